// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QString>

#include <span>

namespace tarsus {

/// A table of records: its rows are reached as the rules of its kind say.
struct RecordTable
{
    const char *table;
    RecordKind kind;
};

/// A table of what hangs on a record: reached with it.
struct PartTable
{
    const char *table;
    const char *parent; ///< the record's table
    RecordKind kind;    ///< of the record
    const char *key;    ///< the column that names it
};

/// The one list of tables that the rules of access.md speak of. What is in none of these and not
/// named by GuardScript is closed to everybody who is signed in.
std::span<const RecordTable> recordTables();
std::span<const PartTable> partTables();

/// Columns that a table derives from `column`: where that is hidden they are.
QStringList derivedFrom(const QString &column);
/// A rule's word for a column of a part: `alert_severity` is `severity` of pet_alerts.
QString partColumn(const QString &table, const QString &ruleWord);

} // namespace tarsus
