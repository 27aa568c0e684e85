// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/breakglass.h"
#include "models/cases/handoverrepository.h"
#include "models/db/sql.h"
#include "models/security/accounts.h"
#include "models/services/cases/handoverservice.h"
#include "tests/models/cases/casebench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using namespace tarsus;
using namespace tarsus::test;

/// Cases that change hands: one, many, and what stops all of them.
class TstHandOver final : public QObject
{
    Q_OBJECT

private slots:
    void thePetAndItsOpenReferralsGo();
    void whoGetsItReadsTheNote();
    void aReferralOfSomebodyElseStays();
    void aReferralThatIsChosenGoesWhoeverHasIt();
    void whatIsOverStays();
    void whoMayHandOver_data();
    void whoMayHandOver();
    void somebodyWhoCannotGetIt_data();
    void somebodyWhoCannotGetIt();
    void whatIsTheirsAlreadyIsLeftOut();
    void takingACaseOverNeedsNoNote();
    void aChangedPetStopsAll();
    void aNewReferralStopsAll();
    void aRemovedPetStopsAll();
    void aCaseOfSomeHoursIsNotHandedOver();
    void manyAtOnce();
    void oneConflictAmongManyLeavesAll();
    void itCanBeStopped();
    void onlyWhoGotItAcknowledges();

private:
    static Result<int> handOver(CaseBench &bench, const QList<qint64> &pets, const QString &to,
                                const QString &note = u"Stable, recheck on Friday"_s)
    {
        HandOverService service(bench.context());
        const auto cases = service.casesOf(RecordKind::Pet, pets);
        if (!cases)
            return cases.error();
        return service.handOver(*cases, bench.idOf(to), note);
    }
    static qint64 specialistOf(CaseBench &bench, qint64 petId)
    {
        const auto id = sql::value(
            bench.context().db, u"SELECT assigned_specialist_id FROM pets WHERE id = ?"_s, {petId});
        return id ? id->toLongLong() : -1;
    }
    static qint64 specialistOfReferral(CaseBench &bench)
    {
        const auto id =
            sql::value(bench.context().db, u"SELECT specialist_id FROM referrals WHERE id = ?"_s,
                       {bench.referral});
        return id ? id->toLongLong() : -1;
    }
    static int rows(CaseBench &bench)
    {
        return sql::value(bench.context().db, u"SELECT count(*) FROM hand_overs"_s)->toInt();
    }
};

void TstHandOver::thePetAndItsOpenReferralsGo()
{
    CaseBench bench;
    bench.signIn(u"specialist"_s);
    const qint64 surgeon = bench.idOf(u"surgeon"_s);
    const auto done = handOver(bench, {bench.bella}, u"surgeon"_s);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text + done.error().detail));
    QCOMPARE(*done, 1);
    QVERIFY(!PetRepository(bench.context()).find(bench.bella)); // it is not theirs any more
    bench.signIn(u"surgeon"_s);
    QCOMPARE(PetRepository(bench.context()).find(bench.bella)->assignedSpecialistId, surgeon);
    const auto referral = ReferralRepository(bench.context()).find(bench.referral);
    QVERIFY(referral);
    QCOMPARE(referral->specialistId, surgeon);
    QCOMPARE(referral->status, u"in_progress"_s);
}

void TstHandOver::whoGetsItReadsTheNote()
{
    CaseBench bench;
    bench.signIn(u"specialist"_s);
    QVERIFY(handOver(bench, {bench.bella, bench.rex}, u"surgeon"_s));
    bench.clock().advance(1min);
    QVERIFY(HandOverRepository(bench.context()).unread()->isEmpty());
    bench.signIn(u"surgeon"_s);
    HandOverRepository notes(bench.context());
    const auto unread = notes.unread();
    QVERIFY(unread);
    QCOMPARE(unread->size(), 1); // one go
    const HandOver go = unread->first();
    QCOMPARE(go.petNames, (QStringList{u"Bella"_s, u"Rex"_s}));
    QCOMPARE(go.handedByName, u"Sam Stern"_s);
    QCOMPARE(go.note, u"Stable, recheck on Friday"_s);
    QVERIFY(notes.acknowledge(go.ids));
    QVERIFY(notes.unread()->isEmpty());
    QVERIFY(notes.acknowledge(go.ids)); // in two windows
}

void TstHandOver::aReferralOfSomebodyElseStays()
{
    CaseBench bench;
    ReferralRepository referrals(bench.context());
    Referral referral = *referrals.find(bench.referral);
    referral.specialistId = bench.idOf(u"surgeon"_s);
    QVERIFY(referrals.update(referral));
    const auto done = handOver(bench, {bench.bella}, u"admin"_s);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(specialistOfReferral(bench), bench.idOf(u"surgeon"_s));
    QCOMPARE(specialistOf(bench, bench.bella), bench.idOf(u"admin"_s));
}

void TstHandOver::aReferralThatIsChosenGoesWhoeverHasIt()
{
    CaseBench bench;
    {
        PetRepository pets(bench.context());
        Pet pet = *pets.find(bench.bella);
        pet.assignedSpecialistId = bench.idOf(u"surgeon"_s);
        QVERIFY(pets.update(pet)); // the referral stays the specialist's
    }
    bench.signIn(u"specialist"_s);
    {
        HandOverService service(bench.context());
        const auto cases = service.casesOf(RecordKind::Referral, {bench.referral, bench.referral});
        QVERIFY(cases);
        QCOMPARE(cases->size(), 1);
        const auto done = service.handOver(*cases, bench.idOf(u"admin"_s), {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }
    bench.signIn(u"admin"_s);
    QCOMPARE(specialistOfReferral(bench), bench.idOf(u"admin"_s));
    QCOMPARE(specialistOf(bench, bench.bella), bench.idOf(u"admin"_s));
}

void TstHandOver::whatIsOverStays()
{
    CaseBench bench;
    ReferralRepository referrals(bench.context());
    for (const QString &step : {u"report_due"_s, u"report_sent"_s, u"closed"_s}) {
        const Referral before = *referrals.find(bench.referral);
        QVERIFY(referrals.takeStep(bench.referral, before.version, step));
    }
    QVERIFY(handOver(bench, {bench.bella}, u"surgeon"_s));
    QCOMPARE(specialistOfReferral(bench), bench.idOf(u"specialist"_s));
}

void TstHandOver::whoMayHandOver_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("mayRex");
    QTest::addColumn<bool>("mayBella");
    QTest::newRow("an administrator, every case") << u"admin"_s << true << true;
    QTest::newRow("a specialist, their own") << u"specialist"_s << true << true;
    QTest::newRow("not a specialist whose case it is not") << u"surgeon"_s << false << false;
    QTest::newRow("not a coordinator whose case it is not") << u"coordinator"_s << false << false;
    QTest::newRow("the front desk, where no referral must change hands")
        << u"frontdesk"_s << true << false;
}

void TstHandOver::whoMayHandOver()
{
    QFETCH(QString, person);
    QFETCH(bool, mayRex);
    QFETCH(bool, mayBella);
    CaseBench bench;
    bench.signIn(person);
    QVERIFY(HandOverService::mayHandOver(bench.clinic().session()));
    const auto bella = handOver(bench, {bench.bella}, u"surgeon"_s);
    QCOMPARE(bool(bella), mayBella);
    const auto rex = handOver(bench, {bench.rex}, u"surgeon"_s);
    QCOMPARE(bool(rex), mayRex);
    bench.signIn(u"admin"_s);
    QCOMPARE(specialistOf(bench, bench.bella) == bench.idOf(u"surgeon"_s), mayBella);
    QCOMPARE(specialistOfReferral(bench) == bench.idOf(u"surgeon"_s), mayBella);
}

void TstHandOver::somebodyWhoCannotGetIt_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("whose account is disabled") << u"surgeon"_s;
    QTest::newRow("whose case it is already") << u"specialist"_s;
    QTest::newRow("nobody") << u""_s;
}

void TstHandOver::somebodyWhoCannotGetIt()
{
    QFETCH(QString, to);
    CaseBench bench;
    {
        Accounts accounts(bench.clinic(), bench.files().connection());
        QVERIFY(accounts.disable(u"surgeon"_s));
    }
    bench.signIn(u"specialist"_s);
    const auto done = handOver(bench, {bench.bella, bench.rex}, to);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Invalid);
    QCOMPARE(done.error().field, u"person"_s);
    QCOMPARE(rows(bench), 0);
}

void TstHandOver::whatIsTheirsAlreadyIsLeftOut()
{
    CaseBench bench;
    QVERIFY(handOver(bench, {bench.rex}, u"surgeon"_s));
    const auto done = handOver(bench, {bench.rex, bench.bella}, u"surgeon"_s);
    QVERIFY(done);
    QCOMPARE(*done, 1);
    QCOMPARE(rows(bench), 2);
}

void TstHandOver::takingACaseOverNeedsNoNote()
{
    CaseBench bench; // as the administrator
    QVERIFY(handOver(bench, {bench.rex}, u"admin"_s));
    QVERIFY(HandOverRepository(bench.context()).unread()->isEmpty());
    QCOMPARE(rows(bench), 1);
}

void TstHandOver::aChangedPetStopsAll()
{
    CaseBench bench;
    HandOverService service(bench.context());
    const auto cases = service.casesOf(RecordKind::Pet, {bench.rex, bench.bella});
    QVERIFY(cases);
    PetRepository pets(bench.context());
    Pet pet = *pets.find(bench.bella);
    pet.colour = u"black"_s;
    QVERIFY(pets.update(pet));
    const auto done = service.handOver(*cases, bench.idOf(u"surgeon"_s), {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QCOMPARE(done.error().field, u"pet:%1"_s.arg(bench.bella));
    QCOMPARE(specialistOf(bench, bench.rex), bench.idOf(u"specialist"_s));
    QCOMPARE(rows(bench), 0);
}

void TstHandOver::aNewReferralStopsAll()
{
    CaseBench bench;
    HandOverService service(bench.context());
    const auto cases = service.casesOf(RecordKind::Pet, {bench.bella});
    ReferralRepository referrals(bench.context());
    Referral referral = *referrals.find(bench.referral);
    referral.priority = u"emergency"_s;
    QVERIFY(referrals.update(referral));
    const auto done = service.handOver(*cases, bench.idOf(u"surgeon"_s), {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QCOMPARE(specialistOfReferral(bench), bench.idOf(u"specialist"_s));
}

void TstHandOver::aRemovedPetStopsAll()
{
    CaseBench bench;
    HandOverService service(bench.context());
    const auto cases = service.casesOf(RecordKind::Pet, {bench.bella, bench.rex});
    PetRepository pets(bench.context());
    QVERIFY(pets.remove(bench.rex, pets.find(bench.rex)->version, u"Entered twice"_s));
    const auto done = service.handOver(*cases, bench.idOf(u"surgeon"_s), {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::NotFound);
    QCOMPARE(done.error().field, u"pet:%1"_s.arg(bench.rex));
    QCOMPARE(specialistOf(bench, bench.bella), bench.idOf(u"specialist"_s));
}

void TstHandOver::aCaseOfSomeHoursIsNotHandedOver()
{
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    QVERIFY(BreakGlass(bench.clinic(), bench.context()).open(bench.bella, u"Emergency"_s));
    for (const QString &to : {u"surgeon"_s, u"admin"_s}) {
        const auto done = handOver(bench, {bench.bella}, to);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::Forbidden);
    }
    bench.signIn(u"admin"_s);
    QCOMPARE(rows(bench), 0);
}

void TstHandOver::manyAtOnce()
{
    CaseBench bench;
    const QList<qint64> pets = bench.addPets(200);
    bench.signIn(u"specialist"_s);
    const auto done = handOver(bench, pets, u"surgeon"_s, u"I am leaving: please look after all"_s);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(*done, 200);
    bench.signIn(u"surgeon"_s);
    const auto unread = HandOverRepository(bench.context()).unread();
    QCOMPARE(unread->size(), 1);
    QCOMPARE(unread->first().petIds.size(), 200);
    QVERIFY(PetRepository(bench.context()).find(pets.last()));
}

void TstHandOver::oneConflictAmongManyLeavesAll()
{
    CaseBench bench;
    const QList<qint64> pets = bench.addPets(200);
    HandOverService service(bench.context());
    const auto cases = service.casesOf(RecordKind::Pet, pets);
    PetRepository repository(bench.context());
    Pet pet = *repository.find(pets.at(150));
    pet.colour = u"black"_s;
    QVERIFY(repository.update(pet));
    const auto done = service.handOver(*cases, bench.idOf(u"surgeon"_s), {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Conflict);
    QCOMPARE(done.error().field, u"pet:%1"_s.arg(pets.at(150)));
    QCOMPARE(rows(bench), 0);
    for (const qint64 id : pets)
        QCOMPARE(specialistOf(bench, id), bench.idOf(u"specialist"_s));
}

void TstHandOver::itCanBeStopped()
{
    CaseBench bench;
    HandOverService service(bench.context());
    const auto cases = service.casesOf(RecordKind::Pet, {bench.bella, bench.rex});
    const auto done = service.handOver(*cases, bench.idOf(u"surgeon"_s), {},
                                       [](int handed) { return handed < 1; });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Cancelled);
    QCOMPARE(rows(bench), 0);
    QCOMPARE(specialistOf(bench, bench.bella), bench.idOf(u"specialist"_s));
}

void TstHandOver::onlyWhoGotItAcknowledges()
{
    CaseBench bench;
    bench.signIn(u"specialist"_s);
    QVERIFY(handOver(bench, {bench.bella}, u"surgeon"_s));
    for (const QString &person : {u"specialist"_s, u"coordinator"_s, u"admin"_s}) {
        bench.signIn(person);
        QVERIFY(HandOverRepository(bench.context()).acknowledge({1}));
    }
    bench.signIn(u"surgeon"_s);
    QCOMPARE(HandOverRepository(bench.context()).unread()->size(), 1);
}

QTEST_GUILESS_MAIN(TstHandOver)
#include "tst_handover.moc"
