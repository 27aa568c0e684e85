// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/caseroom.h"
#include "app/shell/workspace.h"
#include "forms/printing/printdialog.h"
#include "models/db/sql.h"
#include "tests/app/shell/shelldesk.h"
#include "tests/support/pdfreader.h"
#include "tests/support/samplerecords.h"
#include "views/common/page.h"
#include "views/keys/keysheet.h"

using namespace tarsus;
using namespace tarsus::test;

/// What a page is about comes on paper by a key, without the mouse.
class TestPrintKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aPagePrintsWhatItIsAbout_data();
    void aPagePrintsWhatItIsAbout();
    void aCasePrintsItsHistory();
    void theSheetOfKeysIsPrinted();

private:
    PrintDialog *print() const { return m_desk->window.findChild<PrintDialog *>(); }
    /// What the print says that a key has just asked for.
    QString printed() const
    {
        const bool isThere =
            QTest::qWaitFor([this] { return print() && !print()->pdf().isEmpty(); }, 20'000);
        return isThere ? readPdf(print()->pdf()).text() : QString();
    }

    std::unique_ptr<ShellDesk> m_desk;
    std::unique_ptr<TestClinic> m_clinic;
};

void TestPrintKeys::initTestCase()
{
    m_clinic = std::make_unique<TestClinic>(u"admin"_s);
    addSampleRecords(m_clinic->db(), 12);
    m_clinic->close();
    m_desk = std::make_unique<ShellDesk>(m_clinic->path(), m_clinic->options);
    QVERIFY(m_desk->signIn(u"coordinator"_s));
}

void TestPrintKeys::cleanup()
{
    delete print();
    m_desk->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
}

void TestPrintKeys::aPagePrintsWhatItIsAbout_data()
{
    QTest::addColumn<int>("page"); // a kind of record; -1 is Today
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("says");
    const QKeySequence print(QKeySequence::Print);
    QTest::newRow("today, by a letter") << -1 << QKeySequence(Qt::Key_P) << u"Day list of"_s;
    QTest::newRow("today") << -1 << print << u"Day list of"_s;
    QTest::newRow("appointments") << int(RecordKind::Appointment) << print << u"Day list of"_s;
    QTest::newRow("the desk") << int(RecordKind::Referral) << print << u"Open referrals"_s;
    QTest::newRow("notes") << int(RecordKind::Interaction) << print << u"Call sheet of"_s;
}

void TestPrintKeys::aPagePrintsWhatItIsAbout()
{
    QFETCH(int, page);
    QFETCH(QKeySequence, keys);
    QFETCH(QString, says);
    MainWindow &window = m_desk->window;
    Page *shown = page < 0 ? window.pages().first() : window.pageOf(static_cast<RecordKind>(page));
    QVERIFY(shown);
    window.choose(shown);
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && shown->isAncestorOf(focus)); // choosing a page goes there
    QTest::keySequence(focus, keys);
    const QString text = printed();
    QVERIFY2(text.contains(says), qPrintable(text));
}

void TestPrintKeys::aCasePrintsItsHistory()
{
    CaseRoom &cases = m_desk->shell->workspace()->cases();
    cases.open(1);
    QCOMPARE(cases.petAtHand(), 1);
    Page *page = m_desk->window.currentPage();
    QTest::keySequence(page, QKeySequence::Print);
    const QString text = printed();
    QVERIFY2(text.contains(u"Case history of"_s), qPrintable(text));
    QVERIFY(text.contains(page->title()));
}

void TestPrintKeys::theSheetOfKeysIsPrinted()
{
    m_desk->window.choose(m_desk->window.pages().first());
    QTest::keyClick(&m_desk->window, Qt::Key_F1);
    auto *sheet = m_desk->window.findChild<KeySheet *>();
    QVERIFY(sheet);
    auto *button = child<QPushButton>(sheet, "keySheetPrintButton");
    QCOMPARE(button->shortcut(), QKeySequence(QKeySequence::Print));
    QTest::mouseClick(button, Qt::LeftButton);
    const QString text = printed();
    QVERIFY2(text.contains(u"Keyboard shortcuts"_s), qPrintable(text));
    QVERIFY(text.contains(u"Search everything"_s));
}

QTEST_MAIN(TestPrintKeys)
#include "tst_printkeys.moc"
