// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/search/textquery.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestTextQuery : public QObject
{
    Q_OBJECT

private slots:
    void wordsAndOperatorsAreTakenApart_data();
    void wordsAndOperatorsAreTakenApart();
    void daysAreUnderstood_data();
    void daysAreUnderstood();
    void whatIsBeingTypedIsKnown_data();
    void whatIsBeingTypedIsKnown();
};

void TestTextQuery::wordsAndOperatorsAreTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("operators");
    const auto row = [](const char *name, const QString &text, const QStringList &words,
                        const QString &operators) {
        QTest::newRow(name) << text << words << operators;
    };
    row("nothing", u""_s, {}, u""_s);
    row("words only", u"left  Hind"_s, {u"left"_s, u"hind"_s}, u""_s);
    row("accents are folded", u"Zoë Łimp"_s, {u"zoe"_s, u"limp"_s}, u""_s);
    row("a single letter is none", u"a limp"_s, {u"limp"_s}, u""_s);
    row("a Han sign is a word", u"跛行"_s, {u"跛"_s, u"行"_s}, u""_s);
    row("an operator", u"limp by:Weber"_s, {u"limp"_s}, u"by=weber"_s);
    row("operators may stand first", u"kind:consult pet:Bella limp"_s, {u"limp"_s},
        u"kind=consult pet=bella"_s);
    row("a value in quotes", u"from:\"Oak Wood\" x-ray"_s, {u"ray"_s}, u"from=oak wood"_s);
    row("an open quote goes to the end", u"by:\"Lena We"_s, {}, u"by=lena we"_s);
    row("another colon is a word", u"note:limp"_s, {u"note"_s, u"limp"_s}, u""_s);
    row("an operator without value asks nothing", u"limp by:"_s, {u"limp"_s}, u""_s);
}

void TestTextQuery::wordsAndOperatorsAreTakenApart()
{
    QFETCH(QString, text);
    const TextQuery query = TextQuery::parse(text);
    QTEST(query.words, "words");
    QStringList operators;
    const auto tell = [&operators](const char *name, const QString &value) {
        if (!value.isEmpty())
            operators.append(QLatin1String(name) + u'=' + value);
    };
    tell("from", query.practice);
    tell("by", query.person);
    tell("kind", query.kind);
    tell("pet", query.pet);
    QTEST(operators.join(u' '), "operators");
    QCOMPARE(query.hasOperators(), !operators.isEmpty());
}

void TestTextQuery::daysAreUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("a day") << u"before:2026-03-05"_s << QDate(2026, 3, 5);
    QTest::newRow("a month is its first day") << u"before:2026-03"_s << QDate(2026, 3, 1);
    QTest::newRow("a year is its first day") << u"before:2026"_s << QDate(2026, 1, 1);
    QTest::newRow("no such day") << u"before:2026-02-30"_s << QDate();
    QTest::newRow("half a year") << u"before:20"_s << QDate();
    QTest::newRow("as the locale writes it")
        << QString(u"before:\""_s + QLocale().toString(QDate(2026, 3, 5), QLocale::ShortFormat))
        << QDate(2026, 3, 5);
}

void TestTextQuery::daysAreUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    const TextQuery query = TextQuery::parse(text);
    QCOMPARE(query.before.value_or(QDate()), day);
    QVERIFY(!query.after);
}

void TestTextQuery::whatIsBeingTypedIsKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("typing");
    QTest::newRow("the beginning of a name") << u"limp be"_s << QStringList{u"before"_s};
    QTest::newRow("two names begin so") << u"b"_s << QStringList{u"by"_s, u"before"_s};
    QTest::newRow("a value") << u"limp by:we"_s << QStringList{u"by:we"_s};
    QTest::newRow("an empty value") << u"kind:"_s << QStringList{u"kind:"_s};
    QTest::newRow("a word that is no operator") << u"limp"_s << QStringList{};
    QTest::newRow("a blank ends it") << u"by:weber "_s << QStringList{};
    QTest::newRow("nothing typed") << u""_s << QStringList{};
}

void TestTextQuery::whatIsBeingTypedIsKnown()
{
    QFETCH(QString, text);
    QStringList told;
    for (const TextQuery::Typing &one : TextQuery::typingAt(text))
        told.append(TextQuery::word(one.which) + (one.hasColon ? u":"_s : QString()) + one.value);
    QTEST(told, "typing");
}

QTEST_GUILESS_MAIN(TestTextQuery)
#include "tst_textquery.moc"
