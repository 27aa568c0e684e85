// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/letters/lettertemplates.h"
#include "models/services/letters/lettertext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;

class TestLetterText : public QObject
{
    Q_OBJECT

private slots:
    void fillsFields_data();
    void fillsFields();
    void takesTheSubjectFromTheFirstLine();
    void namesUnknownFields();
    void shippedTemplatesAreInOrder();
};

void TestLetterText::fillsFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("a field") << u"Dear {vet.name},"_s << u"<p>Dear Dr Sand,</p>"_s;
    QTest::newRow("blanks in the braces") << u"{ pet.name }"_s << u"<p>Bella</p>"_s;
    QTest::newRow("what a person wrote is text")
        << u"{owner.name}"_s << u"<p>A &lt;b&gt; &amp; C</p>"_s;
    QTest::newRow("lines of a field") << u"{case.plan}"_s << u"<p>Rest.<br/>Surgery.</p>"_s;
    QTest::newRow("a section") << u"# Plan\n{case.plan}"_s
                               << u"<h3>Plan</h3><p>Rest.<br/>Surgery.</p>"_s;
    QTest::newRow("a section with nothing to say")
        << u"# Surgery\nDone: {case.surgery}"_s << QString();
    QTest::newRow("a line with nothing to say")
        << u"# Plan\n{case.surgery}\n{pet.name}"_s << u"<h3>Plan</h3><p>Bella</p>"_s;
    QTest::newRow("a section without fields stays")
        << u"# Thanks\nFor all."_s << u"<h3>Thanks</h3><p>For all.</p>"_s;
    QTest::newRow("two paragraphs") << u"One\n\nTwo\nmore"_s << u"<p>One</p><p>Two<br/>more</p>"_s;
}

void TestLetterText::fillsFields()
{
    QFETCH(QString, text);
    const LetterFields fields{{u"vet.name"_s, u"Dr Sand"_s},
                              {u"pet.name"_s, u"Bella"_s},
                              {u"owner.name"_s, u"A <b> & C"_s},
                              {u"case.plan"_s, u"Rest.\nSurgery."_s}};
    const auto filled = LetterText::fill(text, fields);
    QVERIFY(filled);
    QTEST(filled->html, "html");
}

void TestLetterText::takesTheSubjectFromTheFirstLine()
{
    const LetterFields fields{{u"pet.name"_s, u"Bella"_s}};
    for (const QString &mark : {u"Subject:"_s, u"Betreff:"_s}) {
        const auto filled = LetterText::fill(mark + u" About {pet.name}\nHello"_s, fields);
        QVERIFY(filled);
        QCOMPARE(filled->title, u"About Bella"_s);
        QCOMPARE(filled->html, u"<p>Hello</p>"_s);
    }
}

void TestLetterText::namesUnknownFields()
{
    const QString text = u"Dear {pet.nme},\n{pet.name} {owner.shoe} {pet.nme} {}"_s;
    QCOMPARE(LetterText::unknownFields(text), QStringList({u"pet.nme"_s, u"owner.shoe"_s, u""_s}));
    const auto filled = LetterText::fill(text, {});
    QVERIFY(!filled);
    QCOMPARE(filled.error().code, Error::Code::Invalid);
    QVERIFY(filled.error().text.contains(u"{pet.nme}, {owner.shoe}"_s));
    QCOMPARE(filled.error().field, u"body"_s);
}

void TestLetterText::shippedTemplatesAreInOrder()
{
    for (const QString &kind : LetterTemplates::kinds()) {
        for (const QString &language : LetterTemplates::languages()) {
            const QString text = LetterTemplates::shipped(kind, language);
            QVERIFY2(!text.isEmpty(), qPrintable(kind + language));
            QVERIFY2(LetterText::check(text), qPrintable(kind + language));
            QVERIFY(text.startsWith(language == "de"_L1 ? u"Betreff:"_s : u"Subject:"_s));
        }
    }
}

QTEST_GUILESS_MAIN(TestLetterText)
#include "tst_lettertext.moc"
