// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/services/import/importundo.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QPushButton;
class QTableWidget;

namespace tarsus {

class EmptyState;
class ImportJobs;

/// The imports that were done, the newest first, and the way to take one back.
class ImportBatches final : public QDialog
{
    Q_OBJECT

public:
    explicit ImportBatches(FormContext context, QWidget *parent = nullptr);

    /// Becomes a part of a page: no window, no title, and nothing that closes it.
    void becomePart();
    /// Reads the imports again.
    void load();
    void reject() override;

signals:
    /// Records were taken back: lists are to be read again.
    void recordsChanged(tarsus::RecordKind kind);
    /// For the window's list of jobs.
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void undo();
    const ImportBatch *current() const;
    void updateButtons();
    void retranslate();

    FormContext m_context;
    ImportJobs *m_jobs;
    QLabel *m_title;
    QLabel *m_state;
    QTableWidget *m_table;
    EmptyState *m_none;
    QPushButton *m_undo;
    QPushButton *m_close;
    QList<ImportBatch> m_batches;
    bool m_busy = false;
};

} // namespace tarsus
