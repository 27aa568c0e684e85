// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/administrationforms.h"
#include "forms/administration/approvalform.h"
#include "forms/administration/clinicdetailsform.h"
#include "forms/administration/clinicjobs.h"
#include "forms/administration/recoverycodeform.h"
#include "forms/administration/roleform.h"
#include "forms/administration/valueitemform.h"
#include "models/db/sql.h"
#include "models/security/accountrequests.h"
#include "models/security/recoverycode.h"
#include "models/vocabularies/valuelistlabels.h"
#include "tests/support/formbench.h"
#include "views/administration/administrationpage.h"
#include "views/administration/peoplesection.h"
#include "views/administration/requestlist.h"
#include "views/administration/rulestable.h"
#include "views/administration/userspage.h"
#include "views/administration/valuelistssection.h"
#include "views/common/detailpane.h"
#include "views/common/fielderror.h"
#include "views/common/filterchips.h"
#include "views/common/recordtableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// The administration as an administrator uses it, with the dialogs that it opens.
class TestAdministration : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void requestIsApprovedWithItsCode();
    void requestWithoutComparingIsNotApproved();
    void requestIsTurnedDown();
    void disabledPersonCannotSignIn();
    void disablingCanBeUndone();
    void resetEndsInANewRequest();
    void ownAccountIsProtected();
    void personGetsAnotherRole();
    void shortPasswordMakesNoAdministrator();
    void recoveryCodeIsRenewed();
    void unconfirmedRecoveryCodeChangesNothing();
    void recoveryCodeNeedsThePassword();
    void clinicIsCalledOtherwise();
    void clinicWithoutANameIsNotSaved();
    void newEntryIsOfferedInForms();
    void entryIsSavedByKeys_data();
    void entryIsSavedByKeys();
    void entrySwitchedOffIsNoLongerOffered();
    void entriesAreMoved();
    void entriesAreMovedByKeys();
    void importsSayThatThereAreNone();
    void fixedListsKeepTheirEntries_data();
    void fixedListsKeepTheirEntries();
    void secondEntryOfACodeIsRefused();
    void rolesShowTheRulesInForce();
    void everyControlHasAName();

private:
    void leaveRequest(const QString &username = u"mira"_s);
    template<typename T>
    T *find(const char *name) const
    {
        return child<T>(m_window.get(), name);
    }
    void press(const char *button) const;
    ApprovalForm *openApproval();
    template<typename Form>
    Form *openByButton(const char *button);
    static bool bringToFront(QWidget *form);
    bool recovers(const RecoveryCode &code);
    bool selectPerson(const QString &username);
    QStringList people() const;
    QStringList offeredSpecies();
    void closePage();

    std::unique_ptr<TestClinic> m_clinic;
    FakeNotifier m_notifier;
    std::unique_ptr<Repositories> m_records;
    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<ValueLists> m_lists;
    std::unique_ptr<ValueListLabels> m_labels;
    std::unique_ptr<QWidget> m_window;
    AdministrationForms *m_forms = nullptr;
    std::unique_ptr<ClinicJobs> m_jobs;
    FormContext m_context;
    AdministrationPage *m_page = nullptr;
    QString m_code;
};

void TestAdministration::init()
{
    m_clinic = std::make_unique<TestClinic>(u"admin"_s);
    m_notifier = {};
    m_records = std::make_unique<Repositories>(m_clinic->context());
    m_source = std::make_unique<FakeSource>(*m_records);
    m_lists = std::make_unique<ValueLists>(m_clinic->context());
    m_labels = std::make_unique<ValueListLabels>(*m_lists);
    // The test owns the clinic and outlives every job.
    const std::shared_ptr<Clinic> clinic(std::shared_ptr<void>(), &m_clinic->clinic());
    m_context = {m_clinic->context(), clinic, &m_notifier, m_source.get(), m_lists.get(), nullptr};
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 800);
    m_jobs = std::make_unique<ClinicJobs>(m_context, m_window.get());
    const PageContext page{{m_clinic->context(), m_labels.get()}, nullptr, {}};
    m_page = new AdministrationPage({page, clinic, &m_notifier, m_lists.get()}, m_window.get());
    m_page->resize(m_window->size());
    m_forms = new AdministrationForms(m_context, *m_lists, *m_jobs, m_page);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_page->activate();
}

void TestAdministration::cleanup()
{
    closePage();
    m_clinic.reset();
}

void TestAdministration::closePage()
{
    QThreadPool::globalInstance()->waitForDone();
    m_jobs.reset();
    m_window.reset();
    m_labels.reset();
    m_lists.reset();
    m_source.reset();
    m_records.reset();
    m_context = {};
}

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

void TestAdministration::press(const char *button) const
{
    auto *found = find<QPushButton>(button);
    QVERIFY2(found->isVisible() && found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
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

template<typename Form>
Form *TestAdministration::openByButton(const char *button)
{
    press(button);
    auto *form = m_window->findChild<Form *>();
    return form && bringToFront(form) ? form : nullptr;
}

/// qWaitForWindowActive() takes the window below for the dialog over it; shortcuts do not.
bool TestAdministration::bringToFront(QWidget *form)
{
    form->activateWindow();
    return QTest::qWaitFor([form] { return QApplication::activeWindow() == form; });
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

/// Whether the code opens the clinic; it is closed afterwards.
bool TestAdministration::recovers(const RecoveryCode &code)
{
    m_clinic->close();
    const auto folder = ClinicFolder::hold(m_clinic->path(), m_clinic->options);
    return folder && Clinic::recover(*folder, code, {u"admin"_s, password(u"another one"_s)});
}

void TestAdministration::recoveryCodeIsRenewed()
{
    const auto before = Accounts(m_clinic->clinic(), m_clinic->connection()).renewRecoveryCode();
    QVERIFY(before);
    m_page->choose(u"clinic"_s);
    const QPointer<RecoveryCodeForm> form = openByButton<RecoveryCodeForm>("recoveryCodeButton");
    QVERIFY(form);
    auto *next = child<QPushButton>(form, "nextButton");
    auto *code = child<QLabel>(form, "codeLabel");
    type(child<QLineEdit>(form, "passwordEdit"), TestClinic::passwordText());
    QTest::keyClick(child<QLineEdit>(form, "passwordEdit"), Qt::Key_Return);
    QTRY_VERIFY(code->isVisible());
    const auto shown = RecoveryCode::fromText(code->text().remove(u'\n').remove(u'–'));
    QVERIFY(shown);
    auto *confirm = child<QLineEdit>(form, "confirmEdit");
    type(confirm, u"0000"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    QVERIFY(!FieldError::textOf(confirm).isEmpty()); // that is not what stands on the paper
    static const QRegularExpression number(u"[0-9]+"_s);
    const int group =
        number.match(child<QLabel>(form, "confirmLabel")->text()).captured().toInt() - 1;
    type(confirm, shown->group(group).toLower());
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_COMPARE(m_notifier.messages.size(), 1);
    QTRY_VERIFY(!form);
    closePage();
    QVERIFY(!recovers(*before));
    QVERIFY(recovers(*shown));
}

void TestAdministration::unconfirmedRecoveryCodeChangesNothing()
{
    const auto before = Accounts(m_clinic->clinic(), m_clinic->connection()).renewRecoveryCode();
    QVERIFY(before);
    m_page->choose(u"clinic"_s);
    const QPointer<RecoveryCodeForm> form = openByButton<RecoveryCodeForm>("recoveryCodeButton");
    QVERIFY(form);
    type(child<QLineEdit>(form, "passwordEdit"), TestClinic::passwordText());
    QTest::mouseClick(child<QPushButton>(form, "nextButton"), Qt::LeftButton);
    QTRY_VERIFY(child<QLabel>(form, "codeLabel")->isVisible());
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!form);
    closePage();
    QVERIFY(recovers(*before));
}

void TestAdministration::recoveryCodeNeedsThePassword()
{
    m_page->choose(u"clinic"_s);
    auto *form = openByButton<RecoveryCodeForm>("recoveryCodeButton");
    QVERIFY(form);
    auto *edit = child<QLineEdit>(form, "passwordEdit");
    QTest::mouseClick(child<QPushButton>(form, "nextButton"), Qt::LeftButton);
    QVERIFY(!FieldError::textOf(edit).isEmpty());
    type(edit, u"a wrong one"_s);
    QTest::mouseClick(child<QPushButton>(form, "nextButton"), Qt::LeftButton);
    QTRY_VERIFY(!FieldError::textOf(edit).isEmpty());
    QVERIFY(!child<QLabel>(form, "codeLabel")->isVisible());
}

void TestAdministration::clinicIsCalledOtherwise()
{
    QSignalSpy changed(m_forms, &AdministrationForms::clinicChanged);
    m_page->choose(u"clinic"_s);
    auto *form = openByButton<ClinicDetailsForm>("editClinicButton");
    QVERIFY(form);
    type(child<QLineEdit>(form, "nameEdit"), u"Пёс и кот №1"_s);
    auto *zone = child<QComboBox>(form, "timeZoneBox");
    zone->setCurrentIndex(zone->findText(u"Asia/Tokyo"_s));
    auto *language = child<QComboBox>(form, "languageBox");
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(language->currentData().toString(), u"de"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(find<QLabel>("clinicNameLabel")->text(), u"Пёс и кот №1"_s);
    QVERIFY(find<QLabel>("timeZoneLabel")->text().contains(u"Asia/Tokyo"_s));
    QCOMPARE(find<QLabel>("languageLabel")->text(), u"Deutsch"_s);
    closePage();
    m_clinic->signIn(u"frontdesk"_s);
    QCOMPARE(m_clinic->clinic().name(), u"Пёс и кот №1"_s);
}

void TestAdministration::clinicWithoutANameIsNotSaved()
{
    m_page->choose(u"clinic"_s);
    auto *form = openByButton<ClinicDetailsForm>("editClinicButton");
    QVERIFY(form);
    auto *name = child<QLineEdit>(form, "nameEdit");
    type(name, u"  "_s);
    QTest::mouseClick(child<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QVERIFY(!FieldError::textOf(name).isEmpty());
    type(name, u"Named"_s);
    QVERIFY(FieldError::textOf(name).isEmpty());
    auto *zone = child<QComboBox>(form, "timeZoneBox");
    zone->setEditText(u"Moon/Tycho"_s);
    QTest::mouseClick(child<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QVERIFY(!FieldError::textOf(zone).isEmpty());
    QTest::keyClick(form, Qt::Key_Escape);
    QCOMPARE(m_clinic->clinic().name(), u"Test clinic"_s);
}

QStringList TestAdministration::offeredSpecies()
{
    const FormFactory forms(m_context);
    QWidget over;
    forms.openNew(RecordKind::Pet, {}, &over, [](qint64) {});
    QStringList codes;
    const auto *combo = child<QComboBox>(&over, "speciesCombo");
    for (int i = 0; i < combo->count(); ++i)
        codes += combo->itemData(i).toString();
    return codes;
}

void TestAdministration::newEntryIsOfferedInForms()
{
    m_page->choose(u"valueLists"_s);
    m_page->valueLists()->chooseList(u"species"_s);
    press("addValueButton");
    auto *form = m_window->findChild<ValueItemForm *>();
    QVERIFY(form);
    QVERIFY(QTest::qWaitForWindowActive(form));
    type(child<QLineEdit>(form, "englishEdit"), u"Red panda"_s);
    QCOMPARE(child<QLineEdit>(form, "codeEdit")->text(), u"red_panda"_s);
    QTest::mouseClick(child<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<ValueItemForm *>());
    QCOMPARE(m_page->valueLists()->table()->currentIndex().data().toString(), u"Red panda"_s);
    QVERIFY(offeredSpecies().contains(u"red_panda"_s));
}

void TestAdministration::entryIsSavedByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl and Return")
        << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl and Enter of the number pad")
        << Qt::Key_Enter << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::KeypadModifier);
    QTest::newRow("Return") << Qt::Key_Return << Qt::KeyboardModifiers();
}

void TestAdministration::entryIsSavedByKeys()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    m_page->choose(u"valueLists"_s);
    m_page->valueLists()->chooseList(u"species"_s);
    m_page->valueLists()->table()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_page->valueLists()->table(), Qt::Key_N, Qt::ControlModifier);
    auto *form = m_window->findChild<ValueItemForm *>();
    QVERIFY(form && bringToFront(form));
    type(child<QLineEdit>(form, "englishEdit"), u"Red panda"_s);
    QTest::keyClick(child<QLineEdit>(form, "englishEdit"), key, modifiers);
    QTRY_VERIFY(!m_window->findChild<ValueItemForm *>());
    QVERIFY(offeredSpecies().contains(u"red_panda"_s));
}

void TestAdministration::entrySwitchedOffIsNoLongerOffered()
{
    m_page->choose(u"valueLists"_s);
    m_page->valueLists()->reveal(u"species"_s, u"cat"_s);
    QTest::keyClick(m_page->valueLists()->table(), Qt::Key_Delete);
    QVERIFY(!offeredSpecies().contains(u"cat"_s));
    QCOMPARE(m_lists->label(u"species"_s, u"cat"_s), u"Cat"_s);
    m_notifier.lastUndo();
    QVERIFY(offeredSpecies().contains(u"cat"_s));
}

void TestAdministration::entriesAreMoved()
{
    m_page->choose(u"valueLists"_s);
    const QStringList before = m_lists->codes(u"room"_s);
    m_page->valueLists()->reveal(u"room"_s, before.at(1));
    auto *table = m_page->valueLists()->table();
    QStringList wanted = before;
    wanted.swapItemsAt(0, 1);
    QTest::mouseClick(find<QToolButton>("moveUpButton"), Qt::LeftButton);
    QCOMPARE(m_lists->codes(u"room"_s), wanted);
    QVERIFY(!find<QToolButton>("moveUpButton")->isEnabled()); // it is the first now
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::mouseClick(find<QToolButton>("moveDownButton"), Qt::LeftButton);
    QCOMPARE(m_lists->codes(u"room"_s), before);
}

void TestAdministration::entriesAreMovedByKeys()
{
    m_page->choose(u"valueLists"_s);
    const QStringList before = m_lists->codes(u"room"_s);
    m_page->valueLists()->reveal(u"room"_s, before.at(1));
    auto *table = m_page->valueLists()->table();
    table->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QStringList wanted = before;
    wanted.swapItemsAt(0, 1);
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_lists->codes(u"room"_s), wanted);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_lists->codes(u"room"_s), before);
    QCOMPARE(table->currentIndex().row(), 1);
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

void TestAdministration::fixedListsKeepTheirEntries_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("states of a referral") << u"referral_status"_s;
    QTest::newRow("priorities") << u"priority"_s;
}

void TestAdministration::fixedListsKeepTheirEntries()
{
    QFETCH(QString, list);
    m_page->choose(u"valueLists"_s);
    m_page->valueLists()->chooseList(list);
    QVERIFY(!find<QPushButton>("addValueButton")->isEnabled());
    QVERIFY(!find<QPushButton>("toggleValueButton")->isEnabled());
    QVERIFY(find<QPushButton>("editValueButton")->isEnabled());
    const QStringList codes = m_lists->codes(list);
    QVERIFY(!m_lists->reorder(list, {codes.last()}));
    QCOMPARE(m_lists->codes(list), codes);
}

void TestAdministration::secondEntryOfACodeIsRefused()
{
    m_page->choose(u"valueLists"_s);
    m_page->valueLists()->chooseList(u"species"_s);
    press("addValueButton");
    auto *form = m_window->findChild<ValueItemForm *>();
    type(child<QLineEdit>(form, "englishEdit"), u"Dog"_s);
    QTest::mouseClick(child<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QVERIFY(!FieldError::textOf(child<QLineEdit>(form, "codeEdit")).isEmpty());
    QVERIFY(form->isVisible());
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
