// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/workspace.h"
#include "forms/administration/rotationform.h"
#include "models/security/clinic.h"
#include "tests/app/shell/shelldesk.h"
#include "views/administration/administrationpage.h"
#include "views/administration/clinicsection.h"

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

QTEST_MAIN(TestNewKeys)
#include "tst_newkeys.moc"
