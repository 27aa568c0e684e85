// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/auditlistmodel.h"
#include "models/db/sql.h"
#include "tests/support/auditrows.h"
#include "tests/support/samplerecords.h"
#include "tests/support/testdatabase.h"
#include "views/audit/auditfilterbar.h"
#include "views/audit/auditpage.h"
#include "views/common/dateedit.h"
#include "views/common/detailpane.h"
#include "views/common/emptystate.h"
#include "views/common/recordpicker.h"
#include "views/common/recordtableview.h"
#include "views/common/suggestionlist.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

namespace {

/// Knows pets by their names.
class PetSource final : public SearchSource
{
public:
    explicit PetSource(const QSqlDatabase &db)
        : m_db(db)
    {}
    QList<Suggestion> search(const QString &, int) override { return {}; }
    QList<Suggestion> find(RecordKind kind, const QString &text, int limit) override
    {
        QList<Suggestion> found;
        auto pets = sql::run(m_db, u"SELECT id, pet_name FROM pets WHERE pet_name LIKE ? LIMIT ?"_s,
                             {QString(text + u'%'), limit});
        while (pets && pets->next())
            found.append({kind, pets->value(0).toLongLong(), pets->value(1).toString(), {}});
        return found;
    }
    Suggestion hit(RecordKind kind, qint64 id) override
    {
        const auto name = sql::value(m_db, u"SELECT pet_name FROM pets WHERE id = ?"_s, {id});
        return {kind, id, name ? name->toString() : QString(), {}};
    }

private:
    QSqlDatabase m_db;
};

} // namespace

class TestAuditPage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void newestIsShownWithWhatItChanged();
    void keysNarrowItDown();
    void mouseNarrowsItDown();
    void lettersOverTheListLookForAPet();
    void nothingFoundOffersEverything();
    void buttonsLeadFurther();
    void othersSeeTheirOwnDoing();
    void namedFilterShowsOnePet();
    void everythingHasAName();
    void emptyTrailSaysWhatItIsFor();

private:
    std::unique_ptr<AuditPage> make();
    AuditListModel *trail(AuditPage &page) { return static_cast<AuditListModel *>(page.model()); }
    static QString changesOf(AuditPage &page);

    test::SampleLabels m_labels;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<PetSource> m_source;
};

void TestAuditPage::init()
{
    m_database = std::make_unique<test::TestDatabase>();
    m_source = std::make_unique<PetSource>(m_database->db());
    test::addSampleRecords(m_database->db(), 20);
    test::addAuditRows(m_database->db(), 300, 10);
    test::addAuditRow(m_database->db(), {.person = 2,
                                         .action = u"edit"_s,
                                         .kind = u"plan"_s,
                                         .record = 4,
                                         .pet = 2,
                                         .detail = uR"({"diagnosis_notes":["Lame on the left.",
                                                        "Lame on the right."]})"_s});
}

void TestAuditPage::cleanup()
{
    m_source.reset();
    m_database.reset();
}

std::unique_ptr<AuditPage> TestAuditPage::make()
{
    const PageContext context{{m_database->context(), &m_labels}, nullptr, {}};
    auto page = std::make_unique<AuditPage>(context, m_source.get());
    page->resize(1280, 720);
    page->show();
    page->activate();
    page->activateWindow();
    return page;
}

QString TestAuditPage::changesOf(AuditPage &page)
{
    QStringList texts;
    if (auto *list = page.pane()->findChild<QWidget *>(u"changeList"_s)) {
        const QList<QLabel *> labels = list->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->accessibleName().isEmpty() ? label->text()
                                                           : label->accessibleName());
    }
    return texts.join(u'\n');
}

void TestAuditPage::newestIsShownWithWhatItChanged()
{
    const auto page = make();
    QCOMPARE(page->table()->currentId(), 301);
    QVERIFY(page->pane()->title().startsWith(u"Treatment plan"_s));
    const QString changes = changesOf(*page);
    QVERIFY2(changes.contains(u"Diagnosis, before: Lame on the left."_s), qPrintable(changes));
    QVERIFY2(changes.contains(u"Diagnosis, after: Lame on the right."_s), qPrintable(changes));
    bool isStruck = false; // what went is seen without a colour
    bool isUnderlined = false;
    const QList<QLabel *> labels = page->pane()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        isStruck = isStruck || label->text().contains(u"line-through"_s);
        isUnderlined = isUnderlined || label->text().contains(u"underline"_s);
    }
    QVERIFY(isStruck && isUnderlined);
    QTest::keyClick(page->table(), Qt::Key_Down);
    QCOMPARE(page->table()->currentId(), 300);
    QVERIFY(changesOf(*page).isEmpty());
}

void TestAuditPage::keysNarrowItDown()
{
    const auto page = make();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->focusQuickFilter();
    QLineEdit *pet = page->filterBar()->petPicker()->lineEdit();
    QTRY_VERIFY(pet->hasFocus());
    QTest::keyClicks(pet, u"Charlie 4"_s);
    QTRY_VERIFY(page->filterBar()->petPicker()->suggestions()->isVisible());
    QTest::keyClick(pet, Qt::Key_Down);
    QTest::keyClick(pet, Qt::Key_Return);
    QCOMPARE(page->filterBar()->filter().petId, 4);
    QCOMPARE(page->model()->rowCount(), 30);
    auto *person = page->findChild<QComboBox *>(u"personBox"_s);
    QVERIFY(person->isVisible());
    QCOMPARE(person->count(), 4); // everybody, and three people
    person->setFocus();
    QTest::keyClick(person, Qt::Key_Down);
    QVERIFY(page->model()->rowCount() < 30);
    auto *from = page->findChild<DateEdit *>(u"fromEdit"_s);
    QTest::keyClicks(from->lineEdit(), u"2027-01-01"_s);
    QTest::keyClick(from->lineEdit(), Qt::Key_Return);
    QCOMPARE(page->model()->rowCount(), 0);
}

void TestAuditPage::mouseNarrowsItDown()
{
    const auto page = make();
    auto *action = page->findChild<QComboBox *>(u"actionBox"_s);
    action->setCurrentIndex(action->findData(u"edit"_s));
    QCOMPARE(trail(*page)->filter().action, u"edit"_s);
    QCOMPARE(page->model()->rowCount(), 76);
    auto *subject = page->findChild<QComboBox *>(u"subjectBox"_s);
    subject->setCurrentIndex(subject->findData(u"plan"_s));
    QCOMPARE(page->model()->rowCount(), 1);
    auto *clear = page->findChild<QAbstractButton *>(u"clearFilterButton"_s);
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(trail(*page)->filter().isEmpty());
    QCOMPARE(page->model()->totalCount(), 301);
    QVERIFY(!clear->isEnabled());
}

void TestAuditPage::lettersOverTheListLookForAPet()
{
    const auto page = make();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->table()->setFocus();
    QTRY_VERIFY(page->table()->hasFocus());
    QTest::keyClicks(page->table(), u"z"_s);
    QCOMPARE(page->filterBar()->petPicker()->lineEdit()->text(), u"z"_s);
    QVERIFY(page->quickFilter()->text().isEmpty());
    QCOMPARE(page->model()->totalCount(), 301);
}

void TestAuditPage::nothingFoundOffersEverything()
{
    const auto page = make();
    AuditFilter none;
    none.action = u"restore"_s;
    page->filterBar()->setFilter(none);
    emit page->filterBar()->changed();
    QCOMPARE(page->model()->rowCount(), 0);
    QVERIFY(!page->emptyState()->isVisible());
    QPushButton *everything = nullptr;
    const QList<EmptyState *> states = page->findChildren<EmptyState *>();
    for (EmptyState *state : states) {
        if (state->isVisible())
            everything = state->findChild<QPushButton *>();
    }
    QVERIFY(everything);
    QTest::mouseClick(everything, Qt::LeftButton);
    QVERIFY(page->filterBar()->filter().isEmpty());
    QVERIFY(page->model()->rowCount() > 0);
}

void TestAuditPage::buttonsLeadFurther()
{
    const auto page = make();
    QSignalSpy open(page.get(), &Page::openRequested);
    QSignalSpy asKnown(page.get(), &AuditPage::asKnownRequested);
    QSignalSpy exported(page.get(), &AuditPage::exportRequested);
    QSignalSpy verify(page.get(), &AuditPage::verifyRequested);
    const auto press = [&](const QString &name) {
        QTest::mouseClick(page->findChild<QPushButton *>(name), Qt::LeftButton);
    };
    press(u"openRecordButton"_s);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().at(0).value<RecordKind>(), RecordKind::Plan);
    QCOMPARE(open.first().at(1).toLongLong(), 4);
    QTest::keyClick(page->table(), Qt::Key_Return);
    QCOMPARE(open.size(), 2);
    press(u"asKnownButton"_s);
    QCOMPARE(asKnown.first().at(0).toLongLong(), 2);
    QCOMPARE(asKnown.first().at(1).toDateTime().toMSecsSinceEpoch(), 1'772'442'000'000);
    press(u"verifyButton"_s);
    QCOMPARE(verify.size(), 1);
    press(u"trailOfPetButton"_s);
    QCOMPARE(page->filterBar()->filter().petId, 2);
    press(u"exportButton"_s);
    QCOMPARE(exported.first().first().value<AuditFilter>().petId, 2);
}

void TestAuditPage::othersSeeTheirOwnDoing()
{
    m_database->access.person = 3;
    m_database->access.set(RecordKind::AuditEntry, Operation::View, Scope::Own);
    m_database->access.set(RecordKind::AuditEntry, Operation::Export, Scope::None);
    const auto page = make();
    QCOMPARE(page->model()->totalCount(), 100);
    QVERIFY(!page->findChild<QComboBox *>(u"personBox"_s)->isVisible());
    QVERIFY(!page->findChild<QPushButton *>(u"exportButton"_s)->isVisible());
    QVERIFY(!page->findChild<QPushButton *>(u"verifyButton"_s)->isVisible());
    QVERIFY(!page->reveal(301));
}

void TestAuditPage::namedFilterShowsOnePet()
{
    const auto page = make();
    page->applyFilter(u"pet.4"_s);
    QCOMPARE(page->filterBar()->petPicker()->lineEdit()->text(), u"Charlie 4"_s);
    QCOMPARE(page->model()->rowCount(), 30);
}

void TestAuditPage::everythingHasAName()
{
    const auto page = make();
    const QList<QWidget *> fields = page->filterBar()->findChildren<QWidget *>();
    for (const QWidget *field : fields) {
        const bool takesKeys = qobject_cast<const QLineEdit *>(field)
                               || qobject_cast<const QComboBox *>(field)
                               || qobject_cast<const QAbstractButton *>(field);
        if (takesKeys && field->isVisible() && field->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
    }
}

void TestAuditPage::emptyTrailSaysWhatItIsFor()
{
    test::TestDatabase empty;
    AuditPage page({{empty.context(), &m_labels}, nullptr, {}}, m_source.get());
    page.resize(1000, 700);
    page.show();
    page.activate();
    QVERIFY(page.emptyState()->isVisible());
}

QTEST_MAIN(TestAuditPage)
#include "tst_auditpage.moc"
