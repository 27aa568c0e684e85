// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;
using test::SampleCase;

class OwnerRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void refusesShapes_data();
    void refusesShapes();
    void proposesOwners_data();
    void proposesOwners();
    void proposesWithinWhatOneMaySee();
    void furtherPhonesAreFound();
    void ownerWithPetsIsNotRemoved();
    void practicesAndVetsAreProposed();
    void peopleAreNotRemoved();
};

void OwnerRepositoryTest::refusesShapes_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("field");

    QTest::newRow("no phone") << u""_s << u""_s << u"phone"_s;
    QTest::newRow("a phone in words") << u"next door"_s << u""_s << u"phone"_s;
    QTest::newRow("half an e-mail address") << u"030 1234567"_s << u"zoe@"_s << u"email"_s;
}

void OwnerRepositoryTest::refusesShapes()
{
    QFETCH(QString, phone);
    QFETCH(QString, email);
    SampleCase sample;
    Owner owner;
    owner.ownerName = u"Anna Smith"_s;
    owner.phone = phone;
    owner.email = email;
    const auto added = sample.all.owners.add(owner);
    QVERIFY(!added);
    QCOMPARE(added.error().code, Error::Code::Invalid);
    QTEST(added.error().field, "field");
}

void OwnerRepositoryTest::proposesOwners_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("first"); // empty: nobody

    QTest::newRow("the phone without its country")
        << u""_s << u"030/1234567"_s << u"Zoë Ångström"_s;
    QTest::newRow("the phone with two zeros") << u""_s << u"0049 30 1234567"_s << u"Zoë Ångström"_s;
    QTest::newRow("the name without accents") << u"zoe angstrom"_s << u""_s << u"Zoë Ångström"_s;
    QTest::newRow("the beginning of the name") << u"Zoë"_s << u""_s << u"Zoë Ångström"_s;
    QTest::newRow("the family name alone") << u"ångst"_s << u""_s << u"Zoë Ångström"_s;
    QTest::newRow("the names in another order") << u"Angstrom Zoe"_s << u""_s << u"Zoë Ångström"_s;
    QTest::newRow("the phone is surer than the name")
        << u"Zora Petersen"_s << u"030 7654321"_s << u"Yves Martin"_s;
    QTest::newRow("the beginning of a phone") << u""_s << u"0307 65"_s << u"Yves Martin"_s;
    QTest::newRow("wildcards are letters") << u"%"_s << u""_s << u""_s;
    QTest::newRow("somebody else") << u"Quentin"_s << u"040 5550000"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
}

void OwnerRepositoryTest::proposesOwners()
{
    QFETCH(QString, name);
    QFETCH(QString, phone);
    SampleCase sample;
    for (const auto &[other, number] : {std::pair(u"Yves Martin"_s, u"0307654321"_s),
                                        std::pair(u"Zora Petersen"_s, u"0301112223"_s)}) {
        Owner owner;
        owner.ownerName = other;
        owner.phone = number;
        QVERIFY(sample.all.owners.add(owner));
    }
    const auto found = sample.all.owners.candidates(name, phone);
    QVERIFY(found);
    QTEST(found->isEmpty() ? QString() : found->constFirst().title, "first");
}

void OwnerRepositoryTest::proposesWithinWhatOneMaySee()
{
    SampleCase sample;
    QCOMPARE(sample.all.owners.candidates(u"zoe"_s, {})->constFirst().detail, sample.owner.phone);
    sample.database.access.hidden = QStringList{u"phone"_s};
    QCOMPARE(sample.all.owners.candidates(u"zoe"_s, {})->constFirst().detail, u""_s);
    sample.database.access.set(RecordKind::Owner, Operation::View, Scope::None);
    QVERIFY(sample.all.owners.candidates(u"zoe"_s, u"030 1234567"_s)->isEmpty());
}

void OwnerRepositoryTest::furtherPhonesAreFound()
{
    SampleCase sample;
    QVERIFY(sample.all.owners.setPhones(sample.owner.id, {{u"0171 2223334"_s, u"mobile"_s}}));
    const auto phones = sample.all.owners.phones(sample.owner.id);
    QCOMPARE(phones->size(), 1);
    QCOMPARE(phones->constFirst().label, u"mobile"_s);
    const auto found = sample.all.owners.candidates({}, u"+49 171 222 33 34"_s);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->constFirst().id, sample.owner.id);
    QVERIFY(!sample.all.owners.setPhones(sample.owner.id, {{u"none"_s, {}}}));
    QCOMPARE(sample.all.owners.phones(sample.owner.id)->size(), 1);
}

void OwnerRepositoryTest::ownerWithPetsIsNotRemoved()
{
    SampleCase sample;
    const auto removed = sample.all.owners.remove(sample.owner.id, 1, u"moved away"_s);
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, Error::Code::Invalid);
    Owner other;
    other.ownerName = u"Anna Smith"_s;
    other.phone = u"030 111"_s;
    QVERIFY(sample.all.owners.add(other));
    QVERIFY(sample.all.owners.remove(other.id, 1, u"moved away"_s));
}

void OwnerRepositoryTest::practicesAndVetsAreProposed()
{
    SampleCase sample;
    const auto practices = sample.all.practices.candidates(u"vets"_s, {});
    QCOMPARE(practices->size(), 1);
    QCOMPARE(practices->constFirst().id, sample.practice.id);
    Vet other;
    other.vetName = u"Dr. Lee Parker"_s;
    QVERIFY(sample.all.vets.add(other));
    const auto vets = sample.all.vets.candidates(u"Dr. Lee"_s, {}, sample.practice.id);
    QCOMPARE(vets->size(), 2);
    QCOMPARE(vets->constFirst().id, sample.vet.id); // works at the practice
    QCOMPARE(vets->constFirst().detail, u"Hilltop Vets"_s);
    QCOMPARE(*sample.all.practices.vetsOf(sample.practice.id), QList<qint64>{sample.vet.id});
    QCOMPARE(*sample.all.vets.practicesOf(sample.vet.id), QList<qint64>{sample.practice.id});
    QVERIFY(!sample.all.practices.remove(sample.practice.id, 1, u"closed"_s)); // open referral
    QVERIFY(!sample.all.vets.remove(sample.vet.id, 1, u"retired"_s));
}

void OwnerRepositoryTest::peopleAreNotRemoved()
{
    SampleCase sample;
    QCOMPARE(sample.all.users.remove(2, 1, u"left"_s).error().code, Error::Code::Forbidden);
    User kim = *sample.all.users.find(3);
    kim.username = u"kimberly"_s;
    QCOMPARE(sample.all.users.update(kim).error().field, u"username"_s);
    kim = *sample.all.users.find(3);
    QVERIFY(sample.all.users.update(kim));
    QCOMPARE(kim.initials, u"KK"_s);
    kim.role = u"king"_s;
    QCOMPARE(sample.all.users.update(kim).error().field, u"role"_s);
    QCOMPARE(sample.all.users.active(u"specialist"_s)->size(), 2);
    QCOMPARE(*sample.all.users.idOfUsername(u"KIM"_s), 3);
}

QTEST_GUILESS_MAIN(OwnerRepositoryTest)
#include "tst_ownerrepository.moc"
