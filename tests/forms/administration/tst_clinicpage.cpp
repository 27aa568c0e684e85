// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/clinicdetailsform.h"
#include "forms/administration/recoverycodeform.h"
#include "forms/administration/valueitemform.h"
#include "models/security/accounts.h"
#include "models/security/recoverycode.h"
#include "tests/forms/administration/administrationbench.h"
#include "views/administration/valuelistssection.h"
#include "views/common/fielderror.h"
#include "views/common/recordtableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// The clinic as an administrator looks after it: its details, recovery code and value lists.
class TestClinicPage : public AdministrationBench
{
    Q_OBJECT

private slots:
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
    void fixedListsKeepTheirEntries_data();
    void fixedListsKeepTheirEntries();
    void secondEntryOfACodeIsRefused();

private:
    bool recovers(const RecoveryCode &code);
    QStringList offeredSpecies();
};

/// Whether the code opens the clinic; it is closed afterwards.
bool TestClinicPage::recovers(const RecoveryCode &code)
{
    m_clinic->close();
    const auto folder = ClinicFolder::hold(m_clinic->path(), m_clinic->options);
    return folder && Clinic::recover(*folder, code, {u"admin"_s, password(u"another one"_s)});
}

void TestClinicPage::recoveryCodeIsRenewed()
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

void TestClinicPage::unconfirmedRecoveryCodeChangesNothing()
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

void TestClinicPage::recoveryCodeNeedsThePassword()
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

void TestClinicPage::clinicIsCalledOtherwise()
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

void TestClinicPage::clinicWithoutANameIsNotSaved()
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

QStringList TestClinicPage::offeredSpecies()
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

void TestClinicPage::newEntryIsOfferedInForms()
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

void TestClinicPage::entryIsSavedByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl and Return")
        << Qt::Key_Return << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl and Enter of the number pad")
        << Qt::Key_Enter << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::KeypadModifier);
    QTest::newRow("Return") << Qt::Key_Return << Qt::KeyboardModifiers();
}

void TestClinicPage::entryIsSavedByKeys()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    m_page->choose(u"valueLists"_s);
    m_page->valueLists()->chooseList(u"species"_s);
    m_page->valueLists()->table()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_page->valueLists()->table(), Qt::Key_Insert);
    auto *form = m_window->findChild<ValueItemForm *>();
    QVERIFY(form && bringToFront(form));
    type(child<QLineEdit>(form, "englishEdit"), u"Red panda"_s);
    QTest::keyClick(child<QLineEdit>(form, "englishEdit"), key, modifiers);
    QTRY_VERIFY(!m_window->findChild<ValueItemForm *>());
    QVERIFY(offeredSpecies().contains(u"red_panda"_s));
}

void TestClinicPage::entrySwitchedOffIsNoLongerOffered()
{
    m_page->choose(u"valueLists"_s);
    m_page->valueLists()->reveal(u"species"_s, u"cat"_s);
    QTest::keyClick(m_page->valueLists()->table(), Qt::Key_Delete);
    QVERIFY(!offeredSpecies().contains(u"cat"_s));
    QCOMPARE(m_lists->label(u"species"_s, u"cat"_s), u"Cat"_s);
    m_notifier.lastUndo();
    QVERIFY(offeredSpecies().contains(u"cat"_s));
}

void TestClinicPage::entriesAreMoved()
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

void TestClinicPage::entriesAreMovedByKeys()
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

void TestClinicPage::fixedListsKeepTheirEntries_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("states of a referral") << u"referral_status"_s;
    QTest::newRow("priorities") << u"priority"_s;
}

void TestClinicPage::fixedListsKeepTheirEntries()
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

void TestClinicPage::secondEntryOfACodeIsRefused()
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

QTEST_MAIN(TestClinicPage)
#include "tst_clinicpage.moc"
