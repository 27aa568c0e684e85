// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/databasecopy.h"

#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/db/sqlcipher/sqlite3api.h"

#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus::databasecopy {
namespace {

constexpr int pagesAStep = 512;

sqlite3 *handleOf(const Connection &connection)
{
    return SqlCipherDriver::of(connection.database())->connection();
}

Error errorOf(sqlite3 *handle, int code)
{
    return sql::errorFrom(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(handle)),
                                    QSqlError::StatementError, QString::number(code)));
}

} // namespace

Result<Connection> still(Result<Connection> connection)
{
    if (!connection)
        return connection;
    if (const auto begun = sql::runScript(connection->database(), "BEGIN"); !begun)
        return begun.error();
    const auto read = sql::value(connection->database(), u"SELECT count(*) FROM sqlite_schema"_s);
    if (!read)
        return read.error();
    return connection;
}

Result<> copyPages(const Connection &from, const QString &to,
                   std::shared_ptr<const SqlCipherKeyProvider> key, FileKind kind,
                   const std::function<bool(double share)> &progress)
{
    auto target = Connection::open(to, std::move(key), {.kind = kind, .create = true});
    if (!target)
        return target.error();
    // Nobody reads it yet: without a log the pages are written once.
    if (auto set = sql::runScript(target->database(), "PRAGMA journal_mode = DELETE"); !set)
        return set;
    sqlite3_backup *backup = sqlite3_backup_init(handleOf(*target), "main", handleOf(from), "main");
    if (!backup)
        return errorOf(handleOf(*target), sqlite3_errcode(handleOf(*target)));
    int code = SQLITE_OK;
    bool goOn = true;
    while (goOn && (code = sqlite3_backup_step(backup, pagesAStep)) == SQLITE_OK) {
        const int pages = std::max(1, sqlite3_backup_pagecount(backup));
        goOn = progress(1.0 - static_cast<double>(sqlite3_backup_remaining(backup)) / pages);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (!goOn)
        return Error{Error::Code::Cancelled, {}, {}};
    if (code != SQLITE_DONE)
        return errorOf(handleOf(*target), code);
    return finished == SQLITE_OK ? Result<>() : errorOf(handleOf(*target), finished);
}

} // namespace tarsus::databasecopy
