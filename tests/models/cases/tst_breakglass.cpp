// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/breakglass.h"
#include "models/db/sql.h"
#include "tests/models/cases/casebench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using namespace tarsus;
using namespace tarsus::test;

/// Somebody else's case, seen for a reason and for eight hours.
class TstBreakGlass final : public QObject
{
    Q_OBJECT

private slots:
    void aPetIsFound_data();
    void aPetIsFound();
    void everyQuestionIsNoted();
    void aQuestionMustBeNarrow_data();
    void aQuestionMustBeNarrow();
    void tooManyAreNotShown();
    void onlyThoseWhoSeeTheirOwnCasesMayAsk_data();
    void onlyThoseWhoSeeTheirOwnCasesMayAsk();
    void theCaseIsSeenForEightHours();
    void aReasonIsNeeded();
    void whatIsTheirsAlreadyIsNotAskedFor();
    void aRemovedPetIsNotFound();
    void aGrantIsNeitherGivenAwayNorKept();
    void whoseCaseItIsTakesNote();
    void administratorsTakeNoteForThemselves();
    void othersDoNotTakeNote();
    void recentOnesAreForWhoSeesTheTrail();
    void aGrantIsNeverChanged();

private:
    static Result<CaseGrant> breakGlass(CaseBench &bench, qint64 petId,
                                        const QString &reason = u"Emergency at night"_s)
    {
        return BreakGlass(bench.clinic(), bench.context()).open(petId, reason);
    }
    static bool sees(CaseBench &bench, qint64 petId)
    {
        return bool(PetRepository(bench.context()).find(petId));
    }
};

void TstBreakGlass::aPetIsFound_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("petName");
    QTest::addColumn<QString>("ownerName");
    QTest::addColumn<QStringList>("found");
    const QStringList both{u"Bella"_s, u"Rex"_s};
    const QStringList bella{u"Bella"_s};
    const QString none;
    QTest::newRow("by its microchip") << u"276098102345678"_s << none << none << bella;
    QTest::newRow("by its microchip, with blanks")
        << u"276 0981 0234 5678"_s << none << none << bella;
    QTest::newRow("not by a part of its microchip")
        << u"27609810234"_s << none << none << QStringList();
    QTest::newRow("by the owner's phone") << u"+49 30 1234567"_s << none << none << both;
    QTest::newRow("by the phone as it is dialled at home")
        << u"030 1234567"_s << none << none << both;
    QTest::newRow("not by the end of the phone") << u"234567"_s << none << none << QStringList();
    QTest::newRow("by both names") << none << u"bella"_s << u"Schulz"_s << bella;
    QTest::newRow("by the owner's whole name")
        << none << u"REX"_s << u"maria schulz"_s << QStringList{u"Rex"_s};
    QTest::newRow("not by a part of the name") << none << u"Bel"_s << u"Schulz"_s << QStringList();
    QTest::newRow("not by a part of the owner's")
        << none << u"Bella"_s << u"Schu"_s << QStringList();
    QTest::newRow("a wildcard is no name") << none << u"Bella"_s << u"%%%"_s << QStringList();
}

void TstBreakGlass::aPetIsFound()
{
    QFETCH(QString, number);
    QFETCH(QString, petName);
    QFETCH(QString, ownerName);
    QFETCH(QStringList, found);
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    const auto pets =
        BreakGlass(bench.clinic(), bench.context()).find({number, petName, ownerName});
    QVERIFY2(pets, pets ? "" : qPrintable(pets.error().text));
    QStringList names;
    for (const ForeignPet &pet : *pets) {
        names += pet.petName;
        QCOMPARE(pet.ownerName, u"Maria Schulz"_s);
        QCOMPARE(pet.species, u"dog"_s);
        QVERIFY(!pet.isTheirs);
    }
    QCOMPARE(names, found);
}

void TstBreakGlass::everyQuestionIsNoted()
{
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    const qint64 surgeon = bench.idOf(u"surgeon"_s);
    QVERIFY(BreakGlass(bench.clinic(), bench.context()).find({{}, u"Bella"_s, u"Schulz"_s}));
    QVERIFY(breakGlass(bench, bench.bella));
    bench.signIn(u"admin"_s);
    auto rows = sql::run(bench.context().db,
                         u"SELECT action, detail FROM audit_entries WHERE person_id = ?"
                         " AND action IN ('query', 'break_glass') ORDER BY seq"_s,
                         {surgeon});
    QVERIFY(rows && rows->next());
    QCOMPARE(rows->value(0).toString(), u"query"_s);
    QVERIFY(rows->value(1).toString().contains(u"names"_s));
    QVERIFY(!rows->value(1).toString().contains(u"Bella"_s));
    QVERIFY(rows->next());
    QCOMPARE(rows->value(0).toString(), u"break_glass"_s);
    QVERIFY(rows->value(1).toString().contains(u"Emergency at night"_s));
}

void TstBreakGlass::aQuestionMustBeNarrow_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("petName");
    QTest::addColumn<QString>("ownerName");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing at all") << u""_s << u" "_s << u""_s << u"number"_s;
    QTest::newRow("two digits") << u"27"_s << u""_s << u""_s << u"number"_s;
    QTest::newRow("only the pet's name") << u""_s << u"Bella"_s << u""_s << u"ownerName"_s;
    QTest::newRow("one letter of the owner") << u""_s << u"Bella"_s << u"S"_s << u"ownerName"_s;
    QTest::newRow("only the owner's name") << u""_s << u""_s << u"Schulz"_s << u"petName"_s;
}

void TstBreakGlass::aQuestionMustBeNarrow()
{
    QFETCH(QString, number);
    QFETCH(QString, petName);
    QFETCH(QString, ownerName);
    QFETCH(QString, field);
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    const auto pets =
        BreakGlass(bench.clinic(), bench.context()).find({number, petName, ownerName});
    QVERIFY(!pets);
    QCOMPARE(pets.error().code, Error::Code::Invalid);
    QCOMPARE(pets.error().field, field);
}

void TstBreakGlass::tooManyAreNotShown()
{
    CaseBench bench;
    bench.addPets(CaseDoor::mostFound);
    bench.signIn(u"surgeon"_s);
    const auto pets = BreakGlass(bench.clinic(), bench.context()).find({u"030 1234567"_s, {}, {}});
    QVERIFY(!pets);
    QCOMPARE(pets.error().code, Error::Code::Invalid);
}

void TstBreakGlass::onlyThoseWhoSeeTheirOwnCasesMayAsk_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<bool>("may");
    QTest::newRow("a specialist") << u"surgeon"_s << true;
    QTest::newRow("a coordinator") << u"coordinator"_s << true;
    QTest::newRow("the front desk sees every pet") << u"frontdesk"_s << false;
    QTest::newRow("an administrator sees every pet") << u"admin"_s << false;
}

void TstBreakGlass::onlyThoseWhoSeeTheirOwnCasesMayAsk()
{
    QFETCH(QString, person);
    QFETCH(bool, may);
    CaseBench bench;
    bench.signIn(person);
    QCOMPARE(BreakGlass::mayAsk(bench.clinic().session()), may);
    const auto found =
        BreakGlass(bench.clinic(), bench.context()).find({{}, u"Bella"_s, u"Schulz"_s});
    const auto grant = breakGlass(bench, bench.bella);
    QCOMPARE(bool(found), may);
    QCOMPARE(bool(grant), may);
    if (!may) {
        QCOMPARE(found.error().code, Error::Code::Forbidden);
        QCOMPARE(grant.error().code, Error::Code::Forbidden);
    }
}

void TstBreakGlass::theCaseIsSeenForEightHours()
{
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    QVERIFY(!sees(bench, bench.bella));
    const auto grant = breakGlass(bench, bench.bella);
    QVERIFY2(grant, grant ? "" : qPrintable(grant.error().detail));
    QCOMPARE(grant->grantedAt.addSecs(60LL * 60 * 8), grant->until);
    QVERIFY(sees(bench, bench.bella));
    QVERIFY(!sees(bench, bench.rex));
    QVERIFY(ReferralRepository(bench.context()).find(bench.referral));
    CaseGrantRepository grants(bench.context());
    QCOMPARE(grants.mine()->size(), 1);
    QCOMPARE(grants.mine()->first().petName, u"Bella"_s);
    QCOMPARE(grants.mineFor(bench.bella)->until, grant->until);
    QCOMPARE(grants.mineFor(bench.rex)->id, 0);

    bench.clock().advance(8h - 1ms);
    QVERIFY(sees(bench, bench.bella));
    bench.clock().advance(1ms);
    QVERIFY(!sees(bench, bench.bella));
    QVERIFY(!ReferralRepository(bench.context()).find(bench.referral));
    QVERIFY(grants.mine()->isEmpty());
    QCOMPARE(grants.mineFor(bench.bella)->id, 0);
    // It is asked for once more, with a reason of its own.
    QVERIFY(breakGlass(bench, bench.bella, u"Recheck"_s));
    QVERIFY(sees(bench, bench.bella));
}

void TstBreakGlass::aReasonIsNeeded()
{
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    for (const QString &reason : {u""_s, u" \n\t "_s}) {
        const auto grant = breakGlass(bench, bench.bella, reason);
        QVERIFY(!grant);
        QCOMPARE(grant.error().code, Error::Code::Invalid);
        QCOMPARE(grant.error().field, u"reason"_s);
    }
    QVERIFY(!sees(bench, bench.bella));
}

void TstBreakGlass::whatIsTheirsAlreadyIsNotAskedFor()
{
    CaseBench bench;
    bench.signIn(u"specialist"_s);
    const auto found =
        BreakGlass(bench.clinic(), bench.context()).find({u"276098102345678"_s, {}, {}});
    QVERIFY(found);
    QVERIFY(found->first().isTheirs);
    const auto grant = breakGlass(bench, bench.bella);
    QVERIFY(!grant);
    QCOMPARE(grant.error().code, Error::Code::Invalid);
    QVERIFY(CaseGrantRepository(bench.context()).mine()->isEmpty());
}

void TstBreakGlass::aRemovedPetIsNotFound()
{
    CaseBench bench;
    {
        PetRepository pets(bench.context());
        QVERIFY(pets.remove(bench.rex, pets.find(bench.rex)->version, u"Entered twice"_s));
    }
    bench.signIn(u"surgeon"_s);
    const auto found =
        BreakGlass(bench.clinic(), bench.context()).find({{}, u"Rex"_s, u"Schulz"_s});
    QVERIFY(found);
    QVERIFY(found->isEmpty());
    for (const qint64 id : {bench.rex, qint64(99999)}) {
        const auto grant = breakGlass(bench, id);
        QVERIFY(!grant);
        QCOMPARE(grant.error().code, Error::Code::NotFound);
    }
}

void TstBreakGlass::aGrantIsNeitherGivenAwayNorKept()
{
    CaseBench bench;
    const qint64 admin = bench.idOf(u"admin"_s);
    bench.signIn(u"surgeon"_s);
    QVERIFY(breakGlass(bench, bench.bella));
    PetRepository pets(bench.context());
    for (const qint64 person : {bench.idOf(u"surgeon"_s), admin}) {
        Pet pet = *pets.find(bench.bella);
        pet.assignedSpecialistId = person;
        const auto saved = pets.update(pet);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, Error::Code::Forbidden);
    }
    ReferralRepository referrals(bench.context());
    Referral referral = *referrals.find(bench.referral);
    referral.specialistId = bench.idOf(u"surgeon"_s);
    QVERIFY(!referrals.update(referral));
    // What the emergency asks for is written.
    Pet pet = *pets.find(bench.bella);
    pet.medicalHistorySummary = u"Collapsed, fluids given"_s;
    QVERIFY(pets.update(pet));
}

void TstBreakGlass::whoseCaseItIsTakesNote()
{
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    const auto grant = breakGlass(bench, bench.bella);
    QVERIFY(grant);
    QVERIFY(CaseGrantRepository(bench.context()).unseen()->isEmpty()); // they know
    bench.signIn(u"specialist"_s);
    {
        CaseGrantRepository grants(bench.context());
        const auto unseen = grants.unseen();
        QCOMPARE(unseen->size(), 1);
        QCOMPARE(unseen->first().userName, u"Sol Steel"_s);
        QCOMPARE(unseen->first().petName, u"Bella"_s);
        QCOMPARE(unseen->first().reason, u"Emergency at night"_s);
        QVERIFY(grants.takeNote(grant->id));
        QVERIFY(grants.unseen()->isEmpty());
    }
    bench.signIn(u"admin"_s);
    const auto recent = CaseGrantRepository(bench.context()).recent();
    QCOMPARE(recent->first().seenByName, u"Sam Stern"_s);
    QVERIFY(recent->first().seenAt.isValid());
}

void TstBreakGlass::administratorsTakeNoteForThemselves()
{
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    const auto first = breakGlass(bench, bench.bella);
    const auto second = breakGlass(bench, bench.rex);
    QVERIFY(first && second);
    bench.signIn(u"admin"_s);
    {
        CaseGrantRepository grants(bench.context());
        QCOMPARE(grants.unseen()->size(), 2);
        QVERIFY(grants.takeNote(second->id)); // the newer one first
        QCOMPARE(grants.unseen()->size(), 1);
        QCOMPARE(grants.unseen()->first().id, first->id);
        QVERIFY(grants.takeNote(first->id));
        QVERIFY(grants.unseen()->isEmpty());
    }
    bench.signIn(u"specialist"_s);
    QCOMPARE(CaseGrantRepository(bench.context()).unseen()->size(), 2);
}

void TstBreakGlass::othersDoNotTakeNote()
{
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    const auto grant = breakGlass(bench, bench.bella);
    for (const QString &person : {u"surgeon"_s, u"coordinator"_s, u"frontdesk"_s}) {
        bench.signIn(person);
        CaseGrantRepository grants(bench.context());
        QVERIFY(grants.unseen()->isEmpty());
        QVERIFY(grants.takeNote(grant->id)); // nothing happens
    }
    bench.signIn(u"specialist"_s);
    QCOMPARE(CaseGrantRepository(bench.context()).unseen()->size(), 1);
}

void TstBreakGlass::recentOnesAreForWhoSeesTheTrail()
{
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    QVERIFY(breakGlass(bench, bench.bella));
    QVERIFY(!CaseGrantRepository(bench.context()).recent());
    bench.signIn(u"admin"_s);
    QCOMPARE(CaseGrantRepository(bench.context()).recent()->size(), 1);
    bench.clock().advance(24h * CaseGrantRepository::recentDays + 1s);
    QVERIFY(CaseGrantRepository(bench.context()).recent()->isEmpty());
    QVERIFY(CaseGrantRepository(bench.context()).unseen()->isEmpty());
}

void TstBreakGlass::aGrantIsNeverChanged()
{
    CaseBench bench;
    bench.signIn(u"surgeon"_s);
    const auto grant = breakGlass(bench, bench.bella);
    QVERIFY(grant);
    const QSqlDatabase db = bench.context().db;
    QVERIFY(!sql::run(db, u"UPDATE main.case_grants SET until = ? WHERE id = ?"_s,
                      {u"2036-03-02T09:00:00.000Z"_s, grant->id}));
    QVERIFY(!sql::run(db, u"UPDATE main.case_grants SET reason = 'x' WHERE id = ?"_s, {grant->id}));
    QVERIFY(!sql::run(db, u"DELETE FROM main.case_grants WHERE id = ?"_s, {grant->id}));
    QCOMPARE(CaseGrantRepository(bench.context()).mineFor(bench.bella)->until, grant->until);
}

QTEST_GUILESS_MAIN(TstBreakGlass)
#include "tst_breakglass.moc"
