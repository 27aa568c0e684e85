// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/services/import/importoutcome.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

namespace tarsus {

namespace Ui {
class ImportWizard;
}

class ImportCheckPage;
class ImportFilePage;
class ImportJobs;
class ImportMappingPage;
class ImportResultPage;

/// Brings a table of pets, owners, practices or vets into the clinic: the file, what its columns
/// mean, a check that writes nothing, the import, and its undoing. All work is done outside the
/// window's thread; leaving the dialog stops it.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportWizard(FormContext context, RecordKind kind = RecordKind::Pet,
                          QWidget *parent = nullptr);
    ~ImportWizard() override;

    /// Begins with this file.
    void setPath(const QString &path);
    /// The kinds that the person may import; the wizard is of no use where there is none.
    static QList<RecordKind> allowedKinds(const Access &access);

    void reject() override;

signals:
    /// Records came in or were taken back: lists are to be read again.
    void recordsChanged(tarsus::RecordKind kind);
    /// For the window's list of jobs.
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);

protected:
    void changeEvent(QEvent *event) override;

private:
    void goTo(QWidget *page);
    void next();
    void back();
    void proposeMapping();
    void check();
    void run();
    void undo();
    void saveReport();
    void writeReport(const QString &path);
    void showError(const Error &error);
    /// The job that next() and cancel speak of.
    void follow(QFutureWatcherBase *watcher, const std::function<void(int)> &progress);
    void jobEnded();
    void announceChange();
    ImportRequest request() const;
    void updateButtons();

    std::unique_ptr<Ui::ImportWizard> m_ui;
    FormContext m_context;
    ImportJobs *m_jobs;
    ImportFilePage *m_filePage;
    ImportMappingPage *m_mappingPage;
    ImportCheckPage *m_checkPage;
    ImportResultPage *m_resultPage;
    QFutureWatcherBase *m_watcher = nullptr;
    std::optional<ImportRequest> m_done; ///< what was imported
    ImportOutcome m_outcome;
};

} // namespace tarsus
