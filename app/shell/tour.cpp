// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/tour.h"

#include "app/shell/caseentry.h"
#include "app/shell/caseroom.h"
#include "app/shell/importentry.h"
#include "app/shell/locktimer.h"
#include "app/shell/mainwindow.h"
#include "app/shell/mergeentry.h"
#include "app/shell/shell.h"
#include "app/shell/statisticsentry.h"
#include "app/shell/topbar.h"
#include "app/shell/workspace.h"
#include "forms/administration/approvalform.h"
#include "forms/administration/clinicjobs.h"
#include "forms/audit/audittools.h"
#include "forms/factory/formfactory.h"
#include "forms/firstrun/firstrunwizard.h"
#include "forms/letters/lettertools.h"
#include "forms/signin/accountrequestform.h"
#include "forms/signin/recoveryform.h"
#include "forms/signin/signinform.h"
#include "forms/snippets/snippetsform.h"
#include "models/core/recordkind.h"
#include "models/security/clinic.h"
#include "models/security/policy.h"
#include "models/vocabularies/valuelists.h"
#include "views/administration/administrationpage.h"
#include "views/administration/clinicsection.h"
#include "views/administration/peoplesection.h"
#include "views/administration/valuelistssection.h"
#include "views/audit/asknownwindow.h"
#include "views/case/casepage.h"
#include "views/common/cardpage.h"
#include "views/common/messagebar.h"
#include "views/common/noticelist.h"
#include "views/common/notifier.h"
#include "views/common/page.h"
#include "views/common/recordtableview.h"
#include "views/style/theme.h"

#include <QDialog>
#include <QImage>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int betweenLooks = 120; // ms
constexpr int mostLooks = 25;

QDialog *openDialog(const MainWindow &window)
{
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        if (dialog->isVisible() && dialog->isWindow())
            return dialog;
    return nullptr;
}

QString fileWord(const QString &text)
{
    QString word;
    for (const QChar letter : text.toLower())
        word.append(letter.isLetterOrNumber() && letter.unicode() < 128 ? letter : QChar(u'-'));
    return word;
}

} // namespace

namespace {

AdministrationPage *administration(const Workspace &workspace)
{
    const QList<Page *> pages = workspace.window().pages();
    for (Page *page : pages) {
        if (auto *found = qobject_cast<AdministrationPage *>(page))
            return found;
    }
    return nullptr;
}

TourStop administrationStop(const QString &section)
{
    return {u"administration-"_s + fileWord(section), [section](Workspace &workspace) -> QWidget * {
                if (AdministrationPage *page = administration(workspace)) {
                    workspace.window().choose(page);
                    page->choose(section);
                }
                return nullptr;
            }};
}

/// Nobody asks in a demo clinic: this one never did.
QWidget *openApproval(Workspace &workspace)
{
    AccountRequest request;
    request.username = u"mira"_s;
    request.fullName = u"Mira Novák"_s;
    request.email = u"mira@example.org"_s;
    request.approvalCode = u"K7QPM-4XWTD"_s;
    auto *form =
        new ApprovalForm(workspace.sharedClinic(), request, std::nullopt, &workspace.window());
    form->open();
    return form;
}

/// Of the newest pets.
QWidget *openHandOverOfFirst(Workspace &workspace)
{
    workspace.openFiltered(RecordKind::Pet, {});
    Page *page = workspace.window().currentPage();
    if (auto *table = page->findChild<RecordTableView *>())
        table->selectAll();
    handOverChosen(workspace);
    return openDialog(workspace.window());
}

QWidget *openNotices(Workspace &workspace)
{
    Notifier &notifier = workspace.notifier();
    notifier.showMessage(QCoreApplication::translate("tarsus::Workspace", "Saved: %1")
                             .arg(kindTitle(RecordKind::Referral)));
    notifier.offerUndo(
        QCoreApplication::translate("tarsus::PeopleSection", "%1 can no longer sign in.")
            .arg(u"Fay Frost"_s),
        [] {});
    workspace.window().messageBar()->dismiss();
    emit workspace.window().topBar()->noticesRequested();
    return workspace.window().findChild<NoticeList *>();
}

} // namespace

QList<TourStop> tourStops()
{
    return {
        administrationStop(u"valueLists"_s),
        administrationStop(u"roles"_s),
        administrationStop(u"clinic"_s),
        administrationStop(u"imports"_s),
        {u"approve-account"_s, openApproval},
        {u"change-role"_s,
         [](Workspace &workspace) -> QWidget * {
             if (AdministrationPage *page = administration(workspace))
                 emit page->people()->roleRequested(u"frontdesk"_s, u"Fay Frost"_s,
                                                    QLatin1String(role::clientCare));
             return openDialog(workspace.window());
         }},
        {u"clinic-details"_s,
         [](Workspace &workspace) -> QWidget * {
             if (AdministrationPage *page = administration(workspace))
                 emit page->clinic()->editRequested();
             return openDialog(workspace.window());
         }},
        {u"hours"_s,
         [](Workspace &workspace) -> QWidget * {
             if (AdministrationPage *page = administration(workspace))
                 emit page->clinic()->hoursRequested();
             return openDialog(workspace.window());
         }},
        {u"statistics"_s, [](Workspace &workspace) { return openStatistics(workspace); }},
        {u"new-recovery-code"_s,
         [](Workspace &workspace) -> QWidget * {
             if (AdministrationPage *page = administration(workspace))
                 emit page->clinic()->recoveryCodeRequested();
             return openDialog(workspace.window());
         }},
        {u"new-keys"_s,
         [](Workspace &workspace) -> QWidget * {
             if (AdministrationPage *page = administration(workspace))
                 emit page->clinic()->newKeysRequested();
             return openDialog(workspace.window());
         }},
        {u"notices"_s, openNotices},
        {u"value-list-entry"_s,
         [](Workspace &workspace) -> QWidget * {
             if (AdministrationPage *page = administration(workspace))
                 emit page->valueLists()->editRequested(
                     workspace.lists().allItems(u"species"_s).value(0));
             return openDialog(workspace.window());
         }},
        {u"restore"_s,
         [](Workspace &workspace) -> QWidget * {
             workspace.clinicJobs().restore();
             return openDialog(workspace.window());
         }},
        {u"letter-templates"_s,
         [](Workspace &workspace) -> QWidget * {
             workspace.letterTools().editTemplates();
             return openDialog(workspace.window());
         }},
        {u"case"_s,
         [](Workspace &workspace) -> QWidget * {
             workspace.openRecord(RecordKind::Pet, 1);
             return nullptr;
         }},
        {u"problems"_s,
         [](Workspace &workspace) -> QWidget * {
             workspace.openRecord(RecordKind::Pet, 1);
             if (CasePage *page = workspace.cases().page())
                 emit page->problemsRequested(1, 0);
             return openDialog(workspace.window());
         }},
        {u"snippets"_s,
         [](Workspace &workspace) -> QWidget * {
             auto *form = new SnippetsForm(workspace.formContext(), false, &workspace.window());
             form->open();
             return form;
         }},
        {u"hand-over"_s, openHandOverOfFirst},
        {u"broken-glass"_s, [](Workspace &workspace) { return openRecentGrants(workspace); }},
        {u"duplicates"_s, [](Workspace &workspace) { return openDuplicates(workspace); }},
        {u"merges"_s, [](Workspace &workspace) { return openMerges(workspace); }},
        {u"import"_s, [](Workspace &workspace) { return openImport(workspace); }},
        {u"as-known"_s,
         [](Workspace &workspace) -> QWidget * { return workspace.auditTools().showAsKnown(1); }},
        {u"audit-export"_s,
         [](Workspace &workspace) -> QWidget * {
             workspace.auditTools().exportTrail({});
             return openDialog(workspace.window());
         }},
        {u"imports"_s, [](Workspace &workspace) { return openImportBatches(workspace); }}};
}

Tour::Tour(Shell &shell, MainWindow &window, Theme &theme, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_window(window)
    , m_theme(theme)
    , m_folder(folder)
{}

Tour::~Tour() = default;

void Tour::start()
{
    if (!m_folder.mkpath(u"."_s))
        return stop(tr("The folder for the pictures cannot be made."));
    addSignedOut();
    next();
}

void Tour::addSignedOut()
{
    const auto alone = [this](QWidget *content, int width) {
        auto *page = new CardPage;
        page->setContent(content, width);
        m_window.showAlone(page);
    };
    addPicture(u"first-run"_s, [this, alone]() -> QWidget * {
        alone(new FirstRunWizard(m_shell.options().clinicFolder), 520);
        return nullptr;
    });
    addPicture(u"recovery-code"_s, [this, alone]() -> QWidget * {
        auto *wizard = new FirstRunWizard(m_shell.options().clinicFolder);
        wizard->showRecoveryCode(RecoveryCode::random());
        alone(wizard, 520);
        return nullptr;
    });
    addPicture(u"ask-for-an-account"_s, [alone]() -> QWidget * {
        alone(new AccountRequestForm, 440);
        return nullptr;
    });
    addPicture(u"use-the-recovery-code"_s, [alone]() -> QWidget * {
        alone(new RecoveryForm, 440);
        return nullptr;
    });
    m_steps.append([this] {
        connect(&m_shell, &Shell::problemShown, this, &Tour::stop);
        whenSignInShows([this] {
            addPicture(u"sign-in"_s, [] { return nullptr; });
            addSignIn(u"admin"_s, [this] { addAdministrator(); });
        });
        m_shell.start();
    });
}

void Tour::whenSignInShows(const Step &then)
{
    connect(
        &m_shell, &Shell::signInShown, this,
        [this, then] {
            then();
            next();
        },
        Qt::SingleShotConnection);
}

void Tour::addSignIn(const QString &account, const Step &then)
{
    m_steps.append([this, account, then] {
        connect(
            &m_shell, &Shell::entered, this,
            [this, then] {
                then();
                next();
            },
            Qt::SingleShotConnection);
        if (auto *form = m_window.findChild<SignInForm *>())
            emit form->demoAccountChosen(account, u"demo-clinic"_s);
        else
            stop(tr("There is no sign-in."));
    });
}

void Tour::addPagesAndForms(const QString &whose)
{
    m_shell.lockTimer().stop(); // nobody touches a key here, and a slow machine takes its time
    const QList<Page *> pages = m_window.pages();
    for (Page *page : pages)
        addPicture(whose % u"page-"_s % fileWord(page->iconName()), [this, page]() -> QWidget * {
            m_window.choose(page);
            return nullptr;
        });
    for (const RecordKind kind : recordKinds) {
        if (!FormFactory::hasForm(kind)
            || !m_shell.workspace()->session().can(kind, Operation::Create))
            continue;
        addPicture(whose % u"form-"_s % kindWord(kind), [this, kind]() -> QWidget * {
            m_shell.workspace()->openNew(kind);
            return openDialog(m_window);
        });
    }
}

void Tour::addAdministrator()
{
    addPagesAndForms({});
    addPicture(u"change-password"_s, [this]() -> QWidget * {
        m_shell.changePassword();
        return openDialog(m_window);
    });
    addPicture(u"profile"_s, [this]() -> QWidget * {
        m_shell.editProfile();
        return openDialog(m_window);
    });
    const QList<TourStop> stops = tourStops();
    for (const TourStop &stop : stops)
        addPicture(stop.name, [this, open = stop.open] { return open(*m_shell.workspace()); });
    m_steps.append([this] {
        whenSignInShows([this] { addSignIn(u"specialist"_s, [this] { addSpecialist(); }); });
        m_shell.signOut();
    });
}

void Tour::addSpecialist()
{
    addPagesAndForms(u"specialist-"_s);
    addPicture(u"break-the-glass"_s, [this] { return openBreakGlass(*m_shell.workspace()); });
    addPicture(u"locked"_s, [this]() -> QWidget * {
        m_shell.lock();
        return nullptr;
    });
    m_steps.append([this] { stop({}); });
}

void Tour::addPicture(const QString &name, const std::function<QWidget *()> &open)
{
    m_steps.append([this, name, open] {
        ++m_number;
        m_shown = open();
        whenStill({}, [this, name](const QImage &light) {
            save(light, name, u"light"_s);
            m_theme.setScheme(Theme::Scheme::Dark);
            whenStill(light, [this, name](const QImage &dark) {
                save(dark, name, u"dark"_s);
                m_theme.setScheme(Theme::Scheme::Light);
                if (m_shown && m_shown->isWindow())
                    delete m_shown.data();
                next();
            });
        });
    });
}

void Tour::next()
{
    if (m_stopped || m_steps.isEmpty())
        return;
    const Step step = m_steps.takeFirst();
    step();
}

void Tour::whenStill(const QImage &last, const std::function<void(const QImage &)> &then, int look)
{
    QTimer::singleShot(betweenLooks, this, [this, last, then, look] {
        if (m_stopped)
            return;
        QWidget *whole = m_shown && m_shown->isWindow() ? m_shown.data() : &m_window;
        const QImage seen = whole->grab().toImage();
        if (look >= mostLooks || (look > 1 && seen == last))
            then(seen);
        else
            whenStill(seen, then, look + 1);
    });
}

void Tour::save(const QImage &picture, const QString &name, const QString &scheme)
{
    const QString file = u"%1-%2-%3.png"_s.arg(m_number, 2, 10, QChar(u'0')).arg(name, scheme);
    if (!picture.save(m_folder.filePath(file)))
        return stop(tr("The picture %1 cannot be saved.").arg(file));
    ++m_pictures;
}

void Tour::stop(const QString &error)
{
    if (m_stopped)
        return;
    m_stopped = true;
    emit finished(error);
}

} // namespace tarsus
