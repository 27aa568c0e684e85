// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;
using test::SampleCase;

class AppointmentRepositoryTest : public QObject
{
    Q_OBJECT

private slots:
    void overlapsAreWarnings_data();
    void overlapsAreWarnings();
    void lengthIsBounded();
    void deceasedPetsAreWarnedOf();
    void remindersArePlanned_data();
    void remindersArePlanned();
    void remindersFollowTheVisit();
    void sentReminderShowsOnTheAppointment();
    void visitNotesItsTimes();
};

void AppointmentRepositoryTest::overlapsAreWarnings_data()
{
    QTest::addColumn<int>("minutesLater");
    QTest::addColumn<qint64>("specialist");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("warnings");

    QTest::newRow("the same specialist and room")
        << 10 << qint64(2) << u"Surgery"_s << u"scheduled"_s << 2;
    QTest::newRow("the same room") << 10 << qint64(3) << u"Surgery"_s << u"scheduled"_s << 1;
    QTest::newRow("both without a room") << 10 << qint64(3) << u""_s << u"scheduled"_s << 0;
    QTest::newRow("right after") << 30 << qint64(2) << u"Surgery"_s << u"scheduled"_s << 0;
    QTest::newRow("ending when the other begins")
        << -30 << qint64(2) << u"Surgery"_s << u"scheduled"_s << 0;
    QTest::newRow("a minute into the other")
        << -29 << qint64(2) << u"Surgery"_s << u"scheduled"_s << 2;
    QTest::newRow("called off") << 10 << qint64(2) << u"Surgery"_s << u"cancelled"_s << 0;
}

void AppointmentRepositoryTest::overlapsAreWarnings()
{
    QFETCH(int, minutesLater);
    QFETCH(qint64, specialist);
    QFETCH(QString, room);
    QFETCH(QString, status);
    SampleCase sample;
    Pet other = sample.newPet(u"Bella"_s);
    QVERIFY(sample.all.pets.add(other));
    Appointment first = sample.newAppointment();
    first.room = room.isEmpty() ? QString() : u"Surgery"_s;
    QVERIFY(sample.all.appointments.add(first));
    Appointment second = sample.newAppointment();
    second.petId = other.id;
    second.referralId = 0;
    second.appointmentDate = first.appointmentDate.addSecs(minutesLater * 60LL);
    second.specialistId = specialist;
    second.room = room;
    second.status = status;
    QTEST(static_cast<int>(sample.all.appointments.warnings(second).size()), "warnings");
    QVERIFY(sample.all.appointments.warnings(first).isEmpty()); // not with itself
    QVERIFY(sample.all.appointments.add(second));               // a warning is no refusal
}

void AppointmentRepositoryTest::lengthIsBounded()
{
    SampleCase sample;
    for (const int minutes : {0, 4, 1441}) {
        Appointment appointment = sample.newAppointment();
        appointment.lengthMinutes = minutes;
        QCOMPARE(sample.all.appointments.add(appointment).error().field, u"length_minutes"_s);
    }
}

void AppointmentRepositoryTest::deceasedPetsAreWarnedOf()
{
    SampleCase sample;
    sample.pet.deceased = true;
    QVERIFY(sample.all.pets.update(sample.pet));
    Appointment appointment = sample.newAppointment();
    QCOMPARE(sample.all.appointments.warnings(appointment).size(), 1);
    QVERIFY(sample.all.appointments.add(appointment));
    QVERIFY(sample.all.appointments.reminders(appointment.id)->isEmpty());
    Appointment past = sample.newAppointment();
    past.status = u"cancelled"_s;
    past.appointmentDate = sample.database.clock.now().addDays(-1);
    QCOMPARE(sample.all.appointments.warnings(past).size(), 1); // the past only
}

void AppointmentRepositoryTest::remindersArePlanned_data()
{
    QTest::addColumn<int>("hoursAhead");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<int>("reminders");

    QTest::newRow("ten days ahead") << 240 << true << 2;
    QTest::newRow("three days ahead") << 72 << true << 1;
    QTest::newRow("tomorrow") << 24 << true << 0;
    QTest::newRow("the owner wants none") << 240 << false << 0;
}

void AppointmentRepositoryTest::remindersArePlanned()
{
    QFETCH(int, hoursAhead);
    QFETCH(bool, wanted);
    SampleCase sample;
    Appointment appointment = sample.newAppointment();
    appointment.appointmentDate = sample.database.clock.now().addSecs(hoursAhead * 3600LL);
    appointment.reminderWanted = wanted;
    QVERIFY(sample.all.appointments.add(appointment));
    const auto reminders = sample.all.appointments.reminders(appointment.id);
    QTEST(static_cast<int>(reminders->size()), "reminders");
    for (const AppointmentReminder &reminder : *reminders)
        QVERIFY(reminder.dueAt > sample.database.clock.now());
}

void AppointmentRepositoryTest::remindersFollowTheVisit()
{
    SampleCase sample;
    Appointment appointment = sample.newAppointment();
    QVERIFY(sample.all.appointments.add(appointment));
    const auto open = [&] {
        const auto all = sample.all.appointments.reminders(appointment.id);
        return std::count_if(all->begin(), all->end(),
                             [](const AppointmentReminder &one) { return one.result.isEmpty(); });
    };
    QCOMPARE(open(), 2);
    appointment.appointmentDate = appointment.appointmentDate.addDays(1);
    QVERIFY(sample.all.appointments.update(appointment));
    QCOMPARE(open(), 2); // the old ones are stopped, new ones planned
    QCOMPARE(sample.all.appointments.reminders(appointment.id)->size(), 4);
    appointment.status = u"confirmed"_s;
    QVERIFY(sample.all.appointments.update(appointment));
    QCOMPARE(open(), 0);
}

void AppointmentRepositoryTest::sentReminderShowsOnTheAppointment()
{
    SampleCase sample;
    Appointment appointment = sample.newAppointment();
    appointment.reminderSent = true; // derived, not the caller's
    QVERIFY(sample.all.appointments.add(appointment));
    const auto reminders = sample.all.appointments.reminders(appointment.id);
    QVERIFY(sample.all.appointments.noteReminder(appointment.id, reminders->at(0).id, u"failed"_s,
                                                 u"no such mailbox"_s));
    QCOMPARE(sample.all.appointments.find(appointment.id)->reminderSent, false);
    QVERIFY(sample.all.appointments.noteReminder(appointment.id, reminders->at(1).id, u"sent"_s));
    QCOMPARE(sample.all.appointments.find(appointment.id)->reminderSent, true);
    appointment = *sample.all.appointments.find(appointment.id);
    appointment.reminderSent = false;
    QVERIFY(sample.all.appointments.update(appointment));
    QCOMPARE(sample.all.appointments.find(appointment.id)->reminderSent, true);
    QCOMPARE(sample.all.appointments.noteReminder(appointment.id, 4711, u"sent"_s).error().code,
             Error::Code::NotFound);
}

void AppointmentRepositoryTest::visitNotesItsTimes()
{
    SampleCase sample;
    Appointment appointment = sample.newAppointment();
    QVERIFY(sample.all.appointments.add(appointment));
    for (const QString &status : {u"checked_in"_s, u"with_specialist"_s, u"done"_s}) {
        appointment.status = status;
        QVERIFY(sample.all.appointments.update(appointment));
    }
    QCOMPARE(appointment.arrivedAt, sample.database.clock.now());
    QCOMPARE(appointment.seenAt, sample.database.clock.now());
    QCOMPARE(appointment.leftAt, sample.database.clock.now());
}

QTEST_GUILESS_MAIN(AppointmentRepositoryTest)
#include "tst_appointmentrepository.moc"
