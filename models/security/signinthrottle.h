// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/db/atomicfile.h"

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <mutex>

namespace tarsus {

/// Makes guessing at the sign-in slow: after the third failed try for a name, or of all
/// names together, the next one must wait 1 s, then 2, 4 … up to 300 s. Kept in the file
/// `clinic.tries`, so that a restart does not help; names stand in it as hashes only,
/// since people type passwords into the wrong field. Safe to use from several threads.
class SignInThrottle
{
public:
    SignInThrottle(const QString &folder, const Clock &clock, FileStepHook hook = {});

    static QString fileName();
    /// The wait after so many failed tries: 0, 0, 0, 1, 2, 4 … 300 s.
    static std::chrono::seconds delayAfter(int failedTries);

    /// What is left to wait before `name` may be tried; zero: now.
    std::chrono::milliseconds waitFor(const QString &name) const;

    /// A try begins. It counts as failed, durably, until succeeded() says otherwise:
    /// ending the program during the try does not help. SignIn where one must wait.
    Result<> begin(const QString &name);
    /// The try was good: how many failed before it since the last good one.
    Result<int> succeeded(const QString &name);

private:
    struct Tries
    {
        int failed = 0;
        qint64 lastAt = 0; ///< ms since 1970, UTC
    };

    std::chrono::milliseconds waitFor(const Tries &tries) const;
    QByteArray keyOf(const QString &name) const;
    void read();
    Result<> write() const;
    void forgetOldest();

    QString m_path;
    const Clock &m_clock;
    FileStepHook m_hook;
    mutable std::mutex m_mutex;
    QByteArray m_salt;
    QHash<QByteArray, Tries> m_names;
    Tries m_overall;
};

} // namespace tarsus
