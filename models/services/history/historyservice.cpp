// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/historyservice.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/scope.h"
#include "models/db/sql.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// How a kind of record becomes an entry; `t` is the record. A column that may be hidden stands
/// alone, so that the rules can empty it.
struct Source
{
    RecordKind kind;
    const char *table;
    const char *at;
    const char *title;
    const char *text;
    const char *status;
    const char *personId;
    const char *referralId;
};

constexpr std::array sources{
    Source{RecordKind::Referral, "referrals", "received_at", "referral_number", "referral_reason",
           "status", "received_by_id", "id"},
    Source{RecordKind::Plan, "treatment_plans", "created_at", "plan_title", "diagnosis_notes",
           "plan_status", "created_by_id", "referral_id"},
    Source{RecordKind::Interaction, "interactions", "interaction_at", "interaction_type", "summary",
           "", "user_id", "referral_id"},
    Source{RecordKind::Xray, "xray_logs", "xray_date", "body_part", "impression", "reading_state",
           "created_by_id", "referral_id"},
    Source{RecordKind::Appointment, "appointments", "appointment_date", "appointment_type", "notes",
           "status", "specialist_id", "referral_id"},
    Source{RecordKind::Document, "documents", "created_at", "document_title", "file_name",
           "document_type", "created_by_id", "referral_id"},
};

/// `t.column`, or an empty text where the person never gets to see it.
QString shown(const Access &access, RecordKind kind, const char *column)
{
    const QLatin1String name(column);
    if (name.isEmpty() || access.hiddenColumns(kind).contains(name))
        return u"''"_s;
    return u"t."_s % name;
}

struct Part
{
    RecordKind kind;
    ScopeClause scope;
    QString sql;
};

Part partOf(const Source &source, const Access &access)
{
    const ScopeClause scope = scopeClause(access, source.kind, Operation::View, u"t"_s);
    const QLatin1String at(source.at);
    const QString sql =
        u"SELECT * FROM (SELECT "_s % QString::number(static_cast<int>(source.kind))
        % u" AS kind, t.id AS id, t.object_id, t."_s % at % u" AS at, "_s
        % shown(access, source.kind, source.title) % u", "_s
        % shown(access, source.kind, source.text) % u", "_s
        % shown(access, source.kind, source.status) % u", t."_s % QLatin1String(source.personId)
        % u" AS person_id, t."_s % QLatin1String(source.referralId) % u" AS referral_id FROM "_s
        % QLatin1String(source.table) % u" t WHERE t.pet_id = ? AND t.deleted_at IS NULL AND (t."_s
        % at % u" < ? OR (t."_s % at % u" = ? AND t.id < ?)) AND "_s % scope.sql % u" ORDER BY t."_s
        % at % u" DESC, t.id DESC LIMIT ?)"_s;
    return {source.kind, scope, sql};
}

QList<Part> partsOf(const Access &access)
{
    QList<Part> parts;
    for (const Source &source : sources) {
        if (access.can(source.kind, Operation::View))
            parts.append(partOf(source, access));
    }
    return parts;
}

QString joined(const QList<Part> &parts)
{
    QStringList selects;
    for (const Part &part : parts)
        selects.append(part.sql);
    return u"SELECT h.*, coalesce(u.full_name, '') FROM (SELECT * FROM ("_s
           % selects.join(u" UNION ALL "_s)
           % u") ORDER BY at DESC, kind, id DESC LIMIT ?) h LEFT JOIN users u ON u.id = "
             u"h.person_id "
             "ORDER BY h.at DESC, h.kind, h.id DESC"_s;
}

/// What comes behind `after` in one kind: earlier, or at the same moment with a smaller id, or of
/// a kind that is listed later.
qint64 highestId(RecordKind kind, const std::optional<HistoryEntry> &after)
{
    if (!after || kind > after->kind)
        return std::numeric_limits<qint64>::max();
    return kind == after->kind ? after->id : 0;
}

QVariantList valuesOf(const QList<Part> &parts, qint64 petId, int limit,
                      const std::optional<HistoryEntry> &after)
{
    // Behind everything that can be written as a moment.
    const QString before = after ? instantText(after->at) : u"~"_s;
    QVariantList values;
    for (const Part &part : parts) {
        values << petId << before << before << highestId(part.kind, after);
        values += part.scope.values;
        values << limit;
    }
    values << limit;
    return values;
}

HistoryEntry entryOf(const QSqlQuery &query)
{
    HistoryEntry entry;
    entry.kind = static_cast<RecordKind>(query.value(0).toInt());
    entry.id = query.value(1).toLongLong();
    entry.objectId = query.value(2).toString();
    entry.at = instantFromText(query.value(3).toString());
    entry.title = query.value(4).toString();
    entry.text = query.value(5).toString();
    entry.status = query.value(6).toString();
    entry.referralId = query.value(8).toLongLong();
    entry.person = query.value(9).toString();
    return entry;
}

} // namespace

HistoryService::HistoryService(DataContext context)
    : m_context(std::move(context))
{}

HistoryService::Statement HistoryService::statement(qint64 petId, int limit) const
{
    const QList<Part> parts = partsOf(*m_context.access);
    return {joined(parts), valuesOf(parts, petId, limit, {})};
}

Result<> HistoryService::mayRead(qint64 petId) const
{
    const ScopeClause scope =
        scopeClause(*m_context.access, RecordKind::Pet, Operation::View, u"t"_s);
    const auto found = sql::value(
        m_context.db,
        u"SELECT 1 FROM pets t WHERE t.id = ? AND t.deleted_at IS NULL AND "_s % scope.sql,
        QVariantList{petId} + scope.values);
    if (!found)
        return found.error();
    if (found->isValid())
        return {};
    return Error{Error::Code::NotFound, tr("This pet is not there, or you may not see it.")};
}

Result<QList<HistoryEntry>> HistoryService::read(qint64 petId, int limit,
                                                 const std::optional<HistoryEntry> &after)
{
    if (const auto allowed = mayRead(petId); !allowed)
        return allowed.error();
    const QList<Part> parts = partsOf(*m_context.access);
    if (parts.isEmpty() || limit <= 0)
        return QList<HistoryEntry>();
    // Behind everything that can be written as a moment.
    const QString before = after ? instantText(after->at) : u"~"_s;
    QVariantList values;
    for (const Part &part : parts) {
        values << petId << before << before << highestId(part.kind, after) << part.scope.values
               << limit;
    }
    values << limit;
    const QString text = joined(parts);
    if (!m_query || m_query->lastQuery() != text) {
        auto prepared = sql::prepare(m_context.db, text);
        if (!prepared)
            return prepared.error();
        m_query = std::move(*prepared);
    }
    if (const auto done = sql::run(*m_query, values); !done)
        return done.error();
    QList<HistoryEntry> entries;
    while (m_query->next())
        entries.append(entryOf(*m_query));
    m_query->finish();
    return entries;
}

} // namespace tarsus
