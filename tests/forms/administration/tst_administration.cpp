// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/approvalform.h"
#include "forms/administration/roleform.h"
#include "models/db/sql.h"
#include "models/security/accountrequests.h"
#include "tests/forms/administration/administrationbench.h"
#include "views/administration/requestlist.h"
#include "views/administration/rulestable.h"
#include "views/common/fielderror.h"
#include "views/common/recordtableview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// The people as an administrator looks after them, and the page around them.
class TestAdministration : public AdministrationBench
{
    Q_OBJECT

private slots:
    void requestIsApprovedWithItsCode();
    void requestWithoutComparingIsNotApproved();
    void requestIsTurnedDown();
    void disabledPersonCannotSignIn();
    void disablingCanBeUndone();
    void resetEndsInANewRequest();
    void ownAccountIsProtected();
    void personGetsAnotherRole();
    void shortPasswordMakesNoAdministrator();
    void importsSayThatThereAreNone();
    void rolesShowTheRulesInForce();
    void everyControlHasAName();

private:
    void leaveRequest(const QString &username = u"mira"_s);
    ApprovalForm *openApproval();
    bool selectPerson(const QString &username);
    QStringList people() const;

    QString m_code;
};

void TestAdministration::leaveRequest(const QString &username)
{
    const auto code = AccountRequests::leave(
        m_clinic->path(),
        {username, u"Mira Novák"_s, u"mira@example.org"_s, password(u"several words of hers"_s)},
        m_clinic->options);
    QVERIFY(code);
    m_code = *code;
    m_page->activate();
    QTRY_VERIFY(find<RequestList>("requestList")->isVisible());
}

ApprovalForm *TestAdministration::openApproval()
{
    QTest::mouseClick(find<QPushButton>("approveButton"), Qt::LeftButton);
    ApprovalForm *form = nullptr;
    const bool opened =
        QTest::qWaitFor([&] { return (form = m_window->findChild<ApprovalForm *>()) != nullptr; });
    return opened ? form : nullptr;
}

QStringList TestAdministration::people() const
{
    QStringList names;
    const auto *model = find<RecordTableView>("userTable")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names += model->index(row, 2).data().toString();
    return names;
}

bool TestAdministration::selectPerson(const QString &username)
{
    auto *table = find<RecordTableView>("userTable");
    const qsizetype row = people().indexOf(username);
    if (row < 0)
        return false;
    table->selectId(table->idAt(static_cast<int>(row)));
    return true;
}

void TestAdministration::requestIsApprovedWithItsCode()
{
    leaveRequest();
    const QPointer<ApprovalForm> form = openApproval();
    QVERIFY(form);
    QCOMPARE(child<QLabel>(form, "codeLabel")->text(), m_code);
    child<QCheckBox>(form, "compareCheck")->setFocus();
    QTest::keyClick(child<QCheckBox>(form, "compareCheck"), Qt::Key_Space);
    auto *role = child<QComboBox>(form, "roleCombo");
    role->setCurrentIndex(role->findData(u"specialist"_s));
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY2(people().contains(u"mira"_s), qPrintable(problemsOf(form)));
    QTRY_VERIFY(!find<RequestList>("requestList")->isVisible());
    closePage();
    const auto opened = m_clinic->tryToOpen(u"mira"_s, u"several words of hers"_s);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
    QCOMPARE(m_clinic->clinic().session().role(), u"specialist"_s);
}

void TestAdministration::requestWithoutComparingIsNotApproved()
{
    leaveRequest();
    ApprovalForm *form = openApproval();
    QVERIFY(form);
    QTest::mouseClick(child<QPushButton>(form, "approveButton"), Qt::LeftButton);
    QVERIFY(!FieldError::textOf(child<QCheckBox>(form, "compareCheck")).isEmpty());
    child<QCheckBox>(form, "compareCheck")->setChecked(true);
    QTest::mouseClick(child<QPushButton>(form, "approveButton"), Qt::LeftButton);
    QVERIFY(!FieldError::textOf(child<QComboBox>(form, "roleCombo")).isEmpty());
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<ApprovalForm *>());
    QVERIFY(!people().contains(u"mira"_s));
}

void TestAdministration::requestIsTurnedDown()
{
    leaveRequest();
    press("rejectButton");
    QCOMPARE(m_notifier.questions.size(), 1);
    QTRY_VERIFY(!find<RequestList>("requestList")->isVisible());
    QVERIFY(AccountRequests::all(m_clinic->clinic()).empty());
}

void TestAdministration::disabledPersonCannotSignIn()
{
    QVERIFY(selectPerson(u"frontdesk"_s));
    press("disableButton");
    QTRY_COMPARE(m_notifier.messages.size(), 1);
    QVERIFY(m_notifier.errors.isEmpty());
    QTRY_VERIFY(find<QPushButton>("enableButton")->isVisible());
    closePage();
    const auto opened = m_clinic->tryToOpen(u"frontdesk"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::SignIn);
}

void TestAdministration::disablingCanBeUndone()
{
    QVERIFY(selectPerson(u"frontdesk"_s));
    press("disableButton");
    QTRY_VERIFY(m_notifier.lastUndo != nullptr);
    m_notifier.lastUndo();
    QTRY_COMPARE(m_notifier.messages.size(), 2);
    closePage();
    QVERIFY(m_clinic->tryToOpen(u"frontdesk"_s));
}

void TestAdministration::resetEndsInANewRequest()
{
    QVERIFY(selectPerson(u"specialist"_s));
    press("resetButton");
    QCOMPARE(m_notifier.questions.size(), 1);
    QTRY_COMPARE(m_notifier.messages.size(), 1);
    leaveRequest(u"specialist"_s);
    ApprovalForm *form = openApproval();
    QVERIFY(form);
    child<QCheckBox>(form, "compareCheck")->setChecked(true);
    QTest::mouseClick(child<QPushButton>(form, "approveButton"), Qt::LeftButton); // role as before
    QTRY_COMPARE(m_notifier.messages.size(), 2);
    closePage();
    QVERIFY(!m_clinic->tryToOpen(u"specialist"_s));
    QVERIFY(m_clinic->tryToOpen(u"specialist"_s, u"several words of hers"_s));
    QCOMPARE(m_clinic->clinic().session().role(), u"specialist"_s);
}

void TestAdministration::ownAccountIsProtected()
{
    QVERIFY(selectPerson(u"admin"_s)); // the only administrator
    QVERIFY(!find<QPushButton>("disableButton")->isEnabled());
    QVERIFY(!find<QPushButton>("resetButton")->isEnabled());
    QVERIFY(!find<QPushButton>("roleButton")->isEnabled());
    QVERIFY(!find<QPushButton>("disableButton")->toolTip().isEmpty());
}

void TestAdministration::personGetsAnotherRole()
{
    QVERIFY(selectPerson(u"frontdesk"_s));
    auto *form = openByButton<RoleForm>("roleButton");
    QVERIFY(form);
    auto *combo = child<QComboBox>(form, "roleCombo");
    QCOMPARE(combo->currentData().toString(), u"clientCare"_s);
    QTest::keyClick(combo, Qt::Key_Down); // the next one is the coordinator
    QCOMPARE(combo->currentData().toString(), u"coordinator"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_notifier.messages.size(), 1);
    QTRY_VERIFY(!m_window->findChild<RoleForm *>());
    closePage();
    m_clinic->signIn(u"frontdesk"_s);
    QCOMPARE(m_clinic->clinic().session().role(), u"coordinator"_s);
}

void TestAdministration::shortPasswordMakesNoAdministrator()
{
    QVERIFY(sql::runScript(m_clinic->db(), "UPDATE users SET long_password = 0"));
    closePage();
    m_clinic->options.anyPassword = false;
    m_clinic->signIn(u"admin"_s);
    auto *form = new RoleForm({std::shared_ptr<void>(), &m_clinic->clinic()}, u"frontdesk"_s,
                              u"Fay Frost"_s, u"clientCare"_s);
    form->open();
    auto *combo = child<QComboBox>(form, "roleCombo");
    combo->setCurrentIndex(combo->findData(u"administrator"_s));
    QTest::mouseClick(child<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QTRY_VERIFY(FieldError::textOf(combo).contains(u"15"_s));
    QVERIFY(form->isVisible());
    QTest::keyClick(form, Qt::Key_Escape);
    QThreadPool::globalInstance()->waitForDone();
}

void TestAdministration::importsSayThatThereAreNone()
{
    m_page->choose(u"imports"_s);
    auto *none = find<QWidget>("noImports");
    QTRY_VERIFY(none->isVisible());
    QVERIFY(!find<QWidget>("batchTable")->isVisible());
    const auto added =
        sql::run(m_clinic->db(), u"INSERT INTO import_batches (kind, source_name, created_at, "
                                 "created_by_id, row_count) VALUES ('pet', 'pets.csv', "
                                 "'2026-01-02T03:04:05.000Z', 1, 2)"_s);
    QVERIFY(added);
    m_page->recordsChanged(RecordKind::Pet); // as after the wizard
    QTRY_VERIFY(find<QWidget>("batchTable")->isVisible());
    QVERIFY(!none->isVisible());
}

void TestAdministration::rolesShowTheRulesInForce()
{
    m_page->choose(u"roles"_s);
    auto *table = find<RulesTable>("rulesTable");
    const int plans = static_cast<int>(
        std::find(recordKinds.begin(), recordKinds.end(), RecordKind::Plan) - recordKinds.begin());
    table->setCurrentIndex(table->model()->index(plans, 0));
    QCOMPARE(table->model()->index(plans, 1).data().toString(), u"all"_s);
    QCOMPARE(table->model()->index(plans, 2).data().toString(), u"–"_s);
    QVERIFY(find<QLabel>("limitsLabel")->text().contains(u"Hidden: Diagnosis"_s));
    QTest::mouseClick(find<QAbstractButton>("administratorChip"), Qt::LeftButton);
    QVERIFY(!find<QLabel>("limitsLabel")->text().contains(u"Hidden: Diagnosis"_s));
}

void TestAdministration::everyControlHasAName()
{
    const QStringList keys = m_page->sectionKeys();
    QCOMPARE(keys.size(), 5);
    for (const QString &key : keys) {
        m_page->choose(key);
        const auto controls = m_page->findChildren<QWidget *>();
        for (const QWidget *control : controls) {
            const bool takesKeys = control->isVisible() && control->focusPolicy() & Qt::TabFocus;
            const bool isOurs = !control->objectName().startsWith(u"qt_"_s);
            if (!takesKeys || !isOurs)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            const bool isNamed =
                !control->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool isFrame = qobject_cast<const QAbstractScrollArea *>(control)
                                 && !qobject_cast<const QAbstractItemView *>(control);
            const bool isText = qobject_cast<const QLabel *>(control) != nullptr;
            QVERIFY2(isNamed || isFrame || isText,
                     qPrintable(key + u": "_s + control->objectName() + u" "_s
                                + QLatin1String(control->metaObject()->className())));
        }
    }
}

QTEST_MAIN(TestAdministration)
#include "tst_administration.moc"
