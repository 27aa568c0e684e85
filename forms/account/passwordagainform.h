// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/account/confirmedform.h"

namespace tarsus {

namespace Ui {
class PasswordAgainForm;
}

/// Asks the person who is signed in for their password once more; accepted() where it was right.
class PasswordAgainForm final : public ConfirmedForm
{
    Q_OBJECT

public:
    PasswordAgainForm(std::shared_ptr<Clinic> clinic, QWidget *parent);
    ~PasswordAgainForm() override;

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::PasswordAgainForm> m_ui;
};

} // namespace tarsus
