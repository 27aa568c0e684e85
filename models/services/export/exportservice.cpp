// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/export/exportservice.h"

#include "models/core/clock.h"
#include "models/db/atomicfile.h"
#include "models/db/sql.h"
#include "models/imaging/filmstore.h"
#include "models/security/audit/audittrail.h"
#include "models/security/clinic.h"
#include "models/services/export/csvwriter.h"
#include "models/services/export/sidetables.h"
#include "models/services/records/recordregistry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ExportService)
};

Error notWritten(const QString &reason)
{
    return {Error::Code::Failed,
            Text::tr("The export could not be written. Nothing was kept of it: check the free "
                     "space, or choose another place."),
            reason};
}

/// A file of the export that is hashed while it is written.
class HashedFile
{
public:
    HashedFile(const QString &folder, const QString &name)
        : m_name(name)
        , m_file(folder % u'/' % name)
    {}

    Result<> open()
    {
        return m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
                   ? Result<>()
                   : Result<>(notWritten(m_file.errorString()));
    }
    Result<> write(const QByteArray &bytes)
    {
        m_hash.addData(bytes);
        m_size += bytes.size();
        return m_file.write(bytes) == bytes.size() ? Result<>()
                                                   : Result<>(notWritten(m_file.errorString()));
    }
    /// What the manifest says of it.
    Result<QJsonObject> close()
    {
        if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
            return notWritten(m_file.errorString());
        m_file.close();
        return QJsonObject{{u"name"_s, m_name},
                           {u"size"_s, m_size},
                           {u"sha256"_s, QString::fromLatin1(m_hash.result().toHex())}};
    }

private:
    QString m_name;
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

/// The documents' class names make the names of the files.
QString fileNameOf(RecordKind kind, const QString &suffix)
{
    return QString::fromLatin1(recordType(kind)->className) % suffix;
}

/// The keyed hash under which the original of an x-ray or document lies.
QByteArray fileHashOf(RecordKind kind, const Record &record)
{
    const Field *field = recordType(kind)->fieldByColumn(u"file_hash");
    return field ? field->get(record).toByteArray() : QByteArray();
}

} // namespace

struct ExportService::Work
{
    QString folder;
    RecordRegistry &records;
    QSqlDatabase db;
    FilmStore &films;
    const Progress &progress;
    QString clinic;
    QString madeAt;
    qint64 written = 0;
    QJsonArray files = {};
};

ExportService::ExportService(Clinic &clinic)
    : m_clinic(clinic)
{}

Result<QList<RecordKind>> ExportService::kindsFor(std::optional<RecordKind> kind) const
{
    QList<RecordKind> kinds;
    for (const RecordType *type : recordTypes()) {
        const bool wanted = !kind || *kind == type->kind;
        if (wanted && m_clinic.session().can(type->kind, Operation::Export))
            kinds.append(type->kind);
    }
    if (kinds.isEmpty())
        return Error{Error::Code::Forbidden,
                     tr("You may not export this. Ask an administrator if you need to.")};
    return kinds;
}

Result<qint64> ExportService::write(const QString &folder, std::optional<RecordKind> kind,
                                    const Progress &progress)
{
    const auto kinds = kindsFor(kind);
    if (!kinds)
        return kinds.error();
    const QDir target(folder);
    if (target.exists()
        && !target.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        return Error{
            Error::Code::Invalid,
            tr("There is something in %1 already. An export goes into a new folder.").arg(folder)};
    }
    const QString path = QDir::cleanPath(target.absolutePath());
    QDir().mkpath(QFileInfo(path).absolutePath());
    QTemporaryDir making(path % u".making-XXXXXX"_s);
    if (!making.isValid())
        return notWritten(making.errorString());
    auto connection = m_clinic.connect();
    auto filmsConnection = m_clinic.connectFilms();
    if (!connection || !filmsConnection)
        return connection ? filmsConnection.error() : connection.error();
    FilmStore films(m_clinic.context(*filmsConnection), m_clinic.subkey(KeyPurpose::FilmAddress));
    RecordRegistry records(m_clinic.context(*connection));
    Work work{making.path(),
              records,
              connection->database(),
              films,
              progress,
              m_clinic.name(),
              instantText(m_clinic.clock().now())};
    for (const RecordKind each : *kinds) {
        if (const auto done = writeKind(work, each); !done)
            return done.error();
    }
    if (const auto done = writeManifest(work); !done)
        return done.error();
    // Before the files have their name: nothing leaves without a word.
    const auto noted = sql::inTransaction(m_clinic.context(*connection), [&] {
        return note(
            connection->database(), AuditEvent::Export,
            {.kind = kind ? kindWord(*kind) : QString(), .detail = {{u"records"_s, work.written}}});
    });
    if (!noted)
        return noted.error();
    errno = 0;
    if (std::rename(QFile::encodeName(making.path()).constData(),
                    QFile::encodeName(path).constData())
        != 0)
        return notWritten(qt_error_string(errno));
    making.setAutoRemove(false);
    if (const auto synced = syncFolder(QFileInfo(path).absolutePath()); !synced)
        return synced.error();
    return work.written;
}

Result<> ExportService::writeKind(Work &work, RecordKind kind)
{
    QStringList columns = work.records.toJson(kind, *recordType(kind)->make()).keys();
    columns.removeOne(u"objectId"_s);
    columns.prepend(u"objectId"_s);
    HashedFile table(work.folder, fileNameOf(kind, u".csv"_s));
    HashedFile json(work.folder, fileNameOf(kind, u".json"_s));
    for (HashedFile *file : {&table, &json}) {
        if (auto opened = file->open(); !opened)
            return opened;
    }
    if (auto done = table.write(csvwriter::head(columns)); !done)
        return done;
    QSet<qint64> written;
    QByteArray separator = "[\n";
    auto listed =
        work.records.list(kind, {}, u"createdAt"_s, 0, [&](const Record &record) -> Result<> {
            const QJsonObject object = work.records.toJson(kind, record);
            const QByteArray line =
                separator + QJsonDocument(object).toJson(QJsonDocument::Compact);
            separator = ",\n";
            if (auto done = table.write(csvwriter::row(columns, object)); !done)
                return done;
            if (auto done = json.write(line); !done)
                return done;
            if (const QByteArray hash = fileHashOf(kind, record); !hash.isEmpty()) {
                if (auto done = writeFilm(work, object, hash); !done)
                    return done;
            }
            written.insert(record.id);
            ++work.written;
            if (work.progress && !work.progress(kind, work.written))
                return Error{Error::Code::Cancelled, {}, {}};
            return {};
        });
    if (!listed)
        return listed;
    if (auto done = json.write(separator == "[\n" ? "[]\n" : "\n]\n"); !done)
        return done;
    for (HashedFile *file : {&table, &json}) {
        const auto closed = file->close();
        if (!closed)
            return closed.error();
        work.files.append(*closed);
    }
    const QList<SideTable> tables = sideTables(kind);
    for (const SideTable &side : tables) {
        if (auto done = writeSideTable(work, side, written); !done)
            return done;
    }
    return {};
}

Result<> ExportService::writeSideTable(Work &work, const SideTable &table,
                                       const QSet<qint64> &owners)
{
    const QString name = QString::fromLatin1(table.name);
    HashedFile csv(work.folder, name % u".csv"_s);
    HashedFile json(work.folder, name % u".json"_s);
    for (HashedFile *file : {&csv, &json}) {
        if (auto opened = file->open(); !opened)
            return opened;
    }
    QStringList columns;
    QByteArray separator = "[\n";
    auto read = readSideTable(
        work.db, table, owners,
        [&](const QStringList &names) {
            columns = names;
            return csv.write(csvwriter::head(names));
        },
        [&](const QJsonObject &row) -> Result<> {
            const QByteArray line = separator + QJsonDocument(row).toJson(QJsonDocument::Compact);
            separator = ",\n";
            if (auto done = csv.write(csvwriter::row(columns, row)); !done)
                return done;
            return json.write(line);
        });
    if (!read)
        return read;
    if (auto done = json.write(separator == "[\n" ? "[]\n" : "\n]\n"); !done)
        return done;
    for (HashedFile *file : {&csv, &json}) {
        const auto closed = file->close();
        if (!closed)
            return closed.error();
        work.files.append(*closed);
    }
    return {};
}

Result<> ExportService::writeFilm(Work &work, const QJsonObject &record, const QByteArray &hash)
{
    const QString name = record.value("fileUrl"_L1).toString();
    if (QFile::exists(work.folder % u'/' % name))
        return {}; // one original, many records
    if (!QDir(work.folder).mkpath(name.section(u'/', 0, 0)))
        return notWritten(name);
    HashedFile file(work.folder, name);
    if (auto opened = file.open(); !opened)
        return opened;
    auto read = work.films.read(hash, [&](const QByteArray &piece) { return file.write(piece); });
    if (!read)
        return read;
    const auto closed = file.close();
    if (!closed)
        return closed.error();
    work.files.append(*closed);
    return {};
}

Result<> ExportService::writeManifest(const Work &work)
{
    const QJsonObject manifest{{u"format"_s, u"tarsus-export"_s}, {u"version"_s, 1},
                               {u"clinic"_s, work.clinic},        {u"exportedAt"_s, work.madeAt},
                               {u"records"_s, work.written},      {u"files"_s, work.files}};
    return writeAtomically(work.folder % u"/manifest.json"_s,
                           QJsonDocument(manifest).toJson(QJsonDocument::Indented));
}

} // namespace tarsus
