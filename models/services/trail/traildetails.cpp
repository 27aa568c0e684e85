// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/trail/traildetails.h"

#include "models/audit/auditwords.h"
#include "models/core/access.h"
#include "models/db/scope.h"
#include "models/db/sql.h"
#include "models/services/records/repositories.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
TrailDetails::TrailDetails(DataContext context, const CodeLabels *labels)
    : m_context(std::move(context))
    , m_words(m_context, labels)
{}

TrailEntry trailEntryOf(const QSqlQuery &query)
{
    TrailEntry entry;
    entry.seq = query.value(0).toLongLong();
    entry.at = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), QTimeZone::utc());
    entry.personId = query.value(2).toLongLong();
    entry.session = query.value(3).toLongLong();
    entry.action = query.value(4).toString();
    entry.kind = query.value(5).toString();
    entry.recordId = query.value(6).toLongLong();
    entry.petId = query.value(7).toLongLong();
    entry.detail = QJsonDocument::fromJson(query.value(8).toString().toUtf8()).object();
    return entry;
}

Result<TrailEntry> TrailDetails::find(qint64 seq) const
{
    const Scope scope = m_context.access->scope(RecordKind::AuditEntry, Operation::View);
    const QString own = scope == Scope::All ? QString() : u" AND person_id = ?"_s;
    QVariantList values{seq};
    if (scope != Scope::All)
        values.append(scope == Scope::Own ? m_context.access->personId() : -1);
    auto found = sql::run(m_context.db,
                          u"SELECT "_s % QLatin1String(trailEntryColumns)
                              % u" FROM audit_entries WHERE seq = ?"_s % own,
                          values);
    if (!found)
        return found.error();
    if (!found->next())
        return Error{
            Error::Code::NotFound, tr("This entry is not there, or is not yours to see."), {}};
    return trailEntryOf(*found);
}

QString TrailDetails::person(qint64 personId) const
{
    return personId == 0 ? tr("The program") : m_words.recordTitle(RecordKind::User, personId);
}

QString TrailDetails::subject(const TrailEntry &entry) const
{
    QString title = auditwords::subjectTitle(entry.kind);
    const auto kind = kindFromWord(entry.kind);
    if (!kind || entry.recordId == 0)
        return title;
    return tr("%1 %2", "kind, name").arg(title, m_words.recordTitle(*kind, entry.recordId));
}

bool TrailDetails::isHidden(const TrailEntry &entry, const QString &column) const
{
    const auto kind = auditwords::ruledBy(entry.kind);
    return kind && m_context.access->hiddenColumns(*kind).contains(column);
}

bool TrailDetails::isInReach(const TrailEntry &entry) const
{
    if (m_context.access->scope(RecordKind::AuditEntry, Operation::View) == Scope::All)
        return true;
    const auto ruled = auditwords::ruledBy(entry.kind);
    if (!ruled)
        return true; // an event: what one did oneself
    if (!m_context.access->can(*ruled, Operation::View))
        return false;
    // A row beside a record is reached by the pet whose case it belongs to.
    const bool isRecord = kindFromWord(entry.kind).has_value();
    const RecordKind kind = isRecord ? *ruled : RecordKind::Pet;
    const qint64 id = isRecord ? entry.recordId : entry.petId;
    const RecordType *type = recordType(kind);
    if (id == 0 || !type)
        return true;
    const ScopeClause scope = scopeClause(*m_context.access, kind, Operation::View, u"t"_s);
    const auto found = sql::value(m_context.db,
                                  u"SELECT t.object_id FROM "_s % QLatin1String(type->table)
                                      % u" t WHERE t.id = ? AND "_s % scope.sql,
                                  QVariantList{id} + scope.values);
    return found && found->isValid();
}

QList<TrailChange> TrailDetails::changes(const TrailEntry &entry) const
{
    QList<TrailChange> changes;
    const bool inReach = isInReach(entry);
    for (auto it = entry.detail.begin(); it != entry.detail.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        auto column = trailColumn(entry.kind, it.key());
        const auto fact = trailFact(it.key());
        const bool isFact = pair.size() != 2 || (!column && fact);
        if (isFact)
            column = fact;
        TrailChange change{it.key(), column ? column->title : it.key()};
        change.isHidden = !inReach || isHidden(entry, it.key());
        if (!isFact) {
            if (!column || column->type == FieldType::Bytes)
                continue;
            if (!change.isHidden) {
                change.before = m_words.text(*column, pair.at(0));
                change.after = m_words.text(*column, pair.at(1));
            }
            if (!change.isHidden && change.before == change.after)
                continue; // nothing before and nothing after, as people see it
        } else {
            change.isFact = true;
            if (!change.isHidden)
                change.after = m_words.text(column.value_or(TrailColumn()), it.value());
        }
        changes.append(change);
    }
    std::ranges::stable_sort(changes, [&](const TrailChange &one, const TrailChange &other) {
        return trailColumnOrder(entry.kind, one.column)
               < trailColumnOrder(entry.kind, other.column);
    });
    return changes;
}

QString TrailDetails::inOneLine(const QList<TrailChange> &changes)
{
    QStringList parts;
    for (const TrailChange &change : changes) {
        if (change.isHidden)
            parts.append(tr("%1: not shown").arg(change.title));
        else if (change.isFact)
            parts.append(tr("%1: %2", "field, value").arg(change.title, change.after));
        else
            parts.append(tr("%1: “%2” → “%3”", "field, before, after")
                             .arg(change.title, change.before, change.after));
    }
    return parts.join(u"; "_s);
}

} // namespace tarsus
