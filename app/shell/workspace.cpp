// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/workspace.h"

#include "app/shell/caseentry.h"
#include "app/shell/caseroom.h"
#include "app/shell/documententry.h"
#include "app/shell/importentry.h"
#include "app/shell/letterentry.h"
#include "app/shell/mainwindow.h"
#include "app/shell/pages.h"
#include "app/shell/pageservices.h"
#include "app/shell/personviewstate.h"
#include "app/shell/printkeys.h"
#include "app/shell/searchadapter.h"
#include "forms/account/passwordgate.h"
#include "forms/administration/clinicjobs.h"
#include "forms/audit/audittools.h"
#include "forms/common/formdrafts.h"
#include "forms/documents/documenttools.h"
#include "forms/factory/formfactory.h"
#include "forms/letters/lettertools.h"
#include "forms/printing/printtools.h"
#include "models/core/clock.h"
#include "models/drafts/draftkeeper.h"
#include "models/security/clinic.h"
#include "models/services/trail/viewrecorder.h"
#include "models/vocabularies/valuelists.h"
#include "views/common/jobbar.h"
#include "views/common/notifier.h"
#include "views/common/page.h"

using namespace Qt::StringLiterals;

namespace tarsus {

Workspace::Workspace(std::shared_ptr<Clinic> clinic, MainWindow &window, Settings &settings,
                     Notifier &notifier)
    : m_clinic(std::move(clinic))
    , m_window(window)
    , m_settings(settings)
    , m_notifier(notifier)
{}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::make(std::shared_ptr<Clinic> clinic,
                                                   MainWindow &window, Settings &settings,
                                                   Notifier &notifier)
{
    std::unique_ptr<Workspace> made(new Workspace(std::move(clinic), window, settings, notifier));
    if (const auto opened = made->open(); !opened)
        return opened.error();
    return made;
}

Result<> Workspace::open()
{
    auto records = m_clinic->connect();
    if (!records)
        return records.error();
    m_records = std::make_unique<Connection>(std::move(*records));
    const DataContext data = m_clinic->context(*m_records);
    m_viewState = std::make_unique<PersonViewState>(
        m_settings, m_clinic->id() + u'-' + QString::number(session().personId()));
    m_lists = std::make_unique<ValueLists>(data);
    m_pageServices = std::make_unique<PageServices>(m_clinic, data, *m_lists);
    m_search = std::make_unique<SearchAdapter>(m_pageServices->context().lists, *m_lists);
    m_formContext.data = data;
    m_formContext.clinic = m_clinic;
    m_formContext.notifier = &m_notifier;
    m_formContext.source = m_search.get();
    m_formContext.lists = m_lists.get();
    m_draftKeeper = std::make_shared<DraftKeeper>(m_clinic);
    m_drafts = std::make_unique<FormDrafts>(data, m_draftKeeper, m_notifier);
    m_formContext.drafts = m_drafts.get();
    m_forms = std::make_unique<FormFactory>(m_formContext);
    m_formContext.opener = m_forms.get();
    m_passwordGate = std::make_unique<PasswordGate>(m_clinic);
    wireJobs();
    wireAudit();
    wireDocumentTools();
    wirePrinting();
    m_caseRoom = std::make_unique<CaseRoom>(*this);
    return {};
}

void Workspace::wireJobs()
{
    m_clinicJobs = std::make_unique<ClinicJobs>(m_formContext, &m_window);
    connect(m_clinicJobs.get(), &ClinicJobs::jobStarted, &jobs(),
            [this](const QString &title, QFutureWatcherBase *watcher) {
                jobs().watch(title, watcher);
            });
    connect(m_clinicJobs.get(), &ClinicJobs::backupMade, this, &Workspace::showBackupText);
}

/// Looking at a case is noted, in the window and as it stood once.
void Workspace::wireAudit()
{
    m_views = std::make_shared<ViewRecorder>(m_clinic);
    m_auditTools = std::make_unique<AuditTools>(m_formContext, &m_window);
    connect(m_auditTools.get(), &AuditTools::jobStarted, &jobs(),
            [this](const QString &title, QFutureWatcherBase *watcher) {
                jobs().watch(title, watcher);
            });
    connect(m_auditTools.get(), &AuditTools::asKnownShown, this,
            [this](qint64 petId, const QDateTime &at) {
                m_views->look(RecordKind::Pet, petId,
                              {{QStringLiteral("as_known_on"), instantText(at)}});
            });
    m_pageServices->setLooking(
        [this](RecordKind kind, qint64 id) { m_views->look(kind, id); },
        [this](qint64 petId, const QDateTime &at) { m_auditTools->showAsKnown(petId, at); });
}

void Workspace::wireDocumentTools()
{
    m_documentTools = std::make_unique<DocumentTools>(m_formContext, &m_window);
    connect(m_documentTools.get(), &DocumentTools::jobStarted, &jobs(),
            [this](const QString &title, QFutureWatcherBase *watcher) {
                jobs().watch(title, watcher);
            });
    connect(m_documentTools.get(), &DocumentTools::documentsAdded, this,
            [this](const QList<qint64> &) { tellChanged(RecordKind::Document); });
}

void Workspace::wirePrinting()
{
    m_printTools = std::make_unique<PrintTools>(m_formContext, &m_window);
    connect(m_printTools.get(), &PrintTools::jobStarted, &jobs(),
            [this](const QString &title, QFutureWatcherBase *watcher) {
                jobs().watch(title, watcher);
            });
    connect(m_printTools.get(), &PrintTools::plansChanged, this,
            [this] { tellChanged(RecordKind::Plan); });
    m_letterTools = std::make_unique<LetterTools>(m_formContext, *m_printTools, &m_window);
    connect(m_letterTools.get(), &LetterTools::lettersChanged, this, [this] {
        for (const RecordKind kind : {RecordKind::Letter, RecordKind::Document,
                                      RecordKind::Interaction, RecordKind::Referral})
            tellChanged(kind);
    });
}

void Workspace::showBackupText()
{
    m_window.setBackupText(m_clinicJobs->backupText());
}

const Session &Workspace::session() const
{
    return m_clinic->session();
}

JobBar &Workspace::jobs() const
{
    return *m_window.jobBar();
}

void Workspace::showPages()
{
    QList<Page *> pages;
    const QList<PageFactory> factories = pageFactories();
    for (const PageFactory &factory : factories) {
        if (factory.onlyAdministrators && !session().isAdministrator())
            continue;
        if (factory.kind && !session().can(*factory.kind, Operation::View))
            continue;
        Page *page = factory.make(*this, &m_window);
        wire(page);
        pages.append(page);
    }
    m_window.showPages(pages);
    m_caseRoom->furnish();
    showBackupText();
}

void Workspace::wire(Page *page)
{
    connect(page, &Page::newRequested, this, &Workspace::openNew);
    connect(page, &Page::editRequested, this, &Workspace::openExisting);
    connect(page, &Page::removeRequested, this, &Workspace::openRemove);
    connect(page, &Page::openRequested, this, &Workspace::openRecord);
    connect(page, &Page::filterRequested, this, &Workspace::openFiltered);
    connect(page, &Page::handOverRequested, this,
            [this](RecordKind kind, const QList<qint64> &ids) { openHandOver(*this, kind, ids); });
    connect(page, &Page::importRequested, this,
            [this](RecordKind kind) { openImport(*this, kind); });
    wireDocuments(*this, page);
    wireLetters(*this, page);
    addPrintKeys(*this, page);
}

void Workspace::openNew(RecordKind kind, qint64 petId)
{
    Prefill known;
    known.petId = petId;
    m_forms->openNew(kind, known, &m_window, whenSaved(kind, true));
}

FormOpener::Saved Workspace::whenSaved(RecordKind kind, bool isNew)
{
    return [this, kind, isNew](qint64 id) {
        tellChanged(kind);
        if (kind == RecordKind::Letter)
            m_letterTools->goOn(id);
        if (!isNew)
            return;
        if (Page *page = m_window.pageOf(kind); page && page == m_window.currentPage())
            page->revealRecord(kind, id);
        m_notifier.showMessage(tr("Saved: %1").arg(kindTitle(kind)));
    };
}

void Workspace::openExisting(RecordKind kind, qint64 id)
{
    m_views->look(kind, id);
    m_forms->openExisting(kind, id, &m_window, whenSaved(kind, false));
}

void Workspace::openRemove(RecordKind kind, qint64 id)
{
    m_forms->openRemove(kind, id, &m_window, whenSaved(kind, false));
}

void Workspace::openRecord(RecordKind kind, qint64 id)
{
    if (kind == RecordKind::Pet)
        return m_caseRoom->open(id);
    Page *page = m_window.pageOf(kind);
    if (!page)
        return openExisting(kind, id);
    m_window.choose(page);
    if (!page->revealRecord(kind, id))
        openExisting(kind, id);
    page->setFocus(Qt::OtherFocusReason);
}

void Workspace::openFiltered(RecordKind kind, const QString &filter)
{
    if (kind == RecordKind::AuditEntry && filter == "breakGlass"_L1)
        openRecentGrants(*this);
    else if (Page *page = m_window.pageOf(kind)) {
        m_window.choose(page);
        page->applyFilter(filter);
    }
}

void Workspace::openList(RecordKind kind)
{
    if (Page *page = m_window.pageOf(kind)) {
        m_window.choose(page);
        page->chooseList(kind);
    }
}

void Workspace::tellChanged(RecordKind kind)
{
    const QList<Page *> pages = m_window.allPages();
    for (Page *page : pages)
        page->recordsChanged(kind);
}

} // namespace tarsus
