// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/detailpane.h"
#include "views/common/detailsection.h"
#include "views/common/emptystate.h"
#include "views/common/filterchips.h"
#include "views/common/listpage.h"
#include "views/common/recordtableview.h"
#include "views/common/viewstate.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

namespace {

struct Memory final : ViewState
{
    QHash<QString, QVariant> kept;
    QVariant value(const QString &key) const override { return kept.value(key); }
    void setValue(const QString &key, const QVariant &what) override { kept.insert(key, what); }
};

class PetsPage final : public ListPage
{
public:
    explicit PetsPage(ViewState *state, const QStringList &names)
        : ListPage(u"pets"_s, u"pet"_s, state)
        , m_names(names)
    {
        m_model.setHorizontalHeaderLabels({u"Name"_s, u"Species"_s, u"Version"_s});
        setListModel(&m_model);
        table()->setHiddenForever({2});
        table()->setDefaultColumns({{0, 200}, {1, 100}});
        setEmptyTexts(u"No pets yet"_s, u"Add the first one."_s, u"Add a pet"_s);
        setNewText(u"New pet"_s);
        applyFilters();
        updateEmptyState();
    }

    QString title() const override { return u"Pets"_s; }
    QString iconName() const override { return u"pet"_s; }
    std::optional<RecordKind> recordKind() const override { return RecordKind::Pet; }
    qint64 shown = -1;

protected:
    void applyFilters() override
    {
        m_model.removeRows(0, m_model.rowCount());
        for (int i = 0; i < m_names.size(); ++i) {
            if (!m_names.at(i).contains(filterText(), Qt::CaseInsensitive))
                continue;
            auto *name = new QStandardItem(m_names.at(i));
            name->setData(i + 1, Qt::UserRole);
            m_model.appendRow({name, new QStandardItem(u"Dog"_s)});
        }
        setCounts(m_model.rowCount(), m_names.size());
    }
    void showDetails(qint64 id) override
    {
        shown = id;
        if (id != 0)
            pane()->begin(m_names.at(int(id) - 1), u"Dog"_s);
    }

private:
    QStandardItemModel m_model;
    QStringList m_names;
};

} // namespace

class TestListPage : public QObject
{
    Q_OBJECT

private slots:
    void chosenRowIsShownBeside();
    void enterOpens();
    void typingOnTheListFilters();
    void filterKeepsWhatIsChosen();
    void nothingFoundOffersEverything();
    void emptyListOffersTheFirstStep();
    void narrowWindowHidesThePane();
    void columnsAreRemembered();
};

void TestListPage::chosenRowIsShownBeside()
{
    PetsPage page(nullptr, {u"Bella"_s, u"Max"_s});
    page.resize(1200, 700);
    page.show();
    QVERIFY(page.reveal(2));
    QCOMPARE(page.shown, 2);
    QCOMPARE(page.pane()->title(), u"Max"_s);
}

void TestListPage::enterOpens()
{
    PetsPage page(nullptr, {u"Bella"_s, u"Max"_s});
    page.show();
    QSignalSpy edit(&page, &Page::editRequested);
    page.reveal(1);
    QTest::keyClick(page.table(), Qt::Key_Return);
    QCOMPARE(edit.count(), 1);
    QCOMPARE(edit.first().at(1).toLongLong(), 1);
}

void TestListPage::typingOnTheListFilters()
{
    PetsPage page(nullptr, {u"Bella"_s, u"Max"_s});
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.reveal(1);
    page.table()->setFocus();
    QTest::keyClick(page.table(), Qt::Key_M);
    QCOMPARE(page.quickFilter()->text(), u"m"_s);
    QCOMPARE(page.table()->model()->rowCount(), 1);
}

void TestListPage::filterKeepsWhatIsChosen()
{
    PetsPage page(nullptr, {u"Bella"_s, u"Max"_s, u"Maxi"_s});
    page.show();
    page.reveal(3);
    QTest::keyClicks(page.quickFilter(), u"max"_s);
    QCOMPARE(page.table()->currentId(), 3);
    QTest::keyClick(page.quickFilter(), Qt::Key_Escape);
    QVERIFY(page.quickFilter()->text().isEmpty());
    QCOMPARE(page.table()->currentId(), 3);
}

void TestListPage::nothingFoundOffersEverything()
{
    PetsPage page(nullptr, {u"Bella"_s});
    page.resize(1200, 700);
    page.show();
    QTest::keyClicks(page.quickFilter(), u"zzz"_s);
    QVERIFY(!page.table()->isVisible());
    const auto buttons = page.findChildren<QPushButton *>(u"emptyActionButton"_s);
    for (QPushButton *button : buttons)
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(page.table()->isVisible());
    QCOMPARE(page.table()->model()->rowCount(), 1);
}

void TestListPage::emptyListOffersTheFirstStep()
{
    PetsPage page(nullptr, {});
    page.show();
    QSignalSpy wanted(&page, &Page::newRequested);
    QVERIFY(page.emptyState()->isVisible());
    QTest::mouseClick(page.emptyState()->findChild<QPushButton *>(u"emptyActionButton"_s),
                      Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestListPage::narrowWindowHidesThePane()
{
    PetsPage page(nullptr, {u"Bella"_s});
    page.resize(1200, 700);
    page.show();
    QVERIFY(page.pane()->isVisible());
    page.resize(700, 700);
    QVERIFY(!page.pane()->isVisible());
}

void TestListPage::columnsAreRemembered()
{
    Memory memory;
    {
        PetsPage page(&memory, {u"Bella"_s});
        page.show();
        QMenu *menu = page.table()->makeColumnMenu(&page);
        QCOMPARE(menu->actions().size(), 4); // two columns, a line, "as at the start"
        menu->actions().at(1)->trigger();
        QVERIFY(page.table()->isColumnHidden(1));
        page.table()->setColumnWidth(0, 321);
    }
    PetsPage again(&memory, {u"Bella"_s});
    QVERIFY(again.table()->isColumnHidden(1));
    QVERIFY(again.table()->isColumnHidden(2));
    again.table()->showColumn(1); // the last column stretches
    QCOMPARE(again.table()->columnWidth(0), 321);
}

QTEST_MAIN(TestListPage)
#include "tst_listpage.moc"
