// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/ruleaccess.h"

#include "models/security/policy.h"

namespace tarsus {
namespace {

std::pair<int, int> keyOf(RecordKind kind, Operation operation)
{
    return {static_cast<int>(kind), static_cast<int>(operation)};
}

QStringList words(const QString &list)
{
    return list.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

RuleAccess::RuleAccess(const QList<AccessRule> &rules, const Role &role, qint64 personId)
    : m_personId(personId)
    , m_seesWaiting(role.shippedRole == QLatin1String(role::coordinator))
{
    for (const AccessRule &rule : rules) {
        if (rule.role == role.code)
            m_rules.insert(keyOf(rule.kind, rule.operation), rule);
    }
}

AccessRule RuleAccess::rule(RecordKind kind, Operation operation) const
{
    return m_rules.value(keyOf(kind, operation));
}

Scope RuleAccess::scope(RecordKind kind, Operation operation) const
{
    return rule(kind, operation).scope;
}

QStringList RuleAccess::hiddenColumns(RecordKind kind) const
{
    return words(rule(kind, Operation::View).hiddenColumns);
}

QStringList RuleAccess::frozenColumns(RecordKind kind) const
{
    return words(rule(kind, Operation::Edit).frozenColumns);
}

QStringList RuleAccess::exceptTypes(RecordKind kind) const
{
    return words(rule(kind, Operation::View).exceptTypes);
}

} // namespace tarsus
