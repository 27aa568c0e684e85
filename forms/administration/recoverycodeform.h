// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/account/confirmedform.h"

namespace tarsus {

namespace Ui {
class RecoveryCodeForm;
}

class RecoveryCode;

/// Makes a new recovery code: asks for the password again, shows the code once, and puts it in
/// force when a part of it was typed back. Until then the one before stays good.
class RecoveryCodeForm final : public ConfirmedForm
{
    Q_OBJECT

public:
    explicit RecoveryCodeForm(std::shared_ptr<Clinic> clinic, QWidget *parent = nullptr);
    ~RecoveryCodeForm() override;

signals:
    /// The new code is in force.
    void renewed();

protected:
    /// First the password, then the part of the code.
    void submit() override;
    void confirmed() override;
    QWidget *fieldOf(const QString &column) const override;
    void retranslate() override;

private:
    void confirmCode();
    void printCode();
    QString codeInLines() const;

    std::unique_ptr<Ui::RecoveryCodeForm> m_ui;
    std::shared_ptr<const RecoveryCode> m_code;
    int m_group = 0; ///< of the code, to be typed back
};

} // namespace tarsus
