// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDialog>

#include <memory>

namespace tarsus {

namespace Ui {
class PasswordAgainForm;
}
class Clinic;

/// Asks the person who is signed in for their password once more; accepted() where it was right.
class PasswordAgainForm final : public QDialog
{
    Q_OBJECT

public:
    PasswordAgainForm(std::shared_ptr<Clinic> clinic, QWidget *parent);
    ~PasswordAgainForm() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void finish(const Result<> &done);
    void setBusy(bool busy);

    std::unique_ptr<Ui::PasswordAgainForm> m_ui;
    std::shared_ptr<Clinic> m_clinic;
    bool m_busy = false;
};

} // namespace tarsus
