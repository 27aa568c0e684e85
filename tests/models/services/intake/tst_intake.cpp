// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/services/intake/intake.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;
using test::SampleCase;

class IntakeTest : public QObject
{
    Q_OBJECT

private slots:
    void takesEverythingDownAtOnce();
    void matchedRecordsStayAsTheyAre();
    void nothingIsKeptWhenOnePartFails_data();
    void nothingIsKeptWhenOnePartFails();
    void petOfAnotherOwnerIsRefused();
    void warnsOfDuplicates();
    void findsOrMakesOwners_data();
    void findsOrMakesOwners();
    void twoPracticesOfOneNameAreAskedAbout();
};

namespace {

IntakeDraft draftOf(const SampleCase &sample, const Intake &intake)
{
    IntakeDraft draft;
    draft.owner.ownerName = u"Anna Smith"_s;
    draft.owner.phone = u"040 5556667"_s;
    draft.pet = sample.newPet(u"Fluffy"_s);
    draft.pet.ownerId = 0;
    draft.pet.primaryPracticeId = 0;
    draft.practice.practiceName = u"Lakeside Vets"_s;
    draft.vet = Vet();
    draft.vet->vetName = u"Dr. Ito"_s;
    draft.referral = intake.blankReferral();
    draft.referral.referralReason = u"Seizures"_s;
    draft.referral.priority = u"urgent"_s;
    return draft;
}

int countOf(SampleCase &sample, const QString &table)
{
    return sql::value(sample.database.db(), QString(u"SELECT count(*) FROM "_s + table))->toInt();
}

} // namespace

void IntakeTest::takesEverythingDownAtOnce()
{
    SampleCase sample;
    Intake intake(sample.database.context());
    IntakeDraft draft = draftOf(sample, intake);
    draft.practiceIsPrimary = true;
    const auto saved = intake.save(draft);
    QVERIFY(saved);
    QCOMPARE(saved->referralNumber, u"R-2026-00002"_s);
    const auto pet = sample.all.pets.find(saved->petId);
    QCOMPARE(pet->ownerId, saved->ownerId);
    QCOMPARE(pet->primaryPracticeId, saved->practiceId);
    const auto referral = sample.all.referrals.find(saved->referralId);
    QCOMPARE(referral->petId, saved->petId);
    QCOMPARE(referral->referringVetId, saved->vetId);
    QCOMPARE(referral->receivedById, 1);
    QCOMPARE(*sample.all.practices.vetsOf(saved->practiceId), QList<qint64>{saved->vetId});
    QCOMPARE(draft.owner.id, 0); // the draft is as it was
}

void IntakeTest::matchedRecordsStayAsTheyAre()
{
    SampleCase sample;
    Intake intake(sample.database.context());
    IntakeDraft draft = draftOf(sample, intake);
    draft.owner = sample.owner;
    draft.pet = sample.pet;
    draft.practice = sample.practice;
    draft.vet = sample.vet;
    draft.owner.ownerName = u"Somebody Else"_s;
    const auto saved = intake.save(draft);
    QVERIFY(saved);
    QCOMPARE(saved->ownerId, sample.owner.id);
    QCOMPARE(countOf(sample, u"owners"_s), 1);
    QCOMPARE(countOf(sample, u"pets"_s), 1);
    QCOMPARE(sample.all.owners.find(sample.owner.id)->ownerName, u"Zoë Ångström"_s);
}

void IntakeTest::nothingIsKeptWhenOnePartFails_data()
{
    QTest::addColumn<QString>("broken");

    QTest::newRow("the owner has no phone") << u"owner.phone"_s;
    QTest::newRow("the practice has no name") << u"practice.practice_name"_s;
    QTest::newRow("the vet has no name") << u"vet.vet_name"_s;
    QTest::newRow("the pet has no history") << u"pet.medical_history_summary"_s;
    QTest::newRow("the referral has no reason") << u"referral.referral_reason"_s;
}

void IntakeTest::nothingIsKeptWhenOnePartFails()
{
    QFETCH(QString, broken);
    SampleCase sample;
    Intake intake(sample.database.context());
    IntakeDraft draft = draftOf(sample, intake);
    if (broken.startsWith(u"owner"))
        draft.owner.phone.clear();
    else if (broken.startsWith(u"practice"))
        draft.practice.practiceName.clear();
    else if (broken.startsWith(u"vet"))
        draft.vet->vetName.clear();
    else if (broken.startsWith(u"pet"))
        draft.pet.medicalHistorySummary.clear();
    else
        draft.referral.referralReason.clear();
    const auto saved = intake.save(draft);
    QVERIFY(!saved);
    QCOMPARE(saved.error().field, broken);
    for (const QString &table : {u"owners"_s, u"pets"_s, u"practices"_s, u"vets"_s, u"referrals"_s})
        QCOMPARE(countOf(sample, table), 1);
    const auto again = intake.save(draftOf(sample, intake));
    QVERIFY(again);
    QCOMPARE(again->referralNumber, u"R-2026-00002"_s);
}

void IntakeTest::petOfAnotherOwnerIsRefused()
{
    SampleCase sample;
    Intake intake(sample.database.context());
    IntakeDraft draft = draftOf(sample, intake);
    draft.pet = sample.pet; // but a new owner
    QCOMPARE(intake.save(draft).error().field, u"pet.owner_id"_s);
    QCOMPARE(countOf(sample, u"owners"_s), 1);
}

void IntakeTest::warnsOfDuplicates()
{
    SampleCase sample;
    Intake intake(sample.database.context());
    IntakeDraft draft = draftOf(sample, intake);
    QVERIFY(intake.warnings(draft).isEmpty());
    draft.owner.ownerName = u"zoe angstrom"_s;
    draft.owner.phone = u"030 1234567"_s;
    QCOMPARE(intake.warnings(draft).size(), 1);
    draft.owner = sample.owner;
    draft.pet.petName = u"REX"_s;
    QCOMPARE(intake.warnings(draft).size(), 1);
    draft.pet = sample.pet;
    QCOMPARE(intake.warnings(draft).size(), 1); // it has an open referral
}

void IntakeTest::findsOrMakesOwners_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<bool>("isKnown");

    QTest::newRow("the same in other writing") << u"ZOE ANGSTROM"_s << u"0301234567"_s << true;
    QTest::newRow("the same name, another phone") << u"Zoë Ångström"_s << u"040 7778889"_s << false;
    QTest::newRow("the same phone, another name") << u"Bo Ångström"_s << u"0301234567"_s << false;
}

void IntakeTest::findsOrMakesOwners()
{
    QFETCH(QString, name);
    QFETCH(QString, phone);
    SampleCase sample;
    Intake intake(sample.database.context());
    const auto id = intake.ownerFor(name, phone);
    QVERIFY(id);
    QTEST(*id == sample.owner.id, "isKnown");
    QCOMPARE(*intake.ownerFor(name, phone), *id); // and is found the next time
}

void IntakeTest::twoPracticesOfOneNameAreAskedAbout()
{
    SampleCase sample;
    Intake intake(sample.database.context());
    QCOMPARE(*intake.practiceFor(u"hilltop vets"_s), sample.practice.id);
    Practice twin;
    twin.practiceName = u"Hilltop Vets"_s;
    QVERIFY(sample.all.practices.add(twin));
    QCOMPARE(intake.practiceFor(u"Hilltop Vets"_s).error().code, Error::Code::Invalid);
    QVERIFY(*intake.practiceFor(u"Valley Vets"_s) > twin.id);
}

QTEST_GUILESS_MAIN(IntakeTest)
#include "tst_intake.moc"
