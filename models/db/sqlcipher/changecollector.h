// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <string>
#include <vector>

struct sqlite3;

namespace tarsus::sqlcipher {

/// Which rows of the subscribed tables a connection has changed, told only when
/// the change is committed.
///
/// SQLite calls back in the middle of its work: update hooks collect, the commit hook
/// moves what was collected aside, the rollback hook drops it. A commit may still fail
/// after its hook (the disk is full), so the changes count as committed once the
/// statement is over and no write transaction is open any more: confirm().
///
/// Uses the connection's update, commit and rollback hooks, of which SQLite has one
/// each. As SQLite has it, no hook is called for tables WITHOUT ROWID, for rows that
/// REPLACE removes, and for a DELETE that empties a table without triggers. Savepoints are
/// seen in the statements that go through Qt Sql, not in those run on the handle.
class ChangeCollector
{
public:
    struct Change
    {
        QString table;
        qint64 rowId = 0;
    };

    /// `wake` is called from inside SQLite when there may be something to confirm:
    /// it may only post.
    explicit ChangeCollector(std::function<void()> wake);

    void attach(sqlite3 *connection);
    /// Ends every subscription and forgets what was collected.
    void detach();

    const QStringList &tables() const { return m_tables; }
    void subscribe(const QString &table);
    void unsubscribe(const QString &table);

    bool isActive() const { return !m_names.empty(); }
    /// Whether confirm() could find something.
    bool isWaiting() const { return !m_committing.empty(); }
    /// After a statement: what is certainly in the file by now counts as committed.
    void confirm();
    /// How many changes the open transaction has so far, for forget().
    std::size_t mark() const { return m_open.size(); }
    /// A statement failed and undid its own changes: drops those after `mark`.
    void forget(std::size_t mark);
    /// A statement succeeded: it may have set a savepoint or gone back to one.
    void noteSavepoint(const char *sql);
    /// The changes that are confirmed, in their order; they are handed out once.
    std::vector<Change> take();

private:
    void install();
    void note(const char *table, qint64 rowId);

    static void onUpdate(void *self, int, const char *, const char *table, long long rowId);
    static int onCommit(void *self);
    static void onRollback(void *self);

    std::function<void()> m_wake;
    sqlite3 *m_connection = nullptr;
    QStringList m_tables;
    std::vector<QByteArray> m_names; ///< the same tables, as SQLite tells them
    struct Savepoint
    {
        std::string name;
        std::size_t mark;
    };
    std::vector<Savepoint> m_savepoints; ///< of the open transaction, the innermost last
    std::vector<Change> m_open;          ///< of the transaction that is open
    std::vector<Change> m_committing;    ///< its commit has begun
    std::vector<Change> m_confirmed;
};

} // namespace tarsus::sqlcipher
