// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/recordrepository.h"
#include "models/db/sql.h"
#include "models/owners/owner.h"
#include "models/pets/pet.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// The rules that hold for every kind of record, tried with owners and pets.
class TestRecordRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void savedRecordIsStamped();
    void missingFieldIsNamed_data();
    void missingFieldIsNamed();
    void staleSaveIsRefused();
    void removeKeepsTheRow();
    void physicalDeleteIsRefused();
    void assignedScopeReachesCasesOnly();
    void hiddenColumnIsEmptyAndKept();
    void frozenColumnIsRefused();
    void feedNotesEverySave();

private:
    Pet addPet(const QString &name, qint64 specialist);
    Owner addOwner(const QString &name);

    std::unique_ptr<test::TestDatabase> m_database;
};

void TestRecordRepository::init()
{
    m_database = std::make_unique<test::TestDatabase>();
}

void TestRecordRepository::cleanup()
{
    m_database.reset();
}

Owner TestRecordRepository::addOwner(const QString &name)
{
    Owner owner;
    owner.ownerName = name;
    owner.phone = u"030 1234"_s;
    Repository<Owner> owners(m_database->context());
    if (const auto added = owners.add(owner); !added)
        qFatal("%s %s", qPrintable(added.error().text), qPrintable(added.error().detail));
    return owner;
}

Pet TestRecordRepository::addPet(const QString &name, qint64 specialist)
{
    Pet pet;
    pet.petName = name;
    pet.species = u"dog"_s;
    pet.medicalHistorySummary = u"none known"_s;
    pet.ownerId = addOwner(u"Owner of "_s + name).id;
    pet.assignedSpecialistId = specialist;
    Repository<Pet> pets(m_database->context());
    if (const auto added = pets.add(pet); !added)
        qFatal("%s %s", qPrintable(added.error().text), qPrintable(added.error().detail));
    return pet;
}

void TestRecordRepository::savedRecordIsStamped()
{
    const Pet pet = addPet(u"Zoë"_s, 2);
    const auto read = Repository<Pet>(m_database->otherContext()).find(pet.id);
    QVERIFY(read);
    QCOMPARE(read->petName, u"Zoë"_s);
    QCOMPARE(read->version, 1);
    QCOMPARE(read->objectId.size(), 26);
    QCOMPARE(read->createdAt, m_database->clock.now());
    QCOMPARE(read->createdById, 1);
}

void TestRecordRepository::missingFieldIsNamed_data()
{
    QTest::addColumn<QString>("column");
    QTest::newRow("name") << u"pet_name"_s;
    QTest::newRow("species") << u"species"_s;
    QTest::newRow("history") << u"medical_history_summary"_s;
    QTest::newRow("owner") << u"owner_id"_s;
    QTest::newRow("specialist") << u"assigned_specialist_id"_s;
}

void TestRecordRepository::missingFieldIsNamed()
{
    QFETCH(QString, column);
    Pet pet = addPet(u"Bo"_s, 2);
    Pet::type().fieldByColumn(column)->set(pet, {});
    const auto saved = Repository<Pet>(m_database->context()).update(pet);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Invalid);
    QCOMPARE(saved.error().field, column);
}

void TestRecordRepository::staleSaveIsRefused()
{
    Pet mine = addPet(u"Bo"_s, 2);
    Pet theirs = *Repository<Pet>(m_database->otherContext()).find(mine.id);
    theirs.colour = u"black"_s;
    QVERIFY(Repository<Pet>(m_database->otherContext()).update(theirs));
    mine.colour = u"white"_s;
    const auto saved = Repository<Pet>(m_database->context()).update(mine);
    QCOMPARE(saved.error().code, Error::Code::Conflict);
    QCOMPARE(Repository<Pet>(m_database->context()).find(mine.id)->colour, u"black"_s);
    QCOMPARE(mine.colour, u"white"_s); // what was typed is still there
}

void TestRecordRepository::removeKeepsTheRow()
{
    const Pet pet = addPet(u"Bo"_s, 2);
    Repository<Pet> pets(m_database->context());
    QCOMPARE(pets.remove(pet.id, 1, u" "_s).error().code, Error::Code::Invalid);
    QCOMPARE(pets.remove(pet.id, 7, u"twice"_s).error().code, Error::Code::Conflict);
    QVERIFY(pets.remove(pet.id, 1, u"entered twice"_s));
    QCOMPARE(pets.find(pet.id).error().code, Error::Code::NotFound);
    QCOMPARE(
        sql::value(m_database->db(), u"SELECT deleted_reason FROM pets WHERE id = ?"_s, {pet.id})
            ->toString(),
        u"entered twice"_s);
}

void TestRecordRepository::physicalDeleteIsRefused()
{
    const Pet pet = addPet(u"Bo"_s, 2);
    QVERIFY(!sql::run(m_database->db(), u"DELETE FROM pets WHERE id = ?"_s, {pet.id}));
}

void TestRecordRepository::assignedScopeReachesCasesOnly()
{
    const Pet mine = addPet(u"Mine"_s, 2);
    const Pet other = addPet(u"Other"_s, 3);
    m_database->access.person = 2;
    m_database->access.everything = Scope::Assigned;
    Repository<Pet> pets(m_database->context());
    QVERIFY(pets.find(mine.id));
    QCOMPARE(pets.find(other.id).error().code, Error::Code::NotFound);
    QVERIFY(Repository<Owner>(m_database->context()).find(mine.ownerId));
    QVERIFY(!Repository<Owner>(m_database->context()).find(other.ownerId));

    m_database->access.set(RecordKind::Pet, Operation::View, Scope::All);
    Pet changed = *pets.find(other.id);
    changed.colour = u"red"_s;
    QCOMPARE(pets.update(changed).error().code, Error::Code::Forbidden);
}

void TestRecordRepository::hiddenColumnIsEmptyAndKept()
{
    const Pet pet = addPet(u"Bo"_s, 2);
    m_database->access.hidden = {u"medical_history_summary"_s};
    Repository<Pet> pets(m_database->context());
    Pet seen = *pets.find(pet.id);
    QVERIFY(seen.medicalHistorySummary.isEmpty());
    seen.colour = u"brown"_s;
    QVERIFY(pets.update(seen));
    m_database->access.hidden.clear();
    QCOMPARE(pets.find(pet.id)->medicalHistorySummary, u"none known"_s);
    QCOMPARE(pets.find(pet.id)->colour, u"brown"_s);
}

void TestRecordRepository::frozenColumnIsRefused()
{
    Pet pet = addPet(u"Bo"_s, 2);
    m_database->access.frozen = {u"species"_s};
    Repository<Pet> pets(m_database->context());
    pet.colour = u"brown"_s;
    QVERIFY(pets.update(pet));
    pet.species = u"cat"_s;
    const auto saved = pets.update(pet);
    QCOMPARE(saved.error().code, Error::Code::Forbidden);
    QCOMPARE(saved.error().field, u"species"_s);
}

void TestRecordRepository::feedNotesEverySave()
{
    Pet pet = addPet(u"Bo"_s, 2);
    Repository<Pet> pets(m_database->context());
    pet.colour = u"brown"_s;
    QVERIFY(pets.update(pet));
    QVERIFY(pets.remove(pet.id, pet.version, u"moved away"_s));
    auto feed = sql::run(m_database->db(), u"SELECT operation, version, changed_by_id FROM changes"
                                           " WHERE kind = 'pet' ORDER BY seq"_s);
    QVERIFY(feed);
    QStringList seen;
    while (feed->next())
        seen << feed->value(0).toString() % u' ' % feed->value(1).toString();
    QCOMPARE(seen, (QStringList{u"create 1"_s, u"edit 2"_s, u"delete 3"_s}));
}

QTEST_GUILESS_MAIN(TestRecordRepository)
#include "tst_recordrepository.moc"
