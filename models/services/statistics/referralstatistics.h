// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QList>
#include <QSqlDatabase>

#include <array>

namespace tarsus {

/// Whose referrals are put together in one row.
enum class StatisticsBy { Practice, Specialist };

/// The referrals of one practice or specialist that came in within a period.
struct StatisticsRow
{
    QString name; ///< empty: not assigned to anybody
    int volume = 0;
    int reported = 0;          ///< whose final report was sent
    double medianDays = 0;     ///< from coming in to the final report, of those that have one
    std::array<int, 5> late{}; ///< promises that were not kept in time, in the order of the clocks
    int declined = 0;          ///< or redirected
    std::array<int, 4> missing{}; ///< came without: form, history, laboratory results, images

    int allLate() const;
    int allMissing() const;
};

struct ReferralStatistics
{
    QList<StatisticsRow> rows; ///< the most referrals first
    StatisticsRow total;
    QList<std::pair<QString, int>> reasons; ///< why cases were declined, the most frequent first
};

/// Of what came in from `from` until before `to`, as far as the connection shows it to the person.
/// A promise that still runs is late when it is due before `now`.
Result<ReferralStatistics> readReferralStatistics(const QSqlDatabase &db, StatisticsBy by,
                                                  const QDateTime &from, const QDateTime &to,
                                                  const QDateTime &now);

} // namespace tarsus
