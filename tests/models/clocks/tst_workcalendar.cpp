// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clocks/workcalendar.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

namespace {

/// Monday to Friday 08:00–12:00 and 13:00–18:00, Saturday 09:00–12:00.
WorkHours withPauses()
{
    WorkHours hours;
    for (size_t day = 0; day < 5; ++day)
        hours.week.at(day) = {{8 * 60, 12 * 60}, {13 * 60, 18 * 60}};
    hours.week.at(5) = {{9 * 60, 12 * 60}};
    hours.holidays.insert(QDate(2026, 4, 3), u"Good Friday"_s);
    hours.holidays.insert(QDate(2026, 4, 6), u"Easter Monday"_s);
    return hours;
}

const QTimeZone berlin("Europe/Berlin");

/// "2026-03-02 09:00" at the clinic.
QDateTime at(const QString &text, const QTimeZone &zone = berlin)
{
    const QDateTime local = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(local.date(), local.time(), zone).toUTC();
}

QString shown(const QDateTime &moment, const QTimeZone &zone = berlin)
{
    return moment.isValid() ? moment.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s) : u"never"_s;
}

} // namespace

class WorkCalendarTest : public QObject
{
    Q_OBJECT

private slots:
    void minutesOfWork_data();
    void minutesOfWork();
    void workingDays_data();
    void workingDays();
    void nightsAcrossDaylightSaving_data();
    void nightsAcrossDaylightSaving();
    void thereAndBack();
    void closedForGood();
    void otherZones();
    void spansAreRead_data();
    void spansAreRead();
    void wrongSpansAreRefused_data();
    void wrongSpansAreRefused();
    void holidaysAreRead();
    void aClinicIsOpenSometimes();
};

void WorkCalendarTest::minutesOfWork_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("end");

    QTest::newRow("within a morning") << u"2026-03-02 09:00"_s << 60 << u"2026-03-02 10:00"_s;
    QTest::newRow("to the minute of the pause")
        << u"2026-03-02 11:00"_s << 60 << u"2026-03-02 12:00"_s;
    QTest::newRow("over the pause") << u"2026-03-02 11:30"_s << 60 << u"2026-03-02 13:30"_s;
    QTest::newRow("begun in the pause") << u"2026-03-02 12:20"_s << 60 << u"2026-03-02 14:00"_s;
    QTest::newRow("over night") << u"2026-03-02 17:30"_s << 60 << u"2026-03-03 08:30"_s;
    QTest::newRow("begun at night") << u"2026-03-02 23:59"_s << 60 << u"2026-03-03 09:00"_s;
    QTest::newRow("begun at the stroke of closing")
        << u"2026-03-02 18:00"_s << 60 << u"2026-03-03 09:00"_s;
    QTest::newRow("nothing to wait for, closed")
        << u"2026-03-02 19:00"_s << 0 << u"2026-03-03 08:00"_s;
    QTest::newRow("nothing to wait for, open")
        << u"2026-03-02 10:00"_s << 0 << u"2026-03-02 10:00"_s;
    QTest::newRow("over Saturday into Monday")
        << u"2026-03-07 11:30"_s << 60 << u"2026-03-09 08:30"_s;
    QTest::newRow("over Easter") << u"2026-04-02 17:00"_s << 120 << u"2026-04-04 10:00"_s;
    QTest::newRow("over all of Easter") << u"2026-04-04 11:00"_s << 120 << u"2026-04-07 09:00"_s;
    QTest::newRow("over the change of the clocks in spring")
        << u"2026-03-28 11:30"_s << 60 << u"2026-03-30 08:30"_s;
    QTest::newRow("over the change of the clocks in autumn")
        << u"2026-10-24 11:30"_s << 60 << u"2026-10-26 08:30"_s;
    QTest::newRow("a whole week is 48 hours")
        << u"2026-03-02 08:00"_s << 48 * 60 << u"2026-03-07 12:00"_s;
}

void WorkCalendarTest::minutesOfWork()
{
    QFETCH(QString, start);
    QFETCH(int, minutes);
    QFETCH(QString, end);
    const WorkCalendar calendar(withPauses(), berlin);
    QCOMPARE(shown(calendar.addMinutes(at(start), minutes)), end);
    QCOMPARE(calendar.minutesBetween(at(start), at(end)), qint64(minutes));
    QCOMPARE(calendar.minutesBetween(at(end), at(start)), 0);
}

void WorkCalendarTest::workingDays_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("end");

    QTest::newRow("the same time tomorrow") << u"2026-03-02 10:00"_s << 1 << u"2026-03-03 10:00"_s;
    QTest::newRow("from Friday afternoon to Saturday's closing")
        << u"2026-03-06 16:00"_s << 1 << u"2026-03-07 12:00"_s;
    QTest::newRow("from Friday morning to Saturday's opening")
        << u"2026-03-06 08:15"_s << 1 << u"2026-03-07 09:00"_s;
    QTest::newRow("from Saturday noon into Monday's pause")
        << u"2026-03-07 11:59"_s << 1 << u"2026-03-09 11:59"_s;
    QTest::newRow("what comes in on Sunday comes in on Monday")
        << u"2026-03-08 15:00"_s << 1 << u"2026-03-10 08:00"_s;
    QTest::newRow("what comes in at night comes in in the morning")
        << u"2026-03-02 22:00"_s << 2 << u"2026-03-05 08:00"_s;
    QTest::newRow("over Easter: Saturday counts, holidays do not")
        << u"2026-04-02 10:00"_s << 2 << u"2026-04-07 10:00"_s;
    QTest::newRow("none is the next opening")
        << u"2026-04-03 10:00"_s << 0 << u"2026-04-04 09:00"_s;
    QTest::newRow("the wall clock holds over the change in spring")
        << u"2026-03-27 10:00"_s << 2 << u"2026-03-30 10:00"_s;
    QTest::newRow("and in autumn") << u"2026-10-23 10:00"_s << 2 << u"2026-10-26 10:00"_s;
}

void WorkCalendarTest::workingDays()
{
    QFETCH(QString, start);
    QFETCH(int, days);
    QFETCH(QString, end);
    const WorkCalendar calendar(withPauses(), berlin);
    QCOMPARE(shown(calendar.addDays(at(start), days)), end);
    if (calendar.isOpen(at(start)))
        QCOMPARE(calendar.daysBetween(at(start), at(end)), days);
}

void WorkCalendarTest::nightsAcrossDaylightSaving_data()
{
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QDateTime>("end");
    const auto utc = [](const QString &text) { return at(text, QTimeZone::utc()); };
    // In spring 02:00 to 03:00 is not there: a night from 00:00 to 06:00 has five hours.
    QTest::newRow("a night that loses an hour")
        << utc(u"2026-03-28 23:00"_s) << 5 * 60 << utc(u"2026-03-29 04:00"_s);
    QTest::newRow("one minute more is Monday's")
        << utc(u"2026-03-28 23:00"_s) << 5 * 60 + 1 << utc(u"2026-03-29 22:01"_s);
    // In autumn 02:00 to 03:00 is there twice: seven hours.
    QTest::newRow("a night that gains an hour")
        << utc(u"2026-10-24 22:00"_s) << 7 * 60 << utc(u"2026-10-25 05:00"_s);
    QTest::newRow("from within the hour that comes twice")
        << utc(u"2026-10-25 00:30"_s) << 60 << utc(u"2026-10-25 01:30"_s);
}

void WorkCalendarTest::nightsAcrossDaylightSaving()
{
    QFETCH(QDateTime, start);
    QFETCH(int, minutes);
    QFETCH(QDateTime, end);
    WorkHours nights;
    nights.week.fill({{0, 6 * 60}});
    const WorkCalendar calendar(nights, berlin);
    QCOMPARE(calendar.addMinutes(start, minutes), end);
    QCOMPARE(calendar.minutesBetween(start, end), qint64(minutes));
    // A span whose end is leapt over ends with the leap.
    WorkHours half;
    half.week.fill({{60, 150}});
    const WorkCalendar leap(half, berlin);
    QCOMPARE(leap.minutesBetween(at(u"2026-03-29 00:00"_s), at(u"2026-03-29 12:00"_s)), 60);
}

void WorkCalendarTest::thereAndBack()
{
    const WorkCalendar calendar(withPauses(), berlin);
    const QDateTime start = at(u"2026-03-20 09:13"_s);
    for (int minutes = 0; minutes < 20'000; minutes += 97)
        QCOMPARE(calendar.minutesBetween(start, calendar.addMinutes(start, minutes)),
                 qint64(minutes));
    const WorkCalendar always = WorkCalendar::roundTheClock(berlin);
    QCOMPARE(always.addMinutes(start, 60LL * 24 * 30), start.addDays(30));
    QVERIFY(always.isOpen(at(u"2026-03-29 03:00"_s)));
}

void WorkCalendarTest::closedForGood()
{
    const WorkCalendar calendar({}, berlin);
    QVERIFY(!calendar.addMinutes(at(u"2026-03-02 09:00"_s), 1).isValid());
    QVERIFY(!calendar.addDays(at(u"2026-03-02 09:00"_s), 1).isValid());
    QVERIFY(!calendar.addMinutes({}, 1).isValid());
    QCOMPARE(calendar.minutesBetween({}, at(u"2026-03-02 09:00"_s)), 0);
}

void WorkCalendarTest::otherZones()
{
    const QTimeZone kolkata("Asia/Kolkata");  // half an hour off
    const QTimeZone havana("America/Havana"); // changes its clocks at midnight
    const WorkCalendar india(withPauses(), kolkata);
    QCOMPARE(shown(india.addMinutes(at(u"2026-03-02 17:30"_s, kolkata), 60), kolkata),
             u"2026-03-03 08:30"_s);
    const WorkCalendar cuba = WorkCalendar::roundTheClock(havana);
    const QDateTime evening = at(u"2026-03-07 22:00"_s, havana);
    QCOMPARE(cuba.addMinutes(evening, 180), evening.addSecs(3LL * 3600));
}

void WorkCalendarTest::spansAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spans");
    QTest::newRow("closed") << u"  "_s << QString();
    QTest::newRow("as it is written")
        << u"08:00–12:00, 13:00–18:00"_s << u"08:00–12:00, 13:00–18:00"_s;
    QTest::newRow("in short") << u"8-12 13-18"_s << u"08:00–12:00, 13:00–18:00"_s;
    QTest::newRow("with points and in any order")
        << u"13.30 - 18; 8.00—12"_s << u"08:00–12:00, 13:30–18:00"_s;
    QTest::newRow("to midnight") << u"20-24"_s << u"20:00–24:00"_s;
}

void WorkCalendarTest::spansAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, spans);
    const auto read = spansFromText(text);
    QVERIFY(read);
    QCOMPARE(spansText(*read), spans);
}

void WorkCalendarTest::wrongSpansAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"always"_s;
    QTest::newRow("one time only") << u"8"_s;
    QTest::newRow("words behind") << u"8-12 or so"_s;
    QTest::newRow("backwards") << u"18-8"_s;
    QTest::newRow("an hour that there is not") << u"8-25"_s;
    QTest::newRow("a minute that there is not") << u"8:60-12"_s;
    QTest::newRow("into each other") << u"8-12, 11-18"_s;
}

void WorkCalendarTest::wrongSpansAreRefused()
{
    QFETCH(QString, text);
    const auto read = spansFromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().field, u"hours"_s);
    QVERIFY(!read.error().text.isEmpty());
}

void WorkCalendarTest::holidaysAreRead()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const auto days = holidaysFromText(u"2026-12-25 Christmas Day\n\n 26.12.26  Boxing   Day"_s);
    QVERIFY(days);
    QCOMPARE(days->value(QDate(2026, 12, 26)), u"Boxing Day"_s);
    QCOMPARE(holidaysText(*days), u"2026-12-25 Christmas Day\n2026-12-26 Boxing Day"_s);
    const auto wrong = holidaysFromText(u"2026-12-25\n30 February"_s);
    QVERIFY(!wrong);
    QVERIFY(wrong.error().text.contains(u"2"_s));
    QCOMPARE(wrong.error().field, u"holidays"_s);
}

void WorkCalendarTest::aClinicIsOpenSometimes()
{
    QVERIFY(checkHours(WorkHours::standard()));
    QVERIFY(!checkHours({}));
}

QTEST_APPLESS_MAIN(WorkCalendarTest)
#include "tst_workcalendar.moc"
