// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QHash>
#include <QList>
#include <QVariant>

namespace tarsus {

/// One count of the first page, and the filter that shows what it counts.
struct TodayCount
{
    QString name; ///< waitingReferrals, myReferrals, overdueReviews …
    RecordKind kind = RecordKind::Referral;
    QString filter; ///< of the page of that kind, e.g. "status.open+whose.mine"
    QString sql;    ///< a SELECT of one number
    QVariantList values;
};

/// The counts that the person may see, for now and here: each within what the rules reach. Made in
/// the thread of the session; read anywhere.
QList<TodayCount> todayCounts(const DataContext &context);

/// All of them by name.
Result<QHash<QString, qint64>> readCounts(const QSqlDatabase &db, const QList<TodayCount> &counts);

} // namespace tarsus
