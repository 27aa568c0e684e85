// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/sqlcipherdriver.h"

#include "models/db/sqlcipher/connectoptions.h"
#include "models/db/sqlcipher/keyhandover.h"
#include "models/db/sqlcipher/regularexpressions.h"
#include "models/db/sqlcipher/schemareader.h"
#include "models/db/sqlcipher/sqlcipherresult.h"
#include "models/db/sqlcipher/sqlite3api.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QVariant>
#include <openssl/crypto.h>

#include <utility>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSqlCipher, "tarsus.sqlcipher")

namespace tarsus {

using sqlcipher::ConnectOptions;
using sqlcipher::SqlCipherResult;

namespace {

int run(sqlite3 *connection, const char *text)
{
    return sqlite3_exec(connection, text, nullptr, nullptr, nullptr);
}

/// SQLCipher's random numbers come from a generator that OpenSSL keeps for each thread until the
/// thread has ended. A worker that is still ending while the program does would lose it, and the
/// state of it would stay in memory: it goes with the connection. The next one makes another.
void endRandomNumbers()
{
    OPENSSL_thread_stop();
}

} // namespace

void registerSqlCipherDriver()
{
    const QString name = u"QSQLCIPHER"_s;
    if (!QSqlDatabase::isDriverAvailable(name))
        QSqlDatabase::registerSqlDriver(name, new QSqlDriverCreator<SqlCipherDriver>);
}

QString SqlCipherDriver::noKeyCode()
{
    return u"NOKEY"_s;
}

QString SqlCipherDriver::noCipherCode()
{
    return u"NOCIPHER"_s;
}

QString SqlCipherDriver::wrongKeyCode()
{
    return QString::number(SQLITE_NOTADB);
}

SqlCipherDriver::SqlCipherDriver(QObject *parent)
    : QSqlDriver(parent)
    , m_changes([this] {
        // Inside SQLite's commit: the event loop comes back when the statement is over.
        QMetaObject::invokeMethod(
            this, [this] { deliverChanges(); }, Qt::QueuedConnection);
    })
{}

SqlCipherDriver::~SqlCipherDriver()
{
    close();
}

SqlCipherDriver *SqlCipherDriver::of(const QSqlDatabase &database)
{
    return qobject_cast<SqlCipherDriver *>(database.driver());
}

void SqlCipherDriver::setKey(std::span<const std::byte, 32> key,
                             std::span<const std::byte, 16> salt)
{
    m_keyProvider = std::make_shared<sqlcipher::HeldKey>(key, salt);
    m_keyIsForOnce = true;
}

void SqlCipherDriver::setKeyProvider(std::shared_ptr<const SqlCipherKeyProvider> provider)
{
    m_keyProvider = std::move(provider);
    m_keyIsForOnce = false;
}

void SqlCipherDriver::finalizeAll()
{
    for (SqlCipherResult *result : m_results)
        result->finalize();
    m_idle.clear();
}

void SqlCipherDriver::setGuard(std::shared_ptr<StatementGuard> guard)
{
    finalizeAll();
    m_guard = std::move(guard);
}

int SqlCipherDriver::runScript(const char *script)
{
    if (m_guard)
        m_guard->beforeStatement();
    return run(m_connection, script);
}

void SqlCipherDriver::setStepBudget(int steps)
{
    constexpr int stride = 200;
    m_stepsLeft = steps;
    const auto count = [](void *budget) {
        auto *left = static_cast<int *>(budget);
        *left -= stride;
        return *left <= 0 ? 1 : 0;
    };
    if (steps > 0)
        sqlite3_progress_handler(m_connection, stride, count, &m_stepsLeft);
    else
        sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case NamedPlaceholders:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case LowPrecisionNumbers:
    case EventNotifications:
    case FinishQuery:
    case CancelQuery: return true; // the last one is ours, Qt's driver has it not
    case QuerySize:
    case BatchOperations:
    case MultipleResultSets: break;
    }
    return false;
}

bool SqlCipherDriver::open(const QString &file, const QString &, const QString &, const QString &,
                           int, const QString &options)
{
    if (isOpen())
        close();
    const ConnectOptions wanted = ConnectOptions::parse(options);
    int flags = wanted.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    flags |= SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_NOMUTEX;
    if (wanted.uri)
        flags |= SQLITE_OPEN_URI;

    QSqlError failure;
    if (!wanted.plain && !m_keyProvider) {
        failure = QSqlError(tr("Unable to open the database"), tr("No key was given"),
                            QSqlError::ConnectionError, noKeyCode());
    } else {
        sqlite3 *connection = nullptr;
        const int code = sqlite3_open_v2(file.toUtf8().constData(), &connection, flags, nullptr);
        setConnection(connection); // even a failed one tells its reason, and has to be closed
        if (code != SQLITE_OK)
            failure = error(tr("Unable to open the database"), QSqlError::ConnectionError, code);
        else
            failure = unlock(wanted);
    }
    if (std::exchange(m_keyIsForOnce, false))
        m_keyProvider.reset();

    const bool opened = failure.type() == QSqlError::NoError;
    if (opened) {
        m_idle.setRoom(static_cast<std::size_t>(wanted.keptStatements));
        m_changes.attach(m_connection);
    } else {
        setLastError(failure);
        sqlite3 *connection = m_connection;
        setConnection(nullptr);
        sqlite3_close(connection);
        endRandomNumbers();
    }
    setOpen(opened);
    setOpenError(!opened);
    return opened;
}

/// Key, page size, and the proof that both fit; nothing has been read before.
QSqlError SqlCipherDriver::unlock(const ConnectOptions &options)
{
    sqlite3_extended_result_codes(m_connection, options.extendedCodes ? 1 : 0);
    sqlite3_busy_timeout(m_connection, options.busyTimeout);
    if (!options.plain && !sqlcipher::handOver(*m_keyProvider, m_connection))
        return QSqlError(tr("Unable to open the database"), tr("The key is not available"),
                         QSqlError::ConnectionError, noKeyCode());
    // SQLCipher not only returns its errors but writes them to stderr. The level is one for the
    // process, and back to its default with the first key after the last connection has closed.
    run(m_connection, "PRAGMA cipher_log_level = NONE");
    if (options.pageSize > 0) {
        const QByteArray number = QByteArray::number(options.pageSize);
        const QByteArray pragma =
            (options.plain ? "PRAGMA page_size=" : "PRAGMA cipher_page_size=") + number;
        run(m_connection, pragma.constData());
    }
    if (options.regularExpressions > 0)
        sqlcipher::addRegexpOperator(m_connection, options.regularExpressions);
    return check();
}

QSqlError SqlCipherDriver::check() const
{
    bool isCipher = false;
    const auto onVersion = [](void *found, int count, char **values, char **) {
        *static_cast<bool *>(found) = count > 0 && values[0] && *values[0] != '\0';
        return 0;
    };
    sqlite3_exec(m_connection, "PRAGMA cipher_version", onVersion, &isCipher, nullptr);
    if (!isCipher)
        return QSqlError(tr("Unable to open the database"),
                         tr("The library underneath is not SQLCipher"), QSqlError::ConnectionError,
                         noCipherCode());
    const int code = run(m_connection, "SELECT count(*) FROM sqlite_schema");
    if (code != SQLITE_OK)
        return error(tr("Unable to open the database"), QSqlError::ConnectionError, code);
    return QSqlError();
}

void SqlCipherDriver::close()
{
    if (!isOpen())
        return;
    finalizeAll();
    m_guard.reset();
    m_changes.detach();
    sqlite3 *connection = m_connection;
    setConnection(nullptr);
    if (sqlite3_close(connection) != SQLITE_OK) {
        // Somebody who works through handle() is not done; SQLite closes after them.
        setLastError(QSqlError(
            tr("Unable to close the database"), QString::fromUtf8(sqlite3_errmsg(connection)),
            QSqlError::ConnectionError, QString::number(sqlite3_extended_errcode(connection))));
        qCWarning(lcSqlCipher)
            << "The database was closed while a statement of its handle was in use";
        sqlite3_close_v2(connection);
    }
    endRandomNumbers();
    setOpen(false);
    setOpenError(false);
}

void SqlCipherDriver::setConnection(sqlite3 *connection)
{
    const std::lock_guard lock(m_connectionLock);
    m_connection = connection;
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this);
}

bool SqlCipherDriver::beginTransaction()
{
    // Deferred, a transaction that reads and then writes fails at once if another
    // connection has written in between, whatever the busy timeout.
    return runTransaction("BEGIN IMMEDIATE", tr("Unable to begin the transaction"));
}

bool SqlCipherDriver::commitTransaction()
{
    return runTransaction("COMMIT", tr("Unable to commit the transaction"));
}

bool SqlCipherDriver::rollbackTransaction()
{
    return runTransaction("ROLLBACK", tr("Unable to roll the transaction back"));
}

bool SqlCipherDriver::runTransaction(const char *text, const QString &failure)
{
    if (!isOpen() || isOpenError())
        return false;
    const int code = runScript(text);
    if (code != SQLITE_OK)
        setLastError(error(failure, QSqlError::TransactionError, code));
    statementEnded();
    return code == SQLITE_OK;
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    if (!isOpen())
        return {};
    const StatementGuard::Asking person(m_guard.get(), StatementGuard::Asker::Person);
    return sqlcipher::tableNames(m_connection, type);
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString &table) const
{
    if (!isOpen())
        return QSqlIndex();
    const StatementGuard::Asking driver(m_guard.get(), StatementGuard::Asker::Driver);
    return sqlcipher::tableFields(m_connection, table, stripDelimiters(table, TableName),
                                  sqlcipher::Fields::PrimaryKey);
}

QSqlRecord SqlCipherDriver::record(const QString &table) const
{
    if (!isOpen())
        return {};
    const StatementGuard::Asking driver(m_guard.get(), StatementGuard::Asker::Driver);
    const QSqlIndex fields = sqlcipher::tableFields(
        m_connection, table, stripDelimiters(table, TableName), sqlcipher::Fields::All);
    return static_cast<const QSqlRecord &>(fields);
}

QString SqlCipherDriver::formatValue(const QSqlField &field, bool trimStrings) const
{
    // QSqlDriver writes blobs as text of hex digits, which SQLite would keep as that text.
    if (field.metaType().id() == QMetaType::QByteArray && !field.isNull())
        return u"X'"_s + QString::fromLatin1(field.value().toByteArray().toHex()) + u'\'';
    return QSqlDriver::formatValue(field, trimStrings);
}

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    return sqlcipher::quoted(identifier, type == TableName);
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(m_connection);
}

bool SqlCipherDriver::subscribeToNotification(const QString &table)
{
    if (!isOpen() || m_changes.tables().contains(table)) {
        qCWarning(lcSqlCipher) << "Not subscribed: the database is closed, or it is done already";
        return false;
    }
    m_changes.subscribe(table);
    return true;
}

bool SqlCipherDriver::unsubscribeFromNotification(const QString &table)
{
    if (!isOpen() || !m_changes.tables().contains(table)) {
        qCWarning(lcSqlCipher) << "Not unsubscribed: the database is closed, or nobody subscribed";
        return false;
    }
    m_changes.unsubscribe(table);
    return true;
}

QStringList SqlCipherDriver::subscribedToNotifications() const
{
    return m_changes.tables();
}

bool SqlCipherDriver::cancelQuery()
{
    const std::lock_guard lock(m_connectionLock);
    if (!m_connection)
        return false;
    sqlite3_interrupt(m_connection);
    return true;
}

QSqlError SqlCipherDriver::error(const QString &what, QSqlError::ErrorType type, int code) const
{
    return QSqlError(what, QString::fromUtf8(sqlite3_errmsg(m_connection)), type,
                     QString::number(code));
}

void SqlCipherDriver::addResult(SqlCipherResult *result)
{
    m_results.insert(result);
}

void SqlCipherDriver::removeResult(SqlCipherResult *result)
{
    m_results.erase(result);
}

void SqlCipherDriver::statementEnded()
{
    if (m_changes.isWaiting())
        m_changes.confirm();
}

void SqlCipherDriver::deliverChanges()
{
    if (!isOpen())
        return;
    m_changes.confirm(); // of statements that somebody ran on the handle
    const auto changes = m_changes.take();
    for (const auto &change : changes) {
        // A slot of the one before may have unsubscribed.
        if (m_changes.tables().contains(change.table))
            emit notification(change.table, UnknownSource, QVariant(change.rowId));
    }
}

} // namespace tarsus
