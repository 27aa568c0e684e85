// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/account/confirmedform.h"

#include "models/security/accounts.h"
#include "models/security/password.h"
#include "views/administration/accountwork.h"
#include "views/common/passwordedit.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

const QString passwordField = u"password"_s;

} // namespace

ConfirmedForm::ConfirmedForm(const QString &objectName, std::shared_ptr<Clinic> clinic,
                             QWidget *parent)
    : WorkForm(objectName, parent)
    , m_clinic(std::move(clinic))
{}

ConfirmedForm::~ConfirmedForm()
{
    if (m_passwordEdit)
        m_passwordEdit->wipe();
}

void ConfirmedForm::beginWithPassword(QPushButton *doIt, int width)
{
    m_passwordEdit = body()->findChild<PasswordEdit *>(u"passwordEdit"_s);
    Q_ASSERT(m_passwordEdit);
    watch({m_passwordEdit});
    begin(doIt, width);
    m_passwordEdit->setFocus();
}

QWidget *ConfirmedForm::fieldOf(const QString &column) const
{
    return column == passwordField ? m_passwordEdit : nullptr;
}

void ConfirmedForm::submit()
{
    const auto password = std::make_shared<const Password>(m_passwordEdit->take());
    if (password->isEmpty())
        return showError({Error::Code::Invalid, tr("Your password is needed."), {}, passwordField});
    m_asking = true;
    setBusy(true);
    startAccountWork<void>(
        this, m_clinic,
        [password](Accounts &accounts) { return accounts.confirmPassword(*password); },
        [this](const Result<> &done) {
            m_asking = false;
            setBusy(false);
            if (done)
                return confirmed();
            Error error = done.error();
            if (error.code == Error::Code::SignIn)
                error.field = passwordField;
            showError(error);
        });
}

} // namespace tarsus
