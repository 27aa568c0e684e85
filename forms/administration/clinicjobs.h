// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"

#include <QFutureWatcherBase>
#include <QObject>

namespace tarsus {

/// What is done with the clinic as a whole: backing it up, checking it, and restoring a
/// backup. Opens the dialogs and runs the work outside the window's thread.
class ClinicJobs final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`, which outlives this.
    ClinicJobs(FormContext context, QWidget *window, QObject *parent = nullptr);

    /// Asks for a place, then makes the backup there.
    void backUp();
    /// Makes the backup in this file.
    void backUpTo(const QString &file);
    void verify();
    void restore();
    /// "Backup verified today 07:10", for the status bar; empty for who has nothing to do with it.
    QString backupText() const;

signals:
    /// For the window's list of jobs.
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);
    /// A backup was made and found good: backupText() is another.
    void backupMade();

private:
    FormContext m_context;
    QWidget *m_window;
    bool m_backingUp = false;
    bool m_verifying = false;
};

} // namespace tarsus
