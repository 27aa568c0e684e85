// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "models/core/result.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QSqlDatabase>
#include <QStringList>

#include <functional>

namespace tarsus {

/// What belongs to records and is none itself: an owner's further phones, a pet's weights, the
/// steps of a referral. Exported beside the kind whose records it belongs to.
struct SideTable
{
    RecordKind kind;    ///< of the records that the rows belong to
    const char *name;   ///< of the files, as the documents' class names are
    const char *select; ///< the record's id, then the columns under their outside names
};

QList<SideTable> sideTables(RecordKind kind);

/// Hands over the rows that belong to one of `owners` (ids), in the order they were entered, until
/// `take` fails. The names of the columns come first, once, through `head`.
Result<> readSideTable(const QSqlDatabase &db, const SideTable &table, const QSet<qint64> &owners,
                       const std::function<Result<>(const QStringList &)> &head,
                       const std::function<Result<>(const QJsonObject &)> &take);

} // namespace tarsus
