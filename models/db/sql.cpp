// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"

#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/db/sqlcipher/sqlite3api.h"
#include "models/db/writegate.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlError>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcSql, "tarsus.sql")

namespace tarsus::sql {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("tarsus::sql", text);
}

sqlite3 *handleOf(const QSqlDatabase &db)
{
    const SqlCipherDriver *driver = SqlCipherDriver::of(db);
    return driver ? driver->connection() : nullptr;
}

Error uniqueError(const QString &reason)
{
    // "UNIQUE constraint failed: users.username_key": the column, never a value.
    QString column = reason.section(u'.', -1).section(u',', 0, 0).trimmed();
    if (column.endsWith("_key"_L1))
        column.chop(4);
    return {Error::Code::Invalid,
            say(QT_TRANSLATE_NOOP("tarsus::sql", "Another record already has this entry. "
                                                 "Change it and save again.")),
            reason, column};
}

Error notAllowed(const QString &reason)
{
    return {Error::Code::Forbidden,
            say(QT_TRANSLATE_NOOP("tarsus::sql", "You may not do that. Nothing was changed: ask an "
                                                 "administrator if you need to.")),
            reason};
}

} // namespace

Error errorFrom(const QSqlError &error)
{
    const QString reason = error.databaseText();
    const int code = error.nativeErrorCode().toInt();
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return uniqueError(reason);
    if (code == SQLITE_CONSTRAINT_TRIGGER && reason.startsWith("not allowed"_L1))
        return notAllowed(reason);
    switch (code & 0xff) {
    case SQLITE_AUTH: return notAllowed(reason);
    case SQLITE_FULL:
        return {Error::Code::Failed,
                say(QT_TRANSLATE_NOOP("tarsus::sql", "The disk is full. Nothing was changed: free "
                                                     "some space and save again.")),
                reason};
    case SQLITE_IOERR:
        return {Error::Code::Failed,
                say(QT_TRANSLATE_NOOP("tarsus::sql", "The disk could not be read or written: it is "
                                                     "full or fails. Nothing was changed: check "
                                                     "the free space and try again.")),
                reason};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Busy,
                say(QT_TRANSLATE_NOOP("tarsus::sql", "Something else is being written just now. "
                                                     "Nothing was changed: try again.")),
                reason};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {Error::Code::Failed,
                say(QT_TRANSLATE_NOOP("tarsus::sql", "The clinic's folder cannot be written. "
                                                     "Nothing was changed: ask for write access "
                                                     "to it.")),
                reason};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Code::NotAClinic,
                say(QT_TRANSLATE_NOOP("tarsus::sql", "The clinic's file is damaged. Nothing was "
                                                     "changed: restore the newest backup.")),
                reason};
    case SQLITE_INTERRUPT: return {Error::Code::Cancelled, {}, reason};
    case SQLITE_CONSTRAINT:
        return {Error::Code::Invalid,
                say(QT_TRANSLATE_NOOP("tarsus::sql", "An entry does not fit. Nothing was changed: "
                                                     "check what was entered.")),
                reason};
    default: break;
    }
    return {Error::Code::Failed,
            say(QT_TRANSLATE_NOOP("tarsus::sql", "The database could not be read or written.")),
            reason};
}

Result<QSqlQuery> prepare(const QSqlDatabase &db, const QString &text)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (query.prepare(text))
        return query;
    qCWarning(lcSql).noquote() << "Not prepared:" << text << '-'
                               << query.lastError().databaseText();
    return errorFrom(query.lastError());
}

Result<> run(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(static_cast<int>(i), nullText ? QVariant(u""_s) : value);
    }
    if (query.exec())
        return {};
    const Error error = errorFrom(query.lastError());
    if (error.code != Error::Code::Cancelled) // the statement, never what was bound to it
        qCWarning(lcSql).noquote() << "Failed:" << query.lastQuery() << '-' << error.detail;
    return error;
}

Result<QSqlQuery> run(const QSqlDatabase &db, const QString &text, const QVariantList &values)
{
    auto query = prepare(db, text);
    if (!query)
        return query;
    if (const auto done = run(*query, values); !done)
        return done.error();
    return query;
}

Result<QVariant> value(const QSqlDatabase &db, const QString &text, const QVariantList &values)
{
    auto query = run(db, text, values);
    if (!query)
        return query.error();
    return query->next() ? query->value(0) : QVariant();
}

Result<> runScript(const QSqlDatabase &db, const QByteArray &script)
{
    SqlCipherDriver *driver = SqlCipherDriver::of(db);
    sqlite3 *handle = handleOf(db);
    if (!handle)
        return Error{Error::Code::Failed,
                     say(QT_TRANSLATE_NOOP("tarsus::sql", "The database is not open.")),
                     {}};
    if (driver->runScript(script.constData()) == SQLITE_OK)
        return {};
    const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(handle)), QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(handle)));
    return errorFrom(error);
}

Result<> inTransaction(const DataContext &context, const std::function<Result<>()> &work)
{
    auto gate = context.gate->enter();
    if (!gate)
        return gate.error();
    sqlite3 *handle = handleOf(context.db);
    const bool outermost = handle && sqlite3_get_autocommit(handle) != 0;
    const QByteArray begin = outermost ? "BEGIN IMMEDIATE" : "SAVEPOINT step";
    const QByteArray commit = outermost ? "COMMIT" : "RELEASE step";
    const QByteArray undo = outermost ? "ROLLBACK" : "ROLLBACK TO step; RELEASE step";
    if (auto begun = runScript(context.db, begin); !begun)
        return begun;
    Result<> result = work();
    if (result)
        result = runScript(context.db, commit);
    // A full disk may have ended the transaction already: then there is nothing left to undo.
    if (!result && handle && sqlite3_get_autocommit(handle) == 0)
        (void)runScript(context.db, undo);
    return result;
}

QString escapedForLike(const QString &text)
{
    QString escaped;
    for (const QChar letter : text) {
        if (letter == u'\\' || letter == u'%' || letter == u'_')
            escaped += u'\\';
        escaped += letter;
    }
    return escaped;
}

} // namespace tarsus::sql
