// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <functional>
#include <memory>

class QLockFile;

namespace tarsus {

/// Copies of documents that other programs are to open: in a folder of the machine's memory that
/// only this account can enter (0700), each readable by it alone (0600), overwritten and removed
/// when this object goes, which is at lock, sign-out and exit. What a crash left behind is wiped
/// when the next one begins. The folder is made with the first copy.
class PrivateCopies
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::PrivateCopies)

public:
    /// Wipes what others left. `base` is for tests: the default is memory of the account's own.
    explicit PrivateCopies(QString base = defaultBase());
    ~PrivateCopies();
    PrivateCopies(const PrivateCopies &) = delete;
    PrivateCopies &operator=(const PrivateCopies &) = delete;

    /// A new file of this name that `write` fills. Failed where there is no memory to put it in:
    /// a disk is never used.
    using Write = std::function<Result<>(QIODevice &file)>;
    Result<QString> make(const QString &fileName, const Write &write);
    /// Removes all of them now.
    void wipe();
    /// Empty until the first copy.
    QString folder() const { return m_folder; }

    /// A folder that lies in memory (tmpfs); empty where the machine has none.
    static QString defaultBase();

private:
    Result<> begin();
    void wipeLeftovers() const;
    static void wipeFolder(const QString &path);

    QString m_base;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< says that the folder is in use; freed by a crash
};

} // namespace tarsus
