// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/audit/auditfilter.h"

#include <QFutureWatcherBase>
#include <QObject>

#include <functional>

namespace tarsus {

class AsKnownWindow;
struct AuditReport;

/// What is done with the trail: checking it, writing it into a file, and showing a case as it
/// stood. Opens the dialogs and does the work outside the window's thread.
class AuditTools final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`, which outlives this.
    AuditTools(FormContext context, QWidget *window, QObject *parent = nullptr);

    /// Checks all of it; what is found is said in words.
    void verify();
    /// Asks for the password and a place, then writes what `filter` lets through.
    void exportTrail(const AuditFilter &filter);
    /// Writes it into this file.
    void exportTo(const QString &file, const AuditFilter &filter);
    /// Shows the pet's records as they stood; an invalid moment is now.
    AsKnownWindow *showAsKnown(qint64 petId, const QDateTime &at = {});

signals:
    /// For the window's list of jobs.
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);
    /// A case was looked at as it stood.
    void asKnownShown(qint64 petId, const QDateTime &at);

private:
    void chooseFile(const AuditFilter &filter);
    void tell(const AuditReport &report) const;

    FormContext m_context;
    QWidget *m_window;
    bool m_exporting = false;
    bool m_verifying = false;
};

} // namespace tarsus
