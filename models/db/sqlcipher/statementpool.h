// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <list>

struct sqlite3_stmt;

namespace tarsus::sqlcipher {

/// Statements of one connection that nobody uses just now, by their text: whoever prepares the same
/// text again gets it without SQLite having to plan it anew. Off until it is given room.
///
/// A statement in here is reset and knows no bound value. Where the schema has changed meanwhile,
/// SQLite plans it anew by itself; one that no longer fits fails when it is run, not when it is
/// prepared.
class StatementPool
{
public:
    StatementPool() = default;
    StatementPool(const StatementPool &) = delete;
    StatementPool &operator=(const StatementPool &) = delete;
    ~StatementPool() { clear(); }

    /// How many are kept; those used longest ago go first. 0: none.
    void setRoom(std::size_t count);
    bool isOn() const { return m_room > 0; }

    /// A statement with this text, which is the caller's from now on; null: there is none.
    sqlite3_stmt *take(const QByteArray &text);
    /// Keeps `statement`, or finalizes it where it is none of those that come again: only what
    /// reads or writes rows is kept.
    void give(const QByteArray &text, sqlite3_stmt *statement);
    /// Finalizes all.
    void clear();

private:
    struct Kept
    {
        QByteArray text;
        sqlite3_stmt *statement;
    };

    std::size_t m_room = 0;
    std::list<Kept> m_kept; ///< the one given last is in front
    QHash<QByteArray, std::list<Kept>::iterator> m_byText;
};

} // namespace tarsus::sqlcipher
