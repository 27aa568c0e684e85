// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/session.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/db/sql.h"
#include "models/security/policy.h"

#include <QCoreApplication>

#include <mutex>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

int keyOf(RecordKind kind, Operation operation)
{
    constexpr int operations = 16;
    return static_cast<int>(kind) * operations + static_cast<int>(operation);
}

QStringList words(const QVariant &value)
{
    return value.toString().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

Error signInRefused()
{
    return {Error::Code::SignIn,
            QCoreApplication::translate("tarsus::Session",
                                        "The name or the password is not right, or the account "
                                        "is not active.")};
}

Result<std::unique_ptr<Session>> Session::start(const QSqlDatabase &db, const QString &username,
                                                const QDateTime &now)
{
    auto query = sql::run(db,
                          u"SELECT id, username, role, last_sign_in_at FROM users "
                          "WHERE username_key = ? AND active = 1 AND deleted_at IS NULL"_s,
                          {foldText(username)});
    if (!query)
        return query.error();
    if (!query->next())
        return signInRefused();
    std::unique_ptr<Session> session(new Session);
    session->m_personId = query->value(0).toLongLong();
    session->m_username = query->value(1).toString();
    session->m_role = query->value(2).toString();
    session->m_lastSignInAt = instantFromText(query->value(3).toString());
    session->m_signedInAt = now;
    query->finish();
    const auto shipped = shippedRoleOf(db, session->m_role);
    if (!shipped)
        return shipped.error();
    session->m_shippedRole = *shipped;
    if (const auto loaded = session->reload(db); !loaded)
        return loaded.error();
    return session;
}

Result<> Session::reload(const QSqlDatabase &db)
{
    const auto name = sql::value(db, u"SELECT full_name FROM users WHERE id = ?"_s, {m_personId});
    if (!name)
        return name.error();
    const auto roleName = sql::value(db, u"SELECT role_name FROM roles WHERE code = ?"_s, {m_role});
    if (!roleName)
        return roleName.error();
    auto query = sql::run(db,
                          u"SELECT kind, operation, scope, hidden_columns, frozen_columns, "
                          "except_types FROM access_rules WHERE role = ?"_s,
                          {m_role});
    if (!query)
        return query.error();
    Rules rules;
    while (query->next()) {
        const auto kind = kindFromWord(query->value(0).toString());
        const auto operation = operationFromWord(query->value(1).toString());
        const auto scope = scopeFromWord(query->value(2).toString());
        if (!kind || !operation || !scope)
            continue; // a rule that this program does not know grants nothing
        rules.insert(keyOf(*kind, *operation), {*scope, words(query->value(3)),
                                                words(query->value(4)), words(query->value(5))});
    }
    const std::unique_lock guard(m_mutex);
    m_fullName = name->toString();
    m_roleName = roleName->toString();
    m_rules = std::move(rules);
    ++m_generation;
    return {};
}

QString Session::fullName() const
{
    const std::shared_lock guard(m_mutex);
    return m_fullName;
}

QString Session::roleName() const
{
    const std::shared_lock guard(m_mutex);
    return m_roleName;
}

bool Session::isAdministrator() const
{
    return m_shippedRole == QLatin1String(role::administrator);
}

Session::Rule Session::rule(RecordKind kind, Operation operation) const
{
    const std::shared_lock guard(m_mutex);
    return m_rules.value(keyOf(kind, operation));
}

Scope Session::scope(RecordKind kind, Operation operation) const
{
    return rule(kind, operation).scope;
}

QStringList Session::hiddenColumns(RecordKind kind) const
{
    return rule(kind, Operation::View).hidden;
}

QStringList Session::frozenColumns(RecordKind kind) const
{
    return rule(kind, Operation::Edit).frozen;
}

QStringList Session::exceptTypes(RecordKind kind) const
{
    return rule(kind, Operation::View).except;
}

bool Session::seesWaitingCases() const
{
    return m_shippedRole == QLatin1String(role::coordinator);
}

} // namespace tarsus
