// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/today/todaycounts.h"

#include "models/cases/casegrantrepository.h"
#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/scope.h"
#include "models/db/sql.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

TodayCount count(const DataContext &context, const QString &name, RecordKind kind,
                 const QString &filter, const QString &from, const QVariantList &values)
{
    const ScopeClause reach = scopeClause(*context.access, kind, Operation::View, u"t"_s);
    TodayCount made{name, kind, filter, u"SELECT count(*) FROM "_s % from, values};
    made.sql += u" AND t.deleted_at IS NULL"_s;
    if (reach.sql != "1"_L1) {
        made.sql += u" AND ("_s % reach.sql % u')';
        made.values += reach.values;
    }
    return made;
}

} // namespace

QList<TodayCount> todayCounts(const DataContext &context)
{
    using K = RecordKind;
    const qint64 me = context.access->personId();
    const QDate today = context.clock->now().toTimeZone(context.zone).date();
    const QString day = today.toString(Qt::ISODate);
    const auto start = [&](const QDate &date) {
        return instantText(date.startOfDay(context.zone).toUTC());
    };
    QList<TodayCount> counts{
        count(context, u"waitingReferrals"_s, K::Referral, u"status.waiting"_s,
              u"referrals t WHERE t.status IN ('new', 'info_requested')"_s, {}),
        count(context, u"myReferrals"_s, K::Referral, u"status.open+whose.mine"_s,
              u"referrals t WHERE t.id IN ("
              "SELECT id FROM referrals "
              "WHERE specialist_id = ? AND is_open = 1 AND deleted_at IS NULL "
              "UNION SELECT id FROM referrals "
              "WHERE received_by_id = ? AND is_open = 1 AND deleted_at IS NULL)"_s,
              {me, me}),
        count(context, u"reportsDue"_s, K::Referral, u"status.report_due"_s,
              u"referrals t WHERE t.status = 'report_due'"_s, {}),
        count(context, u"overdueReviews"_s, K::Plan, u"due.overdue"_s,
              u"due_plans t WHERE t.next_review_date < ?"_s, {day}),
        count(context, u"followUps"_s, K::Interaction, u"due.due"_s,
              u"interactions t WHERE t.follow_up_needed = 1 AND t.outcome = '' "
              "AND t.follow_up_due <= ?"_s,
              {day}),
        count(context, u"appointments"_s, K::Appointment, u"day.today"_s,
              u"appointments t WHERE t.appointment_date >= ? AND t.appointment_date < ?"_s,
              {start(today), start(today.addDays(1))}),
        count(context, u"unreadFilms"_s, K::Xray, u"state.pending"_s,
              u"xray_logs t WHERE t.reading_state = 'pending'"_s, {}),
        count(context, u"filmsForSpecialist"_s, K::Xray, u"state.needs_specialist"_s,
              u"xray_logs t WHERE t.reading_state = 'needs_specialist'"_s, {}),
    };
    counts.removeIf([&](const TodayCount &made) {
        return !context.access->can(made.kind, Operation::View)
               || (made.kind == K::Xray
                   && context.access->hiddenColumns(K::Xray).contains(u"reading_state"_s));
    });
    if (context.access->scope(K::AuditEntry, Operation::View) == Scope::All) {
        counts.append(
            {u"brokenGlass"_s,
             K::AuditEntry,
             u"breakGlass"_s,
             u"SELECT count(*) FROM case_grants WHERE granted_at >= ?"_s,
             {instantText(context.clock->now().addDays(-CaseGrantRepository::recentDays))}});
    }
    return counts;
}

Result<QHash<QString, qint64>> readCounts(const QSqlDatabase &db, const QList<TodayCount> &counts)
{
    QHash<QString, qint64> found;
    for (const TodayCount &count : counts) {
        const auto number = sql::value(db, count.sql, count.values);
        if (!number)
            return number.error();
        found.insert(count.name, number->toLongLong());
    }
    return found;
}

} // namespace tarsus
