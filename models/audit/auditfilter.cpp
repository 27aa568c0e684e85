// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditfilter.h"

#include "models/audit/auditwords.h"
#include "models/core/access.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// A stretch of time of up to so long is walked by time, not by person.
constexpr qint64 shortStretch = 93LL * 24 * 60 * 60 * 1000;

/// The index leaves out what has no pet, and must be told so.
constexpr char ofPet[] = "t.pet_id = ? AND t.pet_id <> 0";

bool isShort(const AuditFilter &filter)
{
    return filter.from.isValid() && filter.until.isValid()
           && filter.from.msecsTo(filter.until) <= shortStretch;
}

ListCondition timeCondition(const AuditFilter &filter)
{
    QStringList where;
    QVariantList values;
    if (filter.from.isValid()) {
        where.append(u"t.at >= ?"_s);
        values.append(filter.from.toMSecsSinceEpoch());
    }
    if (filter.until.isValid()) {
        where.append(u"t.at < ?"_s);
        values.append(filter.until.toMSecsSinceEpoch());
    }
    return {where.join(u" AND "), values};
}

} // namespace

QString auditRows()
{
    return u"(SELECT seq AS id, at, person_id AS created_by_id, session, action, kind, record_id, "
           "pet_id, detail, NULL AS deleted_at FROM audit_entries)"_s;
}

QList<ListWalk> auditWalks(const Access &access, const AuditFilter &filter)
{
    const QString from = auditRows() + u" t"_s;
    const QList<QStringList> bySeq{{u"t.id"_s}};
    if (filter.petId != 0)
        return {{from, QLatin1String(ofPet), {filter.petId}, bySeq}};
    qint64 person = filter.personId;
    if (access.scope(RecordKind::AuditEntry, Operation::View) == Scope::Own)
        person = access.personId();
    const ListCondition time = timeCondition(filter);
    if (person != 0 && !isShort(filter))
        return {{from, u"t.created_by_id = ?"_s, {person}, bySeq}};
    if (time.sql.isEmpty())
        return {{from, {}, {}, bySeq}};
    return {{from, time.sql, time.values, {{u"t.at"_s, u"t.id"_s}}}};
}

ListCondition auditCondition(const AuditFilter &filter)
{
    QStringList where;
    QVariantList values;
    const auto equals = [&](const QString &column, const QVariant &value) {
        where.append(column % u" = ?"_s);
        values.append(value);
    };
    if (filter.petId != 0) {
        where.append(QLatin1String(ofPet));
        values.append(filter.petId);
    }
    if (filter.personId != 0) // the sign keeps SQLite from the index by person
        equals(isShort(filter) ? u"+t.created_by_id"_s : u"t.created_by_id"_s, filter.personId);
    if (!filter.action.isEmpty())
        equals(u"t.action"_s, filter.action);
    if (const ListCondition time = timeCondition(filter); !time.sql.isEmpty()) {
        where.append(time.sql);
        values += time.values;
    }
    if (!filter.subject.isEmpty()) {
        const QStringList kinds = auditwords::kindsOf(filter.subject);
        const QStringList marks(kinds.size(), u"?"_s);
        where.append(u"t.kind IN ("_s % marks.join(u", ") % u')');
        values += QVariantList(kinds.begin(), kinds.end());
    }
    return {where.join(u" AND "), values};
}

} // namespace tarsus
