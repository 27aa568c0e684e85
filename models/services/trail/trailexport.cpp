// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/trail/trailexport.h"

#include "models/audit/auditlistmodel.h"
#include "models/audit/auditwords.h"
#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/scope.h"
#include "models/db/sql.h"
#include "models/db/statementcache.h"
#include "models/services/export/csvwriter.h"
#include "models/services/trail/traildetails.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int entriesAtOnce = 500;

QStringList columnNames()
{
    return {u"number"_s,   u"at"_s,         u"localTime"_s, u"person"_s,
            u"action"_s,   u"kind"_s,       u"record"_s,    u"pet"_s,
            u"changes"_s,  u"actionCode"_s, u"personId"_s,  u"session"_s,
            u"kindCode"_s, u"recordId"_s,   u"petId"_s,     u"detail"_s};
}

QString jsonIds(const std::vector<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return u'[' + texts.join(u',') + u']';
}

/// The entries of these numbers, in their order.
Result<QList<TrailEntry>> readEntries(const QSqlDatabase &db, const std::vector<qint64> &ids)
{
    auto rows =
        sql::run(db,
                 u"SELECT "_s % QLatin1String(trailEntryColumns)
                     % u" FROM json_each(?) j CROSS JOIN audit_entries e ON e.seq = j.value"_s,
                 {jsonIds(ids)});
    if (!rows)
        return rows.error();
    QList<TrailEntry> entries;
    while (rows->next())
        entries.append(trailEntryOf(*rows));
    return entries;
}

QJsonObject rowOf(const TrailEntry &entry, const TrailDetails &details, const DataContext &context)
{
    const QList<TrailChange> changes = details.changes(entry);
    const bool hides = std::ranges::any_of(changes, &TrailChange::isHidden);
    return {{u"number"_s, entry.seq},
            {u"at"_s, instantText(entry.at)},
            {u"localTime"_s, entry.at.toTimeZone(context.zone).toString(u"yyyy-MM-dd HH:mm:ss"_s)},
            {u"person"_s, details.person(entry.personId)},
            {u"action"_s, auditwords::actionTitle(entry.action)},
            {u"kind"_s, auditwords::subjectTitle(entry.kind)},
            {u"record"_s, details.subject(entry)},
            {u"pet"_s, details.words().recordTitle(RecordKind::Pet, entry.petId)},
            {u"changes"_s, TrailDetails::inOneLine(changes)},
            {u"actionCode"_s, entry.action},
            {u"personId"_s, entry.personId},
            {u"session"_s, entry.session},
            {u"kindCode"_s, entry.kind},
            {u"recordId"_s, entry.recordId},
            {u"petId"_s, entry.petId},
            {u"detail"_s,
             hides || entry.detail.isEmpty()
                 ? QString()
                 : QString::fromUtf8(QJsonDocument(entry.detail).toJson(QJsonDocument::Compact))}};
}

} // namespace

TrailExport::TrailExport(DataContext context, const CodeLabels *labels)
    : m_context(std::move(context))
    , m_labels(labels)
{}

Result<qint64> TrailExport::write(const QString &file, const AuditFilter &filter,
                                  const Progress &progress)
{
    if (!m_context.access->can(RecordKind::AuditEntry, Operation::Export))
        return Error{Error::Code::Forbidden,
                     tr("You may not export the trail. Ask an administrator if you need to."),
                     {}};
    const auto notWritten = [](const QString &reason) {
        return Error{Error::Code::Failed,
                     tr("The trail could not be written. Check the free space, or choose another "
                        "place."),
                     reason};
    };
    QTemporaryFile making(file + u".making-XXXXXX"_s);
    if (!making.open()) // readable by its owner alone
        return notWritten(making.errorString());
    auto written = writeEntries(making, filter, progress);
    if (!written && written.error().code != Error::Code::Failed)
        return written;
    if (!written || !making.flush() || ::fsync(making.handle()) != 0)
        return notWritten(written ? making.errorString() : written.error().detail);
    if (std::rename(QFile::encodeName(making.fileName()).constData(),
                    QFile::encodeName(file).constData())
        != 0)
        return notWritten(qt_error_string());
    making.setAutoRemove(false);
    return written;
}

Result<qint64> TrailExport::writeEntries(QIODevice &into, const AuditFilter &filter,
                                         const Progress &progress)
{
    const ScopeClause reach =
        scopeClause(*m_context.access, RecordKind::AuditEntry, Operation::View, u"t"_s);
    ListPlan plan;
    plan.walks = auditWalks(*m_context.access, filter);
    plan.descending = true;
    ListCondition fits = auditCondition(filter);
    plan.shown = {fits.sql.isEmpty() ? reach.sql : QString(fits.sql % u" AND "_s % reach.sql),
                  fits.values + reach.values};
    StatementCache statements(m_context.db);
    const TrailDetails details(m_context, m_labels);
    const QStringList columns = columnNames();
    const auto failed = [&into] { return Error{Error::Code::Failed, {}, into.errorString()}; };
    if (into.write(csvwriter::head(columns)) < 0)
        return failed();
    ListKeys keys;
    qint64 count = 0;
    while (!keys.atEnd) {
        auto read = readKeys(statements, plan, keys.next, {entriesAtOnce, ListBudget::noLimit});
        if (!read)
            return read.error();
        keys = std::move(*read);
        const auto entries = readEntries(m_context.db, keys.ids);
        if (!entries)
            return entries.error();
        for (const TrailEntry &entry : *entries) {
            if (into.write(csvwriter::row(columns, rowOf(entry, details, m_context))) < 0)
                return failed();
        }
        count += entries->size();
        if (progress && !progress(count))
            return Error{Error::Code::Cancelled, {}, {}};
    }
    return count;
}

} // namespace tarsus
