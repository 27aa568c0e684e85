// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class PetRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesWithTheField_data();
    void refusesWithTheField();
    void keepsChipsWithoutBlanks();
    void warnsOfASharedChip();
    void warnsOfUnknownWords();
    void deathDateMeansDeceased();
    void formerSpecialistStaysButGetsNoNewPets();
    void weightsKeepWhatWasEntered();
    void weighingNeedsTheRightToEdit();
    void alertsComeGravestFirst();
    void frozenSeverityStaysAsItIs();
    void proposesTheRightPet();
    void removalKeepsOpenReferrals();
};

using test::SampleCase;

void PetRepositoryTest::refusesWithTheField_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QVariant>("value");

    QTest::newRow("no name") << u"pet_name"_s << QVariant(u"  "_s);
    QTest::newRow("no history") << u"medical_history_summary"_s << QVariant(u""_s);
    QTest::newRow("no owner") << u"owner_id"_s << QVariant(0);
    QTest::newRow("an owner there is not") << u"owner_id"_s << QVariant(4711);
    QTest::newRow("no specialist") << u"assigned_specialist_id"_s << QVariant(0);
    QTest::newRow("a sex there is not") << u"sex"_s << QVariant(u"other"_s);
    QTest::newRow("born tomorrow") << u"date_of_birth"_s << QVariant(QDate(2026, 3, 3));
    QTest::newRow("died tomorrow") << u"deceased_on"_s << QVariant(QDate(2026, 3, 3));
    QTest::newRow("a chip too short") << u"microchip"_s << QVariant(u"12345"_s);
}

void PetRepositoryTest::refusesWithTheField()
{
    QFETCH(QString, column);
    QFETCH(QVariant, value);
    SampleCase sample;
    Pet pet = sample.newPet(u"Bella"_s);
    Pet::type().fieldByColumn(column)->set(pet, value);
    const auto added = sample.all.pets.add(pet);
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::Invalid);
    QCOMPARE(added.error().field, column);
    QVERIFY(!added.error().text.isEmpty());
}

void PetRepositoryTest::keepsChipsWithoutBlanks()
{
    SampleCase sample;
    sample.pet.microchip = u"276 098-100 123 456"_s;
    QVERIFY(sample.all.pets.update(sample.pet));
    QCOMPARE(sample.all.pets.find(sample.pet.id)->microchip, u"276098100123456"_s);
}

void PetRepositoryTest::warnsOfASharedChip()
{
    SampleCase sample;
    QVERIFY(sample.all.pets.setFurtherChips(sample.pet.id, {u"276098100123456"_s}));
    Pet other = sample.newPet(u"Bella"_s);
    other.microchip = u"276 098 100 123 456"_s;
    QCOMPARE(sample.all.pets.warnings(other).size(), 1);
    sample.pet.microchip = other.microchip;
    QVERIFY(sample.all.pets.warnings(sample.pet).isEmpty()); // its own is no other's
    QCOMPARE(*sample.all.pets.furtherChips(sample.pet.id), QStringList{u"276098100123456"_s});
}

void PetRepositoryTest::warnsOfUnknownWords()
{
    SampleCase sample;
    Pet pet = sample.newPet(u"Bella"_s);
    pet.breed = u"Siamese"_s;
    QCOMPARE(sample.all.pets.warnings(pet).size(), 1);
    pet.species = u"Tapir"_s;
    QCOMPARE(sample.all.pets.warnings(pet).size(), 2);
    QVERIFY(sample.all.pets.add(pet)); // and keeps them
    QCOMPARE(sample.all.pets.find(pet.id)->species, u"Tapir"_s);
}

void PetRepositoryTest::deathDateMeansDeceased()
{
    SampleCase sample;
    sample.pet.deceasedOn = QDate(2026, 3, 1);
    QVERIFY(sample.all.pets.update(sample.pet));
    QVERIFY(sample.pet.deceased);
}

void PetRepositoryTest::formerSpecialistStaysButGetsNoNewPets()
{
    SampleCase sample;
    QVERIFY(sql::run(sample.database.db(), u"UPDATE users SET active = 0 WHERE id = 2"_s));
    sample.pet.colour = u"black"_s;
    QVERIFY(sample.all.pets.update(sample.pet));
    Pet other = sample.newPet(u"Bella"_s);
    QCOMPARE(sample.all.pets.add(other).error().field, u"assigned_specialist_id"_s);
}

void PetRepositoryTest::weightsKeepWhatWasEntered()
{
    SampleCase sample;
    Weight weight{0, sample.pet.id, 66, u"lb"_s, 0, QDate(2026, 3, 1), u"owner"_s};
    QVERIFY(sample.all.pets.addWeight(weight));
    Weight later{0, sample.pet.id, 30.2, u"kg"_s, 0, QDate(2026, 3, 2), {}};
    QVERIFY(sample.all.pets.addWeight(later));
    const auto weights = sample.all.pets.weights(sample.pet.id);
    QVERIFY(weights);
    QCOMPARE(weights->size(), 2);
    QCOMPARE(weights->at(0).enteredValue, 30.2);
    QCOMPARE(weights->at(1).enteredUnit, u"lb"_s);
    QCOMPARE(weights->at(1).kilograms, 29.93709642);
    QCOMPARE(sample.all.pets.find(sample.pet.id)->version, sample.pet.version + 2);
    Weight tomorrow{0, sample.pet.id, 30, u"kg"_s, 0, QDate(2026, 3, 3), {}};
    QCOMPARE(sample.all.pets.addWeight(tomorrow).error().field, u"measured_on"_s);
}

void PetRepositoryTest::weighingNeedsTheRightToEdit()
{
    SampleCase sample;
    sample.database.access.set(RecordKind::Pet, Operation::Edit, Scope::None);
    Weight weight{0, sample.pet.id, 30, u"kg"_s, 0, QDate(2026, 3, 1), {}};
    QCOMPARE(sample.all.pets.addWeight(weight).error().code, Error::Code::Forbidden);
    QVERIFY(sample.all.pets.weights(sample.pet.id)->isEmpty());
}

void PetRepositoryTest::alertsComeGravestFirst()
{
    SampleCase sample;
    PetAlert note{0, u"alert"_s, u"Afraid of men"_s, u"note"_s, false, true};
    PetAlert danger{0, u"allergy"_s, u"Penicillin"_s, u"danger"_s, true, true};
    QVERIFY(sample.all.pets.saveAlert(sample.pet.id, note));
    QVERIFY(sample.all.pets.saveAlert(sample.pet.id, danger));
    auto alerts = sample.all.pets.alerts(sample.pet.id);
    QCOMPARE(alerts->size(), 2);
    QCOMPARE(alerts->constFirst().text, u"Penicillin"_s);
    QVERIFY(alerts->constFirst().mustAcknowledge);
    note.active = false;
    QVERIFY(sample.all.pets.saveAlert(sample.pet.id, note));
    QCOMPARE(sample.all.pets.alerts(sample.pet.id)->size(), 1);
    QCOMPARE(sample.all.pets.alerts(sample.pet.id, true)->size(), 2);
    PetAlert empty;
    QCOMPARE(sample.all.pets.saveAlert(sample.pet.id, empty).error().field, u"alert_text"_s);
}

void PetRepositoryTest::frozenSeverityStaysAsItIs()
{
    SampleCase sample;
    PetAlert danger{0, u"allergy"_s, u"Penicillin"_s, u"danger"_s, true, true};
    QVERIFY(sample.all.pets.saveAlert(sample.pet.id, danger));
    sample.database.access.frozen = QStringList{u"alert_severity"_s};
    danger.severity = u"note"_s;
    QCOMPARE(sample.all.pets.saveAlert(sample.pet.id, danger).error().code, Error::Code::Forbidden);
    danger.severity = u"danger"_s;
    danger.text = u"Penicillin and cephalosporins"_s;
    QVERIFY(sample.all.pets.saveAlert(sample.pet.id, danger));
    PetAlert caution{0, u"alert"_s, u"Bites"_s, u"caution"_s, false, true};
    QVERIFY(sample.all.pets.saveAlert(sample.pet.id, caution));
}

void PetRepositoryTest::proposesTheRightPet()
{
    SampleCase sample;
    Pet bella = sample.newPet(u"Bella"_s);
    bella.microchip = u"276098100123456"_s;
    QVERIFY(sample.all.pets.add(bella));
    const auto byChip = sample.all.pets.candidates(u"Rex"_s, u"276 098 100 123 456"_s);
    QCOMPARE(byChip->size(), 2);
    QCOMPARE(byChip->at(0).id, bella.id); // the chip is surer than the name
    QCOMPARE(byChip->at(0).detail, u"Zoë Ångström"_s);
    QVERIFY(!byChip->at(0).reason.isEmpty());
    const auto byName = sample.all.pets.candidates(u"bel"_s, {});
    QCOMPARE(byName->size(), 1);
    QCOMPARE(byName->at(0).id, bella.id);
    const auto ofOwner = sample.all.pets.candidates(u"REX"_s, {}, sample.owner.id);
    QCOMPARE(ofOwner->size(), 2);
    QCOMPARE(ofOwner->at(0).id, sample.pet.id);
    sample.database.access.set(RecordKind::Pet, Operation::View, Scope::None);
    QVERIFY(sample.all.pets.candidates(u"Rex"_s, {}, sample.owner.id)->isEmpty());
}

void PetRepositoryTest::removalKeepsOpenReferrals()
{
    SampleCase sample;
    QCOMPARE(
        sample.all.pets.remove(sample.pet.id, sample.pet.version, u"entered twice"_s).error().code,
        Error::Code::Invalid);
    QVERIFY(
        sample.all.referrals.takeStep(sample.referral.id, sample.referral.version, u"cancelled"_s));
    QVERIFY(sample.all.pets.remove(sample.pet.id, sample.pet.version, u"entered twice"_s));
    QCOMPARE(sample.all.pets.find(sample.pet.id).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(PetRepositoryTest)
#include "tst_petrepository.moc"
