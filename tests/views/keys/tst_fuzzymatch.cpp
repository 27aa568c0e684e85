// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/fuzzymatch.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private slots:
    void lettersAreFound_data();
    void lettersAreFound();
    void betterFitsScoreHigher_data();
    void betterFitsScoreHigher();
};

void TestFuzzyMatch::lettersAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("nothing typed fits everything") << u""_s << u"Lock"_s << true << QList<int>{};
    QTest::newRow("the beginning") << u"lo"_s << u"Lock"_s << true << QList{0, 1};
    QTest::newRow("beginnings of words") << u"np"_s << u"New: Pet"_s << true << QList{0, 5};
    QTest::newRow("two words in any order")
        << u"pet new"_s << u"New: Pet"_s << true << QList{0, 1, 2, 5, 6, 7};
    QTest::newRow("a whole word rather than scattered letters")
        << u"pet"_s << u"Open the expert pet list"_s << true << QList{16, 17, 18};
    QTest::newRow("accents do not matter")
        << u"uber"_s << u"Über Tarsus"_s << true << QList{0, 1, 2, 3};
    QTest::newRow("nor does case") << u"PETS"_s << u"Go to Pets"_s << true << QList{6, 7, 8, 9};
    QTest::newRow("letters in the wrong order do not fit")
        << u"kcol"_s << u"Lock"_s << false << QList<int>{};
    QTest::newRow("one word that is not there")
        << u"new cat"_s << u"New: Pet"_s << false << QList<int>{};
    QTest::newRow("more letters than there are")
        << u"lockers"_s << u"Lock"_s << false << QList<int>{};
    QTest::newRow("an empty text") << u"a"_s << u""_s << false << QList<int>{};
}

void TestFuzzyMatch::lettersAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    const auto found = fuzzyMatch(typed, text);
    QTEST(found.has_value(), "fits");
    if (found)
        QTEST(found->places, "places");
}

void TestFuzzyMatch::betterFitsScoreHigher_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginning of the text") << u"lo"_s << u"Lock"_s << u"Case as known on"_s;
    QTest::newRow("beginnings of words") << u"np"_s << u"New: Pet"_s << u"Plan up to date"_s;
    QTest::newRow("letters side by side") << u"own"_s << u"Go to Owners"_s << u"Go to twin page"_s;
}

void TestFuzzyMatch::betterFitsScoreHigher()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto one = fuzzyMatch(typed, better);
    const auto other = fuzzyMatch(typed, worse);
    QVERIFY(one);
    QVERIFY(!other || one->score > other->score);
}

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
