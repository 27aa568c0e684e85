// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rules/rulesdraft.h"

#include <algorithm>

namespace tarsus {
namespace {

bool isSameCell(const AccessRule &one, const AccessRule &other)
{
    return one.role == other.role && one.kind == other.kind && one.operation == other.operation;
}

} // namespace

AccessRule ruleOf(const QList<AccessRule> &rules, const QString &role, RecordKind kind,
                  Operation operation)
{
    const AccessRule none{role, kind, operation};
    const auto found =
        std::ranges::find_if(rules, [&](const AccessRule &rule) { return isSameCell(rule, none); });
    return found == rules.cend() ? none : *found;
}

void putRule(QList<AccessRule> &rules, const AccessRule &rule)
{
    const auto found =
        std::ranges::find_if(rules, [&](const AccessRule &each) { return isSameCell(each, rule); });
    if (found == rules.end())
        rules.append(rule);
    else
        *found = rule;
}

void RulesDraft::begin(const QList<AccessRule> &saved)
{
    m_saved = m_rules = saved;
    m_steps.clear();
    m_done = 0;
}

AccessRule RulesDraft::rule(const QString &role, RecordKind kind, Operation operation) const
{
    return ruleOf(m_rules, role, kind, operation);
}

AccessRule RulesDraft::saved(const QString &role, RecordKind kind, Operation operation) const
{
    return ruleOf(m_saved, role, kind, operation);
}

void RulesDraft::set(AccessRule rule)
{
    if (rule.scope == Scope::None)
        rule.hiddenColumns = rule.frozenColumns = rule.exceptTypes = QString();
    const AccessRule before = this->rule(rule.role, rule.kind, rule.operation);
    if (before == rule)
        return;
    m_steps.resize(m_done);
    m_steps.append({before, rule});
    ++m_done;
    putRule(m_rules, rule);
}

QString RulesDraft::undo()
{
    if (!canUndo())
        return {};
    const AccessRule &before = m_steps.at(--m_done).before;
    putRule(m_rules, before);
    return before.role;
}

QString RulesDraft::redo()
{
    if (!canRedo())
        return {};
    const AccessRule &after = m_steps.at(m_done++).after;
    putRule(m_rules, after);
    return after.role;
}

bool RulesDraft::isChanged(const QString &role, RecordKind kind, Operation operation) const
{
    return rule(role, kind, operation) != saved(role, kind, operation);
}

QList<AccessRule> RulesDraft::changed() const
{
    QList<AccessRule> rules;
    for (const AccessRule &rule : m_rules) {
        if (ruleOf(m_saved, rule.role, rule.kind, rule.operation) != rule)
            rules.append(rule);
    }
    return rules;
}

} // namespace tarsus
