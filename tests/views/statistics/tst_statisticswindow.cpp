// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecase.h"
#include "views/statistics/statisticswindow.h"

#include <QAbstractBarSeries>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QFile>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestStatisticsWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMeasureHasItsNumbers_data();
    void everyMeasureHasItsNumbers();
    void itIsSaved_data();
    void itIsSaved();
    void whereNothingCanBeWritten();
    void nothingCameIn();
    void everythingHasAName();

private:
    ListContext context() { return {m_sample->database.context()}; }

    std::unique_ptr<test::SampleCase> m_sample;
};

void TestStatisticsWindow::initTestCase()
{
    m_sample = std::make_unique<test::SampleCase>();
    ReferralRepository &referrals = m_sample->all.referrals;
    for (int i = 0; i < 3; ++i) {
        Referral referral = m_sample->newReferral();
        test::SampleCase::must(referrals.add(referral));
        if (i > 0)
            test::SampleCase::must(
                referrals.takeStep(referral.id, referral.version, u"declined"_s, u"=No MRI"_s));
    }
}

void TestStatisticsWindow::everyMeasureHasItsNumbers_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<int>("parts");
    QTest::addColumn<double>("first");
    QTest::newRow("volume") << 0 << 1 << 4.0;
    QTest::newRow("turnaround") << 1 << 1 << 0.0;
    QTest::newRow("late promises") << 2 << 5 << 0.0;
    QTest::newRow("declined") << 3 << 1 << 2.0;
    QTest::newRow("missing") << 4 << 4 << 4.0;
    QTest::newRow("reasons") << 5 << 1 << 2.0;
}

void TestStatisticsWindow::everyMeasureHasItsNumbers()
{
    QFETCH(int, measure);
    QFETCH(int, parts);
    QFETCH(double, first);
    StatisticsWindow window(context());
    const QAbstractItemModelTester tester(window.numbers());
    for (const char *by : {"practice", "specialist"}) {
        window.findChild<QComboBox *>(u"byCombo"_s)->setCurrentText(QLatin1String(by));
        window.findChild<QComboBox *>(u"measureCombo"_s)->setCurrentIndex(measure);
        const auto series = window.chart()->chart()->series();
        QCOMPARE(series.size(), 1);
        const auto sets = qobject_cast<QAbstractBarSeries *>(series.constFirst())->barSets();
        QCOMPARE(sets.size(), parts);
        QCOMPARE(sets.constFirst()->count(), window.numbers()->barCount());
        // Bars count from below: the last is the first row.
        QCOMPARE(sets.constFirst()->at(sets.constFirst()->count() - 1),
                 window.numbers()->values(0).constFirst());
        QCOMPARE(window.numbers()->rowCount(), window.numbers()->barCount() + 1);
    }
    window.findChild<QComboBox *>(u"byCombo"_s)->setCurrentIndex(0);
    QCOMPARE(window.numbers()->values(0).constFirst(), first);
}

void TestStatisticsWindow::itIsSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("a picture") << u"a.png"_s << QByteArray("\x89PNG");
    QTest::newRow("a document") << u"a.pdf"_s << QByteArray("%PDF");
    QTest::newRow("a table") << u"a.csv"_s << QByteArray("\xEF\xBB\xBF");
}

void TestStatisticsWindow::itIsSaved()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    const QTemporaryDir folder;
    StatisticsWindow window(context());
    window.findChild<QComboBox *>(u"measureCombo"_s)->setCurrentIndex(5);
    test::SampleCase::must(window.saveTo(folder.filePath(name)));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(begin));
    QVERIFY(content.size() > begin.size());
    if (name.endsWith(".csv"_L1))
        QVERIFY(content.contains("'=No MRI")); // no formula for a spreadsheet
}

void TestStatisticsWindow::whereNothingCanBeWritten()
{
    StatisticsWindow window(context());
    const auto saved = window.saveTo(u"/nowhere/at/all.png"_s);
    QVERIFY(!saved);
    QVERIFY(!saved.error().text.isEmpty());
}

void TestStatisticsWindow::nothingCameIn()
{
    StatisticsWindow window(context());
    window.findChild<QComboBox *>(u"periodCombo"_s)->setCurrentIndex(2); // last month
    QCOMPARE(window.numbers()->barCount(), 0);
    QCOMPARE(window.numbers()->rowCount(), 1);
    const QTemporaryDir folder;
    test::SampleCase::must(window.saveTo(folder.filePath(u"empty.pdf"_s)));
}

void TestStatisticsWindow::everythingHasAName()
{
    StatisticsWindow window(context());
    window.open();
    QVERIFY(!window.chart()->accessibleName().isEmpty());
    const auto boxes = window.findChildren<QComboBox *>();
    for (const QComboBox *box : boxes)
        QVERIFY(!QAccessible::queryAccessibleInterface(const_cast<QComboBox *>(box))
                     ->text(QAccessible::Name)
                     .isEmpty());
}

QTEST_MAIN(TestStatisticsWindow)
#include "tst_statisticswindow.moc"
