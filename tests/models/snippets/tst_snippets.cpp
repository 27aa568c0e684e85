// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/services/snippets/snippetfill.h"
#include "models/snippets/snippetrepository.h"
#include "models/vocabularies/valuelistlabels.h"
#include "models/vocabularies/valuelists.h"
#include "tests/support/testclinic.h"

#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// Who reads and writes which snippet, and how placeholders are filled.
class TestSnippets : public QObject
{
    Q_OBJECT

private slots:
    void onesOwnComesBeforeTheClinics();
    void nobodyReadsAnothersSnippets();
    void everybodysAreWrittenByWhoLooksAfterTheClinic();
    void whatCannotBeKept_data();
    void whatCannotBeKept();
    void theSameCodeTwiceIsRefused();
    void aStaleOneOverwritesNothing();
    void isRemoved();
    void placeholders_data();
    void placeholders();
    void everyPlaceholderIsKnown();
    void withoutAPetTheDayIsFilled();

private:
    static Snippet own(TestClinic &clinic, const QString &code, const QString &body);
};

Snippet TestSnippets::own(TestClinic &clinic, const QString &code, const QString &body)
{
    Snippet snippet;
    snippet.userId = clinic.context().access->personId();
    snippet.code = code;
    snippet.body = body;
    if (const auto saved = SnippetRepository(clinic.context()).save(snippet); !saved)
        qFatal("%s", qPrintable(saved.error().text));
    return snippet;
}

void TestSnippets::onesOwnComesBeforeTheClinics()
{
    TestClinic clinic{u"admin"_s};
    Snippet all;
    all.code = u" OK "_s;
    all.body = u"Everybody's"_s;
    QVERIFY(SnippetRepository(clinic.context()).save(all));
    QCOMPARE(all.code, u"ok"_s);
    clinic.signIn(u"specialist"_s);
    QCOMPARE(SnippetRepository(clinic.context()).find(u"ok"_s)->body, u"Everybody's"_s);
    own(clinic, u"ok"_s, u"Mine"_s);
    QCOMPARE(SnippetRepository(clinic.context()).find(u"OK"_s)->body, u"Mine"_s);
    QCOMPARE(SnippetRepository(clinic.context()).list()->size(), 2);
}

void TestSnippets::nobodyReadsAnothersSnippets()
{
    TestClinic clinic{u"specialist"_s};
    Snippet mine = own(clinic, u"me"_s, u"Mine"_s);
    clinic.signIn(u"admin"_s);
    const auto found = SnippetRepository(clinic.context()).find(u"me"_s);
    QCOMPARE(found.error().code, Error::Code::NotFound);
    QVERIFY(SnippetRepository(clinic.context()).list()->isEmpty());
    mine.body = u"Theirs"_s;
    QVERIFY(!SnippetRepository(clinic.context()).save(mine));
    QCOMPARE(sql::value(clinic.db(), u"SELECT body FROM snippets"_s)->toString(), u"Mine"_s);
}

void TestSnippets::everybodysAreWrittenByWhoLooksAfterTheClinic()
{
    TestClinic clinic{u"specialist"_s};
    QVERIFY(!SnippetRepository(clinic.context()).mayWriteForAll());
    Snippet all;
    all.code = u"all"_s;
    all.body = u"x"_s;
    const auto saved = SnippetRepository(clinic.context()).save(all);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Forbidden);
    QCOMPARE(all.id, 0);
}

void TestSnippets::whatCannotBeKept_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("no code") << u" "_s << u"text"_s << u"code"_s;
    QTest::newRow("two words") << u"a b"_s << u"text"_s << u"code"_s;
    QTest::newRow("a long code") << u"abcdefghijklmnopqrstuvwxyz"_s << u"text"_s << u"code"_s;
    QTest::newRow("no text") << u"op"_s << u" \n"_s << u"body"_s;
}

void TestSnippets::whatCannotBeKept()
{
    QFETCH(QString, code);
    QFETCH(QString, body);
    QFETCH(QString, field);
    TestClinic clinic{u"specialist"_s};
    Snippet snippet;
    snippet.userId = clinic.context().access->personId();
    snippet.code = code;
    snippet.body = body;
    const auto saved = SnippetRepository(clinic.context()).save(snippet);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Invalid);
    QCOMPARE(saved.error().field, field);
}

void TestSnippets::theSameCodeTwiceIsRefused()
{
    TestClinic clinic{u"specialist"_s};
    Snippet first = own(clinic, u"größe"_s, u"text"_s);
    Snippet second = first;
    second.id = 0;
    const auto saved = SnippetRepository(clinic.context()).save(second);
    QVERIFY(!saved);
    QCOMPARE(saved.error().field, u"code"_s);
    first.body = u"changed"_s; // itself is no other
    QVERIFY(SnippetRepository(clinic.context()).save(first));
}

void TestSnippets::aStaleOneOverwritesNothing()
{
    TestClinic clinic{u"specialist"_s};
    Snippet first = own(clinic, u"op"_s, u"text"_s);
    Snippet stale = first;
    first.body = u"newer"_s;
    QVERIFY(SnippetRepository(clinic.context()).save(first));
    stale.body = u"older"_s;
    const auto saved = SnippetRepository(clinic.context()).save(stale);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Conflict);
    QCOMPARE(SnippetRepository(clinic.context()).find(u"op"_s)->body, u"newer"_s);
}

void TestSnippets::isRemoved()
{
    TestClinic clinic{u"specialist"_s};
    const Snippet snippet = own(clinic, u"op"_s, u"text"_s);
    QVERIFY(SnippetRepository(clinic.context()).remove(snippet));
    QVERIFY(!SnippetRepository(clinic.context()).find(u"op"_s));
}

void TestSnippets::placeholders_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("unknown");
    QTest::addColumn<QStringList>("empty");
    const QStringList none;
    QTest::newRow("a short word") << u"{pet} is well"_s << u"Bella is well"_s << none << none;
    QTest::newRow("a field of letters") << u"{pet.signalment}"_s << u"5 y, dog"_s << none << none;
    QTest::newRow("capitals and blanks") << u"{ Pet }"_s << u"Bella"_s << none << none;
    QTest::newRow("twice") << u"{pet}, {pet}"_s << u"Bella, Bella"_s << none << none;
    QTest::newRow("what there is not stays")
        << u"{petname} and {petname}"_s << u"{petname} and {petname}"_s << QStringList{u"petname"_s}
        << none;
    QTest::newRow("what is not known stays")
        << u"{weight} today"_s << u"{weight} today"_s << none << QStringList{u"weight"_s};
    QTest::newRow("braces in braces") << u"{{pet}}"_s << u"{Bella}"_s << none << none;
    QTest::newRow("an open brace") << u"{pet"_s << u"{pet"_s << none << none;
    QTest::newRow("what is filled in is not filled again")
        << u"{owner}"_s << u"{pet} Smith"_s << none << none;
    QTest::newRow("nothing") << QString() << QString() << none << none;
}

void TestSnippets::placeholders()
{
    QFETCH(QString, body);
    QFETCH(QString, text);
    QFETCH(QStringList, unknown);
    QFETCH(QStringList, empty);
    const LetterFields fields{{u"pet.name"_s, u"Bella"_s},
                              {u"pet.signalment"_s, u"5 y, dog"_s},
                              {u"owner.name"_s, u"{pet} Smith"_s}};
    const FilledSnippet filled = SnippetFill::fill(body, fields);
    QCOMPARE(filled.text, text);
    QCOMPARE(filled.unknown, unknown);
    QCOMPARE(filled.empty, empty);
    QCOMPARE(SnippetFill::problemOf(filled).isEmpty(), unknown.isEmpty() && empty.isEmpty());
    for (const QString &name : unknown + empty)
        QVERIFY(SnippetFill::problemOf(filled).contains(u'{' % name % u'}'));
    const FilledSnippet placed = SnippetFill::fill(u"Dear {cursor}, {pet}"_s, fields);
    QCOMPARE(placed.text, u"Dear , Bella"_s);
    QCOMPARE(placed.cursor, 5);
}

void TestSnippets::everyPlaceholderIsKnown()
{
    for (const QString &name : SnippetFill::placeholders())
        QVERIFY2(SnippetFill::fill(u'{' % name % u'}', {}).unknown.isEmpty(), qPrintable(name));
}

void TestSnippets::withoutAPetTheDayIsFilled()
{
    TestClinic clinic{u"specialist"_s};
    const ValueLists lists(clinic.context());
    const ValueListLabels labels(lists);
    const auto filled = SnippetFill(clinic.context(), labels).fill(u"{today}, {me}: {pet}"_s, 0, 0);
    QVERIFY(filled);
    QVERIFY(filled->text.contains(u"2026"_s));
    QCOMPARE(filled->empty, QStringList{u"pet"_s});
}

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
