// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/query/adminquery.h"

#include "models/db/connection.h"
#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlite3api.h"
#include "models/security/audit/audittrail.h"
#include "models/security/clinic.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlResult>

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt *)
Q_DECLARE_METATYPE(sqlite3_stmt *)

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QJsonValue valueAt(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return static_cast<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
        return QString::fromUtf8(
            reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
            sqlite3_column_bytes(statement, column));
    case SQLITE_BLOB:
        return QString::fromLatin1(
            QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                       sqlite3_column_bytes(statement, column))
                .toHex());
    default: return QJsonValue::Null;
    }
}

/// Names of columns; what occurs twice gets a number.
QStringList columnsOf(sqlite3_stmt *statement)
{
    QStringList columns;
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
        QString name = QString::fromUtf8(sqlite3_column_name(statement, i));
        if (columns.contains(name))
            name += u"_%1"_s.arg(i + 1);
        columns.append(name);
    }
    return columns;
}

/// Whether SQLite refused because of what the statement wants, not because of how it is written.
bool isRefused(const QSqlError &error)
{
    return error.nativeErrorCode() == QString::number(SQLITE_AUTH)
           || error.nativeErrorCode() == QString::number(SQLITE_MISUSE);
}

/// Whatever comes of it.
Result<> noteQuery(Clinic &clinic, const QString &statement)
{
    const auto connection = clinic.connect();
    if (!connection)
        return connection.error();
    return sql::inTransaction(clinic.context(*connection), [&] {
        return note(connection->database(), AuditEvent::Query, {.detail = {{u"sql"_s, statement}}});
    });
}

} // namespace

Result<> AdminQuery::run(Clinic &clinic, const QString &statement, const TakeRow &take)
{
    if (!clinic.session().isAdministrator())
        return Error{Error::Code::Forbidden,
                     tr("Only administrators may ask the database itself.")};
    if (auto noted = noteQuery(clinic, statement); !noted)
        return noted;
    const auto connection = clinic.connect();
    if (!connection)
        return connection.error();
    const Error onlyReading{Error::Code::Forbidden,
                            tr("Only one statement that reads records is allowed here.")};
    QSqlQuery query(connection->database());
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        if (isRefused(query.lastError()))
            return onlyReading;
        return Error{Error::Code::Usage,
                     tr("The statement is not right: %1.").arg(query.lastError().databaseText())};
    }
    auto *prepared = qvariant_cast<sqlite3_stmt *>(query.result()->handle());
    if (!prepared) // a comment, or nothing at all
        return Error{Error::Code::Usage, tr("Enter a statement that reads records.")};
    if (sqlite3_stmt_readonly(prepared) == 0 || sqlite3_column_count(prepared) == 0)
        return onlyReading;
    if (!query.exec()) {
        return Error{Error::Code::Failed, tr("The statement could not be run to its end."),
                     query.lastError().databaseText()};
    }
    const QStringList columns = columnsOf(prepared);
    while (query.next()) {
        QJsonObject row;
        for (int i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), valueAt(prepared, i));
        if (auto taken = take(columns, row); !taken)
            return taken;
    }
    if (!query.lastError().isValid())
        return {};
    return Error{Error::Code::Failed, tr("The statement could not be run to its end."),
                 query.lastError().databaseText()};
}

} // namespace tarsus
