// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/workspace.h"
#include "forms/account/passwordagainform.h"
#include "forms/account/passwordgate.h"
#include "forms/administration/rotationform.h"
#include "models/security/clinic.h"
#include "tests/app/shell/shelldesk.h"
#include "views/administration/administrationpage.h"
#include "views/administration/clinicsection.h"
#include "views/common/fielderror.h"

#include <QLabel>
#include <QSignalSpy>

using namespace tarsus;
using namespace tarsus::test;

/// New keys from the window: asked with the password, over with the session.
class TestNewKeys : public QObject
{
    Q_OBJECT

private slots:
    void theSessionEndsWithTheKeys();
    void aWrongPasswordChangesNothing();
    void stoppedItChangesNothing();
    void accountsAskForThePasswordAgain();

private:
    static QPointer<RotationForm> open(ShellDesk &desk);
};

QPointer<RotationForm> TestNewKeys::open(ShellDesk &desk)
{
    auto *page = desk.window.findChild<AdministrationPage *>();
    desk.window.choose(page);
    page->choose(u"clinic"_s);
    QTest::mouseClick(child<QPushButton>(page, "newKeysButton"), Qt::LeftButton);
    return desk.window.findChild<RotationForm *>();
}

void TestNewKeys::theSessionEndsWithTheKeys()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    const QPointer<RotationForm> form = open(desk);
    QVERIFY(form && form->isVisible());
    type(child<QLineEdit>(form, "passwordEdit"), TestClinic::passwordText());
    QTest::keyClick(child<QLineEdit>(form, "passwordEdit"), Qt::Key_Return);
    QVERIFY(form->isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.shell->workspace(), 20'000);
    QVERIFY(!form && !desk.window.showsPages());
    QVERIFY(child<QLabel>(desk.lockPage(), "noteLabel")->isVisible());
    QVERIFY(desk.signIn(u"admin"_s));
    QCOMPARE(desk.shell->workspace()->clinic().keyFile().generation, 2U);
    desk.shell->switchPerson();
    QVERIFY(desk.signIn(u"frontdesk"_s));
}

void TestNewKeys::aWrongPasswordChangesNothing()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    const QPointer<RotationForm> form = open(desk);
    type(child<QLineEdit>(form, "passwordEdit"), u"not the password"_s);
    QTest::mouseClick(child<QPushButton>(form, "renewButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!form->isBusy(), 20'000);
    QVERIFY(form->isVisible() && child<QLineEdit>(form, "passwordEdit")->text().isEmpty());
    QCOMPARE(desk.shell->workspace()->clinic().keyFile().generation, 1U);
}

void TestNewKeys::stoppedItChangesNothing()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    const QPointer<RotationForm> form = open(desk);
    type(child<QLineEdit>(form, "passwordEdit"), TestClinic::passwordText());
    QTest::mouseClick(child<QPushButton>(form, "renewButton"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>(form, "cancelButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!form, 20'000);
    QVERIFY(desk.shell->workspace());
    QCOMPARE(desk.shell->workspace()->clinic().keyFile().generation, 1U);
}

void TestNewKeys::accountsAskForThePasswordAgain()
{
    TestClinic clinic{QString()};
    ShellDesk desk(clinic.path(), clinic.options);
    QVERIFY(desk.signIn(u"admin"_s));
    PasswordGate &gate = desk.shell->workspace()->passwordGate();
    int passed = 0;
    gate.pass(&desk.window, [&passed] { ++passed; });
    auto *form = desk.window.findChild<PasswordAgainForm *>();
    QVERIFY(form && form->isVisible() && passed == 0);
    auto *edit = child<QLineEdit>(form, "passwordEdit");
    type(edit, u"not the password"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!FieldError::textOf(edit).isEmpty(), 20'000);
    QCOMPARE(passed, 0);
    type(edit, TestClinic::passwordText());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(passed, 1, 20'000);
    gate.pass(&desk.window, [&passed] { ++passed; });
    QCOMPARE(passed, 2); // typed a moment ago
    desk.shell->lock();
    QVERIFY(desk.signIn({}));
    desk.shell->workspace()->passwordGate().pass(&desk.window, [&passed] { ++passed; });
    QCOMPARE(passed, 2); // another session
}

QTEST_MAIN(TestNewKeys)
#include "tst_newkeys.moc"
