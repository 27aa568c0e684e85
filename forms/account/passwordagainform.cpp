// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/account/passwordagainform.h"

#include "ui_passwordagainform.h"

using namespace Qt::StringLiterals;

namespace tarsus {

PasswordAgainForm::PasswordAgainForm(std::shared_ptr<Clinic> clinic, QWidget *parent)
    : ConfirmedForm(u"passwordAgainForm"_s, std::move(clinic), parent)
    , m_ui(std::make_unique<Ui::PasswordAgainForm>())
{
    m_ui->setupUi(body());
    beginWithPassword(m_ui->continueButton, 420);
}

PasswordAgainForm::~PasswordAgainForm() = default;

void PasswordAgainForm::retranslate()
{
    m_ui->retranslateUi(body());
}

} // namespace tarsus
