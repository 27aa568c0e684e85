// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/query/adminquery.h"

#include "models/db/connection.h"
#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/db/sqlcipher/sqlite3api.h"
#include "models/security/audit/audittrail.h"
#include "models/security/clinic.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// Reading, and nothing but reading; notes in a bool where more was wanted.
int allowReading(void *refused, int action, const char *, const char *, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE: return SQLITE_OK;
    default: *static_cast<bool *>(refused) = true; return SQLITE_DENY;
    }
}

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

bool isBlank(const char *text)
{
    return QByteArray(text).trimmed().isEmpty();
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
    const auto connection =
        Connection::open(clinic.folder() + u'/' + clinic.keyFile().database, clinic.recordsKey(),
                         {.kind = FileKind::Records, .readOnly = true});
    if (!connection)
        return connection.error();
    sqlite3 *handle = SqlCipherDriver::of(connection->database())->connection();
    bool refused = false;
    sqlite3_set_authorizer(handle, allowReading, &refused);
    const QByteArray text = statement.toUtf8();
    const char *rest = nullptr;
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v2(handle, text.constData(), static_cast<int>(text.size()),
                                        &prepared, &rest);
    const Statement owner(prepared);
    const Error onlyReading{Error::Code::Forbidden,
                            tr("Only one statement that reads is allowed here.")};
    if (refused)
        return onlyReading;
    if (code != SQLITE_OK || !prepared) {
        return Error{
            Error::Code::Usage,
            tr("The statement is not right: %1.").arg(QString::fromUtf8(sqlite3_errmsg(handle)))};
    }
    if (!isBlank(rest) || sqlite3_stmt_readonly(prepared) == 0)
        return onlyReading;
    const QStringList columns = columnsOf(prepared);
    int step = SQLITE_OK;
    while ((step = sqlite3_step(prepared)) == SQLITE_ROW) {
        QJsonObject row;
        for (int i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), valueAt(prepared, i));
        if (auto taken = take(columns, row); !taken)
            return taken;
    }
    if (step == SQLITE_DONE)
        return {};
    if (refused)
        return onlyReading;
    return Error{Error::Code::Failed, tr("The statement could not be run to its end."),
                 QString::fromUtf8(sqlite3_errmsg(handle))};
}

} // namespace tarsus
