// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/sqlcipher/changecollector.h"
#include "models/db/sqlcipher/sqlcipherkey.h"
#include "models/db/sqlcipher/statementguard.h"
#include "models/db/sqlcipher/statementpool.h"

#include <QSqlDriver>
#include <QSqlError>

#include <memory>
#include <mutex>
#include <unordered_set>

struct sqlite3;
class QSqlDatabase;

namespace tarsus {

namespace sqlcipher {
struct ConnectOptions;
class SqlCipherResult;
} // namespace sqlcipher

/// Makes the driver known to QSqlDatabase as "QSQLCIPHER". Once is enough.
void registerSqlCipherDriver();

/// SQLCipher for Qt Sql, on Qt's public API only. Does what Qt's own SQLite driver
/// does (see docs/decisions/0002), and besides:
/// - a file is opened with a key, or with the connect option QSQLCIPHER_PLAIN as a
///   file without encryption; never by chance;
/// - no list keeps a read transaction open, if it is not forward-only;
/// - transactions are immediate;
/// - cancelQuery() may be called from any thread;
/// - notifications come after the commit, and never for what was rolled back.
///
/// One connection belongs to one thread, as everywhere in Qt Sql.
class SqlCipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    /// QSqlError::nativeErrorCode() of an open() that failed; everywhere else it is
    /// SQLite's (extended) result code in digits.
    static QString noKeyCode();    ///< neither a key nor QSQLCIPHER_PLAIN was given
    static QString noCipherCode(); ///< the library underneath is not SQLCipher
    static QString wrongKeyCode(); ///< the key does not fit, or this is no database: SQLITE_NOTADB

    explicit SqlCipherDriver(QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    /// The driver of `database`, or null if it has another one.
    static SqlCipherDriver *of(const QSqlDatabase &database);

    /// Copies key and salt into locked memory for the next open(), which wipes them
    /// whether it succeeds or not.
    void setKey(std::span<const std::byte, 32> key, std::span<const std::byte, 16> salt);
    /// Asks `provider` in every open() from now on; null: no longer.
    void setKeyProvider(std::shared_ptr<const SqlCipherKeyProvider> provider);

    /// SQLite's connection, for what Qt Sql has no words for (backup, functions, hooks
    /// other than update, commit and rollback, which notifications need); null if closed.
    sqlite3 *connection() const { return m_connection; }
    /// Ends every statement of this connection that is prepared or half read, as close()
    /// does: their queries are inactive then, and prepared anew where they are run again. For a
    /// change of the person signed in.
    void finalizeAll();
    /// From now on `guard` is asked before each statement; null: nobody. EXPLAIN, which would
    /// tell names that the guard keeps, is refused where there is one. close() ends it.
    void setGuard(std::shared_ptr<StatementGuard> guard);
    StatementGuard *guard() const { return m_guard.get(); }
    /// Every statement of `script` in order, as sqlite3_exec(). SQLite's result code.
    int runScript(const char *script);
    /// Ends what is running with SQLITE_INTERRUPT once it has done about this many steps of
    /// SQLite's machine; 0: never. Counted from here on, over all statements.
    void setStepBudget(int steps);

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &file, const QString &user, const QString &password,
              const QString &host, int port, const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;

    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    QStringList tables(QSql::TableType type) const override;
    QSqlIndex primaryIndex(const QString &table) const override;
    QSqlRecord record(const QString &table) const override;
    QString formatValue(const QSqlField &field, bool trimStrings = false) const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    QVariant handle() const override;

    bool subscribeToNotification(const QString &table) override;
    bool unsubscribeFromNotification(const QString &table) override;
    QStringList subscribedToNotifications() const override;

    /// Interrupts what the connection is doing: its statement fails with
    /// SQLITE_INTERRUPT. From any thread.
    bool cancelQuery() override;

private:
    friend class sqlcipher::SqlCipherResult;

    QSqlError error(const QString &what, QSqlError::ErrorType type, int code) const;
    void addResult(sqlcipher::SqlCipherResult *result);
    void removeResult(sqlcipher::SqlCipherResult *result);
    void statementEnded();

    QSqlError unlock(const sqlcipher::ConnectOptions &options);
    QSqlError check() const;
    bool runTransaction(const char *text, const QString &failure);
    void deliverChanges();
    void setConnection(sqlite3 *connection);

    sqlite3 *m_connection = nullptr;
    std::mutex m_connectionLock; ///< cancelQuery() from elsewhere against open and close
    std::shared_ptr<const SqlCipherKeyProvider> m_keyProvider;
    bool m_keyIsForOnce = false;
    std::shared_ptr<StatementGuard> m_guard;
    int m_stepsLeft = 0; ///< of the budget
    std::unordered_set<sqlcipher::SqlCipherResult *> m_results;
    sqlcipher::StatementPool m_idle;
    sqlcipher::ChangeCollector m_changes;
};

} // namespace tarsus
