// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/accounts.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace tarsus {

namespace Ui {
class ApprovalForm;
}

/// Shows who asks for an account and the code to compare, and gives the account its role.
class ApprovalForm final : public QDialog
{
    Q_OBJECT

public:
    /// `existing` is the account that already has this user name: it gets a new password.
    ApprovalForm(std::shared_ptr<Clinic> clinic, AccountRequest request,
                 const std::optional<Account> &existing, QWidget *parent = nullptr);
    ~ApprovalForm() override;

    void reject() override;

signals:
    /// The account is there: the person can sign in.
    void approved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillRoles();
    void showRole();
    void setBusy(bool busy);
    void showError(const Error &error);
    void submit();

    std::unique_ptr<Ui::ApprovalForm> m_ui;
    std::shared_ptr<Clinic> m_clinic;
    AccountRequest m_request;
    QString m_existingRole; ///< empty: the account is new
    bool m_existingIsOpen = false;
    bool m_busy = false;
};

} // namespace tarsus
