// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/security/accessrules.h"
#include "models/security/policy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::RulesCommand)
};

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

Result<> run(Console &console, const Arguments &arguments)
{
    const bool isSet = arguments.word(0) == "set"_L1 && arguments.words().size() == 5;
    if (!isSet && !(arguments.word(0) == "show"_L1 && arguments.words().size() == 1)) {
        return usageError(Text::tr("Write it as: tarsusctl rules show, or: tarsusctl rules set "
                                   "ROLE KIND OPERATION SCOPE"));
    }
    const auto kind = kindFromWord(arguments.word(2));
    const auto operation = operationFromWord(arguments.word(3));
    const auto scope = scopeFromWord(arguments.word(4));
    if (isSet && (!kind || !operation || !scope)) {
        return usageError(Text::tr("Operations are view, create, edit, delete, sign and export; "
                                   "scopes are none, own, assigned and all."));
    }
    auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    AccessRules rules(clinic->context());
    if (!isSet)
        return show(console, rules);
    return rules.set(arguments.word(1), *kind, *operation, *scope);
}

} // namespace

Command rulesCommand()
{
    return {u"rules"_s,
            Text::tr("Shows or changes who may do what."),
            {u"show | set ROLE KIND OPERATION SCOPE"_s, 1, 5, {}, {}},
            run};
}

} // namespace tarsus::ctl
