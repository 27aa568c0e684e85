// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/formcontext.h"
#include "models/core/recordkind.h"
#include "models/security/accountrequests.h"
#include "models/vocabularies/valuelists.h"

#include <QFutureWatcherBase>
#include <QObject>

namespace tarsus {

class AdministrationPage;
class ClinicJobs;

/// Opens what the administration page asks for, and brings it up to date afterwards.
class AdministrationForms final : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the page. `jobs` and `lists` outlive it.
    AdministrationForms(FormContext context, ValueLists &lists, ClinicJobs &jobs,
                        AdministrationPage *page);

signals:
    /// The import wizard is wanted.
    void importRequested();
    /// An import was taken back: lists are to be read again.
    void recordsChanged(tarsus::RecordKind kind);
    /// The clinic has another name, time zone or language: the window is to be made anew.
    void clinicChanged();
    /// The rules of the signed-in person's role are others now.
    void ownRulesChanged();
    /// The clinic has new keys: this session is over.
    void keysRenewed();
    /// For the window's list of jobs.
    void jobStarted(const QString &title, QFutureWatcherBase *watcher);

private:
    void editClinic();
    void editHours();
    void renewRecoveryCode();
    void renewKeys();
    void changeRole(const QString &username, const QString &fullName, const QString &role);
    void approve(const AccountRequest &request);
    void editValue(const ValueItem &item);

    FormContext m_context;
    ValueLists &m_lists;
    AdministrationPage *m_page;
};

} // namespace tarsus
