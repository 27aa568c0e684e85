// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/signin/signinform.h"
#include "views/common/passwordedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestSignInForm : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void enterSubmitsAndThePasswordIsTakenOnce();
    void whatIsMissingIsSaid();
    void busyStopsASecondTry();
    void whatTakesLongerIsSaid();
    void waitIsCountedDown();
    void capsLockIsNoticed();
    void languageChangeKeepsWhatIsSaid();

private:
    PasswordEdit *password() const { return m_form->findChild<PasswordEdit *>(); }
    QLineEdit *name() const { return m_form->findChild<QLineEdit *>(u"nameEdit"_s); }
    QPushButton *button() const { return m_form->findChild<QPushButton *>(u"signInButton"_s); }
    QLabel *message() const { return m_form->findChild<QLabel *>(u"messageLabel"_s); }

    std::unique_ptr<SignInForm> m_form;
};

void TestSignInForm::init()
{
    m_form = std::make_unique<SignInForm>();
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void TestSignInForm::enterSubmitsAndThePasswordIsTakenOnce()
{
    QSignalSpy submitted(m_form.get(), &SignInForm::submitted);
    QTest::keyClicks(name(), u" ana "_s);
    QTest::keyClick(name(), Qt::Key_Return);
    QCOMPARE(m_form->focusWidget(), password());
    QTest::keyClicks(password(), u"seven herons"_s);
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(m_form->username(), u"ana"_s);
    QString expected = u"seven herons"_s;
    QVERIFY(m_form->takePassword() == Password::take(expected));
    QVERIFY(password()->text().isEmpty());
    QVERIFY(m_form->takePassword().isEmpty());
}

void TestSignInForm::whatIsMissingIsSaid()
{
    QSignalSpy submitted(m_form.get(), &SignInForm::submitted);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(submitted.count(), 0);
    QVERIFY(message()->isVisible());
    QCOMPARE(m_form->focusWidget(), name());
}

void TestSignInForm::busyStopsASecondTry()
{
    QSignalSpy submitted(m_form.get(), &SignInForm::submitted);
    m_form->setUsername(u"ana"_s);
    QTest::keyClicks(password(), u"x"_s);
    m_form->setBusy(true);
    QVERIFY(!button()->isEnabled());
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(submitted.count(), 0);
    m_form->setBusy(false);
    QVERIFY(button()->isEnabled());
}

void TestSignInForm::whatTakesLongerIsSaid()
{
    const auto *busy = m_form->findChild<QLabel *>(u"busyLabel"_s);
    m_form->setBusy(true);
    QCOMPARE(busy->text(), u"Opening the clinic…"_s);
    m_form->setBusyText(u"Step 3 of 8"_s);
    QVERIFY(busy->isVisible());
    QCOMPARE(busy->text(), u"Step 3 of 8"_s);
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_form.get(), &language);
    QCOMPARE(busy->text(), u"Step 3 of 8"_s);
    m_form->setBusy(false);
    m_form->setBusy(true);
    QCOMPARE(busy->text(), u"Opening the clinic…"_s);
}

void TestSignInForm::waitIsCountedDown()
{
    m_form->showRefusal(u"Name or password is not right."_s, std::chrono::seconds(8));
    QVERIFY(message()->text().startsWith(u"Name or password is not right."_s));
    QVERIFY(message()->text().contains(u"8"_s));
    QVERIFY(!button()->isEnabled());
    m_form->showRefusal(u"Name or password is not right."_s, std::chrono::seconds(0));
    QCOMPARE(message()->text(), u"Name or password is not right."_s);
    QVERIFY(button()->isEnabled());
}

void TestSignInForm::capsLockIsNoticed()
{
    auto *hint = m_form->findChild<QLabel *>(u"capsLabel"_s);
    QVERIFY(!hint->isVisible());
    QTest::keyClick(password(), 'A', Qt::NoModifier);
    QVERIFY(password()->capsLockSeemsOn());
    QVERIFY(hint->isVisible());
    QTest::keyClick(password(), 'b', Qt::NoModifier);
    QVERIFY(!hint->isVisible());
}

void TestSignInForm::languageChangeKeepsWhatIsSaid()
{
    m_form->setNote(u"Nordstadt"_s);
    m_form->showMessage(u"Not now."_s);
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_form.get(), &language);
    QCOMPARE(m_form->findChild<QLabel *>(u"noteLabel"_s)->text(), u"Nordstadt"_s);
    QCOMPARE(message()->text(), u"Not now."_s);
}

QTEST_MAIN(TestSignInForm)
#include "tst_signinform.moc"
