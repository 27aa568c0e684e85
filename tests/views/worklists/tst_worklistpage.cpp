// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/worklists/worklistpage.h"

#include "models/core/clock.h"
#include "tests/support/samplecase.h"
#include "views/common/filterchips.h"
#include "views/common/recordtableview.h"
#include "views/worklists/stepbar.h"
#include "views/worklists/worklistmodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// The worklist by keys: done, put off, contacted, and back.
class TestWorklistPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void doneNeedsAnOutcome();
    void oneKeyPutsOff();
    void contactedGoesAndUndoBringsItBack();
    void severalLinesAtOnce();
    void whatHasItsOwnEndIsOpened();
    void wordsNarrowTheList();

private:
    void press(Qt::Key key) { QTest::keyClick(m_page->table(), key); }
    int rows() const { return m_page->work()->rowCount(); }

    std::unique_ptr<SampleCase> m_case;
    std::unique_ptr<WorklistPage> m_page;
    std::function<void()> m_undo;
};

void TestWorklistPage::init()
{
    m_case = std::make_unique<SampleCase>();
    for (const char *word : {"stitches", "drain"}) {
        Interaction call = m_case->newInteraction();
        call.summary = QString(u"Call back about the "_s + QLatin1String(word));
        call.followUpNeeded = true;
        call.followUpDue = QDate(2026, 3, 1);
        call.followUpById = 1;
        SampleCase::must(m_case->all.interactions.add(call));
    }
    m_page = std::make_unique<WorklistPage>(PageContext{{m_case->database.context()}, nullptr, {}});
    new QAbstractItemModelTester(m_page->work(), m_page.get());
    connect(m_page.get(), &WorklistPage::undoOffered, this,
            [this](const QString &, const std::function<void()> &undo) { m_undo = undo; });
    m_page->resize(1100, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    m_page->applyFilter(u"followUps+all"_s);
    QCOMPARE(rows(), 2);
    m_page->table()->selectId(m_page->table()->idAt(0));
    m_page->table()->setFocus();
}

void TestWorklistPage::cleanup()
{
    m_undo = {};
    m_page.reset();
    m_case.reset();
}

void TestWorklistPage::doneNeedsAnOutcome()
{
    press(Qt::Key_D);
    QVERIFY(m_page->steps()->isVisible());
    QLineEdit *edit = m_page->steps()->outcomeEdit();
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(m_page->steps()->isVisible());
    QVERIFY(m_page->steps()->findChild<QWidget *>(u"stepProblem"_s)->isVisible());
    QCOMPARE(rows(), 2);
    QTest::keyClicks(edit, u"Healed"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(rows(), 1);
    QVERIFY(!m_page->steps()->isVisible());
    QVERIFY(m_page->table()->hasFocus());
    QVERIFY(m_page->table()->currentId() != 0);
    m_undo();
    QCOMPARE(rows(), 2);
}

void TestWorklistPage::oneKeyPutsOff()
{
    press(Qt::Key_3);
    QCOMPARE(rows(), 1);
    m_case->database.clock.advance(std::chrono::hours(72));
    m_page->activate();
    QCOMPARE(rows(), 2);
}

void TestWorklistPage::contactedGoesAndUndoBringsItBack()
{
    press(Qt::Key_C);
    QCOMPARE(rows(), 1);
    m_undo();
    QCOMPARE(rows(), 2);
}

void TestWorklistPage::severalLinesAtOnce()
{
    m_page->table()->selectAll();
    press(Qt::Key_7);
    QCOMPARE(rows(), 0);
    m_undo();
    QCOMPARE(rows(), 2);
}

void TestWorklistPage::whatHasItsOwnEndIsOpened()
{
    m_page->applyFilter(u"waiting+all"_s);
    QCOMPARE(rows(), 1);
    m_page->table()->selectId(m_page->table()->idAt(0));
    QSignalSpy wanted(m_page.get(), &Page::editRequested);
    press(Qt::Key_D);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<RecordKind>(), RecordKind::Referral);
}

void TestWorklistPage::wordsNarrowTheList()
{
    m_page->quickFilter()->setText(u"DRAIN"_s);
    QCOMPARE(rows(), 1);
    m_page->quickFilter()->clear();
    QCOMPARE(rows(), 2);
}

QTEST_MAIN(TestWorklistPage)
#include "tst_worklistpage.moc"
