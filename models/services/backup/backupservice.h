// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/services/backup/backupmanifest.h"

#include <QCoreApplication>
#include <QDateTime>

#include <functional>

class QSqlDatabase;

namespace tarsus {

class ArchiveWriter;
class Clinic;

/// Makes and checks backups of the open clinic. Everything here takes as long as reading and
/// writing the clinic does: a worker's job (startJob), never the window's thread. Others go on
/// working meanwhile.
class BackupService
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::BackupService)

public:
    /// How far it is, 0 to 100; returns false to stop.
    using Progress = std::function<bool(int percent)>;

    struct Backup
    {
        QString file;
        qint64 size = 0;
        BackupManifest manifest;
    };

    explicit BackupService(Clinic &clinic);

    static QString suffix() { return QStringLiteral(".tarsusbackup"); }
    /// In the clinic's folder `backups`, named by the moment.
    QString proposedFile() const;

    /// One file with the records, the films and the key file, so that it can be restored with a
    /// password alone. It is there under its name only when it was read back and every page, index
    /// and reference was checked. Invalid where the name is taken; Forbidden for who may not.
    Result<Backup> make(const QString &file, const Progress &progress = {});

    /// Checks the live clinic: pages, indexes, references, and that every film is there.
    Result<> verify(const Progress &progress = {});

    /// When a backup was last made and found good; invalid where there is none.
    static Result<QDateTime> lastVerified(const QSqlDatabase &db);

private:
    Result<> mayManage() const;
    Result<BackupManifest> copyAndCheck(const QString &folder, const Progress &tell);
    Result<> checkCopies(const QString &folder, const BackupManifest &manifest,
                         const Progress &tell) const;
    Result<> pack(const QString &folder, ArchiveWriter &archive, BackupManifest &manifest,
                  const Progress &tell) const;
    static Result<> readBack(const QString &file, const BackupManifest &manifest,
                             const Progress &tell);
    Result<> note(const QString &file) const;

    Clinic &m_clinic;
};

} // namespace tarsus
