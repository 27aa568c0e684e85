// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// Instants as the database keeps them: their texts sort as they do.
class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void thereAndBack_data();
    void thereAndBack();
    void otherTextsAreRead_data();
    void otherTextsAreRead();
};

void TestClock::thereAndBack_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QString>("text");

    const auto utc = [](int year, int month, int day, const QTime &time) {
        return QDateTime(QDate(year, month, day), time, Qt::UTC);
    };
    QTest::newRow("a morning") << utc(2026, 3, 2, {9, 0}) << u"2026-03-02T09:00:00.000Z"_s;
    QTest::newRow("to the millisecond")
        << utc(1999, 12, 31, {23, 59, 59, 999}) << u"1999-12-31T23:59:59.999Z"_s;
    QTest::newRow("the first day") << utc(1, 1, 1, {0, 0}) << u"0001-01-01T00:00:00.000Z"_s;
    QTest::newRow("a leap day") << utc(2028, 2, 29, {7, 5, 3, 1}) << u"2028-02-29T07:05:03.001Z"_s;
    QTest::newRow("in a zone") << QDateTime(QDate(2026, 7, 1), QTime(1, 30),
                                            QTimeZone("Europe/Berlin"))
                               << u"2026-06-30T23:30:00.000Z"_s;
}

void TestClock::thereAndBack()
{
    QFETCH(QDateTime, instant);
    QFETCH(QString, text);
    QCOMPARE(instantText(instant), text);
    const QDateTime again = instantFromText(text);
    QCOMPARE(again, instant);
    QCOMPARE(again.timeSpec(), Qt::UTC);
}

void TestClock::otherTextsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("instant"); ///< empty: none

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no date") << u"yesterday at nine o'clock!"_s << QString();
    QTest::newRow("a day that is not") << u"2026-02-30T09:00:00.000Z"_s << QString();
    QTest::newRow("an hour that is not") << u"2026-02-20T25:00:00.000Z"_s << QString();
    QTest::newRow("letters among the digits") << u"2026-02-2OT09:00:00.000Z"_s << QString();
    QTest::newRow("without milliseconds")
        << u"2026-02-20T09:00:00Z"_s << u"2026-02-20T09:00:00.000Z"_s;
    QTest::newRow("with an offset")
        << u"2026-02-20T09:00:00+01:00"_s << u"2026-02-20T08:00:00.000Z"_s;
    QTest::newRow("the end of a day")
        << u"2026-02-20T24:00:00.000Z"_s << u"2026-02-21T00:00:00.000Z"_s;
}

void TestClock::otherTextsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, instant);
    const QDateTime read = instantFromText(text);
    QCOMPARE(read.isValid(), !instant.isEmpty());
    QCOMPARE(instantText(read), instant);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
