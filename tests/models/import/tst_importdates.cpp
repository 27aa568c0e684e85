// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importdates.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestImportDates : public QObject
{
    Q_OBJECT

private slots:
    void isRead_data();
    void isRead();
    void columnsSayTheirOrder_data();
    void columnsSayTheirOrder();
};

void TestImportDates::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("precision");
    const auto row = [](const char *text, DateOrder order, const QDate &date, int precision = 0) {
        QTest::addRow("%s, %s", text, qPrintable(dateOrderWord(order)))
            << QString::fromUtf8(text) << order << date << precision;
    };
    const QDate april(2019, 4, 3);
    const QDate march(2019, 3, 4);
    using enum DateOrder;
    row("2019-04-03", Unknown, april);
    row("2019-04-03", MonthFirst, april);
    row("2019/4/3", Unknown, april);
    row("20190403", Unknown, april);
    row("2019-04-03T00:00:00.000", Unknown, april);
    row("2019-04-03 12:30:00", Unknown, april);
    row("3.4.2019", MonthFirst, april);
    row("03.04.19", Unknown, april);
    row("3. 4. 2019", Unknown, april);
    row("03/04/2019", DayFirst, april);
    row("03/04/2019", MonthFirst, march);
    row("03/04/2019", Unknown, QDate());
    row("04/04/2019", Unknown, QDate(2019, 4, 4));
    row("4/3/2019 0:00", MonthFirst, april);
    row("23/04/2019", Unknown, QDate(2019, 4, 23));
    row("04/23/2019", Unknown, QDate(2019, 4, 23));
    row("23/04/2019", MonthFirst, QDate());
    row("04/23/2019", DayFirst, QDate());
    row("03-04-2019", DayFirst, april);
    row("3 Apr 2019", Unknown, april);
    row("3-Apr-19", Unknown, april);
    row("April 3, 2019", Unknown, april);
    row("Apr 3rd, 2019", Unknown, april);
    row("3. April 2019", Unknown, april);
    row("4. März 2019", Unknown, march);
    row("4. Mrz. 2019", Unknown, march);
    row("5 Mai 2019", Unknown, QDate(2019, 5, 5));
    row("1.1.40", Unknown, QDate(1940, 1, 1));
    row("2019", Unknown, QDate(2019, 1, 1), ReadDate::Year);
    row("4/2019", Unknown, QDate(2019, 4, 1), ReadDate::Month);
    row("2019-04", Unknown, QDate(2019, 4, 1), ReadDate::Month);
    row("April 2019", Unknown, QDate(2019, 4, 1), ReadDate::Month);
    row("31.02.2019", Unknown, QDate());
    row("2019-13-01", Unknown, QDate());
    row("0.0.0000", Unknown, QDate());
    row("2019-04.03", Unknown, QDate());
    row("3 years", Unknown, QDate());
    row("43420", Unknown, QDate());
    row("3 Foo 2019", Unknown, QDate());
    row("", Unknown, QDate());
}

void TestImportDates::isRead()
{
    QFETCH(QString, text);
    QFETCH(DateOrder, order);
    QFETCH(QDate, date);
    QFETCH(int, precision);
    const ReadDate read = readDate(text, order, QDate(2026, 11, 21));
    QCOMPARE(read.date, date);
    if (date.isValid())
        QCOMPARE(int(read.precision), precision);
}

void TestImportDates::columnsSayTheirOrder_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<DateOrder>("order");
    QTest::addColumn<bool>("ambiguous");
    using enum DateOrder;
    QTest::newRow("a day above twelve stands first")
        << QStringList{u"03/04/2019"_s, u"23/04/2019"_s} << DayFirst << false;
    QTest::newRow("a day above twelve stands second")
        << QStringList{u"04/23/2019"_s, u"03/04/2019"_s} << MonthFirst << false;
    QTest::newRow("nothing says which")
        << QStringList{u"03/04/2019"_s, u"05/05/2019"_s} << Unknown << true;
    QTest::newRow("the values contradict each other")
        << QStringList{u"03/04/2019"_s, u"23/04/2019"_s, u"04/23/2019"_s} << Unknown << true;
    QTest::newRow("only the same either way") << QStringList{u"05/05/2019"_s} << Unknown << false;
    QTest::newRow("written so that nobody need ask")
        << QStringList{u"2019-03-04"_s, u"3.4.2019"_s, QString(), u"?"_s} << Unknown << false;
}

void TestImportDates::columnsSayTheirOrder()
{
    QFETCH(QStringList, texts);
    QFETCH(DateOrder, order);
    QFETCH(bool, ambiguous);
    DateColumn column;
    for (const QString &text : texts)
        column.add(text);
    QVERIFY(column.order() == order);
    QCOMPARE(column.isAmbiguous(), ambiguous);
}

QTEST_APPLESS_MAIN(TestImportDates)
#include "tst_importdates.moc"
