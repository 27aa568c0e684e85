// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/changenotifier.h"
#include "models/db/sql.h"
#include "models/users/usersettings.h"
#include "tests/support/samplerecords.h"
#include "tests/support/testdatabase.h"
#include "views/appointments/appointmentspage.h"
#include "views/common/detailpane.h"
#include "views/common/emptystate.h"
#include "views/common/filterchips.h"
#include "views/common/recordtableview.h"
#include "views/documents/documentspage.h"
#include "views/imaging/filmpreview.h"
#include "views/imaging/xrayspage.h"
#include "views/interactions/interactionspage.h"
#include "views/owners/ownerspage.h"
#include "views/pets/petspage.h"
#include "views/plans/planspage.h"
#include "views/practices/practicespage.h"
#include "views/practices/vetspage.h"
#include "views/records/segmentedpage.h"
#include "views/records/userviewstate.h"
#include "views/referrals/referralspage.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestRecordPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageShowsItsRecords_data();
    void everyPageShowsItsRecords();
    void everyShownColumnCanBeSorted_data() { everyPageShowsItsRecords_data(); }
    void everyShownColumnCanBeSorted();
    void keysDoWhatTheySay();
    void buttonsFollowTheRules();
    void namedFilterChoosesChips();
    void placeIsRemembered();
    void revealShowsWhatIsFilteredOut();
    void emptyListOffersTheFirstStep();
    void emptyPetsMayComeFromASpreadsheet();
    void changeKeepsTheSelection();
    void filmIsShown();
    void segmentsHoldTheirLists();

private:
    PageContext context(ViewState *state = nullptr);
    std::unique_ptr<RecordPage> make(RecordKind kind, ViewState *state = nullptr);
    static void show(Page &page);

    test::SampleLabels m_labels;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<ChangeNotifier> m_changes;
};

static const QList<RecordKind> kinds{
    RecordKind::Pet,         RecordKind::Owner,    RecordKind::Practice, RecordKind::Vet,
    RecordKind::Referral,    RecordKind::Plan,     RecordKind::Xray,     RecordKind::Appointment,
    RecordKind::Interaction, RecordKind::Document,
};

void TestRecordPages::initTestCase()
{
    qRegisterMetaType<RecordKind>();
    m_database = std::make_unique<test::TestDatabase>();
    test::addSampleRecords(m_database->db(), 130);
    m_changes = std::make_unique<ChangeNotifier>(m_database->db());
}

PageContext TestRecordPages::context(ViewState *state)
{
    return {{m_database->context(), &m_labels, nullptr, m_changes.get()}, state, {}};
}

std::unique_ptr<RecordPage> TestRecordPages::make(RecordKind kind, ViewState *state)
{
    switch (kind) {
    case RecordKind::Owner: return std::make_unique<OwnersPage>(context(state));
    case RecordKind::Practice: return std::make_unique<PracticesPage>(context(state));
    case RecordKind::Vet: return std::make_unique<VetsPage>(context(state));
    case RecordKind::Referral: return std::make_unique<ReferralsPage>(context(state));
    case RecordKind::Plan: return std::make_unique<PlansPage>(context(state));
    case RecordKind::Xray: return std::make_unique<XraysPage>(context(state));
    case RecordKind::Appointment: return std::make_unique<AppointmentsPage>(context(state));
    case RecordKind::Interaction: return std::make_unique<InteractionsPage>(context(state));
    case RecordKind::Document: return std::make_unique<DocumentsPage>(context(state));
    default: return std::make_unique<PetsPage>(context(state));
    }
}

void TestRecordPages::show(Page &page)
{
    page.resize(1280, 720);
    page.show();
    page.activate();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
}

void TestRecordPages::everyPageShowsItsRecords_data()
{
    QTest::addColumn<int>("kind");
    for (const RecordKind kind : kinds)
        QTest::newRow(qPrintable(kindPlural(kind))) << int(kind);
}

void TestRecordPages::everyPageShowsItsRecords()
{
    QFETCH(int, kind);
    const auto page = make(RecordKind(kind));
    QVERIFY(!page->model()); // nothing is read before somebody looks
    show(*page);
    QVERIFY(page->model()->rowCount() > 0);
    QVERIFY(page->table()->isVisible());
    QVERIFY(!page->table()->accessibleName().isEmpty());
    QVERIFY(page->table()->currentId() != 0);
    QVERIFY(!page->pane()->title().isEmpty());
    for (int section = 0; section < page->model()->columnCount(); ++section)
        QVERIFY(!page->model()->headerData(section, Qt::Horizontal).toString().isEmpty());
}

void TestRecordPages::everyShownColumnCanBeSorted()
{
    QFETCH(int, kind);
    const auto page = make(RecordKind(kind));
    show(*page);
    for (int section = 0; section < page->model()->columnCount(); ++section) {
        page->table()->sortByColumn(section, Qt::AscendingOrder);
        QCOMPARE(page->model()->orderName(),
                 QString(QLatin1String(page->model()->column(section).order)));
        QVERIFY(page->model()->rowCount() > 0);
    }
}

void TestRecordPages::keysDoWhatTheySay()
{
    const auto page = make(RecordKind::Pet);
    show(*page);
    page->activateWindow();
    page->table()->setFocus();
    QTRY_VERIFY(page->table()->hasFocus());
    QTest::keyClick(page->table(), Qt::Key_Down);
    const qint64 id = page->table()->currentId();
    QCOMPARE(id, page->model()->idAt(1));
    QSignalSpy edit(page.get(), &Page::editRequested);
    QSignalSpy remove(page.get(), &Page::removeRequested);
    QSignalSpy make(page.get(), &Page::newRequested);
    QSignalSpy open(page.get(), &Page::openRequested);
    QTest::keyClick(page->table(), Qt::Key_Return);
    QTest::keyClick(page->table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(open.size(), 2); // a pet is opened as its case
    QCOMPARE(open.last().at(1).toLongLong(), id);
    QTest::keyClick(page->table(), Qt::Key_F2);
    QTest::keyClick(page->table(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(edit.size(), 2);
    QCOMPARE(edit.last().at(1).toLongLong(), id);
    QTest::keyClick(page->table(), Qt::Key_Delete);
    QCOMPARE(remove.size(), 1);
    QTest::keyClick(page->table(), Qt::Key_Insert);
    QCOMPARE(make.size(), 1);
    page->focusQuickFilter();
    QTest::keyClicks(page->quickFilter(), u"zoe"_s);
    QVERIFY(page->model()->rowCount() > 0);
    QCOMPARE(page->model()->index(0, 0).data().toString(), u"Zoë"_s);
    QTest::keyClick(page->quickFilter(), Qt::Key_Delete);
    QCOMPARE(remove.size(), 1); // in a field, Del is the field's
}

void TestRecordPages::buttonsFollowTheRules()
{
    m_database->access.set(RecordKind::Pet, Operation::Edit, Scope::Own);
    m_database->access.set(RecordKind::Pet, Operation::Delete, Scope::None);
    m_database->access.set(RecordKind::Pet, Operation::Create, Scope::None);
    m_database->access.set(RecordKind::Plan, Operation::Create, Scope::None);
    const auto page = make(RecordKind::Pet);
    show(*page);
    auto *edit = page->findChild<QPushButton *>(u"editButton"_s);
    QVERIFY(!edit->isEnabled());
    QVERIFY(!edit->toolTip().isEmpty()); // says why
    QVERIFY(!page->findChild<QPushButton *>(u"removeButton"_s)->isVisible());
    QVERIFY(!page->findChild<QPushButton *>(u"newButton"_s)->isVisible());
    QVERIFY(!page->findChild<QPushButton *>(u"planNewButton"_s));
    auto *note = page->findChild<QPushButton *>(u"interactionNewButton"_s);
    QVERIFY(note && note->isEnabled());
    QSignalSpy make(page.get(), &Page::newRequested);
    note->click();
    QCOMPARE(make.first().at(1).toLongLong(), page->table()->currentId());
    QSignalSpy remove(page.get(), &Page::removeRequested);
    QTest::keyClick(page->table(), Qt::Key_Delete);
    QCOMPARE(remove.size(), 0);
    m_database->access.scopes.clear();
}

void TestRecordPages::namedFilterChoosesChips()
{
    const auto page = make(RecordKind::Plan);
    show(*page);
    page->applyFilter(u"due.overdue"_s);
    QVERIFY(page->chips()->isChecked(u"due.overdue"_s));
    QCOMPARE(page->model()->matchCount(),
             sql::value(m_database->db(), u"SELECT count(*) FROM treatment_plans WHERE "
                                          "next_review_date < '2026-03-02' AND plan_status IN "
                                          "('draft', 'active', 'on_hold')"_s)
                 ->toLongLong());
    page->applyFilter(u"whose.mine+status.done"_s);
    QVERIFY(!page->chips()->isChecked(u"due.overdue"_s));
    QVERIFY(page->chips()->isChecked(u"whose.mine"_s));
}

void TestRecordPages::placeIsRemembered()
{
    {
        UserSettings settings(m_database->context());
        UserViewState state(settings);
        const auto page = make(RecordKind::Referral, &state);
        show(*page);
        page->applyFilter(u"status.done"_s);
        page->table()->sortByColumn(page->model()->columnOf(u"pet_name"_s), Qt::AscendingOrder);
    }
    UserSettings settings(m_database->context()); // read from the file again
    UserViewState state(settings);
    const auto page = make(RecordKind::Referral, &state);
    show(*page);
    QVERIFY(page->chips()->isChecked(u"status.done"_s));
    QCOMPARE(page->model()->orderName(), u"pet"_s);
    QCOMPARE(page->model()->sortOrder(), Qt::AscendingOrder);
    QCOMPARE(page->model()->filterChoice(u"status"_s), u"done"_s);
}

void TestRecordPages::revealShowsWhatIsFilteredOut()
{
    const auto page = make(RecordKind::Referral);
    show(*page);
    const qint64 closed =
        sql::value(m_database->db(), u"SELECT id FROM referrals WHERE status = 'closed'"_s)
            ->toLongLong();
    QVERIFY(page->reveal(closed));
    QVERIFY(!page->pane()->title().isEmpty());
    QVERIFY(!page->reveal(987654));
}

void TestRecordPages::emptyListOffersTheFirstStep()
{
    test::TestDatabase empty;
    ReferralsPage page({{empty.context(), &m_labels}, nullptr, {}});
    show(page);
    QVERIFY(page.emptyState()->isVisible()); // though the page starts with "open" chosen
    QSignalSpy make(&page, &Page::newRequested);
    page.emptyState()->findChild<QPushButton *>()->click();
    QCOMPARE(make.size(), 1);
}

void TestRecordPages::emptyPetsMayComeFromASpreadsheet()
{
    test::TestDatabase empty;
    PetsPage page({{empty.context(), &m_labels}, nullptr, {}});
    show(page);
    auto *button = page.emptyState()->findChild<QPushButton *>(u"emptySecondButton"_s);
    QVERIFY(button->isVisible());
    QSignalSpy wanted(&page, &Page::importRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).value<RecordKind>(), RecordKind::Pet);
}

void TestRecordPages::changeKeepsTheSelection()
{
    const auto page = make(RecordKind::Owner);
    show(*page);
    page->table()->selectId(page->model()->idAt(20));
    const qint64 id = page->table()->currentId();
    QVERIFY(sql::run(m_database->db(),
                     u"UPDATE owners SET owner_name = 'AAA first', version = version + 1 "
                     "WHERE id = ?"_s,
                     {id}));
    QTRY_COMPARE(page->model()->rowOf(id), 0);
    QCOMPARE(page->table()->currentId(), id);
    QCOMPARE(page->pane()->title(), u"AAA first"_s);
}

void TestRecordPages::filmIsShown()
{
    PageContext made = context();
    QByteArray asked;
    made.films = [&](const QByteArray &hash, QObject *, auto done) {
        asked = hash;
        QImage film(40, 30, QImage::Format_RGB32);
        film.fill(Qt::white);
        done(film);
    };
    XraysPage page(made);
    show(page);
    QCOMPARE(asked, QByteArray(1, '\0'));
    auto *preview = page.findChild<FilmPreview *>();
    QVERIFY(preview);
    QCOMPARE(preview->grab().toImage().pixelColor(preview->rect().center()), QColor(Qt::white));
}

void TestRecordPages::segmentsHoldTheirLists()
{
    SegmentedPage page({new PetsPage(context()), new OwnersPage(context())});
    show(page);
    QCOMPARE(page.recordKind(), RecordKind::Pet);
    QVERIFY(page.shows(RecordKind::Owner));
    QVERIFY(page.revealRecord(RecordKind::Owner, 3));
    QCOMPARE(page.currentList()->recordKind(), RecordKind::Owner);
    QCOMPARE(page.currentList()->table()->currentId(), 3);
    QSignalSpy edit(&page, &Page::editRequested);
    QTest::keyClick(page.currentList()->table(), Qt::Key_Return);
    QCOMPARE(edit.size(), 1);
}

QTEST_MAIN(TestRecordPages)
#include "tst_recordpages.moc"
