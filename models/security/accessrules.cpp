// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accessrules.h"

#include "models/db/sql.h"
#include "models/security/policy.h"

using namespace Qt::StringLiterals;

namespace tarsus {

AccessRules::AccessRules(DataContext context)
    : m_context(std::move(context))
{}

Result<QList<AccessRule>> AccessRules::all() const
{
    auto rows = sql::run(m_context.db,
                         u"SELECT role, kind, operation, scope, hidden_columns, frozen_columns, "
                         "except_types FROM access_rules ORDER BY role, kind, operation"_s);
    if (!rows)
        return rows.error();
    QList<AccessRule> rules;
    while (rows->next()) {
        const auto kind = kindFromWord(rows->value(1).toString());
        const auto operation = operationFromWord(rows->value(2).toString());
        const auto scope = scopeFromWord(rows->value(3).toString());
        if (kind && operation && scope) {
            rules.append({rows->value(0).toString(), *kind, *operation, *scope,
                          rows->value(4).toString(), rows->value(5).toString(),
                          rows->value(6).toString()});
        }
    }
    return rules;
}

Result<> AccessRules::set(const QString &role, RecordKind kind, Operation operation, Scope scope)
{
    if (auto good = check(role, kind, operation, scope); !good)
        return good;
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto done =
            sql::run(m_context.db,
                     u"INSERT INTO access_rules (role, kind, operation, scope) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (role, kind, operation) DO UPDATE SET scope = excluded.scope"_s,
                     {role, kindWord(kind), operationWord(operation), scopeWord(scope)});
        return done ? Result<>() : Result<>(done.error());
    });
}

Result<> AccessRules::check(const QString &role, RecordKind kind, Operation operation,
                            Scope scope) const
{
    if (m_context.access->scope(RecordKind::Setting, Operation::Edit) != Scope::All)
        return Error{Error::Code::Forbidden, tr("Only administrators may change the rules.")};
    const auto known = sql::value(m_context.db, u"SELECT 1 FROM roles WHERE code = ?"_s, {role});
    if (!known)
        return known.error();
    if (!known->isValid())
        return Error{Error::Code::Invalid, tr("There is no role \"%1\".").arg(role), {}, u"role"_s};
    const bool keepsTheDoorOpen = kind == RecordKind::Setting || kind == RecordKind::User;
    if (role == QLatin1String(role::administrator) && keepsTheDoorOpen && scope != Scope::All
        && (operation == Operation::View || operation == Operation::Edit)) {
        return Error{Error::Code::Invalid,
                     tr("Administrators keep the right to people and settings, or nobody could "
                        "change the rules any more."),
                     {},
                     u"scope"_s};
    }
    if (operation == Operation::Delete && scope == Scope::Assigned) {
        return Error{Error::Code::Invalid,
                     tr("Removing reaches none, own or all records, not the assigned ones."),
                     {},
                     u"scope"_s};
    }
    return {};
}

} // namespace tarsus
