// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/guard/sqlguard.h"

#include "models/core/access.h"
#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/db/sqlcipher/sqlite3api.h"
#include "models/db/wordtables.h"
#include "models/security/guard/machinery.h"

#include <QLoggingCategory>
#include <QScopedValueRollback>
#include <QSqlError>

#include <array>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcGuard, "tarsus.guard")

namespace tarsus {
namespace {

/// Functions that only the program's own triggers call.
constexpr QByteArrayView reservedFunctions = "audit_";

bool isShadowTable(QByteArrayView table)
{
    constexpr std::array parts{"_data", "_idx", "_content", "_docsize", "_config"};
    return table.startsWith("search_")
           && std::ranges::any_of(parts, [&](const char *part) { return table.endsWith(part); });
}

/// Columns that name a row, here or elsewhere.
bool isReference(QByteArrayView column)
{
    return column == "id" || column.endsWith("_id");
}

/// Further columns by which a row is found that is to be written.
bool isLookedUpBy(QByteArrayView column)
{
    return column == "version" || column == "key" || column == "year" || column == "result";
}

Error notBound(sqlite3 *connection)
{
    const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(connection)),
                          QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(connection)));
    return sql::errorFrom(error);
}

} // namespace

SqlGuard::SqlGuard(SqlCipherDriver &driver, const Access &access)
    : m_driver(driver)
    , m_connection(driver.connection())
    , m_access(access)
{}

Result<> SqlGuard::bind(const QSqlDatabase &db, const Access &access)
{
    SqlCipherDriver *driver = SqlCipherDriver::of(db);
    const std::shared_ptr<SqlGuard> guard(new SqlGuard(*driver, access));
    if (auto secret = Machinery::secretOf(db); secret)
        guard->m_secret = secret->toLatin1();
    else
        return secret.error();
    driver->finalizeAll();
    if (auto established = guard->establish(); !established)
        return established;
    driver->setGuard(guard);
    return {};
}

/// Views, triggers and authorizer for the rules of now.
Result<> SqlGuard::establish()
{
    const QScopedValueRollback busy(m_isBusy, true);
    m_generation = m_access.generation();
    sqlite3_set_authorizer(m_connection, nullptr, nullptr);
    dropViews();
    m_prefix = Machinery::randomName() + '_';
    const GuardedColumns columns = readColumns();
    m_tables = {columns.keyBegin(), columns.keyEnd()};
    // A search index connects with statements of its own, which nobody could tell from a person's.
    run("SELECT count(*) FROM search_pets WHERE rowid = 0;"
        "SELECT count(*) FROM search_owners WHERE rowid = 0;"
        "SELECT count(*) FROM search_practices WHERE rowid = 0;"
        "SELECT count(*) FROM search_vets WHERE rowid = 0;");
    for (const WordTable &words : wordTables())
        run(QByteArray("SELECT count(*) FROM ") + words.table + " WHERE rowid = 0;");
    m_script = GuardScript::make(m_access, columns, m_prefix);
    if (!run(m_script.text)) {
        Error error = notBound(m_connection);
        // Without its guard a connection shows nothing at all.
        m_script = {};
        sqlite3_set_authorizer(m_connection, authorize, this);
        return error;
    }
    sqlite3_set_authorizer(m_connection, authorize, this);
    return {};
}

void SqlGuard::dropViews()
{
    QByteArray script;
    for (const QByteArray &name : std::as_const(m_script.guards))
        script += "DROP TRIGGER IF EXISTS temp." + name + ';';
    for (const QByteArray &name : std::as_const(m_script.views))
        script += "DROP VIEW IF EXISTS temp." + name + ';';
    if (!script.isEmpty())
        run(script);
}

bool SqlGuard::run(const QByteArray &script) const
{
    return sqlite3_exec(m_connection, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

GuardedColumns SqlGuard::readColumns() const
{
    GuardedColumns columns;
    const auto take = [](void *found, int, char **values, char **) {
        (*static_cast<GuardedColumns *>(found))[QString::fromUtf8(values[0])].append(
            {QString::fromUtf8(values[1]), values[2] ? QString::fromUtf8(values[2]) : QString()});
        return 0;
    };
    sqlite3_exec(m_connection,
                 "SELECT m.name, c.name, c.dflt_value FROM main.sqlite_schema m "
                 "JOIN pragma_table_xinfo(m.name, 'main') c "
                 "WHERE m.type = 'table' ORDER BY m.name, c.cid",
                 take, &columns, nullptr);
    return columns;
}

void SqlGuard::beforeStatement()
{
    m_target.clear();
    if (m_isBusy || m_generation == m_access.generation())
        return;
    // What the TEMP schema gets within a transaction goes with it: the person's present action
    // ends first.
    if (sqlite3_get_autocommit(m_connection) == 0)
        return;
    m_driver.finalizeAll();
    if (const auto established = establish(); !established)
        qCCritical(lcGuard) << "A connection could not be bound:" << established.error().detail;
}

void SqlGuard::setAsker(Asker asker)
{
    m_asker = asker;
    m_target.clear();
}

int SqlGuard::authorize(void *guard, int action, const char *first, const char *second,
                        const char *schema, const char *inside)
{
    auto *self = static_cast<SqlGuard *>(guard);
    return self->allows(action, first, second, schema, inside) ? SQLITE_OK : SQLITE_DENY;
}

/// A context that nobody can name: a trigger of the file, or a view or trigger of this connection.
bool SqlGuard::isMachinery(QByteArrayView inside) const
{
    return (!m_prefix.isEmpty() && inside.startsWith(m_prefix))
           || (!m_secret.isEmpty() && inside.endsWith(m_secret));
}

bool SqlGuard::allows(int action, const char *first, const char *second, const char *schema,
                      const char *inside)
{
    if (m_asker == Asker::Driver)
        return action == SQLITE_PRAGMA || action == SQLITE_SELECT || action == SQLITE_READ
               || action == SQLITE_FUNCTION;
    const bool machinery = inside && isMachinery(inside);
    switch (action) {
    case SQLITE_SELECT:
        if (!inside)
            m_target.clear(); // what follows is read, not looked up to be written
        return true;
    case SQLITE_READ: return machinery || allowsRead(first, second, schema);
    case SQLITE_FUNCTION: return machinery || !QByteArrayView(second).startsWith(reservedFunctions);
    case SQLITE_INSERT: return machinery || allowsWrite(first, schema, GuardScript::Insert);
    case SQLITE_UPDATE: return machinery || allowsWrite(first, schema, GuardScript::Update);
    case SQLITE_DELETE: return machinery || allowsWrite(first, schema, GuardScript::Delete);
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT: return true;
    // The counter of commits by others, which caches and lists ask for.
    case SQLITE_PRAGMA: return QByteArrayView(first) == "data_version" && !second;
    default: return false;
    }
}

bool SqlGuard::allowsRead(QByteArrayView table, QByteArrayView column, QByteArrayView schema) const
{
    if (schema == "temp")
        return !table.startsWith("sqlite_"); // only views are there, and each asks the rules
    const QByteArray name = table.toByteArray();
    // Of something without a schema nothing is read but that it is there: a view, or a subquery
    // with a name of its own.
    if (schema.isNull() && column.isEmpty())
        return m_script.open.contains(name) || m_script.views.contains(name)
               || m_script.openColumns.contains(name)
               || !m_tables.contains(QString::fromUtf8(name));
    if (m_script.open.contains(name))
        return true;
    if (const auto columns = m_script.openColumns.constFind(name);
        columns != m_script.openColumns.cend() && columns->contains(column.toByteArray()))
        return true;
    if (m_asker == Asker::Engine && isShadowTable(table))
        return true;
    // A row that is to be written is looked up by its key, and SQLite itself follows references
    // to it and from it. A subquery of somebody's begins with a SELECT, which ends the target.
    if (!m_target.isEmpty())
        return isReference(column) || (m_target == table && isLookedUpBy(column));
    return false;
}

bool SqlGuard::allowsWrite(QByteArrayView table, QByteArrayView schema, int write)
{
    if (m_asker == Asker::Engine && isShadowTable(table))
        return true;
    if (schema != "main")
        return false;
    const int allowed = m_script.writable.value(table.toByteArray());
    if ((allowed & write) == 0)
        return false;
    m_target = table.toByteArray();
    return true;
}

} // namespace tarsus
