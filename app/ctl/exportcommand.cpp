// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "app/ctl/kinds.h"
#include "models/services/export/exportservice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

constexpr qint64 recordsAStep = 500;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ExportCommand)
};

Result<> run(Console &console, const Arguments &arguments)
{
    const QString folder = arguments.value(u"out"_s);
    if (folder.isEmpty())
        return usageError(Text::tr("Say with --out where the files go."));
    std::optional<RecordKind> kind;
    if (arguments.has(u"kind"_s)) {
        const auto known = kindOf(arguments.value(u"kind"_s));
        if (!known)
            return known.error();
        kind = *known;
    }
    auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    ExportService service(*clinic->clinic);
    const auto written = service.write(folder, kind, [&](RecordKind now, qint64 records) {
        if (records % recordsAStep == 0)
            console.progress(kindPlural(now), records, 0);
        return true;
    });
    if (!written)
        return written.error();
    console.say(Text::tr("%n record(s) are in %1, readable by anybody who can open that folder.",
                         nullptr, static_cast<int>(*written))
                    .arg(folder));
    if (console.json())
        console.show({{u"folder"_s, folder}, {u"records"_s, *written}});
    return {};
}

} // namespace

Command exportCommand()
{
    return {u"export"_s,
            Text::tr("Writes records as CSV and JSON, and their original files."),
            {u"--out DIR [--kind KIND]"_s, 0, 0, {u"out"_s, u"kind"_s}, {}},
            run};
}

} // namespace tarsus::ctl
