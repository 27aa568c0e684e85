// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/statementpool.h"

#include "models/db/sqlcipher/sqlite3api.h"

#include <algorithm>
#include <array>

namespace tarsus::sqlcipher {

namespace {

/// Longer ones are made for the occasion.
constexpr qsizetype longestText = 16 * 1024LL;

/// What reads or writes rows. The rest (the schema, pragmas, transactions) is rare, and some of it
/// does its work already while it is prepared.
bool comesAgain(const QByteArray &text)
{
    constexpr std::array words{"SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "};
    return text.size() <= longestText
           && std::ranges::any_of(words, [&](const char *word) { return text.startsWith(word); });
}

} // namespace

void StatementPool::setRoom(std::size_t count)
{
    clear();
    m_room = count;
}

sqlite3_stmt *StatementPool::take(const QByteArray &text)
{
    const auto found = m_byText.find(text);
    if (found == m_byText.end())
        return nullptr;
    sqlite3_stmt *statement = (*found)->statement;
    m_kept.erase(*found);
    m_byText.erase(found);
    return statement;
}

void StatementPool::give(const QByteArray &text, sqlite3_stmt *statement)
{
    // Of two with the same text one is enough.
    if (m_room == 0 || !comesAgain(text) || m_byText.contains(text)) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); // it points to values that are about to go
    if (m_kept.size() >= m_room) {
        sqlite3_finalize(m_kept.back().statement);
        m_byText.remove(m_kept.back().text);
        m_kept.pop_back();
    }
    m_kept.push_front({text, statement});
    m_byText.insert(text, m_kept.begin());
}

void StatementPool::clear()
{
    for (const Kept &kept : m_kept)
        sqlite3_finalize(kept.statement);
    m_kept.clear();
    m_byText.clear();
}

} // namespace tarsus::sqlcipher
