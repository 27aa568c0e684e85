// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/sqlcipher/rowcache.h"

#include <QByteArray>
#include <QMetaType>
#include <QSql>
#include <QString>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace tarsus::sqlcipher {

/// The cell of the row on which `statement` stands; valid until it moves on.
Cell cellOf(sqlite3_stmt *statement, int column);

/// What QSqlQuery::value() shows: an integer is a qlonglong whatever its size, a
/// NULL is a null text, a real number follows the precision policy.
QVariant toVariant(const Cell &cell, QSql::NumericalPrecisionPolicy policy);

/// Binds `value` to parameter `index` (from 1) and returns SQLite's result code.
/// What SQLite then only points to is put into `kept`, which has to stay unchanged
/// until the parameter is bound anew or the statement is gone.
int bind(sqlite3_stmt *statement, int index, const QVariant &value, QByteArray &kept);

/// The type that Qt gives to a column declared as `declaration`.
QMetaType declaredType(const QString &declaration);

/// The type of a column that is an expression: that of its value in the first row,
/// `stored` as SQLite numbers it; none for NULL and for -1, a result without rows.
QMetaType storedType(int stored);

/// UTF-8 as it is in the file, a leading byte order mark included.
QString toText(std::string_view utf8);
QString toText(const char *utf8);

} // namespace tarsus::sqlcipher
