// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/connection.h"
#include "models/db/sqlcipher/statementguard.h"

#include <functional>
#include <optional>

struct sqlite3;
struct sqlite3_context;
struct sqlite3_value;

namespace tarsus {

/// Binds a connection of `films.db` to the person signed in: the bytes of a film are there where a
/// record that the person may see names it, and new ones may be added by who may add such records.
/// Nothing else can be asked or done.
class FilmsGuard final : public StatementGuard
{
public:
    /// Opens a bound connection to the records, for the thread that asks.
    using OpenRecords = std::function<Result<Connection>()>;

    /// Puts the guard on `db`, whose driver keeps it.
    static Result<> bind(const QSqlDatabase &db, OpenRecords openRecords, bool mayAdd);

    void beforeStatement() override { m_known.reset(); }
    Asker asker() const override { return m_asker; }
    void setAsker(Asker asker) override { m_asker = asker; }

private:
    struct Known
    {
        QByteArray hash;
        bool inReach = false;
    };

    FilmsGuard(sqlite3 *connection, OpenRecords openRecords, bool mayAdd);

    Result<> establish();
    bool isInReach(const QByteArray &hash);
    bool allows(int action, const char *first, const char *schema, const char *inside) const;
    static int authorize(void *guard, int action, const char *first, const char *second,
                         const char *schema, const char *inside);
    static void filmInReach(sqlite3_context *context, int, sqlite3_value **values);

    sqlite3 *m_connection;
    OpenRecords m_openRecords;
    std::optional<Connection> m_records;
    std::optional<Known> m_known; ///< of the statement that is running
    QByteArray m_view;            ///< a name that nobody can guess
    Asker m_asker = Asker::Engine;
    bool m_mayAdd;
};

} // namespace tarsus
