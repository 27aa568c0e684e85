// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/connection.h"

#include "models/core/text.h"
#include "models/db/functions.h"
#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/db/sqlcipher/sqlite3api.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("tarsus::Connection", text);
}

Error notAClinic(const QString &detail)
{
    return {
        Error::Code::NotAClinic,
        say(QT_TRANSLATE_NOOP("tarsus::Connection",
                              "The clinic's file is damaged, or its key file belongs to another "
                              "clinic. Nothing was changed: restore the newest backup.")),
        detail};
}

Error openError(const QSqlDatabase &db)
{
    const QSqlError error = db.lastError();
    if (error.nativeErrorCode() == SqlCipherDriver::wrongKeyCode())
        return notAClinic(error.databaseText());
    if (error.nativeErrorCode() == SqlCipherDriver::noCipherCode()) {
        return {Error::Code::Failed,
                say(QT_TRANSLATE_NOOP("tarsus::Connection",
                                      "This build of Tarsus cannot encrypt, so it writes nothing. "
                                      "Install it anew.")),
                error.databaseText()};
    }
    return sql::errorFrom(error);
}

/// Far above what the program asks for, far below what a hostile file may want.
void lowerLimits(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 1 << 30);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, 200);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 20);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // The last connection to close would checkpoint by itself, outside the write gate.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Result<> checkKind(const QSqlDatabase &db, Connection::Options options)
{
    const auto id = sql::value(db, u"PRAGMA application_id"_s);
    if (!id)
        return id.error();
    const auto wanted = static_cast<quint32>(options.kind);
    if (options.create && id->toUInt() == 0)
        return sql::runScript(db, "PRAGMA application_id = " + QByteArray::number(wanted));
    if (id->toUInt() != wanted)
        return notAClinic(u"application_id"_s);
    return {};
}

Result<> guard(const QSqlDatabase &db, Connection::Options options)
{
    sqlite3 *handle = SqlCipherDriver::of(db)->connection();
    lowerLimits(handle);
    if (!registerFunctions(handle))
        return Error{Error::Code::Failed, sql::errorFrom({}).text, u"functions"_s};
    if (auto checked = checkKind(db, options); !checked)
        return checked;
    // Checkpoints run under the write gate only (WriteGate), so none may start by itself.
    QByteArray pragmas = "PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
                         "PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON;"
                         "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 0;"
                         "PRAGMA cache_size = -16384;";
    if (options.readOnly)
        pragmas += "PRAGMA query_only = ON;";
    else
        pragmas.prepend("PRAGMA journal_mode = WAL;");
    return sql::runScript(db, pragmas);
}

} // namespace

Connection::Connection(QString name)
    : m_name(std::move(name))
{}

Connection::Connection(Connection &&other) noexcept
    : m_name(std::exchange(other.m_name, {}))
{}

Connection &Connection::operator=(Connection &&other) noexcept
{
    std::swap(m_name, other.m_name);
    return *this;
}

Connection::~Connection()
{
    close();
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<Connection> Connection::open(const QString &file,
                                    std::shared_ptr<const SqlCipherKeyProvider> key,
                                    Options options)
{
    if (!options.create && !QFileInfo::exists(file)) {
        return Error{Error::Code::NotAClinic,
                     say(QT_TRANSLATE_NOOP("tarsus::Connection",
                                           "The clinic's folder lacks a file of the clinic. "
                                           "Nothing was changed: restore the newest backup.")),
                     {}};
    }
    registerSqlCipherDriver();
    Connection connection(newObjectId());
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, connection.m_name);
    db.setDatabaseName(file);
    QString connectOptions = u"QSQLCIPHER_KEPT_STATEMENTS=64"_s;
    if (options.kind == FileKind::Films)
        connectOptions += u";QSQLCIPHER_PAGE_SIZE=65536"_s;
    db.setConnectOptions(connectOptions);
    SqlCipherDriver::of(db)->setKeyProvider(std::move(key));
    if (!db.open())
        return openError(db);
    if (const auto guarded = guard(db, options); !guarded)
        return guarded.error();
    return connection;
}

} // namespace tarsus
