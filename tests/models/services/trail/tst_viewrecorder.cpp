// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/services/records/repositories.h"
#include "models/services/trail/viewrecorder.h"
#include "tests/support/testclinic.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestViewRecorder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_clinic.reset(); }
    void lookingIsNotedWithThePet();
    void onceInTenMinutes();
    void everyRecordForItself();
    void whatBelongsToNoCaseIsNotNoted();
    void nothingIsLostWhenItEnds();
    void aSaveInBetweenIsWaitedFor();
    void commandLineNotesAtOnce();

private:
    std::shared_ptr<Clinic> clinic()
    {
        return {&m_clinic->clinic(), [](Clinic *) {}};
    }
    /// "person kind record pet" of each view.
    QStringList views();

    std::unique_ptr<test::TestClinic> m_clinic;
    qint64 m_petId = 0;
    qint64 m_referralId = 0;
};

template<typename R>
static void must(const R &result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().text), qPrintable(result.error().detail));
}

void TestViewRecorder::init()
{
    m_clinic = std::make_unique<test::TestClinic>();
    Repositories all(m_clinic->context());
    Owner owner;
    owner.ownerName = u"Ada"_s;
    owner.phone = u"030 1"_s;
    must(all.owners.add(owner));
    Practice practice;
    practice.practiceName = u"Hilltop"_s;
    must(all.practices.add(practice));
    Pet pet;
    pet.petName = u"Rex"_s;
    pet.species = u"dog"_s;
    pet.medicalHistorySummary = u"None"_s;
    pet.ownerId = owner.id;
    pet.assignedSpecialistId =
        sql::value(m_clinic->db(), u"SELECT id FROM users WHERE username = 'specialist'"_s)
            ->toLongLong();
    must(all.pets.add(pet));
    m_petId = pet.id;
    Referral referral = all.referrals.blank();
    referral.petId = pet.id;
    referral.referringPracticeId = practice.id;
    referral.referralReason = u"Lame"_s;
    referral.priority = u"routine"_s;
    must(all.referrals.add(referral));
    m_referralId = referral.id;
}

QStringList TestViewRecorder::views()
{
    auto rows = sql::run(m_clinic->db(),
                         u"SELECT person_id || ' ' || kind || ' ' || record_id || ' ' || pet_id "
                         "FROM audit_entries WHERE action = 'view' ORDER BY seq"_s);
    QStringList found;
    while (rows && rows->next())
        found.append(rows->value(0).toString());
    return found;
}

void TestViewRecorder::lookingIsNotedWithThePet()
{
    ViewRecorder recorder(clinic());
    recorder.look(RecordKind::Referral, m_referralId);
    recorder.flush();
    const qint64 person = m_clinic->clinic().session().personId();
    QCOMPARE(views(),
             QStringList{u"%1 referral %2 %3"_s.arg(person).arg(m_referralId).arg(m_petId)});
}

void TestViewRecorder::onceInTenMinutes()
{
    ViewRecorder recorder(clinic());
    recorder.look(RecordKind::Pet, m_petId);
    m_clinic->clock->advance(std::chrono::minutes(9));
    recorder.look(RecordKind::Pet, m_petId);
    recorder.flush();
    QCOMPARE(views().size(), 1);
    recorder.look(RecordKind::Pet, m_petId, {{u"as_known_on"_s, u"then"_s}}); // says more
    recorder.flush();
    QCOMPARE(views().size(), 2);
    m_clinic->clock->advance(std::chrono::minutes(1));
    recorder.look(RecordKind::Pet, m_petId);
    recorder.flush();
    QCOMPARE(views().size(), 3);
    m_clinic->clock->advance(std::chrono::hours(-2)); // set back: better once too often
    recorder.look(RecordKind::Pet, m_petId);
    recorder.flush();
    QCOMPARE(views().size(), 4);
}

void TestViewRecorder::everyRecordForItself()
{
    ViewRecorder recorder(clinic());
    recorder.look(RecordKind::Pet, m_petId);
    recorder.look(RecordKind::Referral, m_referralId);
    recorder.flush();
    QCOMPARE(views().size(), 2);
    ViewRecorder another(clinic()); // the next sign-in
    another.look(RecordKind::Pet, m_petId);
    another.flush();
    QCOMPARE(views().size(), 3);
}

void TestViewRecorder::whatBelongsToNoCaseIsNotNoted()
{
    ViewRecorder recorder(clinic());
    for (const RecordKind kind : {RecordKind::Owner, RecordKind::Practice, RecordKind::Vet,
                                  RecordKind::User, RecordKind::AuditEntry, RecordKind::Setting})
        recorder.look(kind, 1);
    recorder.look(RecordKind::Pet, 0);
    recorder.flush();
    QVERIFY(views().isEmpty());
}

void TestViewRecorder::nothingIsLostWhenItEnds()
{
    {
        ViewRecorder recorder(clinic());
        recorder.look(RecordKind::Pet, m_petId);
        recorder.look(RecordKind::Referral, m_referralId);
    }
    QCOMPARE(views().size(), 2);
}

void TestViewRecorder::aSaveInBetweenIsWaitedFor()
{
    ViewRecorder recorder(clinic());
    const auto saved = sql::inTransaction(m_clinic->rawContext(), [&]() -> Result<> {
        recorder.look(RecordKind::Pet, m_petId);
        QTest::qWait(100); // the thread stands at the gate
        const auto done = sql::run(
            m_clinic->db(), u"UPDATE main.pets SET colour = 'red' WHERE id = ?"_s, {m_petId});
        return done ? Result<>() : done.error();
    });
    QVERIFY(saved);
    recorder.flush();
    QCOMPARE(views().size(), 1);
}

void TestViewRecorder::commandLineNotesAtOnce()
{
    QVERIFY(noteView(m_clinic->context(), RecordKind::Pet, m_petId));
    QVERIFY(noteView(m_clinic->context(), RecordKind::Owner, 1)); // no case
    QCOMPARE(views().size(), 1);
}

QTEST_GUILESS_MAIN(TestViewRecorder)
#include "tst_viewrecorder.moc"
