// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clocks/clockfill.h"
#include "models/db/sql.h"
#include "models/referrals/referralrepository.h"
#include "tests/support/samplecase.h"
#include "tests/support/testclinic.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

namespace {

QString nextDue(const QSqlDatabase &db, qint64 id)
{
    const auto due = sql::value(db, u"SELECT next_due_at FROM main.referrals WHERE id = ?"_s, {id});
    return due && !due->isNull() ? due->toString().left(16) : QString();
}

QDateTime moment(const QString &text)
{
    return instantFromText(text + u":00.000Z"_s);
}

} // namespace

/// The sample clinic is in UTC, works Monday to Friday 08:00 to 18:00, and it is Monday
/// 2026-03-02 09:00.
class ReferralClocksTest : public QObject
{
    Q_OBJECT

private slots:
    void promisesByPriority_data();
    void promisesByPriority();
    void theNextPromiseIsInTheTable();
    void waitingForThePracticePausesTheClocks();
    void keptPromisesStay();
    void aStepBackBringsTheClocksBack();
    void settingsAreKept();
    void wrongSettingsAreRefused();
    void changedHoursMoveWhatIsDue();
    void onlyWhoKeepsTheClinicChangesThem();
    void referralsOfBeforeAreFilled();
    void theQueueWalksAnIndex();
};

using test::SampleCase;

void ReferralClocksTest::promisesByPriority_data()
{
    QTest::addColumn<QString>("priority");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("booking");

    QTest::newRow("an emergency at night runs at night")
        << u"emergency"_s << u"2026-02-27T23:30"_s << u"2026-02-28T00:30"_s << u"2026-02-28T00:30"_s
        << u"2026-02-28T00:30"_s;
    QTest::newRow("an urgent one on Friday evening")
        << u"urgent"_s << u"2026-02-27T17:00"_s << u"2026-03-02T11:00"_s << u"2026-03-02T17:00"_s
        << u"2026-03-02T17:00"_s;
    QTest::newRow("soon is two days") << u"soon"_s << u"2026-03-02T09:00"_s << u"2026-03-03T09:00"_s
                                      << u"2026-03-03T09:00"_s << u"2026-03-04T09:00"_s;
    QTest::newRow("routine is a week of work")
        << u"routine"_s << u"2026-03-01T09:00"_s << u"2026-03-03T08:00"_s << u"2026-03-03T08:00"_s
        << u"2026-03-09T08:00"_s;
}

void ReferralClocksTest::promisesByPriority()
{
    QFETCH(QString, priority);
    QFETCH(QString, received);
    QFETCH(QString, answer);
    QFETCH(QString, owner);
    QFETCH(QString, booking);
    ClockMoments moments;
    moments.status = u"new"_s;
    moments.priority = priority;
    moments.receivedAt = moment(received);
    ClockSettings().clocks(QTimeZone::utc()).setDue(moments);
    QCOMPARE(moments.dueAt.at(0), moment(answer));
    QCOMPARE(moments.dueAt.at(1), moment(owner));
    QCOMPARE(moments.dueAt.at(2), moment(booking));
    QVERIFY(!moments.dueAt.at(3).isValid()); // nobody is discharged yet
}

void ReferralClocksTest::theNextPromiseIsInTheTable()
{
    SampleCase sample;
    const QSqlDatabase db = sample.database.db();
    ReferralRepository &referrals = sample.all.referrals;
    Referral referral = sample.newReferral();
    referral.priority = u"urgent"_s;
    SampleCase::must(referrals.add(referral));
    QCOMPARE(nextDue(db, referral.id), u"2026-03-02T13:00"_s); // four hours
    const auto step = [&](const QString &to) {
        SampleCase::must(referrals.takeStep(referral.id, referral.version, to));
        referral = *referrals.find(referral.id);
    };
    step(u"accepted"_s);
    QCOMPARE(referral.acknowledgedAt, sample.database.clock.now());
    QCOMPARE(nextDue(db, referral.id), u"2026-03-03T09:00"_s); // owner and appointment
    referral.ownerContactedAt = sample.database.clock.now();
    SampleCase::must(referrals.update(referral));
    step(u"booked"_s);
    QCOMPARE(nextDue(db, referral.id), QString()); // nothing to do until the visit
    step(u"in_progress"_s);
    sample.database.clock.advance(std::chrono::hours(2));
    step(u"report_due"_s);
    QCOMPARE(nextDue(db, referral.id), u"2026-03-03T11:00"_s); // the discharge note
    referral.dischargeNoteAt = sample.database.clock.now();
    SampleCase::must(referrals.update(referral));
    QCOMPARE(nextDue(db, referral.id), u"2026-03-05T11:00"_s); // the report
    step(u"report_sent"_s);
    QCOMPARE(nextDue(db, referral.id), QString());
    QCOMPARE(referral.finalReportAt, sample.database.clock.now());
}

void ReferralClocksTest::waitingForThePracticePausesTheClocks()
{
    SampleCase sample;
    ReferralRepository &referrals = sample.all.referrals;
    Referral referral = sample.newReferral();
    referral.priority = u"urgent"_s;
    SampleCase::must(referrals.add(referral)); // Monday 09:00, owner by Tuesday 09:00
    sample.database.clock.advance(std::chrono::hours(1));
    SampleCase::must(referrals.takeStep(referral.id, referral.version, u"info_requested"_s));
    QCOMPARE(nextDue(sample.database.db(), referral.id), QString());
    sample.database.clock.advance(std::chrono::hours(23)); // Tuesday 09:00: nine hours of work
    referral = *referrals.find(referral.id);
    SampleCase::must(referrals.takeStep(referral.id, referral.version, u"accepted"_s));
    referral = *referrals.find(referral.id);
    QCOMPARE(referral.pausedMinutes, 9 * 60);
    QVERIFY(!referral.pausedAt.isValid());
    QCOMPARE(referral.contactDueAt, moment(u"2026-03-03T18:00"_s));
}

void ReferralClocksTest::keptPromisesStay()
{
    SampleCase sample;
    ReferralRepository &referrals = sample.all.referrals;
    Referral referral = sample.newReferral();
    referral.priority = u"urgent"_s;
    SampleCase::must(referrals.add(referral));
    SampleCase::must(referrals.takeStep(referral.id, referral.version, u"accepted"_s));
    referral = *referrals.find(referral.id);
    const QDateTime promised = referral.acknowledgeDueAt;
    referral.priority = u"emergency"_s;
    SampleCase::must(referrals.update(referral));
    referral = *referrals.find(referral.id);
    QCOMPARE(referral.acknowledgeDueAt, promised);
    QCOMPARE(referral.contactDueAt, moment(u"2026-03-02T10:00"_s));
    referral.contactDueAt = moment(u"2030-01-01T00:00"_s); // the program's to make
    SampleCase::must(referrals.update(referral));
    QCOMPARE(referrals.find(referral.id)->contactDueAt, moment(u"2026-03-02T10:00"_s));
}

void ReferralClocksTest::aStepBackBringsTheClocksBack()
{
    SampleCase sample;
    ReferralRepository &referrals = sample.all.referrals;
    const Referral before = *referrals.find(sample.referral.id);
    SampleCase::must(referrals.takeStep(before.id, before.version, u"accepted"_s));
    const int version = referrals.find(before.id)->version;
    QVERIFY(!referrals.takeBack(before, version - 1)); // not over somebody's change
    SampleCase::must(referrals.takeBack(before, version));
    const Referral back = *referrals.find(before.id);
    QCOMPARE(back.status, u"new"_s);
    QVERIFY(!back.acknowledgedAt.isValid());
    QCOMPARE(back.acknowledgeDueAt, before.acknowledgeDueAt);
    const auto steps = referrals.steps(before.id);
    QCOMPARE(steps->constLast().from, u"accepted"_s);
    QCOMPARE(steps->constLast().to, u"new"_s);
    QVERIFY(!steps->constLast().note.isEmpty());
}

void ReferralClocksTest::settingsAreKept()
{
    SampleCase sample;
    ClockSettings settings = *readClockSettings(sample.database.db());
    QCOMPARE(settings, ClockSettings());
    settings.hours.week.at(5) = {{9 * 60, 12 * 60}};
    settings.hours.holidays.insert(QDate(2026, 12, 25), u"Christmas Day"_s);
    settings.targets[u"routine"_s].at(4) = {12, false};
    settings.emergencyRoundTheClock = false;
    SampleCase::must(changeClockSettings(sample.database.context(), settings));
    QCOMPARE(*readClockSettings(sample.database.db()), settings);
}

void ReferralClocksTest::wrongSettingsAreRefused()
{
    SampleCase sample;
    ClockSettings settings;
    settings.targets[u"soon"_s].at(0).amount = 0;
    const auto none = changeClockSettings(sample.database.context(), settings);
    QVERIFY(!none);
    QCOMPARE(none.error().field, u"targets"_s);
    settings = {};
    settings.hours.week.fill({});
    const auto closed = changeClockSettings(sample.database.context(), settings);
    QVERIFY(!closed);
    QCOMPARE(closed.error().field, u"hours"_s);
}

void ReferralClocksTest::changedHoursMoveWhatIsDue()
{
    test::TestClinic clinic;
    const QSqlDatabase db = clinic.db();
    QVERIFY(sql::runScript(
        db, "INSERT INTO owners (id, object_id, created_at, updated_at, owner_name, phone) "
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
    if (const auto added = pets.add(pet); !added)
        QFAIL(qPrintable(added.error().text));
    ReferralRepository referrals(clinic.context());
    Referral referral = referrals.blank();
    referral.petId = pet.id;
    referral.referringPracticeId = 1;
    referral.referralReason = u"Limping"_s;
    referral.priority = u"routine"_s;
    QVERIFY(referrals.add(referral));
    QCOMPARE(nextDue(db, referral.id), u"2026-03-03T09:00"_s);
    const auto entries = sql::value(db, u"SELECT count(*) FROM audit_entries"_s)->toInt();

    ClockSettings settings;
    settings.hours.holidays.insert(QDate(2026, 3, 3), u"Fair"_s);
    QVERIFY(changeClockSettings(clinic.context(), settings));
    QCOMPARE(nextDue(db, referral.id), u"2026-03-04T09:00"_s);
    QCOMPARE(referrals.find(referral.id)->version, referral.version);
    // The settings are told in the trail, what follows from them is not.
    QCOMPARE(sql::value(db, u"SELECT count(*) FROM audit_entries"_s)->toInt(), entries + 3);
}

void ReferralClocksTest::onlyWhoKeepsTheClinicChangesThem()
{
    test::TestClinic clinic(u"coordinator"_s);
    const auto refused = changeClockSettings(clinic.context(), {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Forbidden);
    QVERIFY(readClockSettings(clinic.connection().database()));
    const auto below =
        sql::run(clinic.connection().database(),
                 u"INSERT INTO main.settings (key, value) VALUES ('holidays', '{}')"_s);
    QVERIFY(!below);
}

void ReferralClocksTest::referralsOfBeforeAreFilled()
{
    SampleCase sample;
    const QSqlDatabase db = sample.database.db();
    Referral referral = sample.referral;
    for (const char *to : {"accepted", "in_progress", "report_due"}) {
        SampleCase::must(
            sample.all.referrals.takeStep(referral.id, referral.version, QLatin1String(to)));
        referral = *sample.all.referrals.find(referral.id);
    }
    QVERIFY(sql::runScript(db, "UPDATE referrals SET acknowledge_due_at = NULL, contact_due_at = "
                               "NULL, booking_due_at = NULL, discharge_due_at = NULL, "
                               "report_due_at = NULL, discharged_at = NULL, booked_at = NULL;"));
    QCOMPARE(nextDue(db, referral.id), QString());
    const auto filled = fillClocks(sample.database.context(), ClockFill::Missing);
    QVERIFY(filled);
    QVERIFY(*filled >= 1);
    const Referral again = *sample.all.referrals.find(referral.id);
    QCOMPARE(again.bookedAt, referral.bookedAt);
    QCOMPARE(again.dischargedAt, referral.dischargedAt);
    QCOMPARE(again.reportDueAt, referral.reportDueAt);
    QCOMPARE(*fillClocks(sample.database.context(), ClockFill::Missing), 0);
}

void ReferralClocksTest::theQueueWalksAnIndex()
{
    SampleCase sample;
    const auto plan = [&](const QString &text) {
        auto rows = sql::run(sample.database.db(), u"EXPLAIN QUERY PLAN "_s + text);
        QString all;
        while (rows && rows->next())
            all += rows->value(3).toString();
        return all;
    };
    const QString due =
        plan(u"SELECT t.id, t.next_due_at FROM referrals t WHERE t.deleted_at IS "
             "NULL AND t.next_due_at > '' ORDER BY t.next_due_at, t.id LIMIT 100"_s);
    QVERIFY2(due.contains(u"referrals_by_due"_s) && !due.contains(u"TEMP B-TREE"_s),
             qPrintable(due));
    const QString rest =
        plan(u"SELECT t.id FROM referrals t WHERE t.deleted_at IS NULL AND t.next_due_at IS NULL "
             "AND t.is_open = 1 ORDER BY t.received_at, t.id LIMIT 100"_s);
    QVERIFY2(rest.contains(u"referrals_without_due"_s) && !rest.contains(u"TEMP B-TREE"_s),
             qPrintable(rest));
}

QTEST_GUILESS_MAIN(ReferralClocksTest)
#include "tst_referralclocks.moc"
