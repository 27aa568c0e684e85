// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/letters/letterrepository.h"
#include "models/services/letters/letterdesk.h"
#include "models/services/letters/letterpaper.h"
#include "tests/models/letters/lettercast.h"
#include "tests/support/pdfreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

/// Letters that go out, read by another program.
class TestLetterDesk : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_cast = std::make_unique<LetterCast>(); }
    void thePdfSaysWhatTheCaseSays();
    void sendingLeavesEverythingInPlace();
    void aDraftIsNotSent();
    void aStaleVersionSendsNothing();
    void aReferralThatIsNotThatFarStays();

private:
    std::unique_ptr<LetterCast> m_cast;
};

void TestLetterDesk::thePdfSaysWhatTheCaseSays()
{
    const Letter letter = m_cast->signedOne();
    const auto text = LetterPaper(m_cast->clinic.context()).compose(letter);
    QVERIFY(text);
    const auto pdf = Paper(*text).pdf();
    QVERIFY(pdf);
    QVERIFY(pdf->contains("/OutputIntents")); // PDF/A
    const PdfContent content = readPdf(*pdf);
    QVERIFY2(content.pages.size() <= 2, qPrintable(content.text()));
    QVERIFY2(content.fontsNotEmbedded.isEmpty(), qPrintable(content.fontsNotEmbedded.join(u' ')));
    QVERIFY(content.metadata.contains("pdfaid"));
    QCOMPARE(content.title, letter.letterTitle);
    QVERIFY(qAbs(content.pageSize.width() - 595) < 2 && qAbs(content.pageSize.height() - 842) < 2);
    for (const QString &said :
         {u"Dr Rosa Sand"_s, u"Harbour Vets"_s, u"Bella <3"_s, u"R-2026-00007"_s,
          u"Presenting complaint"_s, u"Lame on the left hind leg for three weeks"_s,
          u"Clinical examination"_s, u"Drawer sign positive on the left."_s, u"Diagnosis"_s,
          u"Rupture of the cranial cruciate ligament."_s, u"Meloxicam 0.1 mg/kg once a day"_s,
          u"Olga Öztürk"_s, u"Copies: Dr Emil Copy"_s, u"Signed electronically by"_s})
        QVERIFY2(content.text().contains(said), qPrintable(said + u" / "_s + content.text()));
    const auto pages = content.pages.size();
    for (qsizetype i = 0; i < pages; ++i)
        QVERIFY(content.pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages)));
}

void TestLetterDesk::sendingLeavesEverythingInPlace()
{
    const Letter letter = m_cast->signedOne();
    const auto sent =
        LetterDesk(m_cast->clinic.clinic()).send(letter.id, letter.version, u"email"_s);
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().text + sent.error().detail));
    const Letter now = m_cast->read(letter.id);
    QCOMPARE(now.status, u"sent"_s);
    QCOMPARE(now.channel, u"email"_s);
    QCOMPARE(now.documentId, sent->documentId);
    QVERIFY(LetterRepository(m_cast->clinic.context()).verify(now));
    const QString said =
        m_cast->value(u"SELECT summary FROM interactions WHERE interaction_type = 'letter'"_s)
            .toString();
    QVERIFY2(said.contains(u"Dr Rosa Sand"_s) && said.contains(u"E-mail"_s)
                 && said.contains(u"Dr Emil Copy"_s),
             qPrintable(said));
    QCOMPARE(m_cast->value(u"SELECT file_type FROM documents WHERE interaction_id IS NOT NULL"_s)
                 .toString(),
             u"application/pdf"_s);
    QVERIFY(sent->isStepTaken);
    QCOMPARE(m_cast->value(u"SELECT status FROM referrals WHERE id = 1"_s).toString(),
             u"report_sent"_s);
    QCOMPARE(m_cast
                 ->value(u"SELECT count(*) FROM audit_entries WHERE action = 'print' AND "
                         "kind = 'letter'"_s)
                 .toInt(),
             1);
    QVERIFY(readPdf(sent->pdf).text().contains(u"Signed electronically"_s));
}

void TestLetterDesk::aDraftIsNotSent()
{
    const Letter letter = m_cast->saved();
    const auto sent =
        LetterDesk(m_cast->clinic.clinic()).send(letter.id, letter.version, u"post"_s);
    QVERIFY(!sent);
    QVERIFY(sent.error().text.contains(u"Sign the letter first"_s));
    QCOMPARE(m_cast->value(u"SELECT count(*) FROM documents"_s).toInt(), 0);
}

void TestLetterDesk::aStaleVersionSendsNothing()
{
    const Letter letter = m_cast->signedOne();
    const auto sent =
        LetterDesk(m_cast->clinic.clinic()).send(letter.id, letter.version - 1, u"post"_s);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, Error::Code::Conflict);
    QCOMPARE(m_cast->value(u"SELECT count(*) FROM documents"_s).toInt(), 0);
    QCOMPARE(m_cast->value(u"SELECT count(*) FROM interactions WHERE interaction_type = 'letter'"_s)
                 .toInt(),
             0);
    QCOMPARE(m_cast->read(letter.id).status, u"signed"_s);
}

void TestLetterDesk::aReferralThatIsNotThatFarStays()
{
    m_cast->raw("UPDATE referrals SET status = 'accepted' WHERE id = 1;");
    const Letter letter = m_cast->signedOne();
    const auto sent = LetterDesk(m_cast->clinic.clinic()).send(letter.id, letter.version, u"fax"_s);
    QVERIFY(sent);
    QVERIFY(!sent->isStepTaken); // a flow that has no such step is not forced
    QCOMPARE(m_cast->value(u"SELECT status FROM referrals WHERE id = 1"_s).toString(),
             u"accepted"_s);
}

QTEST_MAIN(TestLetterDesk)
#include "tst_letterdesk.moc"
