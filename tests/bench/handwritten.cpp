// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/handwritten.h"

#include "models/core/access.h"
#include "models/db/sql.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarsus::bench {
namespace {

// `MINE` is where the cases of who sees no others are asked for.
constexpr char petColumns[] =
    "SELECT t.id, t.pet_name, t.species, t.breed, t.sex || ' ' || t.neuter_state, "
    "coalesce(t.date_of_birth, '') || ' ' || t.birth_date_precision || ' ' "
    "|| CASE WHEN t.deceased THEN coalesce(t.deceased_on, '-') ELSE '' END, "
    "o.owner_name, o.phone, s.full_name, x.practice_name, t.microchip, t.updated_at, "
    "t.date_of_birth FROM pets t LEFT JOIN owners o ON o.id = t.owner_id "
    "LEFT JOIN users s ON s.id = t.assigned_specialist_id "
    "LEFT JOIN practices x ON x.id = t.primary_practice_id WHERE t.deleted_at IS NULL MINE(t.id) ";
constexpr char newest[] = "ORDER BY t.updated_at DESC, t.id DESC LIMIT 100";
constexpr char typed[] = "AND t.id IN (SELECT rowid FROM search_pets WHERE search_pets MATCH ?) "
                         "ORDER BY t.name_key, t.id LIMIT 100";
constexpr char queue[] =
    "SELECT t.id, t.status, t.priority, coalesce(t.next_due_at || ' ' || t.priority, ''), "
    "t.acknowledge_due_at, t.contact_due_at, t.booking_due_at, t.discharge_due_at, "
    "t.report_due_at, t.acknowledged_at, t.owner_contacted_at, t.booked_at, t.discharge_note_at, "
    "t.final_report_at, t.referral_number, p.pet_name, o.owner_name, "
    "t.referral_reason, x.practice_name, t.received_at, r.full_name, s.full_name, "
    "t.status || CASE WHEN t.specialist_id IS NULL THEN ' -' ELSE '' END, v.vet_name "
    "FROM referrals t LEFT JOIN pets p ON p.id = t.pet_id LEFT JOIN owners o ON o.id = p.owner_id "
    "LEFT JOIN practices x ON x.id = t.referring_practice_id "
    "LEFT JOIN vets v ON v.id = t.referring_vet_id LEFT JOIN users r ON r.id = t.received_by_id "
    "LEFT JOIN users s ON s.id = t.specialist_id "
    "WHERE t.deleted_at IS NULL AND t.is_open = 1 MINE(t.pet_id) ";
constexpr char byDue[] = " AND t.next_due_at > '' ORDER BY t.next_due_at, t.id LIMIT ?";
constexpr char rest[] = " AND t.next_due_at IS NULL ORDER BY t.received_at, t.id LIMIT ?";
constexpr char overdue[] =
    "SELECT t.id, t.plan_status, t.plan_title, p.pet_name, o.owner_name, "
    "CASE WHEN t.plan_status IN ('draft', 'active', 'on_hold') THEN t.next_review_date END, "
    "u.full_name, t.medication_notes, t.instructions_state, r.referral_number, t.updated_at "
    "FROM treatment_plans t LEFT JOIN pets p ON p.id = t.pet_id "
    "LEFT JOIN owners o ON o.id = p.owner_id LEFT JOIN referrals r ON r.id = t.referral_id "
    "LEFT JOIN users u ON u.id = t.created_by_id "
    "WHERE t.plan_status IN ('draft', 'active', 'on_hold') AND t.next_review_date IS NOT NULL "
    "AND t.next_review_date < ? AND t.deleted_at IS NULL MINE(t.pet_id) "
    "ORDER BY t.next_review_date, t.id LIMIT 100";

QString sqlOf(const Access &access, RecordKind kind, const QString &text)
{
    static const QRegularExpression mine(u"MINE\\(([a-z_.]+)\\)"_s);
    const QString cases = u"AND EXISTS (SELECT 1 FROM case_members c WHERE c.user_id = "_s
                          % QString::number(access.personId()) % u" AND c.pet_id = \\1)"_s;
    return QString(text).replace(
        mine, access.scope(kind, Operation::View) == Scope::Assigned ? cases : QString());
}

} // namespace

/// Rows spread over all that the person sees of the table, always the same ones.
QVariantList sample(const QSqlDatabase &db, const QString &expression, const QString &table)
{
    QVariantList values;
    auto rows = sql::run(db,
                         u"SELECT "_s % expression
                             % u" FROM (SELECT *, row_number() OVER (ORDER BY id) AS place, "
                               "count(*) OVER () AS rows FROM "_s
                             % table % u") AS "_s % table
                             % u" WHERE place % max(1, rows / ?) = 0 LIMIT ?"_s,
                         {sampleSize, sampleSize});
    while (rows && rows->next())
        values.append(rows->value(0));
    return values;
}

QString handwritten::newestPets(const Access &access)
{
    return sqlOf(access, RecordKind::Pet,
                 QString(QLatin1String(petColumns) % QLatin1String(newest)));
}

QString handwritten::petsTyped(const Access &access)
{
    return sqlOf(access, RecordKind::Pet,
                 QString(QLatin1String(petColumns) % QLatin1String(typed)));
}

QString handwritten::overduePlans(const Access &access)
{
    return sqlOf(access, RecordKind::Plan, QLatin1String(overdue));
}

QString handwritten::queueByDue(const Access &access, const char *further)
{
    return sqlOf(access, RecordKind::Referral,
                 QString(QLatin1String(queue) % QLatin1String(further) % QLatin1String(byDue)));
}

QString handwritten::queueRest(const Access &access, const char *further)
{
    return sqlOf(access, RecordKind::Referral,
                 QString(QLatin1String(queue) % QLatin1String(further) % QLatin1String(rest)));
}

} // namespace tarsus::bench
