// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/services/printing/printnote.h"
#include "models/services/printing/printroom.h"
#include "tests/models/letters/lettercast.h"
#include "tests/support/pdfreader.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

namespace {

/// Of upright lines that are not white, in pixels.
int longestLine(const QImage &page)
{
    int longest = 0;
    for (int x = 0; x < page.width(); ++x) {
        int length = 0;
        for (int y = 0; y < page.height(); ++y) {
            length = page.pixelColor(x, y).lightness() < 220 ? length + 1 : 0;
            longest = qMax(longest, length);
        }
    }
    return longest;
}

} // namespace

/// What the clinic prints, read by another program.
class TestPrintRoom : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyPrintSaysItsRecords_data();
    void everyPrintSaysItsRecords();
    void aLongStoryGoesOverPages();
    void anotherScriptIsReadable();
    void aPaperLoadsNothing();
    void theLetterheadIsOnTheFirstPage();
    void whatIsNotInReachIsNotPrinted();
    void printsAreNoted();

private:
    Result<PaperText> compose(const PrintOrder &order);

    std::unique_ptr<LetterCast> m_cast;
};

void TestPrintRoom::init()
{
    m_cast = std::make_unique<LetterCast>();
    m_cast->raw("UPDATE referrals SET status = 'accepted' WHERE id = 1;"
                "UPDATE interactions SET follow_up_needed = 1, follow_up_due = '2026-03-01' "
                "WHERE id = 1;"
                "INSERT INTO appointments (object_id, created_at, updated_at, pet_id, "
                "appointment_date, appointment_type, notes, room) VALUES ('a1', "
                "'2026-02-21T09:00:00.000Z', '2026-02-21T09:00:00.000Z', 1, "
                "'2026-03-02T13:30:00.000Z', 'recheck', 'Remove the stitches', 'Room 2');");
}

Result<PaperText> TestPrintRoom::compose(const PrintOrder &order)
{
    const DataContext context = m_cast->clinic.context();
    const ValueLists lists(context);
    const ValueListLabels labels(lists);
    return PrintRoom(context, labels).compose(order);
}

void TestPrintRoom::everyPrintSaysItsRecords_data()
{
    QTest::addColumn<PrintKind>("kind");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<bool>("isLandscape");
    QTest::newRow("the case history") << PrintKind::CaseHistory
                                      << QStringList{u"Case history of Bella <3"_s,
                                                     u"Atopic since 2022."_s,
                                                     u"R-2026-00007"_s,
                                                     u"Lame on the left hind leg"_s,
                                                     u"After TPLO"_s,
                                                     u"Fits a ligament injury."_s,
                                                     u"Drawer sign positive on the left."_s,
                                                     u"Meloxicam 0.1 mg/kg once a day"_s,
                                                     u"Short walks on a lead."_s,
                                                     u"Olga Öztürk"_s}
                                      << false;
    QTest::newRow("the day list") << PrintKind::DayList
                                  << QStringList{u"Day list of"_s, u"Bella <3"_s,
                                                 u"Recheck"_s,     u"Remove the stitches"_s,
                                                 u"Room 2"_s,      u"030 123"_s,
                                                 u"audit trail"_s}
                                  << true;
    QTest::newRow("the referral queue") << PrintKind::ReferralQueue
                                        << QStringList{u"R-2026-00007"_s, u"Soon"_s, u"Accepted"_s,
                                                       u"Harbour Vets"_s, u"Lame on the left"_s}
                                        << true;
    QTest::newRow("the call sheet")
        << PrintKind::CallSheet
        << QStringList{u"Call sheet"_s, u"Bella <3"_s, u"030 123"_s, u"Reached at"_s} << true;
    QTest::newRow("downtime forms")
        << PrintKind::DowntimeForms
        << QStringList{u"New referral (written by hand)"_s, u"Consult (written by hand)"_s,
                       u"Calls and notes"_s, u"Page 3 of 3"_s}
        << false;
    QTest::newRow("a plan's instructions")
        << PrintKind::Instructions
        << QStringList{u"Care at home for Bella <3"_s, u"Short walks on a lead."_s,
                       u"Meloxicam 0.1 mg/kg"_s, u"Please come again"_s}
        << false;
}

void TestPrintRoom::everyPrintSaysItsRecords()
{
    QFETCH(PrintKind, kind);
    QFETCH(QStringList, says);
    QFETCH(bool, isLandscape);
    const auto text = compose({kind, 1});
    QVERIFY2(text, text ? "" : qPrintable(text.error().text + text.error().detail));
    const Paper paper(*text);
    const auto pdf = paper.pdf();
    QVERIFY(pdf);
    const PdfContent content = readPdf(*pdf);
    QCOMPARE(content.pages.size(), qsizetype(paper.pageCount()));
    QVERIFY2(content.fontsNotEmbedded.isEmpty(), qPrintable(content.fontsNotEmbedded.join(u' ')));
    QVERIFY(content.metadata.contains("pdfaid"));
    QCOMPARE(content.pageSize.width() > content.pageSize.height(), isLandscape);
    for (const QString &said : std::as_const(says))
        QVERIFY2(content.text().contains(said), qPrintable(said + u" / "_s + content.text()));
    const QImage seen = pdfPage(*pdf, 0);
    QVERIFY(seen.pixelColor(2, 2) == Qt::white); // a margin
    if (text->html.contains(u"<table"_s))
        QVERIFY(longestLine(pdfPage(*pdf, 0, 2)) > 60); // to write on, or to read along
}

void TestPrintRoom::aLongStoryGoesOverPages()
{
    m_cast->raw("WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 310) "
                "INSERT INTO interactions (object_id, created_at, updated_at, pet_id, user_id, "
                "interaction_type, summary, follow_up_needed, interaction_at) "
                "SELECT 'n' || i, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', 1, "
                "(SELECT user_id FROM interactions WHERE id = 1), 'call', 'Entry number ' || i, 0, "
                "strftime('%Y-%m-%dT%H:%M:00.000Z', '2025-01-01', '+' || i || ' hours') FROM n;");
    const auto text = compose({PrintKind::CaseHistory, 1});
    QVERIFY(text);
    const auto pdf = Paper(*text).pdf();
    QVERIFY(pdf);
    const PdfContent content = readPdf(*pdf);
    QVERIFY(content.pages.size() > 8);
    QVERIFY(content.text().contains(u"Entry number 10 "_s));
    QVERIFY(content.text().contains(u"Entry number 310"_s));
    QVERIFY(content.text().indexOf(u"Entry number 10 "_s)
            < content.text().indexOf(u"Entry number 300"_s)); // the oldest first
    QVERIFY(content.pages.last().contains(u"Page %1 of %1"_s.arg(content.pages.size())));
}

void TestPrintRoom::anotherScriptIsReadable()
{
    m_cast->raw("UPDATE pets SET pet_name = 'Łucja Ελένη Żółw' WHERE id = 1;");
    const auto text = compose({PrintKind::CaseHistory, 1});
    QVERIFY(text);
    const auto pdf = Paper(*text).pdf();
    QVERIFY(pdf);
    QVERIFY(readPdf(*pdf).text().contains(u"Łucja Ελένη Żółw"_s));
}

void TestPrintRoom::aPaperLoadsNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"red.png"_s);
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(path));
    PaperText text{u"T"_s,
                   u"<p>Before</p><img src='file://"_s + path + u"' width='400' height='400'/>"_s};
    const auto pdf = Paper(text).pdf();
    QVERIFY(pdf);
    const QImage seen = pdfPage(*pdf, 0);
    for (int y = 0; y < seen.height(); y += 4) {
        for (int x = 0; x < seen.width(); x += 4)
            QVERIFY(seen.pixelColor(x, y) != QColor(Qt::red));
    }
}

void TestPrintRoom::theLetterheadIsOnTheFirstPage()
{
    m_cast->clinic.signIn(u"admin"_s);
    QImage logo(64, 64, QImage::Format_RGB32);
    logo.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    logo.save(&buffer, "png");
    Letterheads heads(m_cast->clinic.context());
    auto head = heads.read();
    QVERIFY(head);
    head->address = u"Animal Road 5\n12345 Town"_s;
    head->phone = u"+49 30 5550"_s;
    head->logo = bytes;
    QVERIFY(heads.write(*head));
    head->logo = "no picture";
    QVERIFY(!heads.write(*head));
    const auto text = compose({PrintKind::DowntimeForms});
    QVERIFY(text);
    const auto pdf = Paper(*text).pdf();
    QVERIFY(pdf);
    const PdfContent content = readPdf(*pdf);
    QVERIFY(content.pages.first().contains(u"Animal Road 5"_s));
    QVERIFY(content.pages.first().contains(u"+49 30 5550"_s));
    QVERIFY(!content.pages.at(1).contains(u"Animal Road 5"_s));
    const QImage seen = pdfPage(*pdf, 0, 2);
    bool isThere = false;
    for (int y = 60; y < 240; y += 2) {
        for (int x = 100; x < 400; x += 2)
            isThere = isThere || seen.pixelColor(x, y).blue() - seen.pixelColor(x, y).red() > 150;
    }
    QVERIFY(isThere);
}

void TestPrintRoom::whatIsNotInReachIsNotPrinted()
{
    m_cast->raw("UPDATE pets SET assigned_specialist_id = "
                "(SELECT id FROM users WHERE username = 'admin') WHERE id = 1;");
    for (const PrintKind kind : {PrintKind::CaseHistory, PrintKind::Instructions}) {
        const auto text = compose({kind, 1});
        QVERIFY(!text);
        QCOMPARE(text.error().code, Error::Code::NotFound);
    }
    const auto queue = compose({PrintKind::ReferralQueue});
    QVERIFY(queue && !queue->html.contains(u"R-2026-00007"_s));
}

void TestPrintRoom::printsAreNoted()
{
    const auto text = compose({PrintKind::CaseHistory, 1});
    QVERIFY(text);
    QVERIFY(notePrint(m_cast->clinic.context(), *text, u"printer"_s));
    QCOMPARE(m_cast
                 ->value(u"SELECT count(*) FROM audit_entries WHERE action = 'print' AND "
                         "kind = 'pet' AND record_id = 1 AND pet_id = 1"_s)
                 .toInt(),
             1);
}

QTEST_MAIN(TestPrintRoom)
#include "tst_printroom.moc"
