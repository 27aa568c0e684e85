// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/core/clock.h"
#include "models/services/backup/backupservice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::VerifyCommand)
};

Result<> run(Console &console, const Arguments &)
{
    auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    BackupService service(*clinic->clinic);
    auto good = service.verify([&](int percent) {
        console.progress(Text::tr("Check:"), percent, 100);
        return true;
    });
    if (!good)
        return good;
    const auto last = BackupService::lastVerified(clinic->connection->database());
    if (!last)
        return last.error();
    console.say(Text::tr("OK: every page, index, reference and film, and the audit trail, are as "
                         "they were written."));
    console.show({{u"ok"_s, true},
                  {u"lastVerifiedBackup"_s,
                   last->isValid() ? QJsonValue(instantText(*last)) : QJsonValue()}});
    return {};
}

} // namespace

Command verifyCommand()
{
    return {u"verify"_s,
            Text::tr("Checks pages, keys, references, films and the audit trail of the clinic."),
            {{}, 0, 0, {}, {}},
            run};
}

} // namespace tarsus::ctl
