// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/db/processlock.h"
#include "models/security/audit/closednotes.h"
#include "models/security/keyfilestore.h"
#include "models/security/signinthrottle.h"

#include <functional>
#include <memory>
#include <optional>

namespace tarsus {

/// What a clinic is opened with; everything has a default for the real program.
struct ClinicOptions
{
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    /// For a new clinic; calibrated on this machine where it is not given.
    std::optional<KdfCost> kdfCost = {};
    /// Demo clinics and tests have passwords that no real one accepts.
    bool anyPassword = false;
    /// Fails steps of writing files, for tests.
    FileStepHook fileHook = {};
    /// The `f_type` of statfs(2) for a folder, for tests.
    std::function<quint64(const QString &folder)> filesystemType = {};
};

/// The folder of a clinic, held by this process: no other one opens it meanwhile.
/// The sign-in window has one, and every Clinic keeps the one it was opened from.
class ClinicFolder
{
public:
    enum class Contents {
        Nothing,    ///< no folder, or an empty one: a clinic can be made here
        Clinic,     ///< records and key file are here
        Incomplete, ///< one of them is missing
        SomethingElse,
    };
    static Contents contentsOf(const QString &path);

    /// Refuses network shares and removable-media file systems, on which locks and syncing do
    /// not hold what a database needs. `path` need not exist: its nearest parent is asked then.
    static Result<> checkPlace(const QString &path, const ClinicOptions &options);

    /// Takes an existing clinic's folder for this process. NotAClinic where there is none or a
    /// part is missing, Busy where another process has it, Failed where it is not writable.
    static Result<std::shared_ptr<ClinicFolder>> hold(const QString &path,
                                                      ClinicOptions options = {});
    /// The same with a lock that was taken before, for a new clinic.
    static std::shared_ptr<ClinicFolder> adopt(const QString &path, ProcessLock lock,
                                               ClinicOptions options);

    QString path() const { return m_path; }
    QString file(const QString &name) const { return m_path + u'/' + name; }
    const ClinicOptions &options() const { return m_options; }
    const Clock &clock() const { return *m_options.clock; }
    const KeyFileStore &keyFiles() const { return m_keyFiles; }
    SignInThrottle &throttle() { return m_throttle; }
    /// Remembers for the trail what happens while nobody is signed in. `keys` is the key file that
    /// lies in the folder.
    void noteForTrail(const KeyFile &keys, AuditEvent event, const QString &person,
                      const QString &reason) const;
    const ClosedNotes &notes() const { return m_notes; }

    static QString databaseName();
    static QString filmsName();

private:
    ClinicFolder(const QString &path, ProcessLock lock, ClinicOptions options);

    QString m_path;
    ProcessLock m_lock;
    ClinicOptions m_options;
    KeyFileStore m_keyFiles;
    SignInThrottle m_throttle;
    ClosedNotes m_notes;
};

} // namespace tarsus
