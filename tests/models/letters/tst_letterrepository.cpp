// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/letters/letterrepository.h"
#include "models/services/letters/lettertemplates.h"
#include "tests/models/letters/lettercast.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

class TestLetterRepository : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_cast = std::make_unique<LetterCast>(); }
    void isDraftedFromTheCase();
    void tellsOnlyWhatIsNew();
    void goesToWhomItIsFor_data();
    void goesToWhomItIsFor();
    void aSignedOneNeverChanges_data();
    void aSignedOneNeverChanges();
    void aChangeBelowTheProgramIsFound();
    void whatASignatureNeeds_data();
    void whatASignatureNeeds();
    void aCoordinatorSignsNoReport();
    void isCorrectedByOneLetter();
    void twoWhoEditADraftLoseNothing();
    void templatesAreForAdministrators();

private:
    std::unique_ptr<LetterCast> m_cast;
};

void TestLetterRepository::isDraftedFromTheCase()
{
    const Letter letter = m_cast->drafted();
    QCOMPARE(letter.recipientName, u"Dr Rosa Sand"_s);
    QCOMPARE(letter.recipientAddress, u"Harbour Vets\nQuay 1"_s);
    QCOMPARE(letter.recipientEmail, u"desk@harbour.example"_s);
    QCOMPARE(letter.cc, u"Dr Emil Copy"_s);
    QVERIFY(letter.letterTitle.contains(u"Bella <3"_s));
    QVERIFY(letter.letterTitle.contains(u"R-2026-00007"_s));
    for (const QString &said :
         {u"Bella &lt;3"_s, u"Lame on the left hind leg"_s, u"Atopic since 2022."_s,
          u"Drawer sign positive"_s, u"12.5 kg"_s, u"Effusion of the joint."_s,
          u"Rupture of the cranial cruciate"_s, u"TPLO on 2026-02-25"_s, u"Surgery within"_s,
          u"Meloxicam 0.1 mg/kg"_s})
        QVERIFY2(letter.body.contains(said), qPrintable(said));
    QVERIFY(!letter.body.contains(u"<h3>Prognosis"_s)); // nothing is known of it
}

void TestLetterRepository::tellsOnlyWhatIsNew()
{
    m_cast->signedOne();
    m_cast->clinic.clock->advance(std::chrono::hours(24));
    m_cast->raw("INSERT INTO interactions (object_id, created_at, updated_at, pet_id, user_id, "
                "interaction_type, summary, objective, follow_up_needed, interaction_at) "
                "SELECT 'i2', '2026-03-03T07:00:00.000Z', '2026-03-03T07:00:00.000Z', 1, user_id, "
                "'consult', 'Recheck', 'Wound dry.', 0, '2026-03-03T07:00:00.000Z' "
                "FROM interactions WHERE id = 1;");
    const Letter next = m_cast->drafted();
    QVERIFY(next.body.contains(u"Wound dry."_s));
    QVERIFY(!next.body.contains(u"Drawer sign"_s));
    QVERIFY(!next.body.contains(u"Atopic since"_s));
    QVERIFY(m_cast->drafted(u"owner"_s).body.contains(u"Short walks"_s)); // the first of its kind
}

void TestLetterRepository::goesToWhomItIsFor_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("recipient");
    QTest::newRow("a report goes to the vet") << u"report"_s << u"Dr Rosa Sand"_s;
    QTest::newRow("a refusal goes to the vet") << u"decline"_s << u"Dr Rosa Sand"_s;
    QTest::newRow("instructions go to the owner") << u"owner"_s << u"Olga Öztürk"_s;
    QTest::newRow("a recall goes to the owner") << u"recall"_s << u"Olga Öztürk"_s;
}

void TestLetterRepository::goesToWhomItIsFor()
{
    QFETCH(QString, kind);
    const Letter letter = m_cast->drafted(kind);
    QTEST(letter.recipientName, "recipient");
    QCOMPARE(letter.letterKind, kind);
    QVERIFY(!letter.letterTitle.isEmpty());
}

void TestLetterRepository::aSignedOneNeverChanges_data()
{
    QTest::addColumn<QString>("column");
    for (const char *column : {"body", "letter_title", "recipient_name", "cc", "recipient_email"})
        QTest::newRow(column) << QString::fromLatin1(column);
}

void TestLetterRepository::aSignedOneNeverChanges()
{
    QFETCH(QString, column);
    Letter letter = m_cast->signedOne();
    QCOMPARE(letter.bodySha256, letter.digest());
    LetterRepository letters(m_cast->clinic.context());
    const Field *field = Letter::type().fieldByColumn(column);
    field->set(letter, u"another@example.org"_s);
    const auto changed = letters.update(letter);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, Error::Code::Forbidden);
    // Below the program's rules, too, whoever asks.
    const auto raw =
        sql::run(m_cast->clinic.db(),
                 u"UPDATE main.letters SET "_s % column % u" = 'x' WHERE id = ?"_s, {letter.id});
    QVERIFY(!raw);
    QVERIFY(letters.verify(m_cast->read(letter.id)));
    QVERIFY(!letters.remove(letter.id, letter.version, u"no"_s));
}

void TestLetterRepository::aChangeBelowTheProgramIsFound()
{
    Letter letter = m_cast->signedOne();
    letter.body += u" Or not."_s;
    const auto whole = LetterRepository(m_cast->clinic.context()).verify(letter);
    QVERIFY(!whole);
    QCOMPARE(whole.error().code, Error::Code::NotAClinic);
}

void TestLetterRepository::whatASignatureNeeds_data()
{
    QTest::addColumn<QString>("column");
    QTest::newRow("somebody whom it goes to") << u"recipient_name"_s;
    QTest::newRow("something that it says") << u"body"_s;
}

void TestLetterRepository::whatASignatureNeeds()
{
    QFETCH(QString, column);
    Letter letter = m_cast->saved();
    LetterRepository letters(m_cast->clinic.context());
    Letter::type().fieldByColumn(column)->set(letter, QString());
    QVERIFY(letters.update(letter));
    const auto done = letters.sign(letter.id, letter.version);
    QVERIFY(!done);
    QCOMPARE(done.error().field, column);
    QCOMPARE(m_cast->read(letter.id).status, u"draft"_s);
}

void TestLetterRepository::aCoordinatorSignsNoReport()
{
    m_cast->raw("INSERT INTO case_members (user_id, pet_id, source, source_id) "
                "SELECT id, 1, 'grant', 99 FROM users WHERE username = 'coordinator';");
    m_cast->clinic.signIn(u"coordinator"_s);
    LetterRepository letters(m_cast->clinic.context());
    const Letter report = m_cast->saved(u"report"_s);
    const auto refused = letters.sign(report.id, report.version);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Forbidden);
    QVERIFY(refused.error().text.contains(u"specialist"_s));
    const Letter decline = m_cast->saved(u"decline"_s);
    const auto done = letters.sign(decline.id, decline.version);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
}

void TestLetterRepository::isCorrectedByOneLetter()
{
    const Letter first = m_cast->signedOne();
    LetterRepository letters(m_cast->clinic.context());
    auto mine = letters.amendmentOf(first.id);
    auto theirs = letters.amendmentOf(first.id);
    QVERIFY(mine && theirs);
    QCOMPARE(mine->body, first.body);
    QVERIFY(letters.add(*mine));
    const auto second = letters.add(*theirs);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    QVERIFY(second.error().text.contains(u"already"_s));
    QCOMPARE(m_cast->read(first.id).status, u"signed"_s);
    QVERIFY(letters.sign(mine->id, mine->version));
    QCOMPARE(m_cast->read(first.id).status, u"amended"_s);
    QCOMPARE(m_cast->read(first.id).body, first.body);
}

void TestLetterRepository::twoWhoEditADraftLoseNothing()
{
    const Letter draft = m_cast->saved();
    LetterRepository letters(m_cast->clinic.context());
    Letter mine = m_cast->read(draft.id);
    Letter theirs = m_cast->read(draft.id);
    mine.body = u"<p>Mine</p>"_s;
    theirs.body = u"<p>Theirs</p>"_s;
    QVERIFY(letters.update(mine));
    const auto crossed = letters.update(theirs);
    QVERIFY(!crossed);
    QCOMPARE(crossed.error().code, Error::Code::Conflict);
    QCOMPARE(m_cast->read(draft.id).body, u"<p>Mine</p>"_s);
    QCOMPARE(theirs.body, u"<p>Theirs</p>"_s);
    const auto old = letters.sign(draft.id, draft.version); // not what one has not read
    QVERIFY(!old);
    QCOMPARE(old.error().code, Error::Code::Conflict);
}

void TestLetterRepository::templatesAreForAdministrators()
{
    LetterTemplate changed{u"report"_s, u"en"_s, u"Subject: {pet.name}\nHello {vet.name}"_s};
    const auto refused = LetterTemplates(m_cast->clinic.context()).save(changed);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Forbidden);
    m_cast->clinic.signIn(u"admin"_s);
    LetterTemplates templates(m_cast->clinic.context());
    changed.body = u"Hello {vet.nam}"_s;
    const auto unknown = templates.save(changed);
    QVERIFY(!unknown && unknown.error().text.contains(u"{vet.nam}"_s));
    changed.body = u"Subject: {pet.name}\nHello {vet.name}"_s;
    QVERIFY(templates.save(changed));
    QCOMPARE(m_cast->drafted().body, u"<p>Hello Dr Rosa Sand</p>"_s);
    QVERIFY(templates.putBack(u"report"_s, u"en"_s));
    QVERIFY(m_cast->drafted().body.contains(u"thank you for referring"_s));
}

QTEST_GUILESS_MAIN(TestLetterRepository)
#include "tst_letterrepository.moc"
