// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/password.h"
#include "models/security/recoverycode.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace tarsus {

namespace Ui {
class RecoveryForm;
}

/// The way back in when every password is forgotten: the recovery code gives an administrator a
/// new one.
class RecoveryForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryForm(QWidget *parent = nullptr);
    ~RecoveryForm() override;

    QString username() const;
    /// Nothing where what is typed cannot be a recovery code.
    std::optional<RecoveryCode> code() const;
    Password takePassword();
    void setBusy(bool busy);
    void showError(const Error &error);
    void setAnyPasswordAllowed(bool any);

signals:
    void submitted();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();

    std::unique_ptr<Ui::RecoveryForm> m_ui;
};

} // namespace tarsus
