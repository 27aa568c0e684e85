// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/arguments.h"

#include <QList>

namespace tarsus::ctl {

class Console;

/// One thing that tarsusctl does.
struct Command
{
    QString name;
    QString summary; ///< a sentence, for the help
    Syntax syntax;
    Result<> (*run)(Console &console, const Arguments &arguments) = nullptr;
};

// Each is made in a file of its own name.
Command initCommand();
Command demoCommand();
Command listCommand();
Command showCommand();
Command addCommand();
Command setCommand();
Command removeCommand();
Command historyCommand();
Command searchCommand();
Command sqlCommand();
Command importCommand();
Command exportCommand();
Command usersCommand();
Command rulesCommand();
Command caseCommand();
Command backupCommand();
Command recoveryCommand();
Command restoreCommand();
Command verifyCommand();
Command auditCommand();

/// All of them, in the order of the help.
QList<Command> allCommands();

/// The whole help, or the one of a command.
QString helpText();
QString helpText(const Command &command);

} // namespace tarsus::ctl
