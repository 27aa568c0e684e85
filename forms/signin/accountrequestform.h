// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/accountrequests.h"

#include <QWidget>

#include <memory>

namespace tarsus {

namespace Ui {
class AccountRequestForm;
}

/// Asks for an account, then shows the approval code to be read out to an administrator.
class AccountRequestForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountRequestForm(QWidget *parent = nullptr);
    ~AccountRequestForm() override;

    /// What was entered; the password fields are wiped.
    WantedAccount take();
    void setBusy(bool busy);
    void showError(const Error &error);
    /// The request is left: the code is all that remains to be done.
    void showCode(const QString &code);
    void setAnyPasswordAllowed(bool any);

signals:
    void submitted();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();

    std::unique_ptr<Ui::AccountRequestForm> m_ui;
};

} // namespace tarsus
