// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/case/casepage.h"

#include "models/db/changenotifier.h"
#include "models/interactions/quickentry.h"
#include "models/services/history/storymodel.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerecords.h"
#include "views/case/casebanner.h"
#include "views/case/storyview.h"
#include "views/case/weightchart.h"
#include "views/common/chip.h"
#include "views/common/dateedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// A pet's case by keyboard: who it is, its story, and what single keys ask for.
class TestCasePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theBannerSaysWhoItIs();
    void openingIsTold();
    void keysMoveThroughTheStory();
    void singleKeysAskForRecords_data();
    void singleKeysAskForRecords();
    void lettersInAFieldAreLetters();
    void whatMayNotBeMadeIsNotOffered();
    void alertsAreReadBeforeOneWrites();
    void chipsAndWordsFilter();
    void ordersAndDays();
    void changesKeepThePlace();
    void escapeLeadsBack();
    void theBriefLeadsToItsSources();
    void weightsAreToldInWordsToo();
    void aQuickNoteSaysWhatItWillBe();
    void whatStandsInTheQuickLineIsTold();
    void itsCaseIsHandedOver();
    void problemsStandBesideTheStory();
    void whatIsNextIsTold();
    void aPetOutOfReachIsRefused();

private:
    qint64 note(const QString &text, int hour);
    void open();
    void addAlert();
    QString words() const;

    test::SampleLabels m_labels;
    std::unique_ptr<test::SampleCase> m_case;
    std::unique_ptr<ChangeNotifier> m_changes;
    std::unique_ptr<CasePage> m_page;
    QList<std::pair<RecordKind, qint64>> m_looked;
};

void TestCasePage::initTestCase()
{
    qRegisterMetaType<RecordKind>();
}

void TestCasePage::init()
{
    m_case = std::make_unique<test::SampleCase>();
    m_changes = std::make_unique<ChangeNotifier>(m_case->database.db());
    m_looked.clear();
}

void TestCasePage::cleanup()
{
    m_page.reset();
    m_changes.reset();
    m_case.reset();
}

qint64 TestCasePage::note(const QString &text, int hour)
{
    Interaction interaction = m_case->newInteraction();
    interaction.summary = text;
    interaction.interactionAt =
        instantFromText(u"2026-01-01T00:00:00.000Z"_s).addSecs(60LL * 60 * hour);
    test::SampleCase::must(m_case->all.interactions.add(interaction));
    return interaction.id;
}

void TestCasePage::open()
{
    PageContext context{{m_case->database.context(), &m_labels, nullptr, m_changes.get()}, nullptr};
    context.looked = [this](RecordKind kind, qint64 id) { m_looked.append({kind, id}); };
    m_page = std::make_unique<CasePage>(context);
    m_page->resize(1280, 720);
    test::SampleCase::must(m_page->open(m_case->pet.id));
    m_page->show();
    m_page->activate();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestCasePage::addAlert()
{
    PetAlert alert;
    alert.kind = u"allergy"_s;
    alert.text = u"Penicillin"_s;
    alert.severity = u"danger"_s;
    alert.mustAcknowledge = true;
    test::SampleCase::must(m_case->all.pets.saveAlert(m_case->pet.id, alert));
}

/// Of every label that is to be seen.
QString TestCasePage::words() const
{
    QStringList all;
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            all += label->text();
    }
    return all.join(u'\n');
}

void TestCasePage::theBannerSaysWhoItIs()
{
    Weight before;
    before.petId = m_case->pet.id;
    before.enteredValue = 30;
    before.measuredOn = QDate(2026, 1, 2);
    test::SampleCase::must(m_case->all.pets.addWeight(before));
    Weight now = before;
    now.enteredValue = 26;
    now.measuredOn = QDate(2026, 2, 2);
    test::SampleCase::must(m_case->all.pets.addWeight(now));
    addAlert();
    open();
    QCOMPARE(m_page->findChild<QLabel *>(u"caseName"_s)->text(), m_case->pet.petName);
    const QString all = words();
    for (const QString &part :
         {u"Labrador Retriever"_s, m_case->owner.ownerName, m_case->owner.phone, u"Sam Stern"_s,
          u"26 kg"_s, u"▼ 4 kg less"_s, u"13 %"_s, u"Allergy: Penicillin"_s, u"Danger"_s})
        QVERIFY2(all.contains(part), qPrintable(part + u" in "_s + all));
    m_page->story()->verticalScrollBar()->setValue(1000);
    QVERIFY(m_page->findChild<CaseBanner *>()->isVisible());
}

void TestCasePage::openingIsTold()
{
    open();
    QCOMPARE(m_looked.size(), 1);
    QCOMPARE(m_looked.first().first, RecordKind::Pet);
    QCOMPARE(m_looked.first().second, m_case->pet.id);
}

void TestCasePage::keysMoveThroughTheStory()
{
    const qint64 older = note(u"older"_s, 1);
    const qint64 newer = note(u"newer"_s, 2);
    Q_UNUSED(older)
    open();
    StoryView *story = m_page->story();
    QVERIFY(story->hasFocus());
    QSignalSpy edit(m_page.get(), &Page::editRequested);
    QCOMPARE(story->currentIndex().row(), 0);
    QTest::keyClick(story, Qt::Key_J);
    QCOMPARE(story->currentIndex().row(), 1);
    QTest::keyClick(story, Qt::Key_J);
    QTest::keyClick(story, Qt::Key_J); // stays at the last
    QCOMPARE(story->currentIndex().row(), 2);
    QTest::keyClick(story, Qt::Key_K);
    QTest::keyClick(story, Qt::Key_Return);
    QCOMPARE(edit.size(), 1);
    QCOMPARE(edit.last().at(1).toLongLong(), newer);
}

void TestCasePage::singleKeysAskForRecords_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("kind");
    QTest::newRow("N a note") << Qt::Key_N << int(RecordKind::Interaction);
    QTest::newRow("P a plan") << Qt::Key_P << int(RecordKind::Plan);
    QTest::newRow("F a film") << Qt::Key_F << int(RecordKind::Xray);
    QTest::newRow("R a referral") << Qt::Key_R << int(RecordKind::Referral);
    QTest::newRow("A an appointment") << Qt::Key_A << int(RecordKind::Appointment);
}

void TestCasePage::singleKeysAskForRecords()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, kind);
    open();
    QSignalSpy made(m_page.get(), &Page::newRequested);
    QTest::keyClick(m_page->story(), key);
    QCOMPARE(made.size(), 1);
    QCOMPARE(int(made.first().at(0).value<RecordKind>()), kind);
    QCOMPARE(made.first().at(1).toLongLong(), m_case->pet.id);
}

void TestCasePage::lettersInAFieldAreLetters()
{
    open();
    QSignalSpy made(m_page.get(), &Page::newRequested);
    m_page->focusQuickFilter();
    auto *search = m_page->findChild<QLineEdit *>(u"storySearch"_s);
    QTest::keyClicks(search, u"npfajk"_s);
    QCOMPARE(search->text(), u"npfajk"_s);
    QCOMPARE(made.size(), 0);
}

void TestCasePage::whatMayNotBeMadeIsNotOffered()
{
    m_case->database.access.set(RecordKind::Plan, Operation::Create, Scope::None);
    open();
    QVERIFY(!m_page->findChild<QPushButton *>(u"planNewButton"_s));
    QSignalSpy made(m_page.get(), &Page::newRequested);
    QTest::keyClick(m_page->story(), Qt::Key_P);
    QCOMPARE(made.size(), 0);
}

void TestCasePage::alertsAreReadBeforeOneWrites()
{
    addAlert();
    open();
    QSignalSpy made(m_page.get(), &Page::newRequested);
    QSignalSpy read(m_page.get(), &CasePage::alertsAcknowledged);
    auto *button = m_page->findChild<QPushButton *>(u"acknowledgeButton"_s);
    QVERIFY(button->isVisible());
    QVERIFY(button->hasFocus());
    QTest::keyClick(m_page->story(), Qt::Key_N);
    QCOMPARE(made.size(), 0);
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().at(0).toLongLong(), m_case->pet.id);
    QCOMPARE(read.first().at(1).toString(), u"Penicillin"_s);
    QVERIFY(!button->isVisible());
    QTest::keyClick(m_page->story(), Qt::Key_N);
    QCOMPARE(made.size(), 1);
    // Once for each time that it is opened.
    test::SampleCase::must(m_page->open(m_case->pet.id));
    QVERIFY(button->isVisible());
}

void TestCasePage::chipsAndWordsFilter()
{
    note(u"Coughing"_s, 1);
    note(u"Sneezing"_s, 2);
    open();
    const QAbstractItemModel *model = m_page->story()->model();
    QCOMPARE(model->rowCount(), 3);
    auto *search = m_page->findChild<QLineEdit *>(u"storySearch"_s);
    m_page->focusQuickFilter();
    QTest::keyClicks(search, u"cough"_s);
    QCOMPARE(model->rowCount(), 1);
    m_page->grab(); // what is found is marked while it is drawn
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_page->story()->hasFocus());
    m_page->focusQuickFilter();
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(model->rowCount(), 3);
    const auto chips = m_page->findChildren<Chip *>();
    for (Chip *chip : chips) {
        if (chip->text() == kindPlural(RecordKind::Referral))
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    QCOMPARE(model->rowCount(), 1);
}

void TestCasePage::ordersAndDays()
{
    for (int i = 0; i < 40; ++i)
        note(u"note"_s, 24 * i);
    open();
    StoryView *story = m_page->story();
    auto *day = m_page->findChild<DateEdit *>(u"storyDay"_s);
    day->setDate(QDate(2026, 1, 10));
    const auto *model = static_cast<const StoryModel *>(story->model());
    QCOMPARE(model->entryAt(story->currentIndex().row()).at.date(), QDate(2026, 1, 10));
    QVERIFY(story->hasFocus());
    QTest::keyClick(story, Qt::Key_O);
    QVERIFY(model->filter().oldestFirst);
    QCOMPARE(model->entryAt(0).at.date(), QDate(2026, 1, 1));
}

void TestCasePage::changesKeepThePlace()
{
    for (int i = 0; i < 120; ++i)
        note(u"note %1"_s.arg(i), i);
    open();
    StoryView *story = m_page->story();
    story->verticalScrollBar()->setValue(1500);
    const QPersistentModelIndex top = story->indexAt(QPoint(1, 1));
    const int place = story->visualRect(top).top();
    note(u"just now"_s, 5000);
    m_page->recordsChanged(RecordKind::Interaction);
    QTRY_COMPARE(top.row() >= 0 ? story->model()->rowCount() : 0, 101);
    QCOMPARE(story->visualRect(top).top(), place);
}

void TestCasePage::escapeLeadsBack()
{
    open();
    QSignalSpy back(m_page.get(), &CasePage::backRequested);
    QTest::keyClick(m_page->story(), Qt::Key_B);
    QTest::keyClick(m_page->story(), Qt::Key_Escape); // out of the brief first
    QCOMPARE(back.size(), 0);
    QTest::keyClick(m_page->story(), Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
    QTest::keyClick(m_page->story(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(back.size(), 2);
}

void TestCasePage::theBriefLeadsToItsSources()
{
    Interaction call = m_case->newInteraction();
    call.interactionType = u"call"_s;
    call.summary = u"He limps again"_s;
    test::SampleCase::must(m_case->all.interactions.add(call));
    open();
    QSignalSpy edit(m_page.get(), &Page::editRequested);
    QTest::keyClick(m_page->story(), Qt::Key_B);
    QVERIFY2(words().contains(u"He limps again"_s), qPrintable(words()));
    const auto sources = m_page->findChildren<QLabel *>(u"briefSource"_s);
    QVERIFY(sources.size() >= 2);
    for (QLabel *source : sources)
        emit source->linkActivated({});
    QCOMPARE(edit.size(), sources.size());
}

void TestCasePage::weightsAreToldInWordsToo()
{
    for (int i = 0; i < 3; ++i) {
        Weight weight;
        weight.petId = m_case->pet.id;
        weight.enteredValue = 20 + i;
        weight.measuredOn = QDate(2026, 1, 1 + i);
        test::SampleCase::must(m_case->all.pets.addWeight(weight));
    }
    open();
    const auto *chart = m_page->findChild<WeightChart *>();
    QVERIFY(chart);
    QVERIFY(chart->accessibleDescription().contains(u"22 kg"_s));
}

void TestCasePage::aQuickNoteSaysWhatItWillBe()
{
    open();
    QSignalSpy written(m_page.get(), &CasePage::quickNoteWritten);
    QTest::keyClick(m_page->story(), Qt::Key_Q);
    auto *edit = m_page->findChild<QLineEdit *>(u"quickEdit"_s);
    const auto *preview = m_page->findChild<QLabel *>(u"quickPreview"_s);
    QVERIFY(edit->hasFocus());
    QVERIFY(preview->text().contains(u"!2w"_s)); // how it is written
    QTest::keyClicks(edit, u"he eats again !3d @nobody"_s);
    QVERIFY(preview->text().contains(u"@nobody"_s));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(written.size(), 0);
    edit->clear();
    QTest::keyClicks(edit, u"he eats again !3d"_s);
    QVERIFY2(preview->text().contains(u"5 March 2026"_s) || preview->text().contains(u"March 5"_s),
             qPrintable(preview->text()));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(written.size(), 1);
    const auto entry = written.first().at(1).value<QuickEntry>();
    QCOMPARE(entry.text, u"he eats again"_s);
    QCOMPARE(entry.followUpDue, QDate(2026, 3, 5));
    m_page->quickNoteSaved(Error{Error::Code::Busy, u"Somebody else is saving."_s});
    QVERIFY(!edit->text().isEmpty()); // nothing is lost
    m_page->quickNoteSaved({});
    QVERIFY(edit->text().isEmpty());
}

void TestCasePage::whatStandsInTheQuickLineIsTold()
{
    open();
    QSignalSpy typed(m_page.get(), &CasePage::quickTyped);
    QTest::keyClick(m_page->story(), Qt::Key_Q);
    auto *line = m_page->findChild<QLineEdit *>(u"quickEdit"_s);
    QTest::keyClicks(line, u"eats"_s);
    QCOMPARE(typed.size(), 4);
    QCOMPARE(typed.last().at(0).toLongLong(), m_case->pet.id);
    QCOMPARE(typed.last().at(1).toString(), u"eats"_s);
    Pet other = m_case->newPet(u"Rex"_s);
    test::SampleCase::must(m_case->all.pets.add(other));
    QVERIFY(m_page->open(other.id));
    QVERIFY(line->text().isEmpty()); // never in another pet's case
    m_page->setQuickText(u"barks"_s);
    QCOMPARE(line->text(), u"barks"_s);
    QCOMPARE(typed.size(), 4);
    m_page->quickNoteSaved({});
    QCOMPARE(typed.last().at(1).toString(), QString());
}

void TestCasePage::itsCaseIsHandedOver()
{
    open();
    QSignalSpy asked(m_page.get(), &Page::handOverRequested);
    QVERIFY(m_page->handOver());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).value<QList<qint64>>(), QList<qint64>{m_case->pet.id});
}

void TestCasePage::problemsStandBesideTheStory()
{
    PetProblems problems(m_case->database.context());
    PetProblem cough;
    cough.problem = u"Kennel cough"_s;
    test::SampleCase::must(problems.save(m_case->pet.id, cough));
    const qint64 about = note(u"coughs at night"_s, 1);
    note(u"nails cut"_s, 2);
    test::SampleCase::must(
        problems.setFor(RecordKind::Interaction, about, m_case->pet.id, cough.id));
    open();
    QVERIFY(words().contains(u"Kennel cough"_s));
    QSignalSpy asked(m_page.get(), &CasePage::problemsRequested);
    QTest::keyClick(m_page->story(), Qt::Key_I);
    QCOMPARE(asked.size(), 1);
    auto *box = m_page->findChild<QComboBox *>(u"storyProblem"_s);
    QVERIFY(box->isVisible());
    QCOMPARE(m_page->story()->model()->rowCount(), 3);
    box->setCurrentIndex(box->findData(cough.id));
    QCOMPARE(m_page->story()->model()->rowCount(), 1);
    box->setCurrentIndex(0);
    QCOMPARE(m_page->story()->model()->rowCount(), 3);
}

void TestCasePage::whatIsNextIsTold()
{
    open();
    QVERIFY(words().contains(u"Nothing is due"_s));
    Interaction call = m_case->newInteraction();
    call.summary = u"Ask for the blood results"_s;
    call.followUpNeeded = true;
    call.followUpDue = QDate(2026, 2, 20);
    test::SampleCase::must(m_case->all.interactions.add(call));
    m_page->recordsChanged(RecordKind::Interaction);
    QTRY_VERIFY(words().contains(u"Ask for the blood results"_s));
    QVERIFY(words().contains(u"overdue"_s));
}

void TestCasePage::aPetOutOfReachIsRefused()
{
    open();
    m_case->database.access.person = 3;
    m_case->database.access.set(RecordKind::Pet, Operation::View, Scope::Assigned);
    QVERIFY(!m_page->open(m_case->pet.id));
}

QTEST_MAIN(TestCasePage)
#include "tst_casepage.moc"
