// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/account/confirmedform.h"

namespace tarsus {

namespace Ui {
class AuditExportForm;
} // namespace Ui

/// Asks for the password again before the trail leaves the program, and says what that means;
/// accepted() where it was right.
class AuditExportForm final : public ConfirmedForm
{
    Q_OBJECT

public:
    explicit AuditExportForm(std::shared_ptr<Clinic> clinic, QWidget *parent = nullptr);
    ~AuditExportForm() override;

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::AuditExportForm> m_ui;
};

} // namespace tarsus
