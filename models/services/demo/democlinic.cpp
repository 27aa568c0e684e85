// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/demo/democlinic.h"

#include "models/db/sql.h"
#include "models/imaging/filmstore.h"
#include "models/security/accounts.h"
#include "models/security/clinicfounder.h"
#include "models/security/policy.h"
#include "models/services/printing/letterhead.h"
#include "models/vocabularies/shippedlists.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr char zoneName[] = "Europe/London";

Password demoPassword()
{
    QString text = DemoClinic::passwordText();
    return Password::take(text);
}

/// The account role of what a person does in the demo.
QString roleOf(const QString &what)
{
    for (const char *known : {role::administrator, role::coordinator, role::clientCare}) {
        if (what == QLatin1String(known))
            return what;
    }
    return QLatin1String(role::specialist);
}

QList<QStringList> people()
{
    return DemoWords::load().lines.value(u"person"_s);
}

/// Nothing is lost if the machine stops while a demo is made: it is made anew.
Result<> hurry(const QSqlDatabase &db, bool on)
{
    return sql::runScript(db, on ? "PRAGMA synchronous = OFF; PRAGMA cache_size = -200000"
                                 : "PRAGMA synchronous = FULL; PRAGMA cache_size = -16384");
}

} // namespace

QString DemoClinic::passwordText()
{
    return u"demo-clinic"_s;
}

Result<std::unique_ptr<Clinic>> DemoClinic::create(const QString &path, DemoOptions options,
                                                   const DemoWriter::Progress &progress,
                                                   ClinicOptions clinicOptions)
{
    clinicOptions.anyPassword = true;
    if (!clinicOptions.kdfCost) // a password that everybody knows needs no dear derivation
        clinicOptions.kdfCost = KdfCost::least();
    if (!options.now.isValid())
        options.now = clinicOptions.clock->now();
    if (const QTimeZone zone{QByteArray(zoneName)}; zone.isValid())
        options.zone = zone;
    const QStringList first = people().value(0);
    auto founded = Clinic::create(
        path,
        {QCoreApplication::translate("tarsus::DemoClinic", "Tarsus Referral Clinic (demo)"),
         options.zone.id(), first.value(0), first.value(1), first.value(0) % u"@example.org"_s,
         demoPassword()},
        clinicOptions);
    if (!founded)
        return founded.error();
    std::unique_ptr<Clinic> clinic = std::move(founded->clinic);
    Result<> done;
    {
        auto connection = clinic->connectUnbound();
        if (!connection)
            return connection.error();
        done = addPeople(*clinic, *connection);
        if (done)
            done = Letterheads(clinic->context(*connection))
                       .write({{},
                               u"12 Harbour Lane\nWhitby"_s,
                               u"01632 960 100"_s,
                               u"desk@tarsus-clinic.example"_s,
                               {}});
        if (done)
            done = fill(*clinic, *connection, options, progress);
    }
    if (done)
        done = clinic->checkpoint();
    if (done)
        return clinic;
    clinic.reset();
    QDir(path).removeRecursively(); // all of it was made here
    return done.error();
}

Result<> DemoClinic::addPeople(Clinic &clinic, const Connection &connection)
{
    auto lists = sql::inTransaction(clinic.context(connection),
                                    [&] { return seedVocabularies(connection.database()); });
    if (!lists)
        return lists;
    Accounts accounts(clinic, connection);
    const QList<QStringList> everybody = people().mid(1);
    for (const QStringList &person : everybody) {
        const auto code = AccountRequests::leave(
            clinic.folder(),
            {person.value(0), person.value(1), person.value(0) % u"@example.org"_s, demoPassword()},
            clinic.options());
        if (!code)
            return code.error();
        const auto requests = accounts.requests();
        if (!requests)
            return requests.error();
        for (const AccountRequest &request : *requests) {
            if (auto approved = accounts.approve(request.id, roleOf(person.value(2)), *code);
                !approved)
                return approved;
        }
    }
    return {};
}

Result<> DemoClinic::fill(Clinic &clinic, const Connection &connection, const DemoOptions &options,
                          const DemoWriter::Progress &progress)
{
    auto films = clinic.connectFilmsUnbound();
    if (!films)
        return films.error();
    FilmStore store(clinic.context(*films), clinic.subkey(KeyPurpose::FilmAddress));
    const auto storeFilm = [&](const QByteArray &png) -> Result<DemoFilm> {
        const auto stored = store.store(png, u"film.png"_s);
        if (!stored)
            return stored.error();
        return DemoFilm{stored->hash, stored->sha256, stored->size};
    };
    const QSqlDatabase db = connection.database();
    if (auto set = hurry(db, true); !set)
        return set;
    DemoWriter writer(clinic.context(connection), options, storeFilm);
    auto written = writer.write(progress);
    if (auto set = hurry(db, false); !set)
        return set;
    return written;
}

} // namespace tarsus
