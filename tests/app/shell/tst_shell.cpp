// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/settings.h"
#include "app/shell/languages.h"
#include "app/shell/mainwindow.h"
#include "app/shell/shell.h"
#include "app/shell/topbar.h"
#include "app/shell/workspace.h"
#include "forms/account/changepasswordform.h"
#include "forms/administration/clinicdetailsform.h"
#include "forms/firstrun/firstrunwizard.h"
#include "forms/signin/accountrequestform.h"
#include "forms/signin/signinform.h"
#include "models/security/clinic.h"
#include "models/security/clinicsettings.h"
#include "tests/support/testclinic.h"
#include "views/administration/administrationpage.h"
#include "views/common/noticelist.h"
#include "views/common/notifier.h"
#include "views/common/passwordedit.h"
#include "views/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tarsus;
using namespace Qt::StringLiterals;

/// The real window, with keys and mouse, from a fresh computer to a signed-in session.
class TestShell : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void firstRunMakesAClinicAndOpensIt();
    void signInSignOutAndAgain();
    void wrongPasswordIsRefusedPlainly();
    void anAccountIsAskedFor();
    void ownPasswordIsChanged();
    void languageAndLookChangeWhileRunning();
    void noticesAreReadAgain();
    void theClinicIsCalledOtherwiseWhileItIsOpen();
    void theClinicsLanguageIsSpoken();
    void aFolderThatIsNoClinicIsExplained();

private:
    void start(const QString &folder);
    template<typename T>
    T *find(const QString &name = {}) const
    {
        return m_window->findChild<T *>(name);
    }
    void press(const QString &button) const
    {
        auto *found = find<QPushButton>(button);
        QVERIFY2(found && found->isVisible(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void type(const QString &edit, const QString &text) const
    {
        auto *found = find<QLineEdit>(edit);
        QVERIFY2(found && found->isVisible(), qPrintable(edit));
        QTest::keyClicks(found, text);
    }
    void signIn(const QString &name, const QString &password) const;
    void trigger(QMenu *menu, const QString &action) const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<test::TestClinic> m_clinic;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Shell> m_shell;
};

void TestShell::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_home->filePath(u"settings"_s));
    m_languages = std::make_unique<Languages>();
    m_languages->use(u"en"_s);
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 900);
    m_clinic = std::make_unique<test::TestClinic>(QString());
}

void TestShell::cleanup()
{
    m_shell.reset();
    m_window.reset();
    m_theme.reset();
    m_languages.reset();
    m_settings.reset();
    m_clinic.reset();
    m_home.reset();
}

void TestShell::start(const QString &folder)
{
    ShellOptions options;
    options.clinicFolder = folder;
    options.clinic = m_clinic->options;
    m_shell = std::make_unique<Shell>(*m_window, *m_theme, *m_languages, *m_settings, options);
    m_shell->start();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShell::signIn(const QString &name, const QString &password) const
{
    auto *form = find<SignInForm>();
    QVERIFY(form);
    auto *nameEdit = form->findChild<QLineEdit *>(u"nameEdit"_s);
    nameEdit->clear();
    QTest::keyClicks(nameEdit, name);
    QTest::keyClicks(form->findChild<PasswordEdit *>(), password);
    QTest::mouseClick(form->findChild<QPushButton *>(u"signInButton"_s), Qt::LeftButton);
}

void TestShell::trigger(QMenu *menu, const QString &action) const
{
    const auto actions = menu->actions();
    for (QAction *candidate : actions)
        if (candidate->objectName() == action)
            return candidate->trigger();
    QFAIL(qPrintable(action));
}

void TestShell::firstRunMakesAClinicAndOpensIt()
{
    const QString folder = m_home->filePath(u"clinic"_s);
    start(folder);
    press(u"setUpButton"_s);
    press(u"nextButton"_s); // no name yet
    QVERIFY(find<QLineEdit>(u"clinicNameEdit"_s)->isVisible());
    type(u"clinicNameEdit"_s, u"Nordstadt Referral Clinic"_s);
    press(u"nextButton"_s);
    type(u"fullNameEdit"_s, u"Ana Lima"_s);
    type(u"nameEdit"_s, u"ana"_s);
    type(u"emailEdit"_s, u"ana@example.org"_s);
    type(u"passwordEdit"_s, u"seven quiet herons walk"_s);
    type(u"repeatEdit"_s, u"seven quiet herons talk"_s);
    press(u"nextButton"_s); // not the same
    QVERIFY(find<QLineEdit>(u"repeatEdit"_s)->isVisible());
    find<QLineEdit>(u"repeatEdit"_s)->clear();
    type(u"repeatEdit"_s, u"seven quiet herons walk"_s);
    press(u"nextButton"_s);
    auto *code = find<QLabel>(u"codeLabel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(code->isVisible(), 20'000);

    type(u"confirmEdit"_s, u"0000"_s);
    press(u"nextButton"_s);
    QVERIFY(!m_window->showsPages());
    const int group =
        find<QLabel>(u"confirmLabel"_s)->text().remove(u'&').section(u' ', 2, 2).toInt();
    QVERIFY(group >= 1 && group <= 9);
    const QString all = code->text().replace(u'\n', u'–').remove(u' ');
    find<QLineEdit>(u"confirmEdit"_s)->clear();
    type(u"confirmEdit"_s, all.section(u'–', group - 1, group - 1).toLower());
    press(u"nextButton"_s);
    QVERIFY(m_window->showsPages());
    QCOMPARE(m_shell->workspace()->session().fullName(), u"Ana Lima"_s);
    QVERIFY(m_shell->workspace()->session().isAdministrator());
    QVERIFY(m_window->windowTitle().contains(u"Nordstadt Referral Clinic"_s));
}

void TestShell::signInSignOutAndAgain()
{
    start(m_clinic->path());
    QSignalSpy entered(m_shell.get(), &Shell::entered);
    signIn(u"specialist"_s, test::TestClinic::passwordText());
    QTRY_COMPARE_WITH_TIMEOUT(entered.count(), 1, 20'000);
    QVERIFY(m_window->showsPages());
    QCOMPARE(m_shell->workspace()->session().username(), u"specialist"_s);
    trigger(m_window->topBar()->personMenu(), u"signOutAction"_s);
    QTRY_VERIFY(!m_shell->workspace());
    QVERIFY(find<SignInForm>());
    signIn(u"admin"_s, test::TestClinic::passwordText());
    QTRY_COMPARE_WITH_TIMEOUT(entered.count(), 2, 20'000);
    QVERIFY(m_shell->workspace()->session().isAdministrator());
}

void TestShell::wrongPasswordIsRefusedPlainly()
{
    start(m_clinic->path());
    auto *message = find<QLabel>(u"messageLabel"_s);
    signIn(u"specialist"_s, u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
    const QString wrongPassword = message->text();
    signIn(u"nobody"_s, u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        !message->isVisible() || find<QPushButton>(u"signInButton"_s)->isEnabled(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 20'000);
    QCOMPARE(message->text(), wrongPassword);
    QVERIFY(!m_shell->workspace());
    QVERIFY(find<QLineEdit>(u"passwordEdit"_s)->text().isEmpty());
}

void TestShell::anAccountIsAskedFor()
{
    start(m_clinic->path());
    press(u"accountButton"_s);
    type(u"fullNameEdit"_s, u"Bo Berg"_s);
    type(u"nameEdit"_s, u"bo"_s);
    type(u"emailEdit"_s, u"bo@example.org"_s);
    type(u"passwordEdit"_s, u"four grey otters swim"_s);
    type(u"repeatEdit"_s, u"four grey otters swim"_s);
    press(u"askButton"_s);
    auto *code = find<QLabel>(u"codeLabel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(code->isVisible(), 20'000);
    QCOMPARE(code->text().size(), 11); // ABCDE-FGHJK
    press(u"doneButton"_s);
    QTRY_VERIFY(find<SignInForm>());
}

void TestShell::ownPasswordIsChanged()
{
    start(m_clinic->path());
    signIn(u"coordinator"_s, test::TestClinic::passwordText());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->showsPages(), 20'000);
    trigger(m_window->topBar()->personMenu(), u"passwordAction"_s);
    QPointer<ChangePasswordForm> form = find<ChangePasswordForm>();
    QVERIFY(form);
    const auto enter = [&form](const QString &edit, const QString &text) {
        auto *line = form->findChild<QLineEdit *>(edit);
        line->clear();
        QTest::keyClicks(line, text);
    };
    enter(u"beforeEdit"_s, test::TestClinic::passwordText());
    enter(u"passwordEdit"_s, u"four grey otters swim"_s);
    enter(u"repeatEdit"_s, u"four grey otters swim"_s);
    QTest::mouseClick(form->findChild<QPushButton *>(u"changeButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!form || !form->isVisible(), 20'000);
    m_shell->signOut();
    signIn(u"coordinator"_s, u"four grey otters swim"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->showsPages(), 20'000);
}

void TestShell::languageAndLookChangeWhileRunning()
{
    start(m_clinic->path());
    signIn(u"admin"_s, test::TestClinic::passwordText());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->showsPages(), 20'000);
    m_shell->setLanguage(u"de"_s);
    QCOMPARE(m_languages->code(), u"de"_s);
    QCOMPARE(m_settings->language(), u"de"_s);
    QCOMPARE(m_window->locale().language(), QLocale::German);
    m_shell->setAppearance(int(Settings::Appearance::Dark));
    QVERIFY(m_theme->isDark());
    QCOMPARE(m_settings->appearance(), Settings::Appearance::Dark);
    m_shell->setLanguage(u"en"_s);
    m_shell->setAppearance(int(Settings::Appearance::Light));
}

void TestShell::noticesAreReadAgain()
{
    start(m_clinic->path());
    signIn(u"admin"_s, test::TestClinic::passwordText());
    QTRY_VERIFY(m_shell->workspace());
    auto *button = m_window->topBar()->noticesButton();
    const auto openList = [&] {
        QTest::mouseClick(button, Qt::LeftButton);
        return find<NoticeList>();
    };
    QPointer<NoticeList> list = openList();
    QVERIFY(list && list->findChild<QWidget *>(u"noNotices"_s));
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!list);

    int undone = 0;
    Notifier &notifier = m_shell->workspace()->notifier();
    notifier.offerUndo(u"One was removed."_s, [&undone] { ++undone; });
    notifier.showMessage(u"Another was saved."_s);
    QVERIFY(button->accessibleName().contains(u'2'));
    list = openList();
    const auto texts = list->findChildren<QLabel *>(u"noticeText"_s);
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.first()->text(), u"Another was saved."_s); // newest first
    const auto ways = list->findChildren<QPushButton *>(u"noticeUndoButton"_s);
    QCOMPARE(ways.size(), 1);
    QVERIFY(ways.first()->hasFocus());
    QTest::keyClick(ways.first(), Qt::Key_Space);
    QCOMPARE(undone, 1);
    QTRY_VERIFY(!list);
    list = openList();
    QVERIFY(!list->findChild<QPushButton *>(u"noticeUndoButton"_s)); // once
    list->close();

    m_shell->signOut(); // who comes next has nothing to do with them
    QVERIFY(!button->accessibleName().contains(u'2'));
}

void TestShell::theClinicIsCalledOtherwiseWhileItIsOpen()
{
    start(m_clinic->path());
    signIn(u"admin"_s, test::TestClinic::passwordText());
    QTRY_VERIFY(m_shell->workspace());
    auto *page = find<AdministrationPage>();
    m_window->choose(page);
    page->choose(u"clinic"_s);
    press(u"editClinicButton"_s);
    auto *form = find<ClinicDetailsForm>();
    QVERIFY(form && QTest::qWaitForWindowActive(form));
    auto *name = form->findChild<QLineEdit *>(u"nameEdit"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Northgate & Sons"_s);
    auto *zone = form->findChild<QComboBox *>(u"timeZoneBox"_s);
    zone->setCurrentIndex(zone->findText(u"Asia/Tokyo"_s));
    QTest::mouseClick(form->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
    QTRY_VERIFY(m_window->windowTitle().contains(u"Northgate & Sons"_s));
    QTRY_VERIFY(m_shell->workspace() && m_window->showsPages());
    QCOMPARE(m_shell->workspace()->context().zone.id(), QByteArray("Asia/Tokyo"));
    QCOMPARE(m_shell->workspace()->session().username(), u"admin"_s);
    QVERIFY(qobject_cast<AdministrationPage *>(m_window->currentPage()));
    QTRY_VERIFY(find<QLabel>(u"clinicNameLabel"_s)->isVisible());
}

void TestShell::theClinicsLanguageIsSpoken()
{
    m_clinic->signIn(u"admin"_s);
    QVERIFY(m_clinic->clinic().changeDetails(m_clinic->connection(),
                                             {u"Klinik"_s, "Europe/Berlin", u"de"_s}));
    m_clinic->close();
    start(m_clinic->path());
    signIn(u"admin"_s, test::TestClinic::passwordText());
    QTRY_VERIFY(m_shell->workspace());
    QCOMPARE(m_languages->code(), u"de"_s);
    m_shell->setLanguage(u"en"_s); // one's own choice counts more
    m_shell->signOut();
    signIn(u"admin"_s, test::TestClinic::passwordText());
    QTRY_VERIFY(m_shell->workspace());
    QCOMPARE(m_languages->code(), u"en"_s);
}

void TestShell::aFolderThatIsNoClinicIsExplained()
{
    const QString folder = m_home->filePath(u"other"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + u"/notes.txt"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a clinic");
    file.close();
    start(folder);
    QVERIFY(!m_shell->workspace());
    QVERIFY(find<QLabel>(u"emptyTitle"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"emptyActionButton"_s)->isVisible());
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"notes.txt"_s});
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
