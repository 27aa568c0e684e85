// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/case/casebrief.h"

#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// What stands beside a story, and what matters of it: whose words they are, and no more than the
/// person may see.
class TestCaseBrief : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theOverviewHasWhatTheClinicKnows();
    void aPetOutOfReachHasNone();
    void kindsOutOfReachAreEmpty();
    void ownersWordsStandApart();
    void consultsOutOfReachAreNotTold();
    void whatIsOpenIsTold();
    void aClosedReferralIsNotTold();

private:
    CaseOverview overview();
    CaseBrief brief();
    qint64 consult();

    std::unique_ptr<test::SampleCase> m_case;
};

void TestCaseBrief::init()
{
    m_case = std::make_unique<test::SampleCase>();
}

void TestCaseBrief::cleanup()
{
    m_case.reset();
}

CaseOverview TestCaseBrief::overview()
{
    const auto read = CaseReading(m_case->database.context()).read(m_case->pet.id);
    test::SampleCase::must(read);
    return *read;
}

CaseBrief TestCaseBrief::brief()
{
    const auto read = BriefReading(m_case->database.context()).read(overview());
    test::SampleCase::must(read);
    return *read;
}

qint64 TestCaseBrief::consult()
{
    Interaction interaction = m_case->newInteraction();
    interaction.interactionType = u"consult"_s;
    interaction.summary = u"Orthopaedic examination"_s;
    interaction.subjective = u"Worse after rest"_s;
    interaction.assessment = u"Partial tear"_s;
    test::SampleCase::must(m_case->all.interactions.add(interaction));
    return interaction.id;
}

void TestCaseBrief::theOverviewHasWhatTheClinicKnows()
{
    PetAlert alert;
    alert.text = u"Bites"_s;
    alert.severity = u"danger"_s;
    alert.mustAcknowledge = true;
    test::SampleCase::must(m_case->all.pets.saveAlert(m_case->pet.id, alert));
    TreatmentPlan plan = m_case->newPlan();
    plan.nextReviewDate = QDate(2026, 3, 16);
    test::SampleCase::must(m_case->all.plans.add(plan));
    Appointment booked = m_case->newAppointment();
    test::SampleCase::must(m_case->all.appointments.add(booked));
    Appointment past = m_case->newAppointment();
    past.appointmentDate = m_case->database.clock.now().addDays(-3);
    test::SampleCase::must(m_case->all.appointments.add(past));
    const CaseOverview seen = overview();
    QCOMPARE(seen.pet.petName, m_case->pet.petName);
    QCOMPARE(seen.owner.ownerName, m_case->owner.ownerName);
    QCOMPARE(seen.specialist, u"Sam Stern"_s);
    QCOMPARE(seen.toAcknowledge().size(), 1);
    QCOMPARE(seen.plans.size(), 1);
    QCOMPARE(seen.plans.first().due, QDate(2026, 3, 16));
    QCOMPARE(seen.comingAppointments.size(), 1);
    QCOMPARE(seen.comingAppointments.first().id, booked.id);
    QCOMPARE(seen.pastAppointments.size(), 1);
    QCOMPARE(seen.referrals.first().title, m_case->referral.referralNumber);
}

void TestCaseBrief::aPetOutOfReachHasNone()
{
    m_case->database.access.person = 3;
    m_case->database.access.set(RecordKind::Pet, Operation::View, Scope::Assigned);
    const auto read = CaseReading(m_case->database.context()).read(m_case->pet.id);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::NotFound);
}

void TestCaseBrief::kindsOutOfReachAreEmpty()
{
    TreatmentPlan plan = m_case->newPlan();
    test::SampleCase::must(m_case->all.plans.add(plan));
    m_case->database.access.set(RecordKind::Plan, Operation::View, Scope::None);
    m_case->database.access.set(RecordKind::Owner, Operation::View, Scope::None);
    const CaseOverview seen = overview();
    QVERIFY(seen.plans.isEmpty());
    QCOMPARE(seen.owner.id, 0);
    QVERIFY(seen.owner.ownerName.isEmpty());
}

void TestCaseBrief::ownersWordsStandApart()
{
    Interaction call = m_case->newInteraction();
    call.interactionType = u"call"_s;
    call.summary = u"He does not eat"_s;
    test::SampleCase::must(m_case->all.interactions.add(call));
    const qint64 id = consult();
    const CaseBrief told = brief();
    QStringList owners;
    for (const BriefLine &line : told.ownersWords) {
        QVERIFY(line.at.isValid());
        QVERIFY(!line.person.isEmpty());
        owners += line.text;
    }
    QVERIFY(owners.contains(u"He does not eat"_s));
    QVERIFY(owners.contains(u"Worse after rest"_s));
    QStringList found;
    for (const BriefLine &line : told.findings) {
        QCOMPARE(line.id, id);
        found += line.text;
    }
    QCOMPARE(found, QStringList({u"Orthopaedic examination"_s, u"Partial tear"_s}));
}

void TestCaseBrief::consultsOutOfReachAreNotTold()
{
    consult();
    m_case->database.access.except = {u"consult"_s};
    const CaseBrief told = brief();
    QVERIFY(told.findings.isEmpty());
    QVERIFY(told.ownersWords.isEmpty());
}

void TestCaseBrief::whatIsOpenIsTold()
{
    Interaction later = m_case->newInteraction();
    later.summary = u"Ask how the leg is"_s;
    later.followUpNeeded = true;
    later.followUpDue = QDate(2026, 3, 20);
    test::SampleCase::must(m_case->all.interactions.add(later));
    Interaction done = later;
    done.id = 0;
    done.objectId.clear();
    done.outcome = u"All well"_s;
    test::SampleCase::must(m_case->all.interactions.add(done));
    TreatmentPlan plan = m_case->newPlan();
    plan.nextReviewDate = QDate(2026, 3, 9);
    test::SampleCase::must(m_case->all.plans.add(plan));
    const CaseBrief told = brief();
    QCOMPARE(told.open.size(), 2);
    QCOMPARE(told.open.first().kind, RecordKind::Plan); // the sooner first
    QCOMPARE(told.open.last().id, later.id);
    QCOMPARE(told.plans.size(), 1);
}

void TestCaseBrief::aClosedReferralIsNotTold()
{
    QCOMPARE(brief().referrals.size(), 1);
    QCOMPARE(brief().referrals.first().text, u"Lameness, second opinion"_s);
    CaseOverview seen = overview();
    seen.referrals.first().status = u"closed"_s;
    const auto told = BriefReading(m_case->database.context()).read(seen);
    QVERIFY(told);
    QVERIFY(told->referrals.isEmpty());
}

QTEST_GUILESS_MAIN(TestCaseBrief)
#include "tst_casebrief.moc"
