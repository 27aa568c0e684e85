// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/services/demo/democlinic.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

constexpr qint64 mostPets = 1'000'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::DemoCommand)
};

Result<> run(Console &console, const Arguments &arguments)
{
    const auto pets = arguments.number(u"pets"_s, 400, 1);
    const auto seed = arguments.number(u"seed"_s, 1);
    if (!pets || !seed)
        return pets ? seed.error() : pets.error();
    if (*pets > mostPets)
        return usageError(Text::tr("A demo clinic has at most %1 pets.").arg(mostPets));
    DemoOptions options;
    options.pets = static_cast<int>(*pets);
    options.seed = static_cast<quint64>(*seed);
    auto clinic = DemoClinic::create(console.clinicFolder(), options, [&](int done) {
        console.progress(Text::tr("Inventing pets:"), done, *pets);
        return true;
    });
    if (!clinic)
        return clinic.error();
    if (auto closed = (*clinic)->close(); !closed)
        return closed;
    console.say(Text::tr("A demo clinic with %n pet(s) is in %1. Sign in as admin, specialist, "
                         "coordinator or frontdesk with the password %2.",
                         nullptr, options.pets)
                    .arg(console.clinicFolder(), DemoClinic::passwordText()));
    if (console.json())
        console.show({{u"clinic"_s, console.clinicFolder()}, {u"pets"_s, options.pets}});
    return {};
}

} // namespace

Command demoCommand()
{
    return {u"demo"_s,
            Text::tr("Makes a new clinic with invented data."),
            {u"[--pets N] [--seed S]"_s, 0, 0, {u"pets"_s, u"seed"_s}, {}},
            run};
}

} // namespace tarsus::ctl
