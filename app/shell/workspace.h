// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "forms/common/formopener.h"
#include "models/core/recordkind.h"
#include "models/core/result.h"
#include "models/db/connection.h"

#include <QObject>

#include <memory>

namespace tarsus {

class Clinic;
class AuditTools;
class CaseRoom;
class ClinicJobs;
class DocumentTools;
class DraftKeeper;
class FormDrafts;
class FormFactory;
class JobBar;
class LetterTools;
class MainWindow;
class Notifier;
class Page;
class PageServices;
class PasswordGate;
class PrintTools;
class SearchSource;
class Session;
class Settings;
class ValueLists;
class ViewRecorder;
class ViewState;

/// Everything that belongs to one signed-in person: connections, services, pages and forms. It is
/// made at sign-in and dies at sign-out; what it gave out dies before it.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Workspace>> make(std::shared_ptr<Clinic> clinic,
                                                   MainWindow &window, Settings &settings,
                                                   Notifier &notifier);
    ~Workspace() override;

    Clinic &clinic() const { return *m_clinic; }
    std::shared_ptr<Clinic> sharedClinic() const { return m_clinic; }
    const Session &session() const;
    MainWindow &window() const { return m_window; }
    Settings &settings() const { return m_settings; }
    Notifier &notifier() const { return m_notifier; }
    JobBar &jobs() const;
    SearchSource &search() const { return *m_search; }
    ViewState &viewState() const { return *m_viewState; }
    const ValueLists &lists() const { return *m_lists; }
    /// For those who change them.
    ValueLists &editableLists() const { return *m_lists; }
    /// Backup, check and restore.
    ClinicJobs &clinicJobs() const { return *m_clinicJobs; }
    /// What pages read with.
    PageServices &pageServices() const { return *m_pageServices; }
    const FormFactory &forms() const { return *m_forms; }
    /// What forms work with; for those that the factory does not make.
    const FormContext &formContext() const { return m_formContext; }
    /// What repositories of the window's thread work with.
    const DataContext &context() const { return m_formContext.data; }
    const Connection &connection() const { return *m_records; }
    /// The cases that are opened.
    CaseRoom &cases() const { return *m_caseRoom; }
    /// Asks for the password before what it guards.
    PasswordGate &passwordGate() const { return *m_passwordGate; }
    /// What stands in the open forms.
    FormDrafts &drafts() const { return *m_drafts; }
    /// Who writes that down; outlives the workspace, so that the last of it is written.
    std::shared_ptr<DraftKeeper> draftKeeper() const { return m_draftKeeper; }
    /// Export of the trail, and cases as they stood.
    AuditTools &auditTools() const { return *m_auditTools; }
    /// Files of documents: dropped onto a pet, copied for another program, saved.
    DocumentTools &documentTools() const { return *m_documentTools; }
    LetterTools &letterTools() const { return *m_letterTools; }
    PrintTools &printTools() const { return *m_printTools; }
    /// Who notes what was looked at; to be let go before the clinic is closed.
    std::shared_ptr<ViewRecorder> viewRecorder() const { return m_views; }
    /// What happens when a form of this kind was saved.
    FormOpener::Saved whenSaved(RecordKind kind, bool isNew);

    /// Makes the pages that the person may see and shows them.
    void showPages();
    /// Says in the status bar when the last backup was made.
    void showBackupText();
    void openNew(RecordKind kind, qint64 petId = 0);
    void openExisting(RecordKind kind, qint64 id);
    void openRemove(RecordKind kind, qint64 id);
    /// Shows a pet's case; any other record on the page of its kind, or in its form where it has
    /// no page.
    void openRecord(RecordKind kind, qint64 id);
    void openFiltered(RecordKind kind, const QString &filter);
    /// Brings the list of this kind to the front, as it stands.
    void openList(RecordKind kind);
    /// The pages hear that records were changed.
    void tellChanged(RecordKind kind);
    /// What a page asks for is done from now on.
    void wire(Page *page);

signals:
    /// The clinic has another name, time zone or language: what shows it is to be made anew.
    void clinicChanged();
    /// The person may do other things than before: pages and menus are to be made anew.
    void rulesChanged();
    /// The clinic has new keys: this session is over.
    void keysRenewed();

private:
    Workspace(std::shared_ptr<Clinic> clinic, MainWindow &window, Settings &settings,
              Notifier &notifier);
    Result<> open();
    void wireJobs();
    void wireAudit();
    void wireDocumentTools();
    void wirePrinting();

    std::shared_ptr<Clinic> m_clinic;
    MainWindow &m_window;
    Settings &m_settings;
    Notifier &m_notifier;
    std::unique_ptr<Connection> m_records;
    std::unique_ptr<ViewState> m_viewState;
    std::unique_ptr<SearchSource> m_search;
    std::unique_ptr<ValueLists> m_lists;
    std::unique_ptr<PageServices> m_pageServices;
    std::shared_ptr<DraftKeeper> m_draftKeeper;
    std::unique_ptr<FormDrafts> m_drafts;
    FormContext m_formContext;
    std::unique_ptr<FormFactory> m_forms;
    std::unique_ptr<ClinicJobs> m_clinicJobs;
    std::unique_ptr<PasswordGate> m_passwordGate;
    std::shared_ptr<ViewRecorder> m_views;
    std::unique_ptr<AuditTools> m_auditTools;
    std::unique_ptr<DocumentTools> m_documentTools;
    std::unique_ptr<PrintTools> m_printTools;
    std::unique_ptr<LetterTools> m_letterTools;
    std::unique_ptr<CaseRoom> m_caseRoom;
};

} // namespace tarsus
