// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/statistics/referralstatistics.h"

#include "models/clocks/referralclocks.h"
#include "models/core/clock.h"
#include "models/db/sql.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr double dayLength = 24.0 * 60 * 60 * 1000;

struct Group
{
    StatisticsRow row;
    std::vector<double> days;
};

double medianOf(std::vector<double> &values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    const size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(half) : (values.at(half - 1) + values.at(half)) / 2;
}

/// Columns behind the five of the referral: due and met of each clock, by turns.
constexpr int firstDue = 5;
constexpr int firstThere = firstDue + 10;

bool isLate(const QSqlQuery &row, ReferralClock clock, const QString &status, const QString &now)
{
    const int place = firstDue + 2 * static_cast<int>(clock);
    const QString due = row.value(place).toString();
    if (due.isEmpty())
        return false;
    const QString met = row.value(place + 1).toString();
    return met.isEmpty() ? clockRuns(clock, status) && due < now : met > due;
}

void count(Group &group, const QSqlQuery &row, const QString &now)
{
    const QString status = row.value(2).toString();
    ++group.row.volume;
    group.row.declined += status == "declined"_L1 || status == "redirected"_L1 ? 1 : 0;
    for (const ReferralClock clock : referralClocks)
        group.row.late.at(static_cast<size_t>(clock)) += isLate(row, clock, status, now) ? 1 : 0;
    for (size_t i = 0; i < group.row.missing.size(); ++i)
        group.row.missing.at(i) += row.value(firstThere + static_cast<int>(i)).toBool() ? 0 : 1;
    const QDateTime received = instantFromText(row.value(3).toString());
    const QString reported = row.value(firstDue + 9).toString();
    if (!reported.isEmpty())
        group.days.push_back(static_cast<double>(received.msecsTo(instantFromText(reported)))
                             / dayLength);
}

StatisticsRow finished(Group &group)
{
    group.row.reported = static_cast<int>(group.days.size());
    group.row.medianDays = medianOf(group.days);
    return group.row;
}

} // namespace

int StatisticsRow::allLate() const
{
    return std::accumulate(late.begin(), late.end(), 0);
}

int StatisticsRow::allMissing() const
{
    return std::accumulate(missing.begin(), missing.end(), 0);
}

Result<ReferralStatistics> readReferralStatistics(const QSqlDatabase &db, StatisticsBy by,
                                                  const QDateTime &from, const QDateTime &to,
                                                  const QDateTime &now)
{
    const bool practices = by == StatisticsBy::Practice;
    auto rows = sql::run(
        db,
        u"SELECT "_s
            % (practices ? u"t.referring_practice_id, x.practice_name"_s
                         : u"coalesce(t.specialist_id, 0), x.full_name"_s)
            % u", t.status, t.received_at, t.decline_reason, t.acknowledge_due_at, "
              "t.acknowledged_at, t.contact_due_at, t.owner_contacted_at, t.booking_due_at, "
              "t.booked_at, t.discharge_due_at, t.discharge_note_at, t.report_due_at, "
              "t.final_report_at, t.has_form, t.has_history, t.has_lab, t.has_images "
              "FROM referrals t "_s
            % (practices ? u"LEFT JOIN practices x ON x.id = t.referring_practice_id "_s
                         : u"LEFT JOIN users x ON x.id = t.specialist_id "_s)
            % u"WHERE t.deleted_at IS NULL AND t.received_at >= ? AND t.received_at < ?"_s,
        {instantText(from), instantText(to)});
    if (!rows)
        return rows.error();
    const QString present = instantText(now);
    QHash<qint64, Group> groups;
    QHash<QString, int> reasons;
    Group total;
    while (rows->next()) {
        Group &group = groups[rows->value(0).toLongLong()];
        group.row.name = rows->value(1).toString();
        count(group, *rows, present);
        count(total, *rows, present);
        const QString reason = rows->value(4).toString().simplified();
        if (!reason.isEmpty() && rows->value(2).toString() == "declined"_L1)
            ++reasons[reason];
    }
    if (const QSqlError error = rows->lastError(); error.isValid())
        return sql::errorFrom(error);
    ReferralStatistics statistics;
    statistics.total = finished(total);
    for (Group &group : groups)
        statistics.rows.append(finished(group));
    std::ranges::sort(statistics.rows, [](const StatisticsRow &one, const StatisticsRow &other) {
        return one.volume != other.volume ? one.volume > other.volume : one.name < other.name;
    });
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it)
        statistics.reasons.append({it.key(), it.value()});
    std::ranges::sort(statistics.reasons, [](const auto &one, const auto &other) {
        return one.second != other.second ? one.second > other.second : one.first < other.first;
    });
    return statistics;
}

} // namespace tarsus
