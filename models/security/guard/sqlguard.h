// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/sqlcipher/statementguard.h"
#include "models/security/guard/guardscript.h"

#include <QSqlDatabase>

#include <memory>

struct sqlite3;

namespace tarsus {

class Access;
class SqlCipherDriver;

/// Binds a connection of `clinic.db` to the person signed in, so that whatever SQL it is asked
/// shows and changes only what the rules of that person allow (docs/decisions/0005). When the
/// rules change, the next statement finds the connection bound anew: nothing that was prepared
/// before is run under the old ones.
class SqlGuard final : public StatementGuard
{
public:
    /// Puts the guard on `db`, whose driver keeps it. `access` outlives the connection.
    static Result<> bind(const QSqlDatabase &db, const Access &access);

    void beforeStatement() override;
    Asker asker() const override { return m_asker; }
    void setAsker(Asker asker) override;

private:
    SqlGuard(SqlCipherDriver &driver, const Access &access);

    Result<> establish();
    bool readSecrets();
    GuardedColumns readColumns() const;
    void dropViews();
    bool run(const QByteArray &script) const;

    static int authorize(void *guard, int action, const char *first, const char *second,
                         const char *schema, const char *inside);
    bool allows(int action, const char *first, const char *second, const char *schema,
                const char *inside);
    bool allowsRead(QByteArrayView table, QByteArrayView column, QByteArrayView schema) const;
    bool allowsWrite(QByteArrayView table, QByteArrayView schema, int write);
    bool isMachinery(QByteArrayView inside) const;

    SqlCipherDriver &m_driver;
    sqlite3 *m_connection;
    const Access &m_access;
    GuardScript m_script;
    QSet<QString> m_tables; ///< of the file
    QByteArray m_prefix;    ///< of the views and triggers of this connection
    QByteArray m_secret;    ///< what ends the names of the triggers in the file
    QByteArray m_target;    ///< the table that the statement being prepared writes to
    Asker m_asker = Asker::Engine;
    quint64 m_generation = 0;
    bool m_isBusy = false; ///< binding just now: what is asked is ours
};

} // namespace tarsus
