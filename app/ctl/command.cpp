// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Command)
};

constexpr int columnWidth = 12;

} // namespace

QList<Command> allCommands()
{
    return {initCommand(),   demoCommand(),     listCommand(),    showCommand(),   addCommand(),
            setCommand(),    removeCommand(),   historyCommand(), searchCommand(), sqlCommand(),
            importCommand(), exportCommand(),   usersCommand(),   rulesCommand(),  caseCommand(),
            backupCommand(), recoveryCommand(), restoreCommand(), verifyCommand(), auditCommand()};
}

QString helpText()
{
    QString text =
        u"tarsusctl [--clinic DIR] [--user NAME] [--password-file FILE] [--json] COMMAND …\n\n"_s;
    const QList<Command> commands = allCommands();
    for (const Command &command : commands)
        text += u"  "_s % command.name.leftJustified(columnWidth) % command.summary % u'\n';
    return text % u'\n'
           % Text::tr("\"tarsusctl COMMAND --help\" says more. The password comes from "
                      "the first line of the file, or is asked for.")
           % u'\n';
}

QString helpText(const Command &command)
{
    return u"tarsusctl "_s % command.name % (command.syntax.usage.isEmpty() ? u""_s : u" "_s)
           % command.syntax.usage % u"\n\n"_s % command.summary % u'\n';
}

} // namespace tarsus::ctl
