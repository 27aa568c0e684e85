// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/changecollector.h"

#include "models/db/sqlcipher/savepointcommand.h"
#include "models/db/sqlcipher/sqlite3api.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tarsus::sqlcipher {

ChangeCollector::ChangeCollector(std::function<void()> wake)
    : m_wake(std::move(wake))
{}

void ChangeCollector::attach(sqlite3 *connection)
{
    m_connection = connection;
}

void ChangeCollector::detach()
{
    m_tables.clear();
    m_names.clear();
    if (m_connection)
        install();
    m_connection = nullptr;
    m_savepoints.clear();
    m_open.clear();
    m_committing.clear();
    m_confirmed.clear();
}

void ChangeCollector::subscribe(const QString &table)
{
    m_tables.append(table);
    m_names.push_back(table.toUtf8());
    install();
}

void ChangeCollector::unsubscribe(const QString &table)
{
    const qsizetype index = m_tables.indexOf(table);
    if (index < 0)
        return;
    m_tables.removeAt(index);
    m_names.erase(m_names.begin() + index);
    install();
}

void ChangeCollector::install()
{
    // Without subscriptions SQLite calls nobody: a bulk insert costs nothing more.
    const bool wanted = !m_names.empty();
    sqlite3_update_hook(m_connection, wanted ? &onUpdate : nullptr, this);
    sqlite3_commit_hook(m_connection, wanted ? &onCommit : nullptr, this);
    sqlite3_rollback_hook(m_connection, wanted ? &onRollback : nullptr, this);
}

void ChangeCollector::confirm()
{
    if (m_committing.empty() || sqlite3_txn_state(m_connection, nullptr) == SQLITE_TXN_WRITE)
        return;
    m_confirmed.insert(m_confirmed.end(), std::make_move_iterator(m_committing.begin()),
                       std::make_move_iterator(m_committing.end()));
    m_committing.clear();
}

void ChangeCollector::forget(std::size_t mark)
{
    if (m_open.size() > mark)
        m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(mark), m_open.end());
}

void ChangeCollector::noteSavepoint(const char *sql)
{
    const SavepointCommand command = SavepointCommand::parse(sql);
    if (command.kind == SavepointCommand::Kind::None)
        return;
    if (command.kind == SavepointCommand::Kind::Begin) {
        m_savepoints.push_back({command.name, m_open.size()});
        return;
    }
    // The same name may be there twice: the innermost is meant.
    const auto found = std::find_if(
        m_savepoints.rbegin(), m_savepoints.rend(), [&command](const Savepoint &savepoint) {
            return sqlite3_stricmp(savepoint.name.c_str(), command.name.c_str()) == 0;
        });
    if (found == m_savepoints.rend())
        return;
    const auto savepoint = std::prev(found.base());
    if (command.kind == SavepointCommand::Kind::RollbackTo) {
        forget(savepoint->mark);
        m_savepoints.erase(std::next(savepoint), m_savepoints.end());
    } else {
        m_savepoints.erase(savepoint, m_savepoints.end());
    }
}

std::vector<ChangeCollector::Change> ChangeCollector::take()
{
    return std::exchange(m_confirmed, {});
}

void ChangeCollector::note(const char *table, qint64 rowId)
{
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (sqlite3_stricmp(m_names[i].constData(), table) == 0)
            m_open.push_back({m_tables.at(static_cast<qsizetype>(i)), rowId});
    }
}

void ChangeCollector::onUpdate(void *self, int, const char *, const char *table, long long rowId)
{
    static_cast<ChangeCollector *>(self)->note(table, rowId);
}

int ChangeCollector::onCommit(void *self)
{
    auto *collector = static_cast<ChangeCollector *>(self);
    collector->m_savepoints.clear();
    if (collector->m_open.empty())
        return 0;
    auto &committing = collector->m_committing;
    committing.insert(committing.end(), std::make_move_iterator(collector->m_open.begin()),
                      std::make_move_iterator(collector->m_open.end()));
    collector->m_open.clear();
    collector->m_wake();
    return 0; // anything else would turn the commit into a rollback
}

void ChangeCollector::onRollback(void *self)
{
    auto *collector = static_cast<ChangeCollector *>(self);
    collector->m_savepoints.clear();
    collector->m_open.clear();
    collector->m_committing.clear();
}

} // namespace tarsus::sqlcipher
