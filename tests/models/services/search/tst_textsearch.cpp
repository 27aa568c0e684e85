// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/search/textsearch.h"

#include "models/db/sql.h"
#include "models/db/wordtables.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// Words inside notes, referrals, plans and documents: where they are found, and where not.
class TestTextSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wordsAreFound_data();
    void wordsAreFound();
    void theSnippetShowsThePlace_data();
    void theSnippetShowsThePlace();
    void changesAreFoundAtOnce();
    void removedRecordsLeave();
    void whatIsHiddenIsNotFound();
    void casesOfOthersAreNotFound();

private:
    QStringList found(const QString &text);

    std::unique_ptr<SampleCase> m_case;
};

void TestTextSearch::initTestCase()
{
    m_case = std::make_unique<SampleCase>();
    Interaction call = m_case->newInteraction();
    call.summary = u"Owner says the limping is worse on stairs"_s;
    SampleCase::must(m_case->all.interactions.add(call));
    Interaction consult = m_case->newInteraction();
    consult.interactionType = u"consult"_s;
    consult.summary = u"Recheck"_s;
    consult.subjective = u"Eats well, no vomiting"_s;
    consult.assessment = u"Überlastung of the straße; 跛行"_s;
    SampleCase::must(m_case->all.interactions.add(consult));
    TreatmentPlan plan = m_case->newPlan();
    SampleCase::must(m_case->all.plans.add(plan));
    Letter letter = m_case->all.letters.blank();
    letter.petId = m_case->pet.id;
    letter.letterTitle = u"Our findings"_s;
    letter.recipientName = u"Dr Quill"_s;
    letter.body =
        u"<html><body style=\"zzlooks\"><p>Osteophytes &amp; <b>effusion</b></p></body></html>"_s;
    SampleCase::must(m_case->all.letters.add(letter));
}

QStringList TestTextSearch::found(const QString &text)
{
    const TextQuery query = TextQuery::parse(text);
    const DataContext context = m_case->database.context();
    const auto hits =
        TextSearch::read(context.db, TextSearch::questions(context, query, 20), query, 20);
    if (!hits)
        qFatal("%s %s", qPrintable(hits.error().text), qPrintable(hits.error().detail));
    QStringList told;
    for (const TextHit &hit : *hits)
        told.append(kindWord(hit.kind) + u'.' + hit.column);
    told.sort();
    return told;
}

void TestTextSearch::wordsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char *name, const QString &text, const QStringList &places) {
        QTest::newRow(name) << text << places;
    };
    row("nothing typed", u""_s, {});
    row("a word of a note", u"limping"_s, {u"interaction.summary"_s});
    row("its beginning", u"limp"_s, {u"interaction.summary"_s});
    row("not its middle", u"imping"_s, {});
    row("two words anywhere in a note", u"recheck vomit"_s, {u"interaction.summary"_s});
    row("both have to be there", u"limping vomiting"_s, {});
    row("a SOAP section", u"vomiting"_s, {u"interaction.subjective"_s});
    row("without its accent", u"uberlast"_s, {u"interaction.assessment"_s});
    row("letters that fold to two", u"strasse"_s, {u"interaction.assessment"_s});
    row("words without blanks between", u"行"_s, {u"interaction.assessment"_s});
    row("a reason for referral", u"lameness"_s, {u"referral.referral_reason"_s});
    row("a title of a plan", u"repair"_s, {u"plan.plan_title"_s});
    row("its diagnosis", u"ligament"_s, {u"plan.diagnosis_notes"_s});
    row("a subject of a letter", u"findings"_s, {u"letter.letter_title"_s});
    row("whom it goes to", u"quill"_s, {u"letter.recipient_name"_s});
    row("what it says", u"osteophyte effus"_s, {u"letter.body_text"_s});
    row("not its looks", u"zzlooks"_s, {});
    row("one type of letter", u"kind:report findings"_s, {u"letter.letter_title"_s});
    row("signs that mean something to the index", u"\"limping\" OR * ^ - NEAR("_s, {});
    row("one kind of record", u"kind:plan cru"_s, {u"plan.plan_title"_s});
    row("one type of note", u"kind:consult recheck"_s, {u"interaction.summary"_s});
    row("a type that it is not", u"kind:call recheck"_s, {});
    row("of a pet", u"limping pet:zzz"_s, {});
    row("older than it is", u"limping before:2020"_s, {});
    row("newer than long ago", u"limping after:2020"_s, {u"interaction.summary"_s});
    row("by nobody of that name", u"limping by:zzz"_s, {});
    row("from no practice of that name", u"lameness from:zzz"_s, {});
    row("operators alone", u"kind:referral"_s, {u"referral.referral_reason"_s});
}

void TestTextSearch::wordsAreFound()
{
    QFETCH(QString, text);
    QTEST(found(text), "places");
}

void TestTextSearch::theSnippetShowsThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QStringList>("marked");
    const QString filler = QString(u"quiet "_s).repeated(30);
    QTest::newRow("a short text is shown whole")
        << u"Limps on stairs"_s << QStringList{u"stairs"_s} << u"Limps on stairs"_s
        << QStringList{u"stairs"_s};
    QTest::newRow("a long one is cut before a word")
        << QString(filler + u"Limps on stairs"_s) << QStringList{u"limp"_s} << u"… quiet"_s
        << QStringList{u"Limp"_s};
    QTest::newRow("and behind") << QString(u"Limps "_s + filler) << QStringList{u"limp"_s}
                                << u"Limps quiet"_s << QStringList{u"Limp"_s};
    QTest::newRow("every place is marked") << u"limp, LIMP and no blimp"_s << QStringList{u"limp"_s}
                                           << u"limp, LIMP"_s << QStringList{u"limp"_s, u"LIMP"_s};
    QTest::newRow("lines become one") << u"first\nsecond"_s << QStringList{u"second"_s}
                                      << u"first second"_s << QStringList{u"second"_s};
    QTest::newRow("what folds to two letters is shown unmarked")
        << u"Straße"_s << QStringList{u"strasse"_s} << u"Straße"_s << QStringList{};
}

void TestTextSearch::theSnippetShowsThePlace()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QFETCH(QString, begins);
    TextHit hit;
    QVERIFY(TextSearch::findPlace(text, words, hit));
    QVERIFY2(hit.snippet.startsWith(begins), qPrintable(hit.snippet));
    QVERIFY(hit.snippet.size() < 170);
    QStringList marked;
    for (const auto &[first, length] : hit.marks)
        marked.append(hit.snippet.mid(first, length));
    QTEST(marked, "marked");
}

void TestTextSearch::changesAreFoundAtOnce()
{
    Interaction note = m_case->newInteraction();
    note.summary = u"Zebra crossing"_s;
    QVERIFY(m_case->all.interactions.add(note));
    QCOMPARE(found(u"zebra"_s).size(), 1);
    auto again = m_case->all.interactions.find(note.id);
    QVERIFY(again);
    again->summary = u"Giraffe crossing"_s;
    QVERIFY(m_case->all.interactions.update(*again));
    QCOMPARE(found(u"zebra"_s).size(), 0);
    QCOMPARE(found(u"giraffe"_s).size(), 1);
}

void TestTextSearch::removedRecordsLeave()
{
    Interaction note = m_case->newInteraction();
    note.summary = u"Walrus"_s;
    QVERIFY(m_case->all.interactions.add(note));
    QCOMPARE(found(u"walrus"_s).size(), 1);
    const auto removed =
        sql::run(m_case->database.db(),
                 u"UPDATE interactions SET deleted_at = updated_at WHERE id = ?"_s, {note.id});
    QVERIFY(removed);
    QCOMPARE(found(u"walrus"_s).size(), 0);
    const auto kept =
        sql::value(m_case->database.db(), u"SELECT count(*) FROM search_words_interactions WHERE "
                                          "search_words_interactions MATCH 'walrus'"_s);
    QCOMPARE(kept->toInt(), 0);
}

void TestTextSearch::whatIsHiddenIsNotFound()
{
    m_case->database.access.hidden = {u"diagnosis_notes"_s};
    QCOMPARE(found(u"ligament"_s), QStringList{});
    QCOMPARE(found(u"repair"_s), QStringList{u"plan.plan_title"_s});
    m_case->database.access.hidden = {u"plan_title"_s};
    QCOMPARE(found(u"leash"_s), QStringList{});
    m_case->database.access.hidden.clear();
}

void TestTextSearch::casesOfOthersAreNotFound()
{
    m_case->database.access.set(RecordKind::Interaction, Operation::View, Scope::Assigned);
    const qint64 before = m_case->database.access.person;
    m_case->database.access.person = 3;
    QCOMPARE(found(u"vomiting"_s), QStringList{});
    m_case->database.access.person = 2;
    QCOMPARE(found(u"vomiting"_s), QStringList{u"interaction.subjective"_s});
    m_case->database.access.person = before;
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
