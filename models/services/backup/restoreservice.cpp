// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/backup/restoreservice.h"

#include "models/core/clock.h"
#include "models/db/atomicfile.h"
#include "models/db/sql.h"
#include "models/security/audit/audittrail.h"
#include "models/security/clinic.h"
#include "models/services/backup/databasecheck.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int unpacked = 50; ///< percent

/// Rows that opening a clinic may add or take away.
const QStringList &changingTables()
{
    static const QStringList tables{u"settings"_s, u"user_settings"_s, u"drafts"_s,
                                    u"audit_entries"_s, u"audit_seals"_s};
    return tables;
}

bool holdsTheSame(QMap<QString, qint64> found, QMap<QString, qint64> expected)
{
    for (const QString &table : changingTables()) {
        found.remove(table);
        expected.remove(table);
    }
    // A migration may have added tables since; none may be missing.
    for (auto table = expected.cbegin(); table != expected.cend(); ++table) {
        if (found.value(table.key(), -1) != *table)
            return false;
    }
    return true;
}

Result<BackupManifest> manifestOf(ArchiveReader &archive, QByteArray &bytes)
{
    const auto *entry = archive.find(BackupManifest::fileName());
    if (!entry)
        return BackupManifest::decode({});
    auto content = archive.read(*entry, BackupManifest::longest);
    if (!content)
        return content.error();
    bytes = *content;
    return BackupManifest::decode(bytes);
}

} // namespace

Result<BackupManifest> RestoreService::look(const QString &file)
{
    auto archive = ArchiveReader::open(file);
    if (!archive)
        return archive.error();
    QByteArray bytes;
    return manifestOf(*archive, bytes);
}

Result<BackupManifest> RestoreService::restore(const QString &file, const QString &folder,
                                               const Person &person, const ClinicOptions &options,
                                               const BackupService::Progress &progress)
{
    const BackupService::Progress tell = progress ? progress : [](int) { return true; };
    auto archive = ArchiveReader::open(file);
    if (!archive)
        return archive.error();
    QByteArray bytes;
    auto manifest = manifestOf(*archive, bytes);
    if (!manifest)
        return manifest;
    if (ClinicFolder::contentsOf(folder) != ClinicFolder::Contents::Nothing) {
        return Error{Error::Code::Invalid,
                     tr("There is something in %1 already. A backup is restored into a new folder "
                        "only: nothing is ever overwritten.")
                         .arg(folder)};
    }
    if (const auto good = ClinicFolder::checkPlace(folder, options); !good)
        return good.error();
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    QDir().mkpath(QFileInfo(target).absolutePath());
    QTemporaryDir work(target % u".restoring-XXXXXX"_s);
    if (!work.isValid()) {
        return Error{Error::Code::Failed,
                     tr("The folder %1 cannot be made. Choose another place.").arg(folder),
                     work.errorString()};
    }
    if (const auto done = unpack(*archive, *manifest, work.path(), tell); !done)
        return done.error();
    if (const auto good = check(bytes, *manifest, work.path(), person, options); !good)
        return good.error();
    if (!tell(95))
        return Error{Error::Code::Cancelled, {}, {}};
    if (const auto synced = syncFolder(work.path()); !synced)
        return synced.error();
    errno = 0; // an empty folder of that name is replaced, anything else is not
    if (std::rename(QFile::encodeName(work.path()).constData(),
                    QFile::encodeName(target).constData())
        != 0) {
        return Error{Error::Code::Failed,
                     tr("The restored clinic could not be given the name %1. Choose another place.")
                         .arg(folder),
                     qt_error_string(errno)};
    }
    work.setAutoRemove(false);
    if (const auto synced = syncFolder(QFileInfo(target).absolutePath()); !synced)
        return synced.error();
    tell(100);
    return manifest;
}

Result<> RestoreService::unpack(ArchiveReader &archive, const BackupManifest &manifest,
                                const QString &folder, const BackupService::Progress &tell)
{
    const Error damaged{Error::Code::NotAClinic,
                        tr("The backup is damaged, so nothing was restored. Try another backup."),
                        u"hash"_s};
    qint64 total = 1;
    for (const BackupManifest::File &file : manifest.files)
        total += file.size;
    qint64 done = 0;
    for (auto expected = manifest.files.cbegin(); expected != manifest.files.cend(); ++expected) {
        const auto *entry = archive.find(expected.key());
        if (!entry || entry->size != expected->size)
            return damaged;
        QFile file(folder % u'/' % expected.key());
        errno = 0;
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::NewOnly))
            return Error{Error::Code::Failed, {}, file.errorString()};
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        auto written = archive.read(*entry, [&](const QByteArray &piece) -> Result<> {
            hash.addData(piece);
            done += piece.size();
            if (file.write(piece) != piece.size()) {
                return Error{Error::Code::Failed,
                             tr("There is no room for the restored clinic. Nothing was changed: "
                                "free some space, or choose another place."),
                             file.errorString()};
            }
            if (!tell(static_cast<int>(done * unpacked / total)))
                return Error{Error::Code::Cancelled, {}, {}};
            return {};
        });
        if (!written)
            return written;
        if (QString::fromLatin1(hash.result().toHex()) != expected->sha256)
            return damaged;
        if (::fsync(file.handle()) != 0)
            return Error{Error::Code::Failed, {}, qt_error_string(errno)};
    }
    return {};
}

Result<> RestoreService::check(const QByteArray &manifestBytes, const BackupManifest &manifest,
                               const QString &folder, const Person &person,
                               const ClinicOptions &options)
{
    auto clinic = Clinic::open(folder, person.username, person.password, options);
    if (!clinic)
        return clinic.error();
    if (!(*clinic)->session().isAdministrator()) {
        return Error{Error::Code::Forbidden,
                     tr("Backups are restored by administrators: sign in as one of the backup's.")};
    }
    if (!BackupManifest::isGenuine(manifestBytes, (*clinic)->subkey(KeyPurpose::BackupManifest))
        || manifest.clinicId != (*clinic)->id()) {
        return Error{Error::Code::NotAClinic,
                     tr("Somebody changed this backup after it was made, so nothing was restored. "
                        "Try another backup."),
                     u"manifest"_s};
    }
    {
        const auto records = (*clinic)->connectUnbound();
        if (!records)
            return records.error();
        const auto films = (*clinic)->connectFilmsUnbound();
        if (!films)
            return films.error();
        for (const Connection *file : {&*records, &*films}) {
            if (auto good = databasecheck::check(file->database()); !good)
                return good;
        }
        if (auto good = databasecheck::checkFilms(records->database(), films->database()); !good)
            return good;
        const auto counts = databasecheck::counts(records->database());
        if (!counts)
            return counts.error();
        if (!holdsTheSame(*counts, manifest.counts)) {
            return Error{Error::Code::NotAClinic,
                         tr("The backup does not hold all records that it should, so nothing was "
                            "restored. Try another backup."),
                         u"counts"_s};
        }
        auto noted = sql::inTransaction((*clinic)->context(*records), [&] {
            return note(records->database(), AuditEvent::Restore,
                        {.kind = kindWord(RecordKind::Setting),
                         .detail = {{u"madeAt"_s, instantText(manifest.madeAt)}}});
        });
        if (!noted)
            return noted;
    }
    return (*clinic)->close();
}

} // namespace tarsus
