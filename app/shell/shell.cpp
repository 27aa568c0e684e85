// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shell.h"
#include "app/shell/caseroom.h"

#include "app/config/paths.h"
#include "app/config/settings.h"
#include "app/shell/draftreopening.h"
#include "app/shell/languages.h"
#include "app/shell/locktimer.h"
#include "app/shell/logkeeper.h"
#include "app/shell/mainwindow.h"
#include "app/shell/menus.h"
#include "app/shell/persondialogs.h"
#include "app/shell/signindesk.h"
#include "app/shell/sleepwatch.h"
#include "app/shell/topbar.h"
#include "app/shell/workspace.h"
#include "forms/common/barnotifier.h"
#include "forms/common/formdrafts.h"
#include "forms/firstrun/firstrunwizard.h"
#include "models/core/job.h"
#include "models/drafts/draftkeeper.h"
#include "models/security/clinic.h"
#include "models/security/clinicfounder.h"
#include "views/administration/administrationpage.h"
#include "views/common/cardpage.h"
#include "views/common/emptystate.h"
#include "views/common/globalsearchbox.h"
#include "views/common/jobbar.h"
#include "views/common/messagebar.h"
#include "views/common/noticelist.h"
#include "views/common/page.h"
#include "views/common/secretclipboard.h"

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
    , m_sleepWatch(std::make_unique<SleepWatch>())
    , m_logKeeper(std::make_unique<LogKeeper>())
    , m_menus(std::make_unique<Menus>(*this, window, settings))
{
    connect(m_desk.get(), &SignInDesk::signedIn, this, &Shell::enter);
    connect(m_desk.get(), &SignInDesk::unlocked, this, &Shell::unlocked);
    connect(m_desk.get(), &SignInDesk::switchWanted, this, &Shell::switchPerson);
    connect(m_desk.get(), &SignInDesk::pageShown, this, &Shell::addTools);
    connect(m_lockTimer.get(), &LockTimer::rested, this, &Shell::lock);
    connect(m_sleepWatch.get(), &SleepWatch::goingToSleep, this, &Shell::lockAtOnce);
    connect(m_sleepWatch.get(), &SleepWatch::screenLocked, this, &Shell::lock);
    connect(window.jobBar(), &JobBar::rested, this, &Shell::letGo);
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
    // Later: both come from a page, which reopening deletes.
    connect(
        m_workspace.get(), &Workspace::clinicChanged, this,
        [this] { reopen(u"clinic"_s, tr("The clinic's details are saved.")); },
        Qt::QueuedConnection);
    connect(
        m_workspace.get(), &Workspace::rulesChanged, this,
        [this] { reopen(u"roles"_s, tr("The rules are saved. They hold for you, too.")); },
        Qt::QueuedConnection);
    connect(m_workspace.get(), &Workspace::keysRenewed, this, &Shell::signInAnew,
            Qt::QueuedConnection);
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
    if (m_resume.username == session.username()) {
        if (Page *page = m_window.pages().value(m_resume.page))
            m_window.choose(page);
    }
    m_resume = {};
    reopenDrafts();
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
    m_workspace->drafts().keepAll();
    m_workspace->cases().keepQuickNotes();
    secretclipboard::clearIfOurs();
    const Session &session = m_workspace->session();
    const bool isWorking = m_window.jobBar()->isWorking();
    m_desk->showLock(
        session.username(),
        isWorking ? tr("%1 is signed in. A task is being finished; then the records are "
                       "closed. What was begun is kept.")
                        .arg(session.fullName())
                  : tr("%1 was at work here. What was begun is kept.").arg(session.fullName()),
        isWorking);
    m_window.repaint(); // blank before anything that takes time
    if (isWorking)
        return hideDialogs();
    letGo();
}

void Shell::lockAtOnce()
{
    lock();
    letGo();
}

/// Behind a lock that waited for a task the window is only hidden.
void Shell::hideDialogs()
{
    const auto dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        m_hiddenDialogs.append(dialog);
        dialog->setAttribute(Qt::WA_DontShowOnScreen, false);
        dialog->QWidget::setVisible(false);
    }
}

void Shell::letGo()
{
    if (!m_locked || !m_workspace)
        return;
    m_resume = {m_workspace->session().username(),
                m_window.pages().indexOf(m_window.currentPage())};
    m_desk->setSessionAlive(false);
    leave();
    m_locked = true; // until somebody is signed in again
    emit locked();
}

void Shell::unlocked()
{
    if (!m_workspace) // the task was done while the password was typed
        return m_desk->showSignIn();
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

void Shell::switchPerson()
{
    leave();
    if (!m_folder)
        return start();
    m_desk->showSignInOfAnother();
    emit signInShown();
}

/// The session's keys open nothing any more.
void Shell::signInAnew()
{
    if (!m_workspace) // it was locked, and let go meanwhile
        return;
    const QString username = m_workspace->session().username();
    leave();
    m_desk->showSignIn(username, tr("The clinic has new keys. Everybody signs in with the password "
                                    "that they have."));
    emit signInShown();
}

void Shell::leave(bool closesClinic)
{
    if (!m_workspace)
        return;
    m_lockTimer->stop();
    m_workspace->drafts().keepAll(); // signing out and closing lose nothing either
    m_workspace->cases().keepQuickNotes();
    secretclipboard::clearIfOurs();
    m_logKeeper->letGo();
    m_notifier->forget();
    const auto ending = m_locked ? AuditEvent::Lock : AuditEvent::SignOut;
    m_locked = false;
    m_hiddenDialogs.clear();
    QList<QPointer<QDialog>> dialogs; // one may be the parent of another
    for (QDialog *dialog : m_window.findChildren<QDialog *>())
        dialogs.append(dialog);
    for (const QPointer<QDialog> &dialog : std::as_const(dialogs))
        delete dialog;
    m_menus->leave();
    m_window.topBar()->searchBox()->clear();
    m_window.clearPages();
    std::shared_ptr<Clinic> clinic = m_workspace->sharedClinic();
    std::shared_ptr<DraftKeeper> drafts = m_workspace->draftKeeper();
    std::shared_ptr<ViewRecorder> views = m_workspace->viewRecorder();
    m_workspace.reset();
    m_closing.close(std::move(drafts), std::move(views), closesClinic ? std::move(clinic) : nullptr,
                    ending);
    m_desk->setClosing(m_closing.latest());
    emit left();
}

/// What the person had begun before a lock, a switch or a crash stands in the window again.
void Shell::reopenDrafts()
{
    const auto again = tarsus::reopenDrafts(
        *m_workspace, [this](const Draft &draft) { return openProfile(&draft); });
    if (!again)
        return m_notifier->showError(again.error());
    if (again->opened > 0)
        m_notifier->showMessage(tr("What you had begun is open again."));
    if (again->kept > 0) {
        m_notifier->showError(
            {Error::Code::NotFound,
             tr("%n form(s) that you had begun cannot be opened: the record is gone, or is not "
                "yours to see any more. What you typed is kept.",
                nullptr, again->kept)});
    }
}

/// Everything that shows the clinic's name, its times or what the person may do is made anew;
/// nobody signs in again.
void Shell::reopen(const QString &section, const QString &message)
{
    if (!m_workspace || m_locked)
        return;
    const std::shared_ptr<Clinic> clinic = m_workspace->sharedClinic();
    leave(false);
    enter(clinic);
    if (!m_workspace)
        return;
    const QList<Page *> pages = m_window.pages();
    for (Page *page : pages) {
        if (auto *administration = qobject_cast<AdministrationPage *>(page)) {
            m_window.choose(administration);
            administration->choose(section);
        }
    }
    m_notifier->showMessage(message);
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
    if (m_workspace)
        persondialogs::changePassword(*m_workspace, *m_notifier, m_options.demo);
}

void Shell::editProfile()
{
    (void)openProfile(nullptr);
}

bool Shell::openProfile(const Draft *draft)
{
    const auto saved = [this] {
        const auto read = m_workspace->clinic().reloadSession(m_workspace->connection().database());
        if (!read)
            return m_notifier->showError(read.error());
        m_menus->enter(*m_workspace);
        m_notifier->showMessage(tr("Your profile is saved."));
    };
    return m_workspace && persondialogs::editProfile(*m_workspace, *m_notifier, saved, draft);
}

void Shell::showNotices()
{
    auto *list = new NoticeList(&m_window);
    list->open(m_notifier->notices(), m_window.topBar()->noticesButton());
}

} // namespace tarsus
