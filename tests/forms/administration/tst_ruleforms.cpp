// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/previewform.h"
#include "forms/administration/ruleforms.h"
#include "models/services/rules/rulesdraft.h"
#include "models/vocabularies/valuelistlabels.h"
#include "tests/support/formbench.h"
#include "views/administration/rolesmodel.h"
#include "views/administration/rolessection.h"
#include "views/administration/rulestable.h"
#include "views/common/fielderror.h"
#include "views/common/filterchips.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// The rules as an administrator changes them, with the keys.
class TestRuleForms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aCellIsChangedUndoneAndSaved();
    void whatCannotBeIsRefused();
    void fieldsAreHiddenByTheirWords();
    void aRoleIsMadeFromACopy();
    void thePreviewCountsWhatIsNotSaved();

private:
    AccessRule draftOf(const QString &role, RecordKind kind, Operation operation) const
    {
        return m_section->draft().rule(role, kind, operation);
    }
    void goTo(const QString &role, RecordKind kind, int column)
    {
        m_section->reloadRoles(role);
        const auto *model = m_section->table()->model();
        m_section->table()->setFocus();
        m_section->table()->setCurrentIndex(model->index(static_cast<int>(kind), column));
    }

    std::unique_ptr<FormBench> m_bench;
    std::unique_ptr<ValueLists> m_lists;
    std::unique_ptr<QWidget> m_window;
    RolesSection *m_section = nullptr;
};

void TestRuleForms::init()
{
    m_bench = std::make_unique<FormBench>();
    m_lists = std::make_unique<ValueLists>(m_bench->context().data);
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    PageContext page;
    page.lists.data = m_bench->context().data;
    m_section = new RolesSection(
        {page, m_bench->context().clinic, &m_bench->notifier, m_lists.get()}, m_window.get());
    column->addWidget(m_section);
    new RuleForms(m_bench->context(), m_section);
    m_window->resize(1100, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_section->activate();
}

void TestRuleForms::cleanup()
{
    m_window.reset();
    m_lists.reset();
    m_bench.reset();
}

void TestRuleForms::aCellIsChangedUndoneAndSaved()
{
    goTo(u"specialist"_s, RecordKind::Pet, 1); // See
    QTest::keyClick(m_section->table(), Qt::Key_Return);
    auto *menu = m_section->findChild<QMenu *>(u"scopeMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 4);
    menu->actions().last()->trigger(); // all
    menu->close();
    QCOMPARE(draftOf(u"specialist"_s, RecordKind::Pet, Operation::View).scope, Scope::All);
    const QModelIndex cell = m_section->table()->currentIndex();
    QVERIFY(cell.data(RolesModel::ChangedRole).toBool());
    QVERIFY(child<QPushButton>(m_section, "saveButton")->isEnabled());
    QTest::keyClick(m_section->table(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_section->draft().changed().isEmpty());
    m_section->redo();
    QSignalSpy saved(m_section, &RolesSection::rulesChanged);
    QTest::keyClick(m_section->table(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().toStringList(), QStringList{u"specialist"_s});
    QVERIFY(m_section->draft().changed().isEmpty());
    const auto rules = AccessRules(m_bench->context().data).all();
    QCOMPARE(ruleOf(*rules, u"specialist"_s, RecordKind::Pet, Operation::View).scope, Scope::All);
}

void TestRuleForms::whatCannotBeIsRefused()
{
    m_section->change(
        {u"administrator"_s, RecordKind::Setting, Operation::Edit, Scope::None, {}, {}, {}});
    QCOMPARE(m_bench->notifier.errors.size(), 1);
    QVERIFY(m_section->draft().changed().isEmpty());
}

void TestRuleForms::fieldsAreHiddenByTheirWords()
{
    goTo(u"specialist"_s, RecordKind::Pet, 7); // Limits
    QTest::keyClick(m_section->table(), Qt::Key_Space);
    QDialog *form = m_bench->form(*m_window);
    auto *hidden = child<QListWidget>(form, "hiddenList");
    const auto found = hidden->findItems(u"Insurance company"_s, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    hidden->setCurrentItem(found.first());
    hidden->setFocus();
    QTest::keyClick(hidden, Qt::Key_Space);
    QCOMPARE(found.first()->checkState(), Qt::Checked);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(draftOf(u"specialist"_s, RecordKind::Pet, Operation::View).hiddenColumns,
             u"insurance_company"_s);
    m_section->discard();
    QVERIFY(m_section->draft().changed().isEmpty());
}

void TestRuleForms::aRoleIsMadeFromACopy()
{
    goTo(u"coordinator"_s, RecordKind::Pet, 1);
    child<QPushButton>(m_section, "copyRoleButton")->click();
    QDialog *form = m_bench->form(*m_window);
    auto *name = child<QLineEdit>(form, "nameEdit");
    type(name, u"Front desk"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!FieldError::textOf(name).isEmpty());
    type(name, u"Night desk"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_section->chosenRole().code, u"nightDesk"_s);
    QCOMPARE(draftOf(u"nightDesk"_s, RecordKind::Referral, Operation::Create).scope, Scope::All);
    auto *remove = child<QPushButton>(m_section, "removeRoleButton");
    QVERIFY(remove->isEnabled());
    remove->click(); // and yes
    QVERIFY(m_section->chosenRole().isShipped);
    QVERIFY(!remove->isEnabled());
}

void TestRuleForms::thePreviewCountsWhatIsNotSaved()
{
    m_section->reloadRoles(u"specialist"_s);
    m_section->change({u"specialist"_s, RecordKind::Pet, Operation::View, Scope::None, {}, {}, {}});
    child<QPushButton>(m_section, "previewButton")->click();
    auto *form = qobject_cast<PreviewForm *>(m_bench->form(*m_window));
    QVERIFY(form);
    auto *kinds = child<QTableWidget>(form, "kindsTable");
    QTRY_VERIFY(kinds->rowCount() > 0);
    QStringList seen;
    for (int row = 0; row < kinds->rowCount(); ++row)
        seen += kinds->item(row, 0)->text() + u": "_s + kinds->item(row, 1)->text();
    QVERIFY2(seen.contains(u"Pets: 0 of 2"_s), qPrintable(seen.join(u'|')));
}

QTEST_MAIN(TestRuleForms)
#include "tst_ruleforms.moc"
