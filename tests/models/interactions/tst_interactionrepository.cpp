// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;
using test::SampleCase;

/// What plans and interactions have in common: the same pet, signatures, follow-ups.
class InteractionRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsAboutTheSamePet_data();
    void everythingIsAboutTheSamePet();
    void signedInteractionIsLocked();
    void signedPlanGoesOnButSaysTheSame();
    void signingNeedsTheRightToSign();
    void addendaCorrectSignedOnes();
    void followUpMustBeNeeded();
    void warnsOfFollowUpsOfNobody();
    void plansWarnOfTheirReview();
    void codeNeedsItsSystem();
};

void InteractionRepositoryTest::everythingIsAboutTheSamePet_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");

    QTest::newRow("a plan's referral") << u"plan"_s << u"referral_id"_s;
    QTest::newRow("an interaction's referral") << u"interaction"_s << u"referral_id"_s;
    QTest::newRow("an interaction's plan") << u"interaction of a plan"_s << u"treatment_plan_id"_s;
    QTest::newRow("an appointment's referral") << u"appointment"_s << u"referral_id"_s;
    QTest::newRow("a film's referral") << u"xray"_s << u"referral_id"_s;
    QTest::newRow("a document's interaction") << u"document"_s << u"interaction_id"_s;
}

void InteractionRepositoryTest::everythingIsAboutTheSamePet()
{
    QFETCH(QString, kind);
    SampleCase sample;
    TreatmentPlan plan = sample.newPlan();
    QVERIFY(sample.all.plans.add(plan));
    Interaction note = sample.newInteraction();
    QVERIFY(sample.all.interactions.add(note));
    Pet other = sample.newPet(u"Bella"_s);
    QVERIFY(sample.all.pets.add(other));

    const auto file = [](auto &record) {
        record.fileHash = QByteArray(32, 'h');
        record.fileSha256 = QString(64, u'0');
        record.fileName = u"a.png"_s;
        record.fileType = u"image/png"_s;
        record.fileSize = 1;
    };
    Result<> added;
    if (kind == u"plan") {
        TreatmentPlan wrong = sample.newPlan();
        wrong.petId = other.id;
        added = sample.all.plans.add(wrong);
    } else if (kind.startsWith(u"interaction")) {
        Interaction wrong = sample.newInteraction();
        wrong.petId = other.id;
        if (kind != u"interaction") {
            wrong.referralId = 0;
            wrong.treatmentPlanId = plan.id;
        }
        added = sample.all.interactions.add(wrong);
    } else if (kind == u"appointment") {
        Appointment wrong = sample.newAppointment();
        wrong.petId = other.id;
        added = sample.all.appointments.add(wrong);
    } else if (kind == u"xray") {
        XrayLog wrong;
        wrong.petId = other.id;
        wrong.referralId = sample.referral.id;
        wrong.xrayDate = sample.database.clock.now();
        file(wrong);
        added = sample.all.xrays.add(wrong);
        wrong.petId = sample.pet.id;
        QVERIFY(sample.all.xrays.add(wrong));
    } else {
        Document wrong;
        wrong.petId = other.id;
        wrong.interactionId = note.id;
        wrong.documentTitle = u"Letter"_s;
        file(wrong);
        added = sample.all.documents.add(wrong);
        wrong.petId = sample.pet.id;
        QVERIFY(sample.all.documents.add(wrong));
    }
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::Invalid);
    QTEST(added.error().field, "field");
}

void InteractionRepositoryTest::signedInteractionIsLocked()
{
    SampleCase sample;
    Interaction note = sample.newInteraction();
    note.signedAt = sample.database.clock.now(); // only sign() signs
    QVERIFY(sample.all.interactions.add(note));
    QVERIFY(!sample.all.interactions.find(note.id)->signedAt.isValid());
    QVERIFY(sample.all.interactions.sign(note.id, note.version));
    note = *sample.all.interactions.find(note.id);
    QCOMPARE(note.signedById, 1);
    note.summary = u"It was otherwise"_s;
    const auto changed = sample.all.interactions.update(note);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, Error::Code::Forbidden);
    QCOMPARE(changed.error().field, u"summary"_s);
    note = *sample.all.interactions.find(note.id);
    note.outcome = u"Owner was reached"_s;
    QVERIFY(sample.all.interactions.update(note));
    QCOMPARE(sample.all.interactions.remove(note.id, note.version, u"wrong"_s).error().code,
             Error::Code::Forbidden);
}

void InteractionRepositoryTest::signedPlanGoesOnButSaysTheSame()
{
    SampleCase sample;
    TreatmentPlan plan = sample.newPlan();
    QVERIFY(sample.all.plans.add(plan));
    sample.database.access.person = 2;
    QVERIFY(sample.all.plans.sign(plan.id, plan.version));
    plan = *sample.all.plans.find(plan.id);
    QCOMPARE(plan.signedById, 2);
    QCOMPARE(plan.signedAt, sample.database.clock.now());
    QVERIFY(!sample.all.plans.sign(plan.id, plan.version));
    plan.nextReviewDate = QDate(2026, 4, 1);
    plan.planStatus = u"active"_s;
    QVERIFY(sample.all.plans.update(plan));
    plan.medicationNotes = u"Twice as much"_s;
    QCOMPARE(sample.all.plans.update(plan).error().field, u"medication_notes"_s);
    QVERIFY(!sample.all.plans.remove(plan.id, plan.version, u"wrong"_s));
    const auto pet = sample.all.pets.find(sample.pet.id);
    QCOMPARE(sample.all.pets.remove(pet->id, pet->version, u"entered twice"_s).error().code,
             Error::Code::Forbidden);
}

void InteractionRepositoryTest::signingNeedsTheRightToSign()
{
    SampleCase sample;
    TreatmentPlan plan = sample.newPlan();
    QVERIFY(sample.all.plans.add(plan));
    Interaction note = sample.newInteraction();
    QVERIFY(sample.all.interactions.add(note));
    sample.database.access.set(RecordKind::Plan, Operation::Sign, Scope::None);
    sample.database.access.set(RecordKind::Interaction, Operation::Sign, Scope::None);
    QCOMPARE(sample.all.plans.sign(plan.id, 1).error().code, Error::Code::Forbidden);
    QCOMPARE(sample.all.interactions.sign(note.id, 1).error().code, Error::Code::Forbidden);
    plan.signedAt = sample.database.clock.now();
    plan.signedById = 1;
    QVERIFY(sample.all.plans.update(plan)); // what the program makes is not the caller's
    QVERIFY(!sample.all.plans.find(plan.id)->signedAt.isValid());
}

void InteractionRepositoryTest::addendaCorrectSignedOnes()
{
    SampleCase sample;
    Interaction note = sample.newInteraction();
    QVERIFY(sample.all.interactions.add(note));
    Interaction early = *sample.all.interactions.addendumTo(note.id);
    early.summary = u"It was the right leg"_s;
    QCOMPARE(sample.all.interactions.add(early).error().field, u"addendum_to_id"_s);
    QVERIFY(sample.all.interactions.sign(note.id, 1));
    Interaction addendum = *sample.all.interactions.addendumTo(note.id);
    QCOMPARE(addendum.petId, note.petId);
    QCOMPARE(addendum.referralId, note.referralId);
    addendum.summary = u"It was the right leg"_s;
    QVERIFY(sample.all.interactions.add(addendum));
}

void InteractionRepositoryTest::followUpMustBeNeeded()
{
    SampleCase sample;
    Interaction note = sample.newInteraction();
    note.followUpDue = QDate(2026, 3, 9);
    QCOMPARE(sample.all.interactions.add(note).error().field, u"follow_up_needed"_s);
    note.followUpNeeded = true;
    QVERIFY(sample.all.interactions.add(note));
}

void InteractionRepositoryTest::warnsOfFollowUpsOfNobody()
{
    SampleCase sample;
    Interaction note = sample.newInteraction();
    QVERIFY(sample.all.interactions.warnings(note).isEmpty());
    note.followUpNeeded = true;
    QCOMPARE(sample.all.interactions.warnings(note).size(), 2);
    note.interactionAt = sample.database.clock.now().addDays(1);
    QCOMPARE(sample.all.interactions.warnings(note).size(), 3);
    note.interactionType = u"reminder"_s;
    QCOMPARE(sample.all.interactions.warnings(note).size(), 2);
}

void InteractionRepositoryTest::plansWarnOfTheirReview()
{
    SampleCase sample;
    TreatmentPlan plan = sample.newPlan();
    QVERIFY(sample.all.plans.warnings(plan).isEmpty());
    plan.nextReviewDate = QDate(2026, 3, 1);
    QCOMPARE(sample.all.plans.warnings(plan).size(), 1);
    plan.planStatus = u"completed"_s;
    QCOMPARE(sample.all.plans.warnings(plan).size(), 1); // no outcome
    plan.reviewOutcome = u"Walks well"_s;
    QVERIFY(sample.all.plans.warnings(plan).isEmpty());
}

void InteractionRepositoryTest::codeNeedsItsSystem()
{
    SampleCase sample;
    TreatmentPlan plan = sample.newPlan();
    plan.diagnosisCode = u"4711"_s;
    QCOMPARE(sample.all.plans.add(plan).error().field, u"diagnosis_code_system"_s);
}

QTEST_GUILESS_MAIN(InteractionRepositoryTest)
#include "tst_interactionrepository.moc"
