// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/accountrequests.h"
#include "views/administration/administrationcontext.h"
#include "views/administration/section.h"

#include <functional>

class QFileSystemWatcher;

namespace tarsus {

class Accounts;
class RequestList;
class UsersPage;

/// Who asks for an account, and who has one.
class PeopleSection final : public Section
{
    Q_OBJECT

public:
    explicit PeopleSection(AdministrationContext context, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    void focusQuickFilter() override;
    /// Requests and accounts were changed: read both again.
    void reload();

signals:
    /// A dialog is wanted in which the code is compared.
    /// Somebody was disabled, and the clinic is to get new keys.
    void newKeysRequested();
    void approveRequested(const tarsus::AccountRequest &request);
    /// A dialog is wanted in which the person gets another role.
    void roleRequested(const QString &username, const QString &fullName, const QString &role);

private:
    void readRequests();
    void watchRequests();
    void reject(const AccountRequest &request);
    void reset(const QString &username, const QString &fullName);
    void setActive(const QString &username, const QString &fullName, bool active);
    /// `work` in another thread; then `said`, with a way back where `undo` is given.
    void run(const std::function<Result<>(Accounts &)> &work, const QString &said,
             const std::function<void()> &undo = {}, const std::function<void()> &then = {});
    void withPassword(const std::function<void()> &then);
    void proposeNewKeys(const QString &fullName);

    AdministrationContext m_context;
    RequestList *m_requests;
    UsersPage *m_people;
    QFileSystemWatcher *m_watcher;
};

} // namespace tarsus
