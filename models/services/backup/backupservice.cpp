// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/backup/backupservice.h"

#include "models/db/databasecopy.h"
#include "models/db/sql.h"
#include "models/security/audit/audittrail.h"
#include "models/security/audit/auditverifier.h"
#include "models/security/clinic.h"
#include "models/security/clinicsettings.h"
#include "models/services/backup/archive.h"
#include "models/services/backup/databasecheck.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr char lastBackup[] = "last_verified_backup";

// How far it is when a part is done, in percent.
constexpr int recordsCopied = 30;
constexpr int filmsCopied = 45;
constexpr int copiesChecked = 75;
constexpr int packed = 90;

Error cancelled()
{
    return {Error::Code::Cancelled, {}, {}};
}

} // namespace

BackupService::BackupService(Clinic &clinic)
    : m_clinic(clinic)
{}

QString BackupService::proposedFile() const
{
    const QString moment =
        m_clinic.clock().now().toTimeZone(m_clinic.zone()).toString(u"yyyyMMdd-HHmmss"_s);
    return m_clinic.folder() % u"/backups/clinic-"_s % moment % suffix();
}

Result<> BackupService::mayManage() const
{
    if (m_clinic.session().can(RecordKind::Setting, Operation::Export))
        return {};
    return Error{Error::Code::Forbidden,
                 tr("Backups are the administrators' business. Ask one of them.")};
}

Result<BackupService::Backup> BackupService::make(const QString &file, const Progress &progress)
{
    if (const auto allowed = mayManage(); !allowed)
        return allowed.error();
    const Progress tell = progress ? progress : [](int) { return true; };
    const QString place = QFileInfo(file).absolutePath();
    QDir().mkpath(place);
    auto archive = ArchiveWriter::create(file); // before the work: the place may not be writable
    if (!archive)
        return archive.error();
    QTemporaryDir folder(place % u"/.backup-XXXXXX"_s);
    if (!folder.isValid()) {
        return Error{Error::Code::Failed,
                     tr("The backup could not be written to %1. Choose another place.").arg(place),
                     folder.errorString()};
    }
    auto manifest = copyAndCheck(folder.path(), tell);
    if (!manifest)
        return manifest.error();
    if (const auto done = pack(folder.path(), *archive, *manifest, tell); !done)
        return done.error();
    if (const auto named = archive->giveName(); !named)
        return named.error();
    if (const auto noted = note(QFileInfo(file).fileName()); !noted)
        return noted.error();
    tell(100);
    return Backup{file, QFileInfo(file).size(), *manifest};
}

Result<BackupManifest> BackupService::copyAndCheck(const QString &folder, const Progress &tell)
{
    BackupManifest manifest;
    manifest.clinicId = m_clinic.id();
    manifest.madeAt = m_clinic.clock().now();
    {
        const auto records = databasecopy::still(m_clinic.connectUnbound());
        if (!records)
            return records.error();
        // Films are stored before their records: those of a later moment hold all that is needed.
        const auto newest =
            sql::value(records->database(), u"SELECT coalesce(max(seq), 0) FROM changes"_s);
        const auto version = sql::value(records->database(), u"PRAGMA user_version"_s);
        auto counts = databasecheck::counts(records->database());
        const auto trail = auditHead(records->database());
        if (!newest || !version || !counts)
            return !newest ? newest.error() : !version ? version.error() : counts.error();
        if (!trail)
            return trail.error();
        manifest.auditSeq = trail->seq;
        manifest.auditHash = trail->hash;
        manifest.changes = newest->toLongLong();
        manifest.schemaVersion = version->toInt();
        manifest.counts = *counts;
        manifest.database = QFileInfo(records->database().databaseName()).fileName();
        const auto copied = databasecopy::copyPages(
            *records, folder % u'/' % manifest.database, m_clinic.recordsKey(), FileKind::Records,
            [&](double share) { return tell(static_cast<int>(share * recordsCopied)); });
        if (!copied)
            return copied.error();
    }
    const auto films = databasecopy::still(m_clinic.connectFilmsUnbound());
    if (!films)
        return films.error();
    manifest.films = QFileInfo(films->database().databaseName()).fileName();
    const auto copied = databasecopy::copyPages(
        *films, folder % u'/' % manifest.films, m_clinic.filmsKey(), FileKind::Films,
        [&](double share) {
            return tell(recordsCopied + static_cast<int>(share * (filmsCopied - recordsCopied)));
        });
    if (!copied)
        return copied.error();
    const auto keys = KeyFileStore(m_clinic.folder()).read();
    if (!keys)
        return keys.error();
    if (const auto written = writeAtomically(folder % u'/' % KeyFileStore::fileName(), keys->bytes);
        !written)
        return written.error();
    if (const auto marked =
            m_clinic.markCopy(folder, manifest.changes, {manifest.auditSeq, manifest.auditHash});
        !marked)
        return marked.error();
    if (const auto checked = checkCopies(folder, manifest, tell); !checked)
        return checked.error();
    return manifest;
}

/// The copies, opened anew with the key.
Result<> BackupService::checkCopies(const QString &folder, const BackupManifest &manifest,
                                    const Progress &tell) const
{
    const auto records = Connection::open(folder % u'/' % manifest.database, m_clinic.recordsKey(),
                                          {.kind = FileKind::Records, .readOnly = true});
    if (!records)
        return records.error();
    const auto films = Connection::open(folder % u'/' % manifest.films, m_clinic.filmsKey(),
                                        {.kind = FileKind::Films, .readOnly = true});
    if (!films)
        return films.error();
    if (auto good = databasecheck::check(records->database()); !good)
        return good;
    if (!tell((filmsCopied + copiesChecked) / 2))
        return cancelled();
    if (auto good = databasecheck::check(films->database()); !good)
        return good;
    if (auto good = databasecheck::checkFilms(records->database(), films->database()); !good)
        return good;
    const auto counts = databasecheck::counts(records->database());
    if (!counts)
        return counts.error();
    if (*counts != manifest.counts) {
        return Error{Error::Code::Failed,
                     tr("The copy does not hold all records, so it was thrown away. Please try "
                        "again."),
                     u"counts"_s};
    }
    return tell(copiesChecked) ? Result<>() : cancelled();
}

Result<> BackupService::pack(const QString &folder, ArchiveWriter &archive,
                             BackupManifest &manifest, const Progress &tell) const
{
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    qint64 total = 1;
    for (const QString &name : names)
        total += QFileInfo(folder % u'/' % name).size();
    qint64 done = 0;
    for (const QString &name : names) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 size = 0;
        const QString path = folder % u'/' % name;
        auto added = archive.addFile(name, path, [&](const QByteArray &piece) {
            hash.addData(piece);
            size += piece.size();
            done += piece.size();
            return tell(copiesChecked + static_cast<int>(done * (packed - copiesChecked) / total));
        });
        if (!added)
            return added;
        manifest.files.insert(name, {size, QString::fromLatin1(hash.result().toHex())});
        QFile::remove(path); // makes room for the next one
    }
    const QByteArray bytes = manifest.encode(m_clinic.subkey(KeyPurpose::BackupManifest));
    if (auto added = archive.add(BackupManifest::fileName(), bytes); !added)
        return added;
    if (auto finished = archive.finish(); !finished)
        return finished;
    return readBack(archive.partName(), manifest, tell);
}

/// What the disk gives back has to be what was written.
Result<> BackupService::readBack(const QString &file, const BackupManifest &manifest,
                                 const Progress &tell)
{
    auto archive = ArchiveReader::open(file);
    if (!archive)
        return archive.error();
    for (auto expected = manifest.files.cbegin(); expected != manifest.files.cend(); ++expected) {
        const auto *entry = archive->find(expected.key());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        auto read = entry ? archive->read(*entry,
                                          [&](const QByteArray &piece) -> Result<> {
                                              hash.addData(piece);
                                              if (!tell(packed + 5))
                                                  return cancelled();
                                              return {};
                                          })
                          : Result<>(Error{});
        if (!read && read.error().code == Error::Code::Cancelled)
            return read;
        if (!read || entry->size != expected->size
            || QString::fromLatin1(hash.result().toHex()) != expected->sha256) {
            return Error{Error::Code::Failed,
                         tr("The disk did not give back what was written, so the backup was thrown "
                            "away. Choose another place."),
                         expected.key()};
        }
    }
    return {};
}

Result<> BackupService::note(const QString &file) const
{
    const auto connection = m_clinic.connectUnbound();
    if (!connection)
        return connection.error();
    const QString now = instantText(m_clinic.clock().now());
    return sql::inTransaction(m_clinic.context(*connection), [&]() -> Result<> {
        if (auto written = writeSetting(connection->database(), lastBackup, now); !written)
            return written;
        return tarsus::note(connection->database(), AuditEvent::Backup,
                            {.kind = kindWord(RecordKind::Setting), .detail = {{u"file"_s, file}}});
    });
}

Result<> BackupService::verify(const Progress &progress)
{
    if (auto allowed = mayManage(); !allowed)
        return allowed;
    const Progress tell = progress ? progress : [](int) { return true; };
    const auto records = m_clinic.connectUnbound();
    if (!records)
        return records.error();
    const auto films = m_clinic.connectFilmsUnbound();
    if (!films)
        return films.error();
    if (auto good = databasecheck::check(records->database()); !good)
        return good;
    if (!tell(60))
        return cancelled();
    if (auto good = databasecheck::check(films->database()); !good)
        return good;
    if (!tell(70))
        return cancelled();
    if (auto good = databasecheck::checkFilms(records->database(), films->database()); !good)
        return good;
    const auto trail = AuditVerifier::verify(
        m_clinic, {}, [&](int percent) { return tell(70 + percent * 30 / 100); });
    return trail ? AuditVerifier::asResult(*trail) : trail.error();
}

Result<QDateTime> BackupService::lastVerified(const QSqlDatabase &db)
{
    const auto moment = readSetting(db, lastBackup);
    if (!moment)
        return moment.error();
    return moment->isEmpty() ? QDateTime() : instantFromText(*moment);
}

} // namespace tarsus
