// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rules/ruleeditor.h"

#include "models/security/clinic.h"
#include "models/services/rules/rulecolumns.h"
#include "models/services/rules/rulesdraft.h"
#include "models/vocabularies/valuelists.h"

using namespace Qt::StringLiterals;

namespace tarsus {

RuleEditor::RuleEditor(Clinic &clinic, const Connection &connection)
    : m_clinic(clinic)
    , m_connection(connection)
    , m_rules(clinic.context(connection))
{}

Result<> RuleEditor::takeEffect()
{
    return m_clinic.reloadSession(m_connection.database());
}

QList<Role> rolesOf(Clinic &clinic)
{
    const auto connection = clinic.connect();
    if (!connection)
        return {};
    const auto roles = AccessRules(clinic.context(*connection)).roles();
    return roles ? *roles : QList<Role>();
}

Result<> checkRule(const DataContext &context, const AccessRule &rule, const QList<AccessRule> &all)
{
    if (auto good = AccessRules(context).check(rule); !good)
        return good;
    const bool creates = ruleOf(all, rule.role, rule.kind, Operation::Create).scope != Scope::None;
    if (auto good = rulecolumns::check(rule, creates); !good)
        return good;
    if (rule.operation == Operation::Create && rule.scope != Scope::None) {
        const AccessRule view = ruleOf(all, rule.role, rule.kind, Operation::View);
        if (auto good = rulecolumns::check(view, true); !good)
            return good;
    }
    const QStringList types = rule.exceptTypes.split(u' ', Qt::SkipEmptyParts);
    if (types.isEmpty())
        return {};
    const ValueLists lists(context);
    for (const QString &type : types) {
        if (!lists.contains(u"interaction_type"_s, type)) {
            return Error{Error::Code::Invalid,
                         RuleEditor::tr("There is no type of interaction “%1”.").arg(type),
                         {},
                         u"columns"_s};
        }
    }
    return {};
}

Result<> RuleEditor::check(const AccessRule &rule, const QList<AccessRule> &all) const
{
    return checkRule(m_clinic.context(m_connection), rule, all);
}

Result<> RuleEditor::save(const QList<AccessRule> &wanted)
{
    QList<AccessRule> rules = wanted;
    for (AccessRule &rule : rules) {
        if (rule.scope == Scope::None) // nothing is left to be hidden or locked
            rule.hiddenColumns = rule.frozenColumns = rule.exceptTypes = QString();
    }
    const auto before = m_rules.all();
    if (!before)
        return before.error();
    QList<AccessRule> after = *before;
    for (const AccessRule &rule : rules)
        putRule(after, rule);
    for (const AccessRule &rule : rules) {
        if (auto good = check(rule, after); !good)
            return good;
    }
    if (auto saved = m_rules.set(rules); !saved)
        return saved;
    return takeEffect();
}

Result<QString> RuleEditor::copyRole(const QString &from, const QString &name)
{
    return m_rules.copyRole(from, name);
}

Result<> RuleEditor::renameRole(const QString &code, const QString &name)
{
    if (auto renamed = m_rules.renameRole(code, name); !renamed)
        return renamed;
    return takeEffect();
}

Result<> RuleEditor::removeRole(const QString &code)
{
    return m_rules.removeRole(code);
}

} // namespace tarsus
