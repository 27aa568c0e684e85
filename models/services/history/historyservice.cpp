// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/historyservice.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/db/scope.h"
#include "models/db/sql.h"

#include <algorithm>
#include <array>
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
    const char *details = ""; ///< columns, separated by blanks
    bool isSigned = false;    ///< has signed_at
    const char *due = "";
    const char *dueWhile = ""; ///< the day counts only then
};

constexpr std::array sources{
    Source{RecordKind::Referral, "referrals", "received_at", "referral_number", "referral_reason",
           "status", "received_by_id", "id", "decline_reason"},
    Source{RecordKind::Plan, "treatment_plans", "created_at", "plan_title", "diagnosis_notes",
           "plan_status", "created_by_id", "referral_id",
           "treatment_details medication_notes client_instructions review_outcome", true,
           "next_review_date", "t.plan_status IN ('draft', 'active', 'on_hold')"},
    Source{RecordKind::Interaction, "interactions", "interaction_at", "interaction_type", "summary",
           "", "user_id", "referral_id", "subjective objective assessment plan outcome", true,
           "follow_up_due", "t.follow_up_needed = 1 AND t.outcome = ''"},
    Source{RecordKind::Xray, "xray_logs", "xray_date", "body_part", "impression", "reading_state",
           "created_by_id", "referral_id", "findings file_name"},
    Source{RecordKind::Appointment, "appointments", "appointment_date", "appointment_type", "notes",
           "status", "specialist_id", "referral_id"},
    Source{RecordKind::Document, "documents", "created_at", "document_title", "file_name",
           "document_type", "created_by_id", "referral_id"},
    Source{RecordKind::Letter, "letters", "created_at", "letter_title", "recipient_name", "status",
           "created_by_id", "referral_id", "body_text"},
};

/// `t.column`, or an empty text where the person never gets to see it.
QString shown(const Access &access, RecordKind kind, const char *column)
{
    const QLatin1String name(column);
    if (name.isEmpty() || access.hiddenColumns(kind).contains(name))
        return u"''"_s;
    return u"t."_s % name;
}

/// All of them, one a line.
QString shownDetails(const Access &access, const Source &source)
{
    QStringList parts;
    const QStringList columns = QString::fromLatin1(source.details).split(u' ', Qt::SkipEmptyParts);
    for (const QString &column : columns) {
        const QString one = shown(access, source.kind, column.toLatin1().constData());
        if (one != "''"_L1)
            parts.append(u"coalesce("_s % one % u", '')"_s);
    }
    return parts.isEmpty() ? u"''"_s : parts.join(u" || char(10) || "_s);
}

QString shownDue(const Access &access, const Source &source)
{
    QString due = shown(access, source.kind, source.due);
    if (due == "''"_L1)
        return due;
    return u"CASE WHEN "_s % QLatin1String(source.dueWhile) % u" THEN "_s % due % u" END"_s;
}

struct Part
{
    RecordKind kind;
    ScopeClause scope;
    QString sql;
    QVariantList filterValues;
};

/// What the filter asks of a source besides whose it is and when.
QString filterSql(const Source &source, const Access &access, const StoryFilter &filter,
                  QVariantList &values)
{
    QString sql;
    if (filter.referralId != 0) {
        sql += u" AND t."_s % QLatin1String(source.referralId) % u" = ?"_s;
        values << filter.referralId;
    }
    if (filter.problemId != 0) {
        sql += u" AND t.id IN (SELECT r.record_id FROM problem_records r WHERE r.problem_id = ? "
               "AND r.kind = ?)"_s;
        values << filter.problemId << kindWord(source.kind);
    }
    const QStringList words = foldText(filter.words).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        sql += u" AND instr(fold_text(coalesce("_s % shown(access, source.kind, source.title)
               % u", '') || ' ' || coalesce("_s % shown(access, source.kind, source.text)
               % u", '') || ' ' || "_s % shownDetails(access, source) % u"), ?) > 0"_s;
        values << word;
    }
    // What somebody looks for is shown wherever it stands.
    if (source.kind == RecordKind::Interaction && filter.nestAddenda && words.isEmpty()) {
        sql += u" AND (t.addendum_to_id IS NULL OR NOT EXISTS (SELECT 1 FROM interactions p "
               "WHERE p.id = t.addendum_to_id AND p.deleted_at IS NULL))"_s;
    }
    return sql;
}

QString entryColumns(const Source &source, const Access &access)
{
    const bool isInteraction = source.kind == RecordKind::Interaction;
    return QString::number(static_cast<int>(source.kind))
           % u" AS kind, t.id AS id, t.object_id, t."_s % QLatin1String(source.at) % u" AS at, "_s
           % shown(access, source.kind, source.title) % u", "_s
           % shown(access, source.kind, source.text) % u", "_s
           % shown(access, source.kind, source.status) % u", t."_s % QLatin1String(source.personId)
           % u" AS person_id, t."_s % QLatin1String(source.referralId) % u" AS referral_id, "_s
           % shownDetails(access, source) % u" AS detail, "_s
           % (source.isSigned ? u"t.signed_at IS NOT NULL"_s : u"0"_s) % u" AS signed, "_s
           % shownDue(access, source) % u" AS due, "_s
           % (isInteraction ? u"t.addendum_to_id"_s : u"NULL"_s) % u" AS addendum_to_id"_s;
}

Part partOf(const Source &source, const Access &access, const StoryFilter &filter)
{
    Part part{source.kind, scopeClause(access, source.kind, Operation::View, u"t"_s), {}, {}};
    const QLatin1String at(source.at);
    const QLatin1String beyond(filter.oldestFirst ? ">" : "<");
    const QLatin1String order(filter.oldestFirst ? "ASC" : "DESC");
    const QString further = filterSql(source, access, filter, part.filterValues);
    part.sql = u"SELECT * FROM (SELECT "_s % entryColumns(source, access) % u" FROM "_s
               % QLatin1String(source.table)
               % u" t WHERE t.pet_id = ? AND t.deleted_at IS NULL AND (t."_s % at % u' ' % beyond
               % u" ? OR (t."_s % at % u" = ? AND t.id "_s % beyond % u" ?))"_s % further
               % u" AND "_s % part.scope.sql % u" ORDER BY t."_s % at % u' ' % order % u", t.id "_s
               % order % u" LIMIT ?)"_s;
    return part;
}

QList<Part> partsOf(const Access &access, const StoryFilter &filter)
{
    QList<Part> parts;
    for (const Source &source : sources) {
        const bool wanted = filter.kinds.isEmpty() || filter.kinds.contains(source.kind);
        if (wanted && access.can(source.kind, Operation::View))
            parts.append(partOf(source, access, filter));
    }
    return parts;
}

QString joined(const QList<Part> &parts, bool oldestFirst)
{
    QStringList selects;
    for (const Part &part : parts)
        selects.append(part.sql);
    const QString order =
        oldestFirst ? u"at, kind DESC, id LIMIT ?"_s : u"at DESC, kind, id DESC LIMIT ?"_s;
    const QString outer =
        oldestFirst ? u"h.at, h.kind DESC, h.id"_s : u"h.at DESC, h.kind, h.id DESC"_s;
    return u"SELECT h.*, coalesce(u.full_name, '') FROM (SELECT * FROM ("_s
           % selects.join(u" UNION ALL "_s) % u") ORDER BY "_s % order
           % u") h LEFT JOIN users u ON u.id = h.person_id ORDER BY "_s % outer;
}

/// What comes behind `after` in one kind: beyond its moment, or at the same moment with an id
/// beyond this one, or of a kind that is listed later.
qint64 idBehind(RecordKind kind, const std::optional<HistoryEntry> &after, bool oldestFirst)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    if (!after)
        return oldestFirst ? 0 : most;
    if (kind == after->kind)
        return after->id;
    const bool isListedLater = oldestFirst ? kind < after->kind : kind > after->kind;
    return isListedLater == oldestFirst ? 0 : most;
}

QVariantList valuesOf(const QList<Part> &parts, qint64 petId, int limit,
                      const std::optional<HistoryEntry> &after, bool oldestFirst)
{
    // Before, or behind, everything that can be written as a moment.
    const QString beyond = after ? instantText(after->at) : oldestFirst ? u"!"_s : u"~"_s;
    QVariantList values;
    for (const Part &part : parts) {
        values << petId << beyond << beyond << idBehind(part.kind, after, oldestFirst);
        values += part.filterValues;
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
    entry.detail = query.value(9).toString().trimmed();
    entry.isSigned = query.value(10).toBool();
    entry.due = QDate::fromString(query.value(11).toString(), Qt::ISODate);
    entry.addendumToId = query.value(12).toLongLong();
    entry.person = query.value(13).toString();
    return entry;
}

} // namespace

HistoryService::HistoryService(DataContext context)
    : m_context(std::move(context))
{}

HistoryService::Statement HistoryService::statement(qint64 petId, int limit) const
{
    const QList<Part> parts = partsOf(*m_context.access, {});
    return {joined(parts, false), valuesOf(parts, petId, limit, {}, false)};
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
                                                 const std::optional<HistoryEntry> &after,
                                                 const StoryFilter &filter)
{
    if (const auto allowed = mayRead(petId); !allowed)
        return allowed.error();
    const QList<Part> parts = partsOf(*m_context.access, filter);
    if (parts.isEmpty() || limit <= 0)
        return QList<HistoryEntry>();
    const QString text = joined(parts, filter.oldestFirst);
    if (!m_query || m_query->lastQuery() != text) {
        auto prepared = sql::prepare(m_context.db, text);
        if (!prepared)
            return prepared.error();
        m_query = std::move(*prepared);
    }
    const QVariantList values = valuesOf(parts, petId, limit, after, filter.oldestFirst);
    if (const auto done = sql::run(*m_query, values); !done)
        return done.error();
    QList<HistoryEntry> entries;
    while (m_query->next())
        entries.append(entryOf(*m_query));
    m_query->finish();
    return entries;
}

Result<QHash<qint64, QList<HistoryEntry>>> HistoryService::addenda(qint64 petId)
{
    QHash<qint64, QList<HistoryEntry>> found;
    const Access &access = *m_context.access;
    if (!access.can(RecordKind::Interaction, Operation::View))
        return found;
    const auto source = std::ranges::find(sources, RecordKind::Interaction, &Source::kind);
    const ScopeClause scope = scopeClause(access, source->kind, Operation::View, u"t"_s);
    auto query = sql::run(
        m_context.db,
        u"SELECT h.*, coalesce(u.full_name, '') FROM (SELECT "_s % entryColumns(*source, access)
            % u" FROM interactions t WHERE t.pet_id = ? "
              "AND t.addendum_to_id IS NOT NULL AND t.deleted_at IS NULL AND "_s
            % scope.sql % u") h LEFT JOIN users u ON u.id = h.person_id ORDER BY h.at, h.id"_s,
        QVariantList{petId} + scope.values);
    if (!query)
        return query.error();
    while (query->next()) {
        const HistoryEntry entry = entryOf(*query);
        found[entry.addendumToId].append(entry);
    }
    return found;
}

} // namespace tarsus
