// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QList>

namespace tarsus {

/// Which records of a kind, and in which order.
struct ListQuery
{
    QString filter; ///< any text of a record holds it, without case and accents; empty for all
    QString sortColumn = QStringLiteral("updated_at"); ///< one of the record's columns
    bool descending = true;
    int limit = 0; ///< 0 for all
};

/// The ids of those that the person may see. Invalid where there is no such column to sort by.
Result<QList<qint64>> listIds(const DataContext &context, const RecordType &type,
                              const ListQuery &query);

/// Those whose `column` is `value`, among those that the person may see; at most two, which is
/// enough to know whether one is meant. `column` is a constant of the caller's.
Result<QList<qint64>> idsWhere(const DataContext &context, const RecordType &type,
                               const char *column, const QVariant &value);

} // namespace tarsus
