// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/clinic.h"
#include "models/security/password.h"
#include "models/security/recoverycode.h"

namespace tarsus {

/// What the first-run wizard asks for.
struct NewClinic
{
    QString clinicName;
    QByteArray timeZone; ///< an IANA name
    QString username;
    QString fullName;
    QString email;
    Password password;
};

struct FoundedClinic
{
    std::unique_ptr<Clinic> clinic; ///< open, the administrator signed in
    RecoveryCode recoveryCode;      ///< to be shown once; nobody can show it again
};

/// Makes the files of a new clinic in a folder beside the wanted one and then gives it its name
/// in one step: where anything fails, or the machine, there is no clinic and not half a one.
class ClinicFounder
{
public:
    ClinicFounder(const QString &path, ClinicOptions options);

    Result<FoundedClinic> found(const NewClinic &wanted);

    /// Every entry of the form, before anything is made; Invalid, with the field.
    static Result<> check(const NewClinic &wanted, const ClinicOptions &options);

private:
    Result<> prepareFolder();
    struct Secrets;
    Result<> makeFiles(const NewClinic &wanted, const KeyFile &keys, const Secrets &secrets);
    Result<> makeRecords(const NewClinic &wanted, const KeyFile &keys, const Secrets &secrets,
                         Watermark &mark);
    Result<> beginTrail(const QSqlDatabase &db, WriteGate &gate, const Secrets &secrets);
    Result<> makeFilms(const KeyFile &keys, const DataKey &key);
    Result<> giveName();
    void removeFolder() const;

    QString m_path;
    QString m_making;
    ClinicOptions m_options;
    std::optional<ProcessLock> m_lock;
};

} // namespace tarsus
