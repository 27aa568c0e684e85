// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pets/weighttrend.h"

#include <QTest>

using namespace tarsus;

class TestWeightTrend : public QObject
{
    Q_OBJECT

private slots:
    void trends_data();
    void trends();
};

void TestWeightTrend::trends_data()
{
    using Weighings = QList<std::pair<int, double>>; // days ago, kg; the newest first
    QTest::addColumn<Weighings>("weighings");
    QTest::addColumn<double>("sinceLast");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isLoss");
    QTest::newRow("never weighed") << Weighings{} << 0.0 << 0 << false;
    QTest::newRow("weighed once") << Weighings{{3, 12}} << 0.0 << 0 << false;
    QTest::newRow("grows") << Weighings{{0, 13}, {30, 12}} << 1.0 << 30 << false;
    QTest::newRow("loses a little") << Weighings{{0, 19}, {30, 20}} << -1.0 << 30 << false;
    QTest::newRow("loses a tenth") << Weighings{{0, 18}, {30, 20}} << -2.0 << 30 << true;
    QTest::newRow("loses a tenth step by step")
        << Weighings{{0, 18}, {30, 19}, {60, 20}} << -1.0 << 30 << true;
    QTest::newRow("was heavier years ago")
        << Weighings{{0, 18}, {30, 18}, {900, 25}} << 0.0 << 30 << false;
}

void TestWeightTrend::trends()
{
    using Weighings = QList<std::pair<int, double>>;
    QFETCH(Weighings, weighings);
    const QDate today(2026, 3, 2);
    QList<Weight> weights;
    for (const auto &[ago, kilograms] : weighings) {
        Weight weight;
        weight.kilograms = kilograms;
        weight.measuredOn = today.addDays(-ago);
        weights.append(weight);
    }
    const WeightTrend trend = weightTrend(weights);
    QTEST(trend.sinceLast, "sinceLast");
    QTEST(trend.days, "days");
    QTEST(trend.isLoss, "isLoss");
}

QTEST_APPLESS_MAIN(TestWeightTrend)
#include "tst_weighttrend.moc"
