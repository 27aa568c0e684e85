// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/guard/filmsguard.h"

#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/db/sqlcipher/sqlite3api.h"
#include "models/security/guard/machinery.h"

#include <QSqlError>

#include <memory>

using namespace Qt::StringLiterals;

namespace tarsus {

FilmsGuard::FilmsGuard(sqlite3 *connection, OpenRecords openRecords, bool mayAdd)
    : m_connection(connection)
    , m_openRecords(std::move(openRecords))
    , m_view(Machinery::randomName())
    , m_mayAdd(mayAdd)
{}

Result<> FilmsGuard::bind(const QSqlDatabase &db, OpenRecords openRecords, bool mayAdd)
{
    SqlCipherDriver *driver = SqlCipherDriver::of(db);
    const std::shared_ptr<FilmsGuard> guard(
        new FilmsGuard(driver->connection(), std::move(openRecords), mayAdd));
    driver->finalizeAll();
    if (auto established = guard->establish(); !established)
        return established;
    driver->setGuard(guard);
    return {};
}

Result<> FilmsGuard::establish()
{
    const QByteArray script =
        "CREATE TEMP VIEW " + m_view
        + " AS SELECT p.film_id, p.place, p.bytes FROM main.film_pieces p WHERE "
          "film_in_reach((SELECT f.hash FROM main.films f WHERE f.id = p.film_id));"
          "CREATE TEMP VIEW film_pieces AS SELECT * FROM "
        + m_view + " AS x;";
    const bool made =
        sqlite3_create_function_v2(m_connection, "film_in_reach", 1, SQLITE_UTF8, this, filmInReach,
                                   nullptr, nullptr, nullptr)
            == SQLITE_OK
        && sqlite3_exec(m_connection, script.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!made) {
        return sql::errorFrom(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(m_connection)),
                                        QSqlError::StatementError,
                                        QString::number(sqlite3_extended_errcode(m_connection))));
    }
    sqlite3_set_authorizer(m_connection, authorize, this);
    return {};
}

void FilmsGuard::filmInReach(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *self = static_cast<FilmsGuard *>(sqlite3_user_data(context));
    const QByteArray hash(static_cast<const char *>(sqlite3_value_blob(values[0])),
                          sqlite3_value_bytes(values[0]));
    sqlite3_result_int(context, self->isInReach(hash) ? 1 : 0);
}

/// Asked for each piece of a film, and answered once.
bool FilmsGuard::isInReach(const QByteArray &hash)
{
    if (m_known && m_known->hash == hash)
        return m_known->inReach;
    if (!m_records) {
        auto opened = m_openRecords();
        if (!opened)
            return false;
        m_records = std::move(*opened);
    }
    const auto found =
        sql::value(m_records->database(),
                   u"SELECT 1 FROM xray_logs WHERE file_hash = ? AND deleted_at IS NULL UNION ALL "
                   "SELECT 1 FROM documents WHERE file_hash = ? AND deleted_at IS NULL LIMIT 1"_s,
                   {hash, hash});
    m_known = Known{hash, found && found->isValid()};
    return m_known->inReach;
}

int FilmsGuard::authorize(void *guard, int action, const char *first, const char *,
                          const char *schema, const char *inside)
{
    const auto *self = static_cast<const FilmsGuard *>(guard);
    return self->allows(action, first, schema, inside) ? SQLITE_OK : SQLITE_DENY;
}

bool FilmsGuard::allows(int action, const char *first, const char *schema, const char *inside) const
{
    const QByteArrayView name(first);
    if (m_asker == Asker::Driver)
        return action == SQLITE_PRAGMA || action == SQLITE_SELECT || action == SQLITE_READ;
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT: return true;
    case SQLITE_READ:
        return name == "films" || (inside && m_view == inside)
               || (QByteArrayView(schema) == "temp" && !name.startsWith("sqlite_"));
    case SQLITE_FUNCTION: return inside && m_view == inside;
    case SQLITE_INSERT:
        return m_mayAdd && QByteArrayView(schema) == "main"
               && (name == "films" || name == "film_pieces");
    default: return false;
    }
}

} // namespace tarsus
