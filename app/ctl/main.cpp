// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/security/hardening.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::ctl;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Command)
};

void print(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

/// The first word that is no option: which options may stand beside it depends on it.
QString commandName(const QStringList &words)
{
    const QStringList valued = Console::commonValued();
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words.at(i).startsWith("--"_L1))
            return words.at(i);
        if (valued.contains(words.at(i).mid(2)))
            ++i; // its value
    }
    return {};
}

Result<> checkCount(const Arguments &arguments, const Command &command)
{
    const auto count = arguments.words().size();
    const Syntax &syntax = command.syntax;
    if (count >= syntax.least && (syntax.most < 0 || count <= syntax.most))
        return {};
    return usageError(Text::tr("Write it as: tarsusctl %1 %2").arg(command.name, syntax.usage));
}

Result<> run(const QStringList &words)
{
    const QString name = commandName(words);
    const QList<Command> commands = allCommands();
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command == commands.cend()) {
        if (words.contains("--version"_L1)) {
            print(u"tarsusctl "_s % QCoreApplication::applicationVersion() % u'\n');
            return {};
        }
        if (words.contains("--help"_L1)) {
            print(helpText());
            return {};
        }
        return usageError(name.isEmpty()
                              ? Text::tr("Say what is to be done; \"tarsusctl --help\" lists it.")
                              : Text::tr("There is no command \"%1\"; \"tarsusctl --help\" lists "
                                         "all of them.")
                                    .arg(name));
    }
    auto arguments =
        Arguments::parse(words, Console::commonValued() + command->syntax.valued,
                         Console::commonFlags() + command->syntax.flags, command->syntax.lists);
    if (!arguments)
        return arguments.error();
    if (arguments->has(u"help"_s)) {
        print(helpText(*command));
        return {};
    }
    const Arguments rest = arguments->withoutCommand();
    if (auto counted = checkCount(rest, *command); !counted)
        return counted;
    Console console(rest);
    auto done = command->run(console, rest);
    console.endProgress();
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"tarsusctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TARSUS_VERSION));
    QLoggingCategory::setFilterRules(u"tarsus.*=false"_s); // an error is one plain sentence
    const auto done = run(QCoreApplication::arguments().mid(1));
    if (done)
        return 0;
    Console::fail(done.error());
    return exitCode(done.error().code);
}
