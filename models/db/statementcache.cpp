// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/statementcache.h"

#include "models/db/sql.h"

namespace tarsus {
namespace {

constexpr std::size_t mostStatements = 48;

} // namespace

StatementCache::StatementCache(const QSqlDatabase &db)
    : m_db(db)
{}

Result<QSqlQuery *> StatementCache::run(const QString &text, const QVariantList &values)
{
    auto found = m_statements.find(text);
    if (found == m_statements.end()) {
        auto prepared = sql::prepare(m_db, text);
        if (!prepared)
            return prepared.error();
        if (m_statements.size() >= mostStatements)
            m_statements.clear();
        found = m_statements.emplace(text, std::move(*prepared)).first;
    }
    if (const auto done = sql::run(found->second, values); !done)
        return done.error();
    return &found->second;
}

} // namespace tarsus
