// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/accessrules.h"

#include "models/core/text.h"
#include "models/db/sql.h"
#include "models/security/policy.h"
#include "models/security/rolewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qsizetype longestName = 60;

/// Those that ship, in the order of the day's work.
const char *const shippedOrder[] = {role::clientCare, role::coordinator, role::specialist,
                                    role::administrator};

bool belongsToAPet(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Referral:
    case RecordKind::Plan:
    case RecordKind::Interaction:
    case RecordKind::Xray:
    case RecordKind::Appointment:
    case RecordKind::Document:
    case RecordKind::Letter: return true;
    default: return false;
    }
}

/// "Night desk" is "nightDesk": what rules and people name the role by, in any script.
QString codeOf(const QString &name)
{
    QString code;
    bool begins = false;
    for (const QChar letter : foldText(name)) {
        const bool fits = letter.unicode() < 0x80 && letter.isLetterOrNumber();
        if (fits)
            code += begins && !code.isEmpty() ? letter.toUpper() : letter;
        begins = !fits;
    }
    return code.isEmpty() || code.front().isDigit() ? QString(u"role"_s % code) : code;
}

Error noSuchRole(const QString &text)
{
    return {Error::Code::Invalid, text, {}, u"role"_s};
}

} // namespace

QList<Scope> possibleScopes(RecordKind kind, Operation operation)
{
    using enum Scope;
    const bool signs =
        kind == RecordKind::Plan || kind == RecordKind::Interaction || kind == RecordKind::Letter;
    if (operation == Operation::Sign && !signs)
        return {None};
    if (kind == RecordKind::Setting)
        return {None, All};
    if (kind == RecordKind::AuditEntry) {
        if (operation == Operation::View)
            return {None, Own, All};
        return operation == Operation::Export ? QList<Scope>{None, All} : QList<Scope>{None};
    }
    if (operation == Operation::Create)
        return belongsToAPet(kind) ? QList<Scope>{None, Assigned, All} : QList<Scope>{None, All};
    if (kind == RecordKind::User) // one's own profile is what is assigned
        return operation == Operation::Delete ? QList<Scope>{None}
                                              : QList<Scope>{None, Assigned, All};
    if (operation == Operation::Delete)
        return {None, Own, All};
    return {None, Own, Assigned, All};
}

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

Result<QList<Role>> AccessRules::roles() const
{
    auto rows = sql::run(m_context.db, u"SELECT r.code, r.role_name, r.based_on, r.built_in,"
                                       " (SELECT count(*) FROM users u WHERE u.role = r.code)"
                                       " FROM roles r ORDER BY fold_text(r.role_name), r.code"_s);
    if (!rows)
        return rows.error();
    QList<Role> roles;
    while (rows->next()) {
        roles.append({rows->value(0).toString(), rows->value(1).toString(),
                      rows->value(2).toString(), rows->value(3).toBool(), rows->value(4).toInt()});
    }
    const auto place = [](const Role &role) {
        return std::ranges::find_if(
                   shippedOrder,
                   [&](const char *code) { return role.code == QLatin1StringView(code); })
               - std::begin(shippedOrder);
    };
    std::ranges::stable_sort(roles, {}, place);
    return roles;
}

Result<Role> AccessRules::find(const QString &code) const
{
    const auto all = roles();
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, code, &Role::code);
    if (found == all->cend())
        return noSuchRole(tr("There is no role \"%1\".").arg(code));
    return *found;
}

Result<> AccessRules::mayChange() const
{
    if (m_context.access->scope(RecordKind::Setting, Operation::Edit) == Scope::All)
        return {};
    return Error{Error::Code::Forbidden, tr("Only administrators may change the rules.")};
}

Result<> AccessRules::set(const QList<AccessRule> &rules)
{
    return sql::inTransaction(m_context, [&]() -> Result<> {
        for (const AccessRule &rule : rules) {
            if (auto good = check(rule); !good)
                return good;
            if (auto written = write(rule); !written)
                return written;
        }
        return {};
    });
}

Result<> AccessRules::write(const AccessRule &rule)
{
    const auto done = sql::run(
        m_context.db,
        u"INSERT INTO main.access_rules (role, kind, operation, scope, hidden_columns,"
        " frozen_columns, except_types) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (role, kind, operation) DO UPDATE SET scope = excluded.scope,"
        " hidden_columns = excluded.hidden_columns, frozen_columns = excluded.frozen_columns,"
        " except_types = excluded.except_types"_s,
        {rule.role, kindWord(rule.kind), operationWord(rule.operation), scopeWord(rule.scope),
         rule.hiddenColumns, rule.frozenColumns, rule.exceptTypes});
    return done ? Result<>() : Result<>(done.error());
}

Result<> AccessRules::check(const AccessRule &rule) const
{
    if (auto may = mayChange(); !may)
        return may;
    const auto role = find(rule.role);
    if (!role)
        return role.error();
    const auto invalid = [](const QString &text) {
        return Error{Error::Code::Invalid, text, {}, u"scope"_s};
    };
    const bool keepsTheDoorOpen = rule.kind == RecordKind::Setting || rule.kind == RecordKind::User;
    const bool opens = rule.operation == Operation::View || rule.operation == Operation::Edit
                       || rule.operation == Operation::Create;
    const bool isWhole =
        rule.scope == Scope::All && rule.hiddenColumns.isEmpty() && rule.frozenColumns.isEmpty();
    if (role->shippedRole == QLatin1String(role::administrator) && keepsTheDoorOpen && opens
        && !isWhole) {
        return invalid(tr("Administrators keep the right to people and settings, or nobody could "
                          "change the rules any more."));
    }
    if (rule.operation == Operation::Delete && rule.scope == Scope::Assigned)
        return invalid(tr("Removing reaches none, own or all records, not the assigned ones."));
    if (!possibleScopes(rule.kind, rule.operation).contains(rule.scope)) {
        return invalid(tr("“%1” of %2 cannot reach “%3”.", "operation, records, how far")
                           .arg(rolewords::operationTitle(rule.operation), kindPlural(rule.kind),
                                rolewords::scopeTitle(rule.scope)));
    }
    return {};
}

Result<QString> AccessRules::freeName(const QString &name, const QString &except) const
{
    const QString wanted = name.simplified();
    const auto invalid = [](const QString &text) {
        return Error{Error::Code::Invalid, text, {}, u"name"_s};
    };
    if (wanted.isEmpty())
        return invalid(tr("The role needs a name."));
    if (wanted.size() > longestName)
        return invalid(tr("The name is too long. Shorten it and save again."));
    const auto all = roles();
    if (!all)
        return all.error();
    for (const Role &role : *all) {
        const bool isTaken =
            foldText(role.name) == foldText(wanted)
            || foldText(rolewords::roleTitle(role.code, role.name)) == foldText(wanted);
        if (role.code != except && isTaken)
            return invalid(tr("There is a role of this name already."));
    }
    return wanted;
}

Result<QString> AccessRules::freeCode(const QString &name) const
{
    const auto all = roles();
    if (!all)
        return all.error();
    const QString first = codeOf(name);
    QString code = first;
    for (int number = 2; std::ranges::find(*all, code, &Role::code) != all->cend(); ++number)
        code = first % QString::number(number);
    return code;
}

Result<QString> AccessRules::copyRole(const QString &from, const QString &name)
{
    if (auto may = mayChange(); !may)
        return may.error();
    QString code;
    const auto done = sql::inTransaction(m_context, [&]() -> Result<> {
        const auto role = find(from);
        if (!role)
            return role.error();
        const auto wanted = freeName(name, {});
        if (!wanted)
            return wanted.error();
        const auto free = freeCode(*wanted);
        if (!free)
            return free.error();
        code = *free;
        const auto added = sql::run(m_context.db,
                                    u"INSERT INTO main.roles (code, role_name, built_in, based_on)"
                                    " VALUES (?, ?, 0, ?)"_s,
                                    {code, *wanted, role->shippedRole});
        if (!added)
            return added.error();
        const auto rules = all();
        if (!rules)
            return rules.error();
        for (AccessRule rule : *rules) {
            if (rule.role != from)
                continue;
            rule.role = code;
            if (auto written = write(rule); !written)
                return written;
        }
        return {};
    });
    if (!done)
        return done.error();
    return code;
}

Result<> AccessRules::renameRole(const QString &code, const QString &name)
{
    if (auto may = mayChange(); !may)
        return may;
    const auto role = find(code);
    if (!role)
        return role.error();
    if (role->isShipped)
        return noSuchRole(tr("The roles that come with the program keep their names. Make a copy "
                             "and name that."));
    const auto wanted = freeName(name, code);
    if (!wanted)
        return wanted.error();
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto done = sql::run(
            m_context.db, u"UPDATE main.roles SET role_name = ? WHERE code = ?"_s, {*wanted, code});
        return done ? Result<>() : Result<>(done.error());
    });
}

Result<> AccessRules::removeRole(const QString &code)
{
    if (auto may = mayChange(); !may)
        return may;
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto role = find(code);
        if (!role)
            return role.error();
        if (role->isShipped)
            return noSuchRole(tr("The roles that come with the program cannot be removed."));
        if (role->people > 0) {
            return noSuchRole(tr("%n account(s) have this role, disabled ones included. Give them "
                                 "another one first.",
                                 nullptr, role->people));
        }
        const auto rules =
            sql::run(m_context.db, u"DELETE FROM main.access_rules WHERE role = ?"_s, {code});
        if (!rules)
            return rules.error();
        const auto done =
            sql::run(m_context.db, u"DELETE FROM main.roles WHERE code = ?"_s, {code});
        return done ? Result<>() : Result<>(done.error());
    });
}

} // namespace tarsus
