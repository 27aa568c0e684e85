// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/backup/archive.h"
#include "models/services/backup/backupmanifest.h"
#include "models/services/backup/backupservice.h"

namespace tarsus {

class Password;
struct ClinicOptions;

/// Brings a backup back, always as a new clinic: what is there is never overwritten.
class RestoreService
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::RestoreService)

public:
    /// Who signs in to the backup, to show that it opens.
    struct Person
    {
        QString username;
        const Password &password;
    };

    /// What a backup says of itself, without any key: for showing it before it is restored.
    static Result<BackupManifest> look(const QString &file);

    /// Unpacks `file` beside `folder`, compares every hash, opens it as `person` (an
    /// administrator) and checks everything; only then it gets the name `folder`, where nothing
    /// may be but an empty folder. NotAClinic where the backup is damaged, cut or forged; SignIn
    /// where the password is not the one of the backup.
    static Result<BackupManifest> restore(const QString &file, const QString &folder,
                                          const Person &person, const ClinicOptions &options,
                                          const BackupService::Progress &progress = {});

private:
    static Result<> unpack(ArchiveReader &archive, const BackupManifest &manifest,
                           const QString &folder, const BackupService::Progress &tell);
    static Result<> check(const QByteArray &manifestBytes, const BackupManifest &manifest,
                          const QString &folder, const Person &person,
                          const ClinicOptions &options);
};

} // namespace tarsus
