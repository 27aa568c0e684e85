// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/referrals/referralflow.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class ReferralRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreWithoutGaps();
    void numbersBeginAnewWithTheClinicsYear();
    void numberIsNotTheCallersToChange();
    void onlySensibleSteps_data();
    void onlySensibleSteps();
    void everyStatusLeadsSomewhere();
    void stepsAreLogged();
    void refusalNeedsAReason();
    void reportNotesItsTime();
    void petStaysOnceThereIsAStory();
    void warnsOfWhatIsOdd();
    void staleStepIsRefused();
    void copiesGoToVets();
    void referralWithPlansIsNotRemoved();
};

using test::SampleCase;

void ReferralRepositoryTest::numbersAreWithoutGaps()
{
    SampleCase sample;
    QCOMPARE(sample.referral.referralNumber, u"R-2026-00001"_s);
    Referral bad = sample.newReferral();
    bad.specialistId = 4711;
    QVERIFY(!sample.all.referrals.add(bad)); // refused before the number
    const auto undone = sql::inTransaction(sample.database.context(), [&]() -> Result<> {
        Referral lost = sample.newReferral();
        SampleCase::must(sample.all.referrals.add(lost)); // takes number 2 …
        return Error{Error::Code::Failed, u"the disk is full"_s};
    }); // … and gives it back
    QVERIFY(!undone);
    Referral next = sample.newReferral();
    QVERIFY(sample.all.referrals.add(next));
    QCOMPARE(next.referralNumber, u"R-2026-00002"_s);
    QCOMPARE(*sample.all.referrals.idOfNumber(u" r-2026-00002"_s), next.id);
}

void ReferralRepositoryTest::numbersBeginAnewWithTheClinicsYear()
{
    SampleCase sample;
    sample.database.clock.set(instantFromText(u"2026-12-31T23:30:00.000Z"_s));
    DataContext context = sample.database.context();
    context.zone = QTimeZone(3600); // where it is the first of January already
    ReferralRepository berlin(context);
    Referral referral = sample.newReferral();
    QVERIFY(berlin.add(referral));
    QCOMPARE(referral.referralNumber, u"R-2027-00001"_s);
}

void ReferralRepositoryTest::numberIsNotTheCallersToChange()
{
    SampleCase sample;
    sample.referral.referralNumber = u"R-1999-00001"_s;
    QVERIFY(sample.all.referrals.update(sample.referral));
    QCOMPARE(sample.all.referrals.find(sample.referral.id)->referralNumber, u"R-2026-00001"_s);
}

void ReferralRepositoryTest::onlySensibleSteps_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("a new one is accepted") << u"new"_s << u"accepted"_s << true;
    QTest::newRow("a new one is not closed") << u"new"_s << u"closed"_s << false;
    QTest::newRow("a new one has no report") << u"new"_s << u"report_sent"_s << false;
    QTest::newRow("a booked one is not new") << u"booked"_s << u"new"_s << false;
    QTest::newRow("who does not come is noted") << u"booked"_s << u"no_show"_s << true;
    QTest::newRow("who did not come may come again") << u"no_show"_s << u"booked"_s << true;
    QTest::newRow("a visit that was called off") << u"booked"_s << u"accepted"_s << true;
    QTest::newRow("a case in progress is not declined")
        << u"in_progress"_s << u"declined"_s << false;
    QTest::newRow("a report is due, then sent") << u"report_due"_s << u"report_sent"_s << true;
    QTest::newRow("a closed case comes back") << u"closed"_s << u"in_progress"_s << true;
    QTest::newRow("a status there is not") << u"new"_s << u"lost"_s << false;
}

void ReferralRepositoryTest::onlySensibleSteps()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, allowed);
    SampleCase sample;
    Referral referral = sample.newReferral();
    referral.status = from;
    QVERIFY(sample.all.referrals.add(referral));
    const auto stepped =
        sample.all.referrals.takeStep(referral.id, referral.version, to, u"a reason"_s);
    QCOMPARE(bool(stepped), allowed);
    if (!stepped)
        QCOMPARE(stepped.error().field, u"status"_s);
    QCOMPARE(sample.all.referrals.find(referral.id)->status, allowed ? to : from);
}

void ReferralRepositoryTest::everyStatusLeadsSomewhere()
{
    QCOMPARE(QSet<QString>(referralflow::statuses().begin(), referralflow::statuses().end()), [] {
        const QStringList codes = ValueLists::fixedCodes(u"referral_status"_s);
        return QSet<QString>(codes.begin(), codes.end());
    }());
    for (const QString &status : referralflow::statuses()) {
        const QStringList next = referralflow::nextSteps(status);
        QVERIFY2(!next.isEmpty(), qPrintable(status));
        for (const QString &to : next)
            QVERIFY2(referralflow::statuses().contains(to), qPrintable(to));
    }
}

void ReferralRepositoryTest::stepsAreLogged()
{
    SampleCase sample;
    sample.database.clock.advance(std::chrono::hours(1));
    sample.database.access.person = 3;
    QVERIFY(sample.all.referrals.takeStep(sample.referral.id, 1, u"declined"_s, u"no capacity"_s));
    const auto steps = sample.all.referrals.steps(sample.referral.id);
    QVERIFY(steps);
    QCOMPARE(steps->size(), 2);
    QCOMPARE(steps->at(0).from, u""_s);
    QCOMPARE(steps->at(0).to, u"new"_s);
    QCOMPARE(steps->at(0).userId, 1);
    QCOMPARE(steps->at(1).to, u"declined"_s);
    QCOMPARE(steps->at(1).userId, 3);
    QCOMPARE(steps->at(1).note, u"no capacity"_s);
    QCOMPARE(steps->at(1).at, sample.database.clock.now());
}

void ReferralRepositoryTest::refusalNeedsAReason()
{
    SampleCase sample;
    const auto stepped =
        sample.all.referrals.takeStep(sample.referral.id, 1, u"declined"_s, u" "_s);
    QVERIFY(!stepped);
    QCOMPARE(stepped.error().field, u"decline_reason"_s);
    QCOMPARE(sample.all.referrals.steps(sample.referral.id)->size(), 1);
}

void ReferralRepositoryTest::reportNotesItsTime()
{
    SampleCase sample;
    Referral referral = sample.newReferral();
    referral.status = u"report_due"_s;
    QVERIFY(sample.all.referrals.add(referral));
    QVERIFY(sample.all.referrals.takeStep(referral.id, 1, u"report_sent"_s));
    QCOMPARE(sample.all.referrals.find(referral.id)->finalReportAt, sample.database.clock.now());
}

void ReferralRepositoryTest::petStaysOnceThereIsAStory()
{
    SampleCase sample;
    Pet other = sample.newPet(u"Bella"_s);
    QVERIFY(sample.all.pets.add(other));
    sample.referral.petId = other.id;
    QVERIFY(sample.all.referrals.update(sample.referral)); // nothing hangs on it yet
    Interaction note = sample.newInteraction();
    note.petId = other.id;
    QVERIFY(sample.all.interactions.add(note));
    sample.referral.petId = sample.pet.id;
    QCOMPARE(sample.all.referrals.update(sample.referral).error().field, u"pet_id"_s);
}

void ReferralRepositoryTest::warnsOfWhatIsOdd()
{
    SampleCase sample;
    Referral second = sample.newReferral();
    QCOMPARE(sample.all.referrals.warnings(second).size(), 1); // the first is open still
    QVERIFY(sample.all.referrals.warnings(sample.referral).isEmpty());
    Vet stranger;
    stranger.vetName = u"Dr. Nobody"_s;
    QVERIFY(sample.all.vets.add(stranger));
    second.referringVetId = stranger.id;
    QCOMPARE(sample.all.referrals.warnings(second).size(), 2);
    sample.pet.deceased = true;
    QVERIFY(sample.all.pets.update(sample.pet));
    QCOMPARE(sample.all.referrals.warnings(second).size(), 3);
}

void ReferralRepositoryTest::staleStepIsRefused()
{
    SampleCase sample;
    QVERIFY(sample.all.referrals.takeStep(sample.referral.id, 1, u"accepted"_s));
    const auto late = sample.all.referrals.takeStep(sample.referral.id, 1, u"cancelled"_s);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
    QCOMPARE(sample.all.referrals.find(sample.referral.id)->status, u"accepted"_s);
}

void ReferralRepositoryTest::copiesGoToVets()
{
    SampleCase sample;
    QVERIFY(sample.all.referrals.setCopies(sample.referral.id, {sample.vet.id, sample.vet.id}));
    QCOMPARE(*sample.all.referrals.copies(sample.referral.id), QList<qint64>{sample.vet.id});
    QVERIFY(!sample.all.referrals.setCopies(sample.referral.id, {4711}));
    QCOMPARE(*sample.all.referrals.copies(sample.referral.id), QList<qint64>{sample.vet.id});
}

void ReferralRepositoryTest::referralWithPlansIsNotRemoved()
{
    SampleCase sample;
    TreatmentPlan plan = sample.newPlan();
    QVERIFY(sample.all.plans.add(plan));
    QVERIFY(!sample.all.referrals.remove(sample.referral.id, 1, u"a mistake"_s));
    QVERIFY(sample.all.plans.remove(plan.id, plan.version, u"a mistake"_s));
    QVERIFY(sample.all.referrals.remove(sample.referral.id, 1, u"a mistake"_s));
}

QTEST_GUILESS_MAIN(ReferralRepositoryTest)
#include "tst_referralrepository.moc"
