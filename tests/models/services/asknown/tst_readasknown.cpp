// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/services/asknown/asknownservice.h"
#include "models/services/records/repositories.h"
#include "models/services/trail/viewrecorder.h"
#include "tests/support/testclinic.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// The whole way: a real clinic, its own triggers, and people with the rules that ship.
class TestReadAsKnown : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_clinic.reset(); }
    void whatOthersChangedIsUndone();
    void rulesOfTheRoleHold();
    void viewsOfOthersAreForAdministrators();
    void somebodyElsesCaseIsNotThere();

private:
    Result<KnownCase> read(const QDateTime &at)
    {
        return readAsKnown(m_clinic->clinic(), m_petId, at);
    }
    qint64 idOf(const QString &username)
    {
        return sql::value(m_clinic->db(), u"SELECT id FROM users WHERE username = ?"_s, {username})
            ->toLongLong();
    }
    static bool has(const KnownCase &known, const QString &kind)
    {
        return std::ranges::any_of(known.records,
                                   [&](const RecordAsKnown &one) { return one.kind == kind; });
    }

    std::unique_ptr<test::TestClinic> m_clinic;
    qint64 m_petId = 0;
    qint64 m_strangeId = 0;
    QDateTime m_before;
};

template<typename R>
static void must(const R &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().text), qPrintable(result.error().detail));
}

void TestReadAsKnown::init()
{
    m_clinic = std::make_unique<test::TestClinic>();
    m_clinic->clock->advance(std::chrono::minutes(1));
    Repositories all(m_clinic->context());
    Owner owner;
    owner.ownerName = u"Ada"_s;
    owner.phone = u"030 1"_s;
    must(all.owners.add(owner));
    Pet pet;
    pet.petName = u"Rex"_s;
    pet.species = u"dog"_s;
    pet.medicalHistorySummary = u"None"_s;
    pet.ownerId = owner.id;
    pet.assignedSpecialistId = idOf(u"specialist"_s);
    must(all.pets.add(pet));
    m_petId = pet.id;
    Pet strange = pet;
    strange.id = 0;
    strange.objectId.clear();
    strange.petName = u"Mia"_s;
    strange.assignedSpecialistId = idOf(u"admin"_s);
    must(all.pets.add(strange));
    m_strangeId = strange.id;
    Interaction consult = all.interactions.blank();
    consult.petId = pet.id;
    consult.interactionType = u"consult"_s;
    consult.summary = u"Lame on the left"_s;
    must(all.interactions.add(consult));
    must(noteView(m_clinic->context(), RecordKind::Pet, pet.id));
    m_before = m_clinic->clock->now();
    m_clinic->clock->advance(std::chrono::minutes(10));
    pet.petName = u"Maximilian"_s;
    must(all.pets.update(pet));
    m_clinic->clock->advance(std::chrono::minutes(10));
}

void TestReadAsKnown::whatOthersChangedIsUndone()
{
    m_clinic->signIn(u"specialist"_s); // sees their own entries of the trail only
    const auto before = read(m_before);
    QVERIFY2(before, qPrintable(before ? QString() : before.error().detail));
    QCOMPARE(before->petName, u"Rex"_s);
    QVERIFY(before->records.first().isChangedSince);
    QVERIFY(has(*before, u"interaction"_s));
    const auto now = read(m_clinic->clock->now());
    QVERIFY(now);
    QCOMPARE(now->petName, u"Maximilian"_s);
    QVERIFY(!now->records.first().writtenBy.isEmpty());
}

void TestReadAsKnown::rulesOfTheRoleHold()
{
    m_clinic->signIn(u"frontdesk"_s);
    const auto before = read(m_before);
    QVERIFY2(before, qPrintable(before ? QString() : before.error().detail));
    QCOMPARE(before->petName, u"Rex"_s);
    QVERIFY(!has(*before, u"interaction"_s)); // consult notes are not the desk's
}

void TestReadAsKnown::viewsOfOthersAreForAdministrators()
{
    auto known = read(m_clinic->clock->now());
    QVERIFY(known);
    QCOMPARE(known->viewers.size(), 1);
    m_clinic->signIn(u"specialist"_s);
    known = read(m_clinic->clock->now());
    QVERIFY(known && known->viewers.isEmpty());
    QVERIFY(known->onlyOwnViews);
    must(noteView(m_clinic->context(), RecordKind::Pet, m_petId));
    known = read(m_clinic->clock->now());
    QVERIFY(known);
    QCOMPARE(known->viewers.size(), 1);
}

void TestReadAsKnown::somebodyElsesCaseIsNotThere()
{
    m_clinic->signIn(u"specialist"_s);
    const auto known = readAsKnown(m_clinic->clinic(), m_strangeId, m_before);
    QVERIFY(!known);
    QCOMPARE(known.error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestReadAsKnown)
#include "tst_readasknown.moc"
