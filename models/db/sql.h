// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>

class QSqlError;

namespace tarsus::sql {

/// Binds `values` to the `?` of `text` and runs it, forward only. A null text is bound as ''.
Result<QSqlQuery> run(const QSqlDatabase &db, const QString &text, const QVariantList &values = {});
/// The same for a statement prepared before: `query` keeps its plan.
Result<> run(QSqlQuery &query, const QVariantList &values);
/// A statement to be run many times.
Result<QSqlQuery> prepare(const QSqlDatabase &db, const QString &text);
/// The first column of the first row; an invalid QVariant where there is no row.
Result<QVariant> value(const QSqlDatabase &db, const QString &text,
                       const QVariantList &values = {});
/// Every statement of a script, in order, up to the first that fails.
Result<> runScript(const QSqlDatabase &db, const QByteArray &script);

/// What an error of the database means to the person: a full disk, a damaged file, somebody else
/// writing, or something entered twice. Carries no bound value.
Error errorFrom(const QSqlError &error);

/// Runs `work` under the write gate between BEGIN IMMEDIATE and COMMIT; any error rolls
/// everything back. Inside another one it is a savepoint of that: undone alone, kept with it.
Result<> inTransaction(const DataContext &context, const std::function<Result<>()> &work);

/// `text` for a LIKE … ESCAPE '\': its wildcards stand for themselves.
QString escapedForLike(const QString &text);

} // namespace tarsus::sql
