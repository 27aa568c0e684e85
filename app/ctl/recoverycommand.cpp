// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/security/accounts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::RecoveryCommand)
};

/// From the file, or typed without echo: never an argument, which other users of the computer see.
Result<RecoveryCode> readCode(const Arguments &arguments)
{
    const QString file = arguments.value(u"code-file"_s);
    const auto typed = file.isEmpty() ? Console::typeSecret(Text::tr("Recovery code"))
                                      : Console::readPasswordFile(file);
    if (!typed)
        return typed.error();
    const SecretBytes &bytes = typed->bytes();
    QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()),
                                     static_cast<qsizetype>(bytes.size()));
    auto code = RecoveryCode::fromText(text);
    text.fill(u'0');
    if (!code) {
        return Error{Error::Code::Invalid,
                     Text::tr("This is not a recovery code: a character is missing, or one is "
                              "another. Please look at the paper again."),
                     {},
                     u"code"_s};
    }
    return std::move(*code);
}

Result<> renew(Console &console)
{
    auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    Accounts accounts(*clinic->clinic, *clinic->connection);
    const auto code = accounts.renewRecoveryCode();
    if (!code)
        return code.error();
    console.say(Text::tr("The recovery code before opens nothing any more. Write this one down and "
                         "keep it away from the computer: it is shown only now."));
    console.show({{u"recoveryCode"_s, code->text()}});
    return {};
}

Result<> use(Console &console, const Arguments &arguments)
{
    const QString name = arguments.word(1);
    if (name.isEmpty()) {
        return usageError(Text::tr("Write it as: tarsusctl recovery use NAME [--code-file FILE] "
                                   "[--accept-loss]"));
    }
    auto folder = ClinicFolder::hold(console.clinicFolder());
    if (!folder)
        return folder.error();
    const auto code = readCode(arguments);
    if (!code)
        return code.error();
    const auto fresh = console.newPassword(Text::tr("New password of %1").arg(name));
    if (!fresh)
        return fresh.error();
    const auto opened =
        Clinic::recover(std::move(*folder), *code, {name, *fresh, arguments.has(u"accept-loss"_s)});
    if (!opened)
        return opened.error();
    if (auto closed = (*opened)->close(); !closed)
        return closed;
    console.say(Text::tr("%1 signs in with the new password from now on. Make a new recovery code "
                         "if somebody else has seen this one: \"tarsusctl recovery renew\".")
                    .arg((*opened)->session().username()));
    return {};
}

Result<> run(Console &console, const Arguments &arguments)
{
    const QString what = arguments.word(0);
    if (what == "renew"_L1 && arguments.word(1).isEmpty())
        return renew(console);
    if (what == "use"_L1)
        return use(console, arguments);
    return usageError(Text::tr("The recovery code is for: renew, use NAME."));
}

} // namespace

Command recoveryCommand()
{
    return {u"recovery"_s,
            Text::tr("The recovery code: making a new one, or a new password with it."),
            {u"renew | use NAME [--code-file FILE] [--accept-loss]"_s,
             1,
             2,
             {u"code-file"_s},
             {u"accept-loss"_s}},
            run};
}

} // namespace tarsus::ctl
