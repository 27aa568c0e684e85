// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pages.h"

#include "app/shell/importentry.h"
#include "app/shell/mainwindow.h"
#include "app/shell/pageservices.h"
#include "app/shell/trailentry.h"
#include "app/shell/workspace.h"
#include "forms/account/passwordgate.h"
#include "forms/administration/administrationforms.h"
#include "forms/desk/deskdriver.h"
#include "models/security/session.h"
#include "views/administration/administrationpage.h"
#include "views/appointments/appointmentspage.h"
#include "views/common/jobbar.h"
#include "views/common/notifier.h"
#include "views/documents/documentspage.h"
#include "views/imaging/xrayspage.h"
#include "views/interactions/interactionspage.h"
#include "views/letters/letterspage.h"
#include "views/owners/ownerspage.h"
#include "views/pets/petspage.h"
#include "views/plans/planspage.h"
#include "views/practices/practicespage.h"
#include "views/practices/vetspage.h"
#include "views/records/segmentedpage.h"
#include "views/referrals/referralspage.h"
#include "views/today/todaypage.h"
#include "views/worklists/worklistpage.h"

namespace tarsus {
namespace {

template<typename T>
Page *makePage(Workspace &workspace, QWidget *parent)
{
    return new T(workspace.pageServices().context(), parent);
}

Page *makeWorklist(Workspace &workspace, QWidget *parent)
{
    auto *page = new WorklistPage(workspace.pageServices().context(), parent);
    QObject::connect(page, &WorklistPage::undoOffered, &workspace,
                     [&workspace](const QString &text, const std::function<void()> &undo) {
                         workspace.notifier().offerUndo(text, undo);
                     });
    QObject::connect(page, &WorklistPage::failed, &workspace,
                     [&workspace](const Error &error) { workspace.notifier().showError(error); });
    return page;
}

WorklistPage *worklistOf(const Workspace &workspace)
{
    const QList<Page *> pages = workspace.window().pages();
    for (Page *page : pages)
        if (auto *found = qobject_cast<WorklistPage *>(page))
            return found;
    return nullptr;
}

/// Several lists in one tab: the first, and of the others those that the person may see.
template<typename... Lists>
Page *makeTab(Workspace &workspace, QWidget *parent)
{
    const PageContext context = workspace.pageServices().context();
    QList<RecordPage *> lists;
    for (RecordPage *list : std::initializer_list<RecordPage *>{new Lists(context)...}) {
        if (auto *desk = qobject_cast<ReferralsPage *>(list)) {
            new DeskDriver(workspace.formContext(), desk,
                           [&workspace](RecordKind kind) { workspace.tellChanged(kind); });
        }
        if (lists.isEmpty() || context.access().can(*list->recordKind(), Operation::View))
            lists.append(list);
        else
            delete list;
    }
    return new SegmentedPage(lists, parent);
}

Page *makeAdministration(Workspace &workspace, QWidget *parent)
{
    auto *page = new AdministrationPage(
        {workspace.pageServices().context(), workspace.sharedClinic(), &workspace.notifier(),
         &workspace.editableLists(),
         [gate = &workspace.passwordGate()](QWidget *over, const std::function<void()> &then) {
             gate->pass(over, then);
         }},
        parent);
    auto *forms = new AdministrationForms(workspace.formContext(), workspace.editableLists(),
                                          workspace.clinicJobs(), page);
    QObject::connect(forms, &AdministrationForms::recordsChanged, &workspace,
                     &Workspace::tellChanged);
    QObject::connect(forms, &AdministrationForms::importRequested, &workspace,
                     [&workspace] { openImport(workspace); });
    QObject::connect(forms, &AdministrationForms::clinicChanged, &workspace,
                     &Workspace::clinicChanged);
    QObject::connect(forms, &AdministrationForms::keysRenewed, &workspace, &Workspace::keysRenewed);
    QObject::connect(forms, &AdministrationForms::ownRulesChanged, &workspace,
                     &Workspace::rulesChanged);
    JobBar *bar = &workspace.jobs();
    QObject::connect(
        forms, &AdministrationForms::jobStarted, bar,
        [bar](const QString &title, QFutureWatcherBase *watcher) { bar->watch(title, watcher); });
    QObject::connect(
        page, &AdministrationPage::jobStarted, bar,
        [bar](const QString &title, QFutureWatcherBase *watcher) { bar->watch(title, watcher); });
    return page;
}

} // namespace

QList<PageFactory> pageFactories()
{
    return {
        {std::nullopt,
         [](Workspace &workspace, QWidget *parent) -> Page * {
             auto *today = new TodayPage(workspace.pageServices().context(),
                                         workspace.session().fullName(), parent);
             QObject::connect(today, &TodayPage::workRequested, &workspace,
                              [&workspace](const QString &filter) {
                                  if (auto *page = worklistOf(workspace)) {
                                      workspace.window().choose(page);
                                      page->applyFilter(filter);
                                  }
                              });
             return today;
         }},
        {RecordKind::Pet, makeWorklist},
        {RecordKind::Pet, makeTab<PetsPage, OwnersPage>},
        {RecordKind::Referral, makeTab<ReferralsPage, PracticesPage, VetsPage>},
        {RecordKind::Plan, makePage<PlansPage>},
        {RecordKind::Xray, makeTab<XraysPage, DocumentsPage>},
        {RecordKind::Appointment, makePage<AppointmentsPage>},
        {RecordKind::Interaction, makeTab<InteractionsPage, LettersPage>},
        {RecordKind::AuditEntry, makeAuditPage},
        {RecordKind::Setting, makeAdministration, true},
    };
}

} // namespace tarsus
