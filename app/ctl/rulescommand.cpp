// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/security/policy.h"
#include "models/services/rules/ruleeditor.h"
#include "models/services/rules/rulesdraft.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::RulesCommand)
};

Error wrongUsage()
{
    return usageError(
        Text::tr("Write it as: tarsusctl rules show, rules roles, rules set ROLE KIND "
                 "OPERATION SCOPE [--hide COLUMNS] [--freeze COLUMNS] [--except "
                 "TYPES], rules copy ROLE NAME, rules rename ROLE NAME, or rules "
                 "remove ROLE"));
}

Result<> show(Console &console, const AccessRules &rules)
{
    const auto all = rules.all();
    if (!all)
        return all.error();
    const QStringList columns{u"role"_s,          u"kind"_s,          u"operation"_s,  u"scope"_s,
                              u"hiddenColumns"_s, u"frozenColumns"_s, u"exceptTypes"_s};
    for (const AccessRule &rule : *all) {
        console.showRow({{u"role"_s, rule.role},
                         {u"kind"_s, kindWord(rule.kind)},
                         {u"operation"_s, operationWord(rule.operation)},
                         {u"scope"_s, scopeWord(rule.scope)},
                         {u"hiddenColumns"_s, rule.hiddenColumns},
                         {u"frozenColumns"_s, rule.frozenColumns},
                         {u"exceptTypes"_s, rule.exceptTypes}},
                        columns);
    }
    return {};
}

Result<> showRoles(Console &console, const AccessRules &rules)
{
    const auto roles = rules.roles();
    if (!roles)
        return roles.error();
    for (const Role &role : *roles) {
        console.showRow({{u"role"_s, role.code},
                         {u"name"_s, role.name},
                         {u"madeFrom"_s, role.shippedRole},
                         {u"people"_s, role.people}},
                        {u"role"_s, u"name"_s, u"madeFrom"_s, u"people"_s});
    }
    return {};
}

/// "a,b c" as the rules have lists. An option that is not there leaves what is.
QString listOf(const Arguments &arguments, const QString &option, const QString &before)
{
    if (!arguments.has(option))
        return before;
    QString list = arguments.value(option);
    return list.replace(u',', u' ').simplified();
}

Result<> set(const Arguments &arguments, RuleEditor &editor, const AccessRules &rules)
{
    const auto kind = kindFromWord(arguments.word(2));
    const auto operation = operationFromWord(arguments.word(3));
    const auto scope = scopeFromWord(arguments.word(4));
    const auto all = rules.all();
    if (!all)
        return all.error();
    AccessRule rule = ruleOf(*all, arguments.word(1), *kind, *operation);
    rule.scope = *scope;
    rule.hiddenColumns = listOf(arguments, u"hide"_s, rule.hiddenColumns);
    rule.frozenColumns = listOf(arguments, u"freeze"_s, rule.frozenColumns);
    rule.exceptTypes = listOf(arguments, u"except"_s, rule.exceptTypes);
    return editor.save({rule});
}

Result<> checkUsage(const Arguments &arguments)
{
    const QString what = arguments.word(0);
    const auto count = arguments.words().size();
    const bool limits =
        arguments.has(u"hide"_s) || arguments.has(u"freeze"_s) || arguments.has(u"except"_s);
    const bool fits = ((what == "show"_L1 || what == "roles"_L1) && count == 1)
                      || (what == "remove"_L1 && count == 2)
                      || ((what == "copy"_L1 || what == "rename"_L1) && count == 3)
                      || (what == "set"_L1 && count == 5);
    if (!fits || (limits && what != "set"_L1))
        return wrongUsage();
    const bool isKnown = kindFromWord(arguments.word(2)) && operationFromWord(arguments.word(3))
                         && scopeFromWord(arguments.word(4));
    if (what == "set"_L1 && !isKnown) {
        return usageError(Text::tr("Operations are view, create, edit, delete, sign and export; "
                                   "scopes are none, own, assigned and all."));
    }
    return {};
}

Result<> run(Console &console, const Arguments &arguments)
{
    if (auto good = checkUsage(arguments); !good)
        return good;
    auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    const QString what = arguments.word(0);
    const AccessRules rules(clinic->context());
    RuleEditor editor(*clinic->clinic, *clinic->connection);
    if (what == "show"_L1)
        return show(console, rules);
    if (what == "roles"_L1)
        return showRoles(console, rules);
    if (what == "set"_L1)
        return set(arguments, editor, rules);
    if (what == "rename"_L1)
        return editor.renameRole(arguments.word(1), arguments.word(2));
    if (what == "remove"_L1)
        return editor.removeRole(arguments.word(1));
    const auto code = editor.copyRole(arguments.word(1), arguments.word(2));
    if (!code)
        return code.error();
    console.show({{u"role"_s, *code}});
    return {};
}

} // namespace

Command rulesCommand()
{
    return {u"rules"_s,
            Text::tr("Shows or changes who may do what."),
            {u"show | roles | set ROLE KIND OPERATION SCOPE [--hide COLUMNS] [--freeze COLUMNS] "
             "[--except TYPES] | copy ROLE NAME | rename ROLE NAME | remove ROLE"_s,
             1,
             5,
             {u"hide"_s, u"freeze"_s, u"except"_s},
             {}},
            run};
}

} // namespace tarsus::ctl
