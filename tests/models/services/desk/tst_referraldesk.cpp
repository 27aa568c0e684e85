// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/services/desk/referraldesk.h"
#include "tests/support/samplecase.h"
#include "tests/support/testclinic.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class ReferralDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStepHasItsWords();
    void stepsThatMakeSense_data();
    void stepsThatMakeSense();
    void aDayAtTheDesk();
    void decliningLeavesATask_data();
    void decliningLeavesATask();
    void allOrNone();
    void stepsFollowTheRules();
    void changedMeanwhileIsNotTakenBack();
    void waitingCasesAreTakenByCoordinators();
    void checklist();
};

using test::SampleCase;

void ReferralDeskTest::everyStepHasItsWords()
{
    QStringList words;
    for (const DeskStep step : deskSteps) {
        QVERIFY(!deskStepTitle(step).isEmpty() && !deskStepDone(step).isEmpty());
        QVERIFY(Referral::type().fieldByColumn(deskStepColumn(step)));
        words.append(deskStepWord(step));
    }
    QCOMPARE(words.removeDuplicates(), 0);
    QCOMPARE(deskStepWord(DeskStep::Close), u"close"_s);
}

void ReferralDeskTest::stepsThatMakeSense_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("offered");
    const QString any = u"assignToMe assign ownerContacted"_s;
    QTest::newRow("new") << u"new"_s << u"accept askInformation "_s + any + u" decline"_s;
    QTest::newRow("asked") << u"info_requested"_s << u"accept "_s + any + u" decline"_s;
    QTest::newRow("accepted") << u"accepted"_s
                              << u"askInformation "_s + any + u" book decline begin"_s;
    QTest::newRow("booked") << u"booked"_s << any + u" begin"_s;
    QTest::newRow("in work") << u"in_progress"_s << any + u" finish"_s;
    QTest::newRow("report due") << u"report_due"_s << any + u" dischargeNote reportSent"_s;
    QTest::newRow("report sent") << u"report_sent"_s << u"close"_s;
    QTest::newRow("closed") << u"closed"_s << QString();
    QTest::newRow("did not come") << u"no_show"_s << u"book close"_s;
}

void ReferralDeskTest::stepsThatMakeSense()
{
    QFETCH(QString, status);
    QFETCH(QString, offered);
    Referral referral;
    referral.status = status;
    QStringList words;
    for (const DeskStep step : deskSteps) {
        if (isOffered(step, referral))
            words.append(deskStepWord(step));
    }
    QCOMPARE(words.join(u' '), offered);
}

void ReferralDeskTest::aDayAtTheDesk()
{
    SampleCase sample;
    ReferralDesk desk(sample.database.context());
    const qint64 id = sample.referral.id;
    const auto status = [&] { return sample.all.referrals.find(id)->status; };
    DeskChoice somebody;
    somebody.personId = 2;
    for (const auto &[step, after] : std::initializer_list<std::pair<DeskStep, QString>>{
             {DeskStep::Assign, u"new"_s},
             {DeskStep::Accept, u"accepted"_s},
             {DeskStep::OwnerContacted, u"accepted"_s},
             {DeskStep::Book, u"booked"_s},
             {DeskStep::Begin, u"in_progress"_s},
             {DeskStep::Finish, u"report_due"_s},
             {DeskStep::DischargeNote, u"report_due"_s},
             {DeskStep::ReportSent, u"report_sent"_s},
             {DeskStep::Close, u"closed"_s}}) {
        const QString before = status();
        const auto taken = desk.take(step, {id}, somebody);
        if (!taken)
            QFAIL(qPrintable(taken.error().text));
        QCOMPARE(status(), after);
        QVERIFY(desk.canTakeBack(*taken));
        SampleCase::must(desk.takeBack(*taken));
        QCOMPARE(status(), before);
        SampleCase::must(desk.take(step, {id}, somebody));
    }
    const Referral over = *sample.all.referrals.find(id);
    QCOMPARE(over.specialistId, 2);
    QVERIFY(over.ownerContactedAt.isValid() && over.dischargeNoteAt.isValid());
    QVERIFY(!desk.take(DeskStep::Close, {id}));
}

void ReferralDeskTest::decliningLeavesATask_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("type");
    QTest::newRow("a letter") << int(DeskChoice::Outcome::Letter) << u"letter"_s;
    QTest::newRow("a call") << int(DeskChoice::Outcome::Call) << u"call"_s;
}

void ReferralDeskTest::decliningLeavesATask()
{
    QFETCH(int, outcome);
    QFETCH(QString, type);
    SampleCase sample;
    ReferralDesk desk(sample.database.context());
    const qint64 id = sample.referral.id;
    const auto nobodySaysWhy = desk.take(DeskStep::Decline, {id});
    QVERIFY(!nobodySaysWhy);
    QCOMPARE(nobodySaysWhy.error().field, u"reason"_s);
    DeskChoice choice;
    choice.reason = u" No MRI here "_s;
    choice.outcome = static_cast<DeskChoice::Outcome>(outcome);
    const auto taken = desk.take(DeskStep::Decline, {id}, choice);
    if (!taken)
        QFAIL(qPrintable(taken.error().text));
    const Referral declined = *sample.all.referrals.find(id);
    QCOMPARE(declined.status, u"declined"_s);
    QCOMPARE(declined.declineReason, u"No MRI here"_s);
    QVERIFY(declined.acknowledgedAt.isValid());
    const DeskTaken::One one = taken->all.constFirst();
    if (choice.outcome == DeskChoice::Outcome::Letter) {
        QCOMPARE(one.followUpId, 0); // the letter itself is the task
        const Letter letter = *sample.all.letters.find(one.letterId);
        QCOMPARE(letter.letterKind, u"decline"_s);
        QCOMPARE(letter.status, u"draft"_s);
        QCOMPARE(letter.referralId, id);
        QCOMPARE(letter.recipientName, sample.vet.vetName);
        QVERIFY2(letter.bodyText.contains(u"No MRI here"_s), qPrintable(letter.bodyText));
    } else {
        const Interaction task = *sample.all.interactions.find(one.followUpId);
        QCOMPARE(task.interactionType, type);
        QCOMPARE(task.referralId, id);
        QVERIFY(task.followUpNeeded && task.summary.contains(u"No MRI here"_s));
        QCOMPARE(task.followUpDue, QDate(2026, 3, 3));
    }
    SampleCase::must(desk.takeBack(*taken));
    QCOMPARE(sample.all.referrals.find(id)->status, u"new"_s);
    QCOMPARE(sample.all.referrals.find(id)->declineReason, QString());
    QVERIFY(!sample.all.interactions.find(one.followUpId));
    QVERIFY(!sample.all.letters.find(one.letterId));
}

void ReferralDeskTest::allOrNone()
{
    SampleCase sample;
    ReferralDesk desk(sample.database.context());
    Referral second = sample.newReferral();
    SampleCase::must(sample.all.referrals.add(second));
    SampleCase::must(desk.take(DeskStep::Accept, {second.id}));
    const auto both = desk.take(DeskStep::Accept, {sample.referral.id, second.id});
    QVERIFY(!both);
    QVERIFY(both.error().text.contains(second.referralNumber));
    QCOMPARE(sample.all.referrals.find(sample.referral.id)->status, u"new"_s);
    const auto mine = desk.take(DeskStep::AssignToMe, {sample.referral.id, second.id});
    QVERIFY(mine);
    QCOMPARE(mine->all.size(), 2);
    SampleCase::must(desk.takeBack(*mine));
}

void ReferralDeskTest::stepsFollowTheRules()
{
    SampleCase sample;
    // The front desk: contact columns only.
    sample.database.access.frozen = {u"status"_s, u"specialist_id"_s, u"discharge_note_at"_s};
    QStringList allowed;
    for (const DeskStep step : deskSteps) {
        if (allowsStep(sample.database.access, step))
            allowed.append(deskStepWord(step));
    }
    QCOMPARE(allowed, QStringList{u"ownerContacted"_s});
    ReferralDesk desk(sample.database.context());
    const auto refused = desk.take(DeskStep::Accept, {sample.referral.id});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Forbidden);
    QVERIFY(desk.take(DeskStep::OwnerContacted, {sample.referral.id}));
}

void ReferralDeskTest::changedMeanwhileIsNotTakenBack()
{
    SampleCase sample;
    ReferralDesk desk(sample.database.context());
    const auto taken = desk.take(DeskStep::Accept, {sample.referral.id});
    QVERIFY(taken);
    Referral other = *sample.all.referrals.find(sample.referral.id);
    other.referralReason = u"Something else"_s;
    SampleCase::must(sample.all.referrals.update(other));
    const auto back = desk.takeBack(*taken);
    QVERIFY(!back);
    QCOMPARE(back.error().code, Error::Code::Conflict);
    QCOMPARE(sample.all.referrals.find(other.id)->referralReason, u"Something else"_s);
}

/// A referral that waits is everybody's at the desk until somebody has taken it.
void ReferralDeskTest::waitingCasesAreTakenByCoordinators()
{
    test::TestClinic clinic;
    QVERIFY(sql::runScript(
        clinic.db(),
        "INSERT INTO owners (id, object_id, created_at, updated_at, owner_name, phone) "
        "VALUES (1, 'o1', '', '', 'Smith', '1');"
        "INSERT INTO practices (id, object_id, created_at, updated_at, practice_name) "
        "VALUES (1, 'x1', '', '', 'Hill');"));
    PetRepository pets(clinic.context());
    Pet pet = pets.blank();
    pet.petName = u"Fluffy"_s;
    pet.species = u"dog"_s;
    pet.ownerId = 1;
    pet.medicalHistorySummary = u"–"_s;
    pet.assignedSpecialistId = 1;
    SampleCase::must(pets.add(pet));
    QList<qint64> ids;
    for (int i = 0; i < 2; ++i) {
        ReferralRepository referrals(clinic.context());
        Referral referral = referrals.blank();
        referral.petId = pet.id;
        referral.referringPracticeId = 1;
        referral.referralReason = u"Limping"_s;
        referral.priority = u"routine"_s;
        SampleCase::must(referrals.add(referral));
        ids.append(referral.id);
    }
    clinic.signIn(u"coordinator"_s);
    ReferralDesk desk(clinic.context());
    SampleCase::must(desk.take(DeskStep::Accept, {ids.at(0)}));
    DeskChoice choice;
    choice.reason = u"No MRI"_s;
    SampleCase::must(desk.take(DeskStep::Decline, {ids.at(1)}, choice));
    QCOMPARE(sql::value(clinic.db(), u"SELECT group_concat(to_status) FROM (SELECT to_status FROM "
                                     "main.referral_steps ORDER BY id)"_s)
                 ->toString(),
             u"new,new,accepted,declined"_s);
    clinic.signIn(u"frontdesk"_s);
    QVERIFY(!ReferralDesk(clinic.context()).take(DeskStep::AskInformation, {ids.at(0)}));
    SampleCase::must(ReferralDesk(clinic.context()).take(DeskStep::OwnerContacted, {ids.at(0)}));
}

void ReferralDeskTest::checklist()
{
    SampleCase sample;
    ReferralDesk desk(sample.database.context());
    const int all = static_cast<int>(ReferralDesk::missing({}).size());
    QCOMPARE(all, 5);
    SampleCase::must(desk.setColumn(sample.referral.id, u"has_lab"_s, true));
    SampleCase::must(desk.setColumn(sample.referral.id, u"arrival_triage"_s, u"orange"_s));
    const Referral now = *sample.all.referrals.find(sample.referral.id);
    QVERIFY(now.hasLab);
    QCOMPARE(now.arrivalTriage, u"orange"_s);
    QVERIFY(!desk.setColumn(sample.referral.id, u"arrival_triage"_s, u"pink"_s));
}

QTEST_GUILESS_MAIN(ReferralDeskTest)
#include "tst_referraldesk.moc"
