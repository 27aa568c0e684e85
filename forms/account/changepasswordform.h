// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/password.h"
#include "models/security/passwordrules.h"

#include <QDialog>

#include <memory>

namespace tarsus {

namespace Ui {
class ChangePasswordForm;
}

/// Changes one's own password.
class ChangePasswordForm final : public QDialog
{
    Q_OBJECT

public:
    ChangePasswordForm(PasswordFor whom, const QStringList &personal, QWidget *parent = nullptr);
    ~ChangePasswordForm() override;

    Password takeBefore();
    Password takeAfter();
    void setBusy(bool busy);
    void showError(const Error &error);
    void setAnyPasswordAllowed(bool any);
    void reject() override;

signals:
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();

    std::unique_ptr<Ui::ChangePasswordForm> m_ui;
    bool m_busy = false;
};

} // namespace tarsus
