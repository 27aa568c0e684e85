// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/core/clock.h"
#include "models/services/backup/restoreservice.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::RestoreCommand)
};

Result<> run(Console &console, const Arguments &arguments)
{
    if (arguments.value(u"clinic"_s).isEmpty())
        return usageError(Text::tr("Say with --clinic into which new folder it is restored."));
    const QString file = QDir().absoluteFilePath(arguments.word(0));
    if (const auto known = RestoreService::look(file); !known)
        return known.error();
    const auto name = console.userName();
    if (!name)
        return name.error();
    const auto password = console.password(Text::tr("Password of %1 in the backup").arg(*name));
    if (!password)
        return password.error();
    const auto restored = RestoreService::restore(
        file, console.clinicFolder(), {*name, *password}, {}, [&](int percent) {
            console.progress(Text::tr("Restore:"), percent, 100);
            return true;
        });
    if (!restored)
        return restored.error();
    console.say(Text::tr("OK: the clinic of the backup is in %1, and all of it was checked.")
                    .arg(console.clinicFolder()));
    console.show(
        {{u"clinic"_s, console.clinicFolder()}, {u"madeAt"_s, instantText(restored->madeAt)}});
    return {};
}

} // namespace

Command restoreCommand()
{
    return {u"restore"_s,
            Text::tr("Restores a backup into a new folder; overwrites nothing."),
            {u"FILE --clinic DIR"_s, 1, 1, {}, {}},
            run};
}

} // namespace tarsus::ctl
