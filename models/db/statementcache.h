// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>

namespace tarsus {

/// Statements of one connection that are prepared once and run often.
class StatementCache
{
public:
    explicit StatementCache(const QSqlDatabase &db);

    const QSqlDatabase &database() const { return m_db; }
    /// The statement, bound and run. Whoever reads it calls finish() on it, or reads it to its
    /// end: until then it holds a read transaction. Valid until the next call.
    Result<QSqlQuery *> run(const QString &text, const QVariantList &values);

private:
    QSqlDatabase m_db;
    std::map<QString, QSqlQuery> m_statements;
};

} // namespace tarsus
