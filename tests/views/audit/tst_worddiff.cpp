// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/worddiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestWordDiff : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatDiffersIsMarked_data();
    void onlyWhatDiffersIsMarked();
    void partsMakeTheTextsAgain();
    void longTextsAreLeftWhole();
};

/// Changed parts in brackets.
static QString marked(const QList<DiffPart> &parts)
{
    QString text;
    for (const DiffPart &part : parts)
        text += part.isChanged ? QString(u'[' + part.text + u']') : part.text;
    return text;
}

void TestWordDiff::onlyWhatDiffersIsMarked_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("gone");
    QTest::addColumn<QString>("come");
    QTest::newRow("a word in the middle") << u"give twice daily"_s << u"give once daily"_s
                                          << u"give [twice] daily"_s << u"give [once] daily"_s;
    QTest::newRow("nothing before") << QString() << u"new"_s << QString() << u"[new]"_s;
    QTest::newRow("nothing after") << u"old"_s << QString() << u"[old]"_s << QString();
    QTest::newRow("the same") << u"as it was"_s << u"as it was"_s << u"as it was"_s
                              << u"as it was"_s;
    QTest::newRow("a sentence more")
        << u"Sound."_s << u"Sound. Fit."_s << u"Sound."_s << u"Sound.[ Fit.]"_s;
    QTest::newRow("combining marks stay with their letters")
        << u"Zoe\u0308 here"_s << u"Zoe here"_s << u"[Zoe\u0308] here"_s << u"[Zoe] here"_s;
}

void TestWordDiff::onlyWhatDiffersIsMarked()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto [gone, come] = wordDiff(before, after);
    QTEST(marked(gone), "gone");
    QTEST(marked(come), "come");
}

void TestWordDiff::partsMakeTheTextsAgain()
{
    QRandomGenerator random(7);
    const QStringList words{u"a"_s, u"b,"_s, u"\n"_s, u"ä "_s, u"🐕"_s, u"12"_s};
    for (int round = 0; round < 300; ++round) {
        QString one;
        QString other;
        for (int i = random.bounded(12); i > 0; --i)
            one += words.at(random.bounded(int(words.size())));
        for (int i = random.bounded(12); i > 0; --i)
            other += words.at(random.bounded(int(words.size())));
        const auto [gone, come] = wordDiff(one, other);
        QString first;
        QString sharedOfFirst;
        for (const DiffPart &part : gone) {
            first += part.text;
            sharedOfFirst += part.isChanged ? QString() : part.text;
        }
        QString second;
        QString sharedOfSecond;
        for (const DiffPart &part : come) {
            second += part.text;
            sharedOfSecond += part.isChanged ? QString() : part.text;
        }
        QCOMPARE(first, one);
        QCOMPARE(second, other);
        QCOMPARE(sharedOfFirst, sharedOfSecond);
    }
}

void TestWordDiff::longTextsAreLeftWhole()
{
    const QString one = u"word "_s.repeated(3000);
    const QString other = u"other "_s.repeated(3000);
    const auto [gone, come] = wordDiff(one, other);
    QCOMPARE(gone.size(), 1);
    QVERIFY(come.first().isChanged);
}

QTEST_APPLESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
