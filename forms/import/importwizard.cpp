// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/import/importwizard.h"

#include "forms/import/importcheckpage.h"
#include "forms/import/importfilepage.h"
#include "forms/import/importjobs.h"
#include "forms/import/importmappingpage.h"
#include "forms/import/importresultpage.h"
#include "models/core/access.h"
#include "models/services/import/importer.h"
#include "models/services/import/importundo.h"
#include "ui_importwizard.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tarsus {

ImportWizard::ImportWizard(FormContext context, RecordKind kind, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportWizard>())
    , m_context(std::move(context))
    , m_jobs(new ImportJobs(m_context.clinic, this))
    , m_filePage(new ImportFilePage(*m_jobs, kind, allowedKinds(*m_context.data.access)))
    , m_mappingPage(new ImportMappingPage(m_context))
    , m_checkPage(new ImportCheckPage)
    , m_resultPage(new ImportResultPage)
{
    m_ui->setupUi(this);
    setWindowModality(Qt::WindowModal);
    resize(980, 720);
    for (QWidget *page :
         {static_cast<QWidget *>(m_filePage), static_cast<QWidget *>(m_mappingPage),
          static_cast<QWidget *>(m_checkPage), static_cast<QWidget *>(m_resultPage)})
        m_ui->steps->addWidget(page);
    connect(m_jobs, &ImportJobs::started, this, &ImportWizard::jobStarted);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_ui->backButton, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_filePage, &ImportFilePage::changed, this, &ImportWizard::updateButtons);
    connect(m_checkPage, &ImportCheckPage::decided, this, &ImportWizard::updateButtons);
    connect(m_resultPage, &ImportResultPage::undoWanted, this, &ImportWizard::undo);
    connect(m_resultPage, &ImportResultPage::reportWanted, this, &ImportWizard::saveReport);
    goTo(m_filePage);
}

ImportWizard::~ImportWizard() = default;

QList<RecordKind> ImportWizard::allowedKinds(const Access &access)
{
    QList<RecordKind> kinds;
    for (const RecordKind kind : importableKinds()) {
        if (access.can(kind, Operation::Create))
            kinds += kind;
    }
    return kinds;
}

void ImportWizard::setPath(const QString &path)
{
    m_filePage->setPath(path);
}

/// Stops what is going on; the dialog goes when nothing is.
void ImportWizard::reject()
{
    if (m_watcher)
        return m_watcher->cancel();
    QDialog::reject();
}

void ImportWizard::goTo(QWidget *page)
{
    m_ui->errorLabel->hide();
    m_ui->steps->setCurrentWidget(page);
    updateButtons();
    if (page->focusProxy())
        page->focusProxy()->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::next()
{
    const QWidget *page = m_ui->steps->currentWidget();
    if (page == m_filePage)
        proposeMapping();
    else if (page == m_mappingPage && m_mappingPage->check())
        check();
    else if (page == m_checkPage)
        run();
    else if (page == m_resultPage)
        accept();
}

void ImportWizard::back()
{
    goTo(m_ui->steps->currentWidget() == m_checkPage ? static_cast<QWidget *>(m_mappingPage)
                                                     : m_filePage);
}

void ImportWizard::follow(QFutureWatcherBase *watcher, const std::function<void(int)> &progress)
{
    m_watcher = watcher;
    if (progress)
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this, progress);
    updateButtons();
}

void ImportWizard::jobEnded()
{
    m_watcher = nullptr;
    updateButtons();
}

void ImportWizard::proposeMapping()
{
    const ImportFile file = *m_filePage->file();
    const RecordKind kind = m_filePage->kind();
    const auto work = [file, kind](const DataContext &context, const ImportJobs::Progress &) {
        return Importer(context).proposedMapping(kind, file);
    };
    follow(m_jobs->run<ImportMapping>(this, tr("Reading a table"), work,
                                      [this, file, kind](const Result<ImportMapping> &mapping) {
                                          jobEnded();
                                          if (!mapping)
                                              return showError(mapping.error());
                                          m_mappingPage->show(kind, file.headings(),
                                                              m_filePage->preview(), *mapping);
                                          goTo(m_mappingPage);
                                      }),
           {});
}

ImportRequest ImportWizard::request() const
{
    ImportRequest request{*m_filePage->file(), m_filePage->kind(), m_mappingPage->mapping()};
    m_checkPage->decide(request);
    return request;
}

void ImportWizard::check()
{
    ImportRequest request{*m_filePage->file(), m_filePage->kind(), m_mappingPage->mapping()};
    m_checkPage->showProgress(0);
    goTo(m_checkPage);
    const auto work = [request](const DataContext &context, const ImportJobs::Progress &progress) {
        return Importer(context).check(request, progress);
    };
    const auto done = [this, kind = request.kind](const Result<ImportOutcome> &outcome) {
        jobEnded();
        if (outcome) {
            m_checkPage->showOutcome(kind, *outcome);
            return updateButtons();
        }
        goTo(m_mappingPage);
        if (outcome.error().field.isEmpty())
            showError(outcome.error());
        else
            m_mappingPage->showProblem(outcome.error().field, outcome.error().text);
    };
    follow(m_jobs->run<ImportOutcome>(this, tr("Checking a table"), work, done),
           [this](int at) { m_checkPage->showProgress(at); });
}

void ImportWizard::run()
{
    const ImportRequest wanted = request();
    m_resultPage->showProgress(0);
    goTo(m_resultPage);
    const auto work = [wanted](const DataContext &context, const ImportJobs::Progress &progress) {
        return Importer(context).run(wanted, progress);
    };
    const auto done = [this, wanted](const Result<ImportOutcome> &outcome) {
        jobEnded();
        if (!outcome) {
            if (outcome.error().code == Error::Code::Cancelled)
                return goTo(m_checkPage);
            return m_resultPage->showFailure(outcome.error().text);
        }
        m_done = wanted;
        m_outcome = *outcome;
        m_resultPage->showOutcome(wanted.kind, m_outcome);
        updateButtons();
        if (m_outcome.written)
            announceChange();
    };
    follow(
        m_jobs->run<ImportOutcome>(this, tr("Importing “%1”").arg(wanted.file.name()), work, done),
        [this](int at) { m_resultPage->showProgress(at); });
}

void ImportWizard::announceChange()
{
    emit recordsChanged(m_done->kind);
    for (auto it = m_outcome.alsoMade.begin(); it != m_outcome.alsoMade.end(); ++it)
        emit recordsChanged(it.key());
}

void ImportWizard::undo()
{
    m_resultPage->setBusy(true);
    m_resultPage->showState(tr("The import is being undone…"));
    const auto work = [batch = m_outcome.batch](const DataContext &context,
                                                const ImportJobs::Progress &) {
        return ImportUndo(context).undo(batch);
    };
    const auto done = [this](const Result<ImportUndo::Outcome> &outcome) {
        jobEnded();
        m_resultPage->setBusy(false);
        if (!outcome)
            return m_resultPage->showState(outcome.error().text);
        m_resultPage->showUndone(outcome->removed, outcome->kept);
        announceChange();
    };
    follow(m_jobs->run<ImportUndo::Outcome>(this, tr("Undoing an import"), work, done), {});
}

void ImportWizard::saveReport()
{
    const QFileInfo source(m_done->file.path());
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setObjectName(u"reportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(source.absolutePath());
    dialog->selectFile(tr("%1 - not imported.csv").arg(source.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportWizard::writeReport);
    dialog->open();
}

void ImportWizard::writeReport(const QString &path)
{
    m_resultPage->setBusy(true);
    const auto work = [wanted = *m_done, outcome = m_outcome,
                       path](const DataContext &, const ImportJobs::Progress &) -> Result<bool> {
        const auto written = writeImportReport(wanted, outcome, path);
        return written ? Result<bool>(true) : Result<bool>(written.error());
    };
    follow(m_jobs->run<bool>(this, tr("Writing a report"), work,
                             [this, path](const Result<bool> &written) {
                                 jobEnded();
                                 m_resultPage->setBusy(false);
                                 m_resultPage->showState(
                                     written ? tr("The report is in “%1”.").arg(path)
                                             : written.error().text);
                             }),
           {});
}

void ImportWizard::showError(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    m_ui->errorLabel->setText(error.text);
    m_ui->errorLabel->show();
}

void ImportWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateButtons();
    }
}

void ImportWizard::updateButtons()
{
    const QWidget *page = m_ui->steps->currentWidget();
    const bool busy = m_watcher != nullptr;
    const int step = m_ui->steps->currentIndex() + 1;
    setWindowTitle(tr("Import a table"));
    m_ui->stepLabel->setText(tr("Step %1 of %2").arg(step).arg(m_ui->steps->count()));
    m_ui->backButton->setVisible(page == m_mappingPage || page == m_checkPage);
    m_ui->backButton->setEnabled(!busy);
    m_ui->cancelButton->setVisible(page != m_resultPage || busy);
    m_ui->cancelButton->setText(busy ? tr("&Stop") : tr("Cancel"));
    m_ui->nextButton->setVisible(page != m_resultPage || !busy);
    m_ui->nextButton->setText(page == m_checkPage    ? tr("&Import")
                              : page == m_resultPage ? tr("&Close")
                                                     : tr("&Next"));
    const bool ready = page == m_filePage    ? m_filePage->file().has_value()
                       : page == m_checkPage ? m_checkPage->canImport()
                                             : true;
    m_ui->nextButton->setEnabled(ready && !busy);
}

} // namespace tarsus
