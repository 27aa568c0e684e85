// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/readinglevel.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;
using Language = ReadingLevel::Language;

class TestReadingLevel : public QObject
{
    Q_OBJECT

private slots:
    void countsSyllables_data();
    void countsSyllables();
    void knowsPlainFromHard_data();
    void knowsPlainFromHard();
    void isTheFormula();
    void namesWhatIsLong();
    void aListIsSentences();
    void saysNothingOfWhatItCannotRead();
};

void TestReadingLevel::countsSyllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("syllables");
    QTest::newRow("tablet") << u"tablet"_s << Language::English << 2;
    QTest::newRow("twice") << u"twice"_s << Language::English << 1;
    QTest::newRow("table") << u"table"_s << Language::English << 2;
    QTest::newRow("washed") << u"washed"_s << Language::English << 1;
    QTest::newRow("needed") << u"needed"_s << Language::English << 2;
    QTest::newRow("the") << u"the"_s << Language::English << 1;
    QTest::newRow("medication") << u"medication"_s << Language::English << 4;
    QTest::newRow("Tablette") << u"Tablette"_s << Language::German << 3;
    QTest::newRow("Bauernhof") << u"Bauernhof"_s << Language::German << 3;
    QTest::newRow("Medikation") << u"Medikation"_s << Language::German << 5;
    QTest::newRow("größer") << u"größer"_s << Language::German << 2;
}

void TestReadingLevel::countsSyllables()
{
    QFETCH(QString, word);
    QFETCH(Language, language);
    QFETCH(int, syllables);
    QCOMPARE(syllablesOf(word, language), syllables);
}

void TestReadingLevel::knowsPlainFromHard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("plain English")
        << u"Give one tablet twice a day with food. Keep her on the lead. Call us if she limps."_s
        << Language::English << true;
    QTest::newRow("hard English")
        << u"Administration of the anti-inflammatory medication necessitates concomitant "
           "gastroprotective prophylaxis and immediate discontinuation if gastrointestinal "
           "complications of any severity are observed."_s
        << Language::English << false;
    QTest::newRow("plain German")
        << u"Geben Sie zwei Mal am Tag eine Pille. Der Hund darf nur an der Leine raus. "
           "Rufen Sie uns an, wenn er hinkt."_s
        << Language::German << true;
    QTest::newRow("hard German")
        << u"Die Verabreichung der entzündungshemmenden Medikation erfordert eine "
           "magenschützende Begleitbehandlung und die unverzügliche Unterbrechung bei "
           "Verdauungsbeschwerden."_s
        << Language::German << false;
}

void TestReadingLevel::knowsPlainFromHard()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    QFETCH(bool, isPlain);
    const ReadingLevel level = readingLevel(text, Language::Unknown);
    QCOMPARE(level.language, language);
    QVERIFY(level.hasScore());
    QCOMPARE(level.isPlain(), isPlain);
}

/// Ten words with fourteen syllables in two sentences.
void TestReadingLevel::isTheFormula()
{
    const ReadingLevel level = readingLevel(
        u"Give the tablets every morning. Never skip a dinner today."_s, Language::English);
    QCOMPARE(level.sentences, 2);
    QCOMPARE(level.words, 10);
    int syllables = 0;
    for (const char *word :
         {"Give", "the", "tablets", "every", "morning", "Never", "skip", "a", "dinner", "today"})
        syllables += syllablesOf(QString::fromLatin1(word), Language::English);
    QCOMPARE(syllables, 17);
    QCOMPARE(qRound(level.score * 100), qRound((206.835 - 1.015 * 5 - 84.6 * 1.7) * 100));
}

void TestReadingLevel::namesWhatIsLong()
{
    const ReadingLevel level = readingLevel(
        u"Continue the antibiotics and the antibiotics until the appointment. Then you walk with "
        "him on the lead for one week and then for two more weeks and after that for three."_s,
        Language::Unknown);
    QCOMPARE(level.longWords, QStringList{u"antibiotics"_s});
    QCOMPARE(level.longSentences, QStringList{u"Then you walk with"_s});
}

void TestReadingLevel::aListIsSentences()
{
    QCOMPARE(
        readingLevel(u"1. Rest\n2. Pills, 0.5 a day\n- z. B. Reis"_s, Language::German).sentences,
        3);
}

void TestReadingLevel::saysNothingOfWhatItCannotRead()
{
    QVERIFY(!readingLevel({}, Language::English).hasScore());
    QVERIFY(!readingLevel(u"Rest well"_s, Language::English).hasScore());
    QVERIFY(
        !readingLevel(u"Давайте по одной таблетке два раза в день после еды"_s, Language::Unknown)
             .hasScore());
    QVERIFY(!readingLevel(u"!!! 1 2 3 ... ;;"_s, Language::English).hasScore());
}

QTEST_APPLESS_MAIN(TestReadingLevel)
#include "tst_readinglevel.moc"
