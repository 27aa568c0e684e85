// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/core/clock.h"
#include "models/services/backup/backupservice.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::BackupCommand)
};

Result<> run(Console &console, const Arguments &arguments)
{
    auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    BackupService service(*clinic->clinic);
    const QString file = arguments.has(u"out"_s)
                             ? QDir().absoluteFilePath(arguments.value(u"out"_s))
                             : service.proposedFile();
    const auto backup = service.make(file, [&](int percent) {
        console.progress(Text::tr("Backup:"), percent, 100);
        return true;
    });
    if (!backup)
        return backup.error();
    console.say(Text::tr("OK: every page, index and reference of the backup was checked."));
    console.show({{u"file"_s, backup->file},
                  {u"size"_s, backup->size},
                  {u"madeAt"_s, instantText(backup->manifest.madeAt)}});
    return {};
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s,
            Text::tr("Makes a backup in one file and checks it."),
            {u"[--out FILE]"_s, 0, 0, {u"out"_s}, {}},
            run};
}

} // namespace tarsus::ctl
