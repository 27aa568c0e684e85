// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clocks/workdays.h"
#include "models/core/interval.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestInterval : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void movesToAWorkingDay_data();
    void movesToAWorkingDay();
};

void TestInterval::understands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QDate>("meant"); // from Monday, 2 March 2026
    QTest::newRow("three days") << u"3d"_s << u""_s << QDate(2026, 3, 5);
    QTest::newRow("two weeks, with a blank and a capital")
        << u" 2 W "_s << u""_s << QDate(2026, 3, 16);
    QTest::newRow("three months") << u"3m"_s << u""_s << QDate(2026, 6, 2);
    QTest::newRow("a year back") << u"-1y"_s << u""_s << QDate(2025, 3, 2);
    QTest::newRow("days by a sign") << u"+14"_s << u""_s << QDate(2026, 3, 16);
    QTest::newRow("German days") << u"3t"_s << u"twmj"_s << QDate(2026, 3, 5);
    QTest::newRow("German years") << u"1j"_s << u"twmj"_s << QDate(2027, 3, 2);
    QTest::newRow("English letters go on beside them") << u"3d"_s << u"twmj"_s << QDate(2026, 3, 5);
    QTest::newRow("a number alone is none") << u"14"_s << u""_s << QDate();
    QTest::newRow("another letter is none") << u"3x"_s << u""_s << QDate();
    QTest::newRow("a date is none") << u"3/3"_s << u""_s << QDate();
    QTest::newRow("nothing is none") << u""_s << u""_s << QDate();
}

void TestInterval::understands()
{
    QFETCH(QString, typed);
    QFETCH(QString, letters);
    QFETCH(QDate, meant);
    const auto found = Interval::parse(typed, letters);
    QCOMPARE(found ? found->after(QDate(2026, 3, 2)) : QDate(), meant);
}

void TestInterval::movesToAWorkingDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("moved");
    QTest::newRow("a Monday stays") << QDate(2026, 3, 2) << QDate(2026, 3, 2);
    QTest::newRow("a Saturday goes to Monday") << QDate(2026, 3, 7) << QDate(2026, 3, 9);
    QTest::newRow("over the holidays") << QDate(2026, 4, 3) << QDate(2026, 4, 7);
}

void TestInterval::movesToAWorkingDay()
{
    QFETCH(QDate, day);
    QFETCH(QDate, moved);
    WorkHours hours = WorkHours::standard();
    hours.holidays = {{QDate(2026, 4, 3), u"Good Friday"_s}, {QDate(2026, 4, 6), u"Easter"_s}};
    QCOMPARE(workDayFrom(hours, day), moved);
    QCOMPARE(isWorkDay(hours, day), day == moved);
    hours.week = {};
    QCOMPARE(workDayFrom(hours, day), day); // never open: it stays
}

QTEST_APPLESS_MAIN(TestInterval)
#include "tst_interval.moc"
