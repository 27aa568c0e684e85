// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSql>
#include <QSqlIndex>
#include <QStringList>

struct sqlite3;

namespace tarsus::sqlcipher {

enum class Fields { All, PrimaryKey };

/// The names that QSqlDatabase::tables() shows, those of temporary tables included.
QStringList tableNames(sqlite3 *connection, QSql::TableType type);

/// The columns of `table`, which may be written as `schema.table` and with any
/// of SQLite's quotes; the fields then call their table as `shownName` has it.
QSqlIndex tableFields(sqlite3 *connection, const QString &table, const QString &shownName,
                      Fields which);

/// Whether `name` is enclosed in quotes of one kind.
bool isQuoted(QStringView name);
/// `name` in double quotes, unless it has quotes already; `a.b` is quoted by parts if
/// `parts` says so or one of them is.
QString quoted(const QString &name, bool parts);

} // namespace tarsus::sqlcipher
