// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDialog>

#include <memory>

namespace tarsus {

namespace Ui {
class RecoveryCodeForm;
}

class Clinic;
class RecoveryCode;

/// Makes a new recovery code: asks for the password again, shows the code once, and puts it in
/// force when a part of it was typed back. Until then the one before stays good.
class RecoveryCodeForm final : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryCodeForm(std::shared_ptr<Clinic> clinic, QWidget *parent = nullptr);
    ~RecoveryCodeForm() override;

    void reject() override;

signals:
    /// The new code is in force.
    void renewed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void next();
    void confirmPassword();
    void showCode();
    void confirmCode();
    void printCode();
    QString codeInLines() const;
    void setBusy(bool busy);
    void showError(const Error &error);
    void retranslate();

    std::unique_ptr<Ui::RecoveryCodeForm> m_ui;
    std::shared_ptr<Clinic> m_clinic;
    std::shared_ptr<const RecoveryCode> m_code;
    int m_group = 0; ///< of the code, to be typed back
    bool m_busy = false;
};

} // namespace tarsus
