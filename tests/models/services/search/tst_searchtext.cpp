// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// The forms in which names and phones are searched for.
class TestSearchText : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void phones_data();
    void phones();
};

void TestSearchText::names_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("blanks enclose every word") << u"John  Smith"_s << u" john smith "_s;
    QTest::newRow("accents and case do not matter") << u"ZOË Łukasz"_s << u" zoe lukasz "_s;
    QTest::newRow("an apostrophe joins") << u"O’Brien"_s << u" obrien "_s;
    QTest::newRow("a hyphen parts") << u"Anne-Marie"_s << u" anne marie "_s;
    QTest::newRow("Han letters stand alone") << u"山田太郎"_s << u" 山 田 太 郎 "_s;
    QTest::newRow("Kana letters stand alone") << u"さくら"_s << u" さ く ら "_s;
    QTest::newRow("Han beside Latin") << u"Max山"_s << u" max 山 "_s;
    QTest::newRow("Cyrillic words stay whole") << u"Пушок"_s << u" пушок "_s;
    QTest::newRow("nothing but signs is nothing") << u"!?"_s << u""_s;
    QTest::newRow("a quote cannot leave") << u"a\"b* OR"_s << u" a b or "_s;
}

void TestSearchText::names()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    QCOMPARE(searchText(typed), kept);
}

void TestSearchText::phones_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("national");
    QTest::newRow("national") << u"030/12345"_s << u"3012345"_s << u"3012345"_s;
    QTest::newRow("international") << u"+49 30 12345"_s << u"493012345"_s << u"3012345"_s;
    QTest::newRow("with (0)") << u"+49 (0)30 123-45"_s << u"493012345"_s << u"3012345"_s;
    QTest::newRow("with 00") << u"0049 30 12345"_s << u"493012345"_s << u"3012345"_s;
    QTest::newRow("a zero behind the code") << u"+49 030 12345"_s << u"493012345"_s << u"3012345"_s;
    QTest::newRow("one-digit code")
        << u"+1 (206) 555-0143"_s << u"12065550143"_s << u"2065550143"_s;
    QTest::newRow("three-digit code") << u"+353 1 234"_s << u"3531234"_s << u"1234"_s;
    QTest::newRow("digits of another script") << u"٠٣٠١٢"_s << u"3012"_s << u"3012"_s;
    QTest::newRow("no digits") << u"none"_s << u""_s << u""_s;
}

void TestSearchText::phones()
{
    QFETCH(QString, typed);
    QFETCH(QString, key);
    QFETCH(QString, national);
    QCOMPARE(phoneKey(typed), key);
    QCOMPARE(nationalPhoneKey(typed), national);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
