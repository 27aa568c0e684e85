// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDialog>

#include <memory>

namespace tarsus {

namespace Ui {
class AuditExportForm;
} // namespace Ui

class Clinic;

/// Asks for the password again before the trail leaves the program, and says what that means.
class AuditExportForm final : public QDialog
{
    Q_OBJECT

public:
    explicit AuditExportForm(std::shared_ptr<Clinic> clinic, QWidget *parent = nullptr);
    ~AuditExportForm() override;

    void reject() override;

signals:
    /// The password was right.
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void confirm();
    void setBusy(bool busy);
    void showError(const Error &error);

    std::unique_ptr<Ui::AuditExportForm> m_ui;
    std::shared_ptr<Clinic> m_clinic;
    bool m_busy = false;
};

} // namespace tarsus
