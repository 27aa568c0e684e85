// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pets/microchip.h"
#include "models/pets/weight.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class MicrochipTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void convertsWeights_data();
    void convertsWeights();
};

void MicrochipTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<int>("warnings");

    QTest::newRow("nothing") << u"  "_s << u""_s << true << 0;
    QTest::newRow("a country's number")
        << u"276 098 100 123 456"_s << u"276098100123456"_s << true << 0;
    QTest::newRow("a manufacturer's number")
        << u"956-000012345678"_s << u"956000012345678"_s << true << 0;
    QTest::newRow("the largest number")
        << u"900274877906943"_s << u"900274877906943"_s << true << 0;
    QTest::newRow("one above the largest")
        << u"900274877906944"_s << u"900274877906944"_s << false << 0;
    QTest::newRow("country zero") << u"000012345678901"_s << u"000012345678901"_s << false << 0;
    QTest::newRow("a test chip") << u"999012345678901"_s << u"999012345678901"_s << true << 1;
    QTest::newRow("no 9 in front is needed")
        << u"040097100123456"_s << u"040097100123456"_s << true << 0;
    QTest::newRow("nine digits of old") << u"123 456 789"_s << u"123456789"_s << true << 1;
    QTest::newRow("ten characters of old") << u"4a1b2c3d4e"_s << u"4A1B2C3D4E"_s << true << 1;
    QTest::newRow("eleven characters of old") << u"00012345678"_s << u"00012345678"_s << true << 1;
    QTest::newRow("fourteen characters of old")
        << u"9851200123456A"_s << u"9851200123456A"_s << true << 1;
    QTest::newRow("sixteen characters of old")
        << u"9851200123456789"_s << u"9851200123456789"_s << true << 1;
    QTest::newRow("thirteen digits") << u"9560000123456"_s << u"9560000123456"_s << false << 0;
    QTest::newRow("a letter among fifteen")
        << u"95600001234567B"_s << u"95600001234567B"_s << false << 0;
    QTest::newRow("letters of another script") << u"ЖЖЖ456789"_s << u"ЖЖЖ456789"_s << false << 0;
    QTest::newRow("shortened by a spreadsheet") << u"9.56E+14"_s << u"9.56E+14"_s << false << 0;
    QTest::newRow("shortened with a comma") << u"9,56E+14"_s << u"9,56E+14"_s << false << 0;
    QTest::newRow("shortened with every digit left")
        << u"9.56000012345678E+14"_s << u"956000012345678"_s << true << 1;
    QTest::newRow("a spreadsheet's text mark")
        << u"'956000012345678"_s << u"956000012345678"_s << true << 0;
}

void MicrochipTest::reads()
{
    QFETCH(QString, text);
    const MicrochipReading reading = readMicrochip(text);
    QTEST(reading.chip, "chip");
    QTEST(reading.isValid(), "valid");
    QTEST(static_cast<int>(reading.warnings.size()), "warnings");
}

void MicrochipTest::convertsWeights_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("kilograms"); // 0: refused

    QTest::newRow("kilograms") << 31.5 << u"kg"_s << 31.5;
    QTest::newRow("grams") << 850.0 << u"g"_s << 0.85;
    QTest::newRow("pounds") << 10.0 << u"lb"_s << 4.5359237;
    QTest::newRow("nothing") << 0.0 << u"kg"_s << 0.0;
    QTest::newRow("less than nothing") << -2.0 << u"kg"_s << 0.0;
    QTest::newRow("an elephant") << 2000.0 << u"kg"_s << 0.0;
    QTest::newRow("not a number") << qQNaN() << u"kg"_s << 0.0;
    QTest::newRow("stones") << 3.0 << u"st"_s << 0.0;
}

void MicrochipTest::convertsWeights()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(double, kilograms);
    const auto result = kilogramsOf(value, unit);
    QCOMPARE(bool(result), kilograms > 0);
    if (result)
        QCOMPARE(*result, kilograms);
}

QTEST_GUILESS_MAIN(MicrochipTest)
#include "tst_microchip.moc"
