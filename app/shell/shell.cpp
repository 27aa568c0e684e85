// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shell.h"

#include "app/config/paths.h"
#include "app/config/settings.h"
#include "app/shell/languages.h"
#include "app/shell/locktimer.h"
#include "app/shell/logkeeper.h"
#include "app/shell/mainwindow.h"
#include "app/shell/menus.h"
#include "app/shell/signindesk.h"
#include "app/shell/topbar.h"
#include "app/shell/workspace.h"
#include "forms/account/changepasswordform.h"
#include "forms/account/profileform.h"
#include "forms/common/barnotifier.h"
#include "forms/firstrun/firstrunwizard.h"
#include "models/core/job.h"
#include "models/security/accounts.h"
#include "models/security/clinic.h"
#include "models/security/clinicfounder.h"
#include "models/users/userrepository.h"
#include "views/administration/administrationpage.h"
#include "views/common/cardpage.h"
#include "views/common/emptystate.h"
#include "views/common/globalsearchbox.h"
#include "views/common/jobbar.h"
#include "views/common/messagebar.h"
#include "views/common/noticelist.h"
#include "views/common/page.h"
#include "views/common/recordtableview.h"
#include "views/style/icons.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tarsus {

Shell::Shell(MainWindow &window, Theme &theme, Languages &languages, Settings &settings,
             ShellOptions options, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
    , m_languages(languages)
    , m_settings(settings)
    , m_options(std::move(options))
    , m_notifier(std::make_unique<BarNotifier>(*window.messageBar()))
    , m_desk(std::make_unique<SignInDesk>(window))
    , m_lockTimer(std::make_unique<LockTimer>())
    , m_logKeeper(std::make_unique<LogKeeper>())
    , m_menus(std::make_unique<Menus>(*this, window, settings))
{
    connect(m_desk.get(), &SignInDesk::signedIn, this, &Shell::enter);
    connect(m_desk.get(), &SignInDesk::unlocked, this, &Shell::unlocked);
    connect(m_desk.get(), &SignInDesk::switchWanted, this, &Shell::signOut);
    connect(m_desk.get(), &SignInDesk::pageShown, this, &Shell::addTools);
    connect(m_lockTimer.get(), &LockTimer::rested, this, &Shell::lock);
    connect(window.topBar(), &TopBar::lockRequested, this, &Shell::lock);
    connect(window.topBar(), &TopBar::noticesRequested, this, &Shell::showNotices);
    connect(m_notifier.get(), &BarNotifier::noticed, this, [this] {
        m_window.topBar()->setNoticeCount(static_cast<int>(m_notifier->notices().size()));
    });
    connect(window.topBar()->searchBox(), &GlobalSearchBox::opened, this,
            [this](RecordKind kind, qint64 id) {
                if (m_workspace)
                    m_workspace->openRecord(kind, id);
            });
    connect(&window, &MainWindow::closing, this, [this] {
        m_settings.setWindowGeometry(m_window.saveGeometry());
        leave();
    });
}

Shell::~Shell()
{
    leave();
}

void Shell::start()
{
    const auto placed = ClinicFolder::checkPlace(m_options.clinicFolder, m_options.clinic);
    if (!placed)
        return showProblem(placed.error());
    if (ClinicFolder::contentsOf(m_options.clinicFolder) != ClinicFolder::Contents::Nothing)
        return openFolder(m_options.clinicFolder);
    if (!m_options.demo || !m_options.makeDemo)
        return showFirstRun();
    auto *page = new CardPage;
    auto *wizard = new FirstRunWizard(m_options.clinicFolder);
    page->setContent(wizard, 520);
    addTools(page);
    m_window.showAlone(page);
    makeDemo(wizard);
}

void Shell::openFolder(const QString &path)
{
    m_options.clinicFolder = path;
    m_options.demo = m_options.demo || path == paths::demoClinic();
    m_options.clinic.anyPassword = m_options.demo;
    auto held = ClinicFolder::hold(path, m_options.clinic);
    if (!held)
        return showProblem(held.error());
    m_folder = *held;
    m_desk->setFolder(m_folder, m_options.demo);
    m_desk->showSignIn();
    emit signInShown();
}

void Shell::showFirstRun()
{
    auto *page = new CardPage;
    auto *wizard = new FirstRunWizard(m_options.clinicFolder);
    page->setContent(wizard, 520);
    addTools(page);
    wizard->setDemoOffered(bool(m_options.makeDemo));
    connect(wizard, &FirstRunWizard::demoWanted, this, [this, wizard] {
        m_options.clinicFolder = paths::demoClinic();
        m_options.demo = true;
        if (ClinicFolder::contentsOf(m_options.clinicFolder) == ClinicFolder::Contents::Nothing)
            makeDemo(wizard);
        else
            openFolder(m_options.clinicFolder);
    });
    connect(wizard, &FirstRunWizard::createWanted, this, [this, wizard] { makeClinic(wizard); });
    m_window.showAlone(page);
}

void Shell::makeClinic(FirstRunWizard *wizard)
{
    using Made = std::shared_ptr<FoundedClinic>;
    const auto wanted = std::make_shared<NewClinic>(wizard->take());
    startJob<Made>(
        wizard,
        [path = m_options.clinicFolder, wanted,
         options = m_options.clinic](QPromise<Result<Made>> &promise) {
            auto made = Clinic::create(path, *wanted, options);
            if (made)
                promise.addResult(Result<Made>(std::make_shared<FoundedClinic>(std::move(*made))));
            else
                promise.addResult(Result<Made>(made.error()));
        },
        [this, wizard](const Result<Made> &made) {
            if (!made)
                return wizard->showError(made.error());
            const std::shared_ptr<Clinic> clinic = std::move((*made)->clinic);
            wizard->showRecoveryCode(std::move((*made)->recoveryCode));
            connect(wizard, &FirstRunWizard::finished, this, [this, clinic] { enter(clinic); });
        });
}

void Shell::makeDemo(FirstRunWizard *wizard)
{
    wizard->setDemoBusy(true);
    m_options.clinic.anyPassword = true;
    startJob<bool>(
        wizard,
        [path = m_options.clinicFolder, make = m_options.makeDemo,
         options = m_options.clinic](QPromise<Result<bool>> &promise) {
            const auto made = make(path, options);
            promise.addResult(made ? Result<bool>(true) : Result<bool>(made.error()));
        },
        [this](const Result<bool> &made) {
            if (!made)
                return showProblem(made.error());
            // Who looks around chooses as whom, as at every later start.
            openFolder(m_options.clinicFolder);
        });
}

void Shell::showProblem(const Error &error)
{
    auto *page = new CardPage;
    auto *problem = new EmptyState(error.code == Error::Code::Busy ? u"lock"_s : u"warning"_s);
    problem->setTexts(tr("This clinic cannot be opened"), error.text);
    problem->setAction(tr("&Try again"));
    problem->setSecondAction(tr("&Quit"));
    connect(problem, &EmptyState::actionTriggered, this, &Shell::start);
    connect(problem, &EmptyState::secondActionTriggered, &m_window, &QWidget::close);
    page->setContent(problem, 520);
    addTools(page);
    m_window.showAlone(page);
    emit problemShown(error.text);
}

void Shell::enter(const std::shared_ptr<Clinic> &clinic)
{
    auto made = Workspace::make(clinic, m_window, m_settings, *m_notifier);
    if (!made)
        return showProblem(made.error());
    m_workspace = std::move(*made);
    connect(m_workspace.get(), &Workspace::clinicChanged, this, &Shell::reopen,
            Qt::QueuedConnection); // it comes from a page, which reopening deletes
    speakAsTheClinic();
    if (!m_folder) { // a clinic that was just made
        m_folder = clinic->sharedFolder();
        m_desk->setFolder(m_folder, m_options.demo);
    }
    m_locked = false;
    m_menus->enter(*m_workspace);
    m_workspace->showPages();
    applyRows();
    m_lockTimer->start(m_settings.lockAfterMinutes());
    m_logKeeper->watch(clinic);
    m_window.setLockText(
        tr("locks after %n minute(s) of rest", nullptr, m_settings.lockAfterMinutes()));
    const Session &session = clinic->session();
    if (session.failedTries() > 0)
        m_window.messageBar()->showText(
            MessageBar::Kind::Warning,
            tr("Since you were last here somebody tried to sign in with your name %n time(s) "
               "without the right password.",
               nullptr, session.failedTries()));
    emit entered();
}

void Shell::lock()
{
    if (!m_workspace || m_locked)
        return;
    m_locked = true;
    m_lockTimer->stop();
    m_logKeeper->tidy();
    const auto dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        m_hiddenDialogs.append(dialog);
        dialog->setAttribute(Qt::WA_DontShowOnScreen, false);
        dialog->QWidget::setVisible(false);
    }
    m_desk->showLock(
        m_workspace->session().username(),
        tr("%1 is signed in. What was begun is kept.").arg(m_workspace->session().fullName()));
}

void Shell::unlocked()
{
    m_locked = false;
    m_window.showPagesAgain();
    for (const QPointer<QDialog> &dialog : std::as_const(m_hiddenDialogs))
        if (dialog)
            dialog->open();
    m_hiddenDialogs.clear();
    m_lockTimer->start(m_settings.lockAfterMinutes());
}

void Shell::signOut()
{
    leave();
    if (!m_folder)
        return start();
    m_desk->showSignIn();
    emit signInShown();
}

void Shell::leave()
{
    if (!m_workspace)
        return;
    m_lockTimer->stop();
    m_logKeeper->watch(nullptr);
    m_notifier->forget();
    m_locked = false;
    m_hiddenDialogs.clear();
    const auto dialogs = m_window.findChildren<QDialog *>();
    qDeleteAll(dialogs);
    m_menus->leave();
    m_window.clearPages();
    m_workspace.reset();
    emit left();
}

/// Everything that shows the clinic's name or its times is made anew; nobody signs in again.
void Shell::reopen()
{
    if (!m_workspace || m_locked)
        return;
    const std::shared_ptr<Clinic> clinic = m_workspace->sharedClinic();
    leave();
    enter(clinic);
    if (!m_workspace)
        return;
    const QList<Page *> pages = m_window.pages();
    for (Page *page : pages) {
        if (auto *administration = qobject_cast<AdministrationPage *>(page)) {
            m_window.choose(administration);
            administration->choose(u"clinic"_s);
        }
    }
    m_notifier->showMessage(tr("The clinic's details are saved."));
}

/// Who has not chosen a language here hears the clinic's.
void Shell::speakAsTheClinic()
{
    const QString language = m_workspace->clinic().language();
    if (!language.isEmpty() && m_settings.language().isEmpty() && !m_options.languageIsGiven
        && language != m_languages.code())
        m_languages.use(language);
}

void Shell::changePassword()
{
    if (!m_workspace)
        return;
    const Session &session = m_workspace->session();
    auto *form = new ChangePasswordForm(session.isAdministrator() ? PasswordFor::Administrator
                                                                  : PasswordFor::Person,
                                        {session.username(), session.fullName()}, &m_window);
    form->setAnyPasswordAllowed(m_options.demo);
    connect(form, &ChangePasswordForm::submitted, this, [this, form] {
        const auto before = std::make_shared<Password>(form->takeBefore());
        const auto after = std::make_shared<Password>(form->takeAfter());
        form->setBusy(true);
        startJob<bool>(
            form,
            [clinic = m_workspace->sharedClinic(), before, after](QPromise<Result<bool>> &promise) {
                const auto connection = clinic->connect();
                if (!connection)
                    return promise.addResult(Result<bool>(connection.error())), void();
                const auto changed = Accounts(*clinic, *connection).changePassword(*before, *after);
                promise.addResult(changed ? Result<bool>(true) : Result<bool>(changed.error()));
            },
            [this, form](const Result<bool> &changed) {
                form->setBusy(false);
                if (!changed)
                    return form->showError(changed.error());
                form->accept();
                m_notifier->showMessage(tr("Your password is changed."));
            });
    });
    form->open();
}

void Shell::editProfile()
{
    if (!m_workspace)
        return;
    auto users = std::make_unique<UserRepository>(m_workspace->context());
    auto *form = new ProfileForm(*users, m_workspace->session(), *m_notifier, &m_window);
    connect(form, &QObject::destroyed, this,
            [kept = std::shared_ptr<UserRepository>(std::move(users))] {});
    connect(form, &RecordForm::saved, this, [this] {
        const auto read = m_workspace->clinic().reloadSession(m_workspace->connection().database());
        if (!read)
            return m_notifier->showError(read.error());
        m_menus->enter(*m_workspace);
        m_notifier->showMessage(tr("Your profile is saved."));
    });
    if (form->startEditing(m_workspace->session().personId()))
        form->open();
    else
        form->deleteLater();
}

void Shell::setAppearance(int appearance)
{
    m_settings.setAppearance(Settings::Appearance(appearance));
    m_theme.setScheme(Theme::Scheme(appearance));
}

QString Shell::language() const
{
    return m_languages.code();
}

void Shell::setLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    m_languages.use(code);
    m_menus->retranslate();
    if (m_workspace)
        m_window.setLockText(
            tr("locks after %n minute(s) of rest", nullptr, m_settings.lockAfterMinutes()));
}

void Shell::setCompactRows(bool compact)
{
    m_settings.setCompactRows(compact);
    applyRows();
}

void Shell::setLockAfterMinutes(int minutes)
{
    m_settings.setLockAfterMinutes(minutes);
    if (!m_workspace || m_locked)
        return;
    m_lockTimer->start(m_settings.lockAfterMinutes());
    m_window.setLockText(
        tr("locks after %n minute(s) of rest", nullptr, m_settings.lockAfterMinutes()));
}

void Shell::showNotices()
{
    auto *list = new NoticeList(&m_window);
    list->open(m_notifier->notices(), m_window.topBar()->noticesButton());
}

void Shell::applyRows()
{
    const auto tables = m_window.findChildren<RecordTableView *>();
    for (RecordTableView *table : tables)
        table->setCompact(m_settings.compactRows());
}

void Shell::addTools(QWidget *widget)
{
    auto *page = qobject_cast<CardPage *>(widget);
    if (!page)
        return;
    auto *language = new QComboBox(page);
    language->setObjectName(u"languageBox"_s);
    language->setAccessibleName(tr("Language"));
    for (const QString &code : Languages::codes())
        language->addItem(icon(u"globe"_s), Languages::nativeName(code), code);
    language->setCurrentIndex(language->findData(m_languages.code()));
    connect(language, &QComboBox::activated, this,
            [this, language] { setLanguage(language->currentData().toString()); });
    page->addTool(language);
}

} // namespace tarsus
