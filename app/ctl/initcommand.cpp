// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/db/sql.h"
#include "models/security/clinicfounder.h"
#include "models/vocabularies/shippedlists.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::InitCommand)
};

Result<> fillLists(Clinic &clinic)
{
    auto connection = clinic.connect();
    if (!connection)
        return connection.error();
    return sql::inTransaction(clinic.context(*connection),
                              [&] { return seedVocabularies(connection->database()); });
}

Result<> run(Console &console, const Arguments &arguments)
{
    for (const QString &needed : {u"admin"_s, u"full-name"_s, u"email"_s}) {
        if (arguments.value(needed).isEmpty())
            return usageError(Text::tr("A new clinic needs --%1.").arg(needed));
    }
    const QByteArray zone =
        arguments.value(u"time-zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId()))
            .toLatin1();
    auto password =
        console.newPassword(Text::tr("Password for %1").arg(arguments.value(u"admin"_s)));
    if (!password)
        return password.error();
    auto founded = Clinic::create(console.clinicFolder(),
                                  {arguments.value(u"name"_s, Text::tr("Our clinic")), zone,
                                   arguments.value(u"admin"_s), arguments.value(u"full-name"_s),
                                   arguments.value(u"email"_s), std::move(*password)});
    if (!founded)
        return founded.error();
    if (auto filled = fillLists(*founded->clinic); !filled)
        return filled;
    if (auto closed = founded->clinic->close(); !closed)
        return closed;
    console.say(Text::tr("The clinic is in %1. Write this recovery code down and keep it away from "
                         "the computer: it is shown only now.")
                    .arg(console.clinicFolder()));
    console.show(
        {{u"clinic"_s, console.clinicFolder()}, {u"recoveryCode"_s, founded->recoveryCode.text()}});
    return {};
}

} // namespace

Command initCommand()
{
    return {u"init"_s,
            Text::tr("Makes a new clinic and prints its recovery code once."),
            {u"--admin NAME --full-name TEXT --email ADDRESS [--name TEXT] [--time-zone ZONE]"_s,
             0,
             0,
             {u"admin"_s, u"full-name"_s, u"email"_s, u"name"_s, u"time-zone"_s},
             {}},
            run};
}

} // namespace tarsus::ctl
