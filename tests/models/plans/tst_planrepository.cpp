// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pets/allergywords.h"
#include "models/plans/planrepository.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// Reviews that are not closed without an outcome, instructions that know when they were given,
/// and what an allergy is named by.
class TestPlanRepository : public QObject
{
    Q_OBJECT

private slots:
    void aReviewNeedsItsOutcome_data();
    void aReviewNeedsItsOutcome();
    void aPlanWithoutAReviewEndsFreely();
    void instructionsKnowWhenTheyWereGiven();
    void nobodyEntersWhen();
    void whatIsTakenBackIsForgotten();
    void allergiesAreFound_data();
    void allergiesAreFound();
};

namespace {

TreatmentPlan active(SampleCase &sample)
{
    TreatmentPlan plan = sample.newPlan();
    plan.planStatus = u"active"_s;
    plan.nextReviewDate = QDate(2026, 3, 16);
    SampleCase::must(sample.all.plans.add(plan));
    return plan;
}

} // namespace

void TestPlanRepository::aReviewNeedsItsOutcome_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QDate>("review");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("isTaken");
    const QDate day(2026, 3, 16);
    QTest::newRow("completed without one") << u"completed"_s << day << u" "_s << false;
    QTest::newRow("cancelled without one") << u"cancelled"_s << QDate() << u""_s << false;
    QTest::newRow("its day taken away without one") << u"active"_s << QDate() << u""_s << false;
    QTest::newRow("completed with one") << u"completed"_s << day << u"Sound again"_s << true;
    QTest::newRow("its day taken away with one") << u"active"_s << QDate() << u"Fine"_s << true;
    QTest::newRow("put off") << u"active"_s << day.addDays(7) << u""_s << true;
    QTest::newRow("on hold") << u"on_hold"_s << day << u""_s << true;
}

void TestPlanRepository::aReviewNeedsItsOutcome()
{
    QFETCH(QString, status);
    QFETCH(QDate, review);
    QFETCH(QString, outcome);
    QFETCH(bool, isTaken);
    SampleCase sample;
    TreatmentPlan plan = active(sample);
    plan.planStatus = status;
    plan.nextReviewDate = review;
    plan.reviewOutcome = outcome;
    const auto saved = sample.all.plans.update(plan);
    QCOMPARE(bool(saved), isTaken);
    if (!isTaken) {
        QCOMPARE(saved.error().code, Error::Code::Invalid);
        QCOMPARE(saved.error().field, u"review_outcome"_s);
        QCOMPARE(sample.all.plans.find(plan.id)->planStatus, u"active"_s);
    }
}

void TestPlanRepository::aPlanWithoutAReviewEndsFreely()
{
    SampleCase sample;
    TreatmentPlan plan = sample.newPlan();
    SampleCase::must(sample.all.plans.add(plan));
    plan.planStatus = u"cancelled"_s;
    QVERIFY(sample.all.plans.update(plan));
}

void TestPlanRepository::instructionsKnowWhenTheyWereGiven()
{
    SampleCase sample;
    TreatmentPlan plan = active(sample);
    QVERIFY(!plan.instructionsGivenAt.isValid());
    plan.instructionsState = u"given"_s;
    SampleCase::must(sample.all.plans.update(plan));
    const TreatmentPlan given = *sample.all.plans.find(plan.id);
    QVERIFY(given.instructionsGivenAt.isValid());
    QCOMPARE(given.instructionsGivenById, 1);
    QVERIFY(!given.instructionsAcknowledgedAt.isValid());

    sample.database.clock.set(given.instructionsGivenAt.addDays(2));
    TreatmentPlan next = given;
    next.instructionsState = u"acknowledged"_s;
    next.instructionsAcknowledgedBy = u"Maria Schulz"_s;
    SampleCase::must(sample.all.plans.update(next));
    const TreatmentPlan known = *sample.all.plans.find(plan.id);
    QCOMPARE(known.instructionsGivenAt, given.instructionsGivenAt);
    QCOMPARE(known.instructionsAcknowledgedAt, given.instructionsGivenAt.addDays(2));
    QCOMPARE(known.instructionsAcknowledgedBy, u"Maria Schulz"_s);
}

void TestPlanRepository::nobodyEntersWhen()
{
    SampleCase sample;
    TreatmentPlan plan = active(sample);
    plan.instructionsGivenAt = instantFromText(u"2020-01-01T00:00:00.000Z"_s);
    plan.instructionsAcknowledgedBy = u"nobody"_s;
    SampleCase::must(sample.all.plans.update(plan));
    const TreatmentPlan kept = *sample.all.plans.find(plan.id);
    QVERIFY(!kept.instructionsGivenAt.isValid());
    QVERIFY(kept.instructionsAcknowledgedBy.isEmpty()); // not acknowledged
}

void TestPlanRepository::whatIsTakenBackIsForgotten()
{
    SampleCase sample;
    TreatmentPlan plan = active(sample);
    plan.instructionsState = u"acknowledged"_s; // handed over in the room
    SampleCase::must(sample.all.plans.update(plan));
    QVERIFY(sample.all.plans.find(plan.id)->instructionsGivenAt.isValid());
    plan = *sample.all.plans.find(plan.id);
    plan.instructionsState = u"draft"_s;
    SampleCase::must(sample.all.plans.update(plan));
    const TreatmentPlan back = *sample.all.plans.find(plan.id);
    QVERIFY(!back.instructionsGivenAt.isValid());
    QCOMPARE(back.instructionsGivenById, 0);
    QVERIFY(!back.instructionsAcknowledgedAt.isValid());
}

void TestPlanRepository::allergiesAreFound_data()
{
    QTest::addColumn<QString>("alert");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("medication");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("the same word")
        << u"Penicillin"_s << u"allergy"_s << u"penicillin 20 mg"_s << true;
    QTest::newRow("another ending") << u"Allergic to penicillins"_s << u"allergy"_s
                                    << u"Benzylpenicillin; Penicillin G"_s << true;
    QTest::newRow("accents") << u"Céfalexine"_s << u"allergy"_s << u"Cefalexin 15 mg/kg"_s << true;
    QTest::newRow("another drug") << u"Penicillin"_s << u"allergy"_s << u"Carprofen"_s << false;
    QTest::newRow("words that tell of any allergy")
        << u"Severe reaction after injection"_s << u"allergy"_s
        << u"Reaction: none after injection"_s << false;
    QTest::newRow("another kind of alert")
        << u"Bites at Carprofen time"_s << u"alert"_s << u"Carprofen"_s << false;
    QTest::newRow("nothing written") << u"Penicillin"_s << u"allergy"_s << u""_s << false;
}

void TestPlanRepository::allergiesAreFound()
{
    QFETCH(QString, alert);
    QFETCH(QString, kind);
    QFETCH(QString, medication);
    QFETCH(bool, isNamed);
    PetAlert one;
    one.text = alert;
    one.kind = kind;
    QCOMPARE(!allergiesNamedIn(medication, {one}).isEmpty(), isNamed);
}

QTEST_GUILESS_MAIN(TestPlanRepository)
#include "tst_planrepository.moc"
