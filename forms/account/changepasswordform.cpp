// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/account/changepasswordform.h"

#include "ui_changepasswordform.h"
#include "views/common/fielderror.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {

ChangePasswordForm::ChangePasswordForm(PasswordFor whom, const QStringList &personal,
                                       QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ChangePasswordForm>())
{
    auto *body = new QWidget(this);
    m_ui->setupUi(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(body);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change the password"));
    resize(460, 440);
    makeHeading(m_ui->titleLabel, 1);
    m_ui->messageLabel->hide();
    m_ui->passwordBox->setFor(whom);
    m_ui->passwordBox->setPersonal([personal] { return personal; });
    FieldError::of(m_ui->beforeEdit);
    connect(m_ui->beforeEdit, &QLineEdit::textChanged, this,
            [this] { FieldError::set(m_ui->beforeEdit, {}); });
    connect(m_ui->changeButton, &QPushButton::clicked, this, &ChangePasswordForm::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ChangePasswordForm::reject);
    m_ui->beforeEdit->setFocus();
    setBusy(false);
}

ChangePasswordForm::~ChangePasswordForm()
{
    m_ui->beforeEdit->wipe();
}

Password ChangePasswordForm::takeBefore()
{
    return m_ui->beforeEdit->take();
}

Password ChangePasswordForm::takeAfter()
{
    return m_ui->passwordBox->take();
}

void ChangePasswordForm::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->spinner->setVisible(busy);
    m_ui->changeButton->setDisabled(busy);
    m_ui->cancelButton->setDisabled(busy);
}

void ChangePasswordForm::showError(const Error &error)
{
    if (error.code == Error::Code::SignIn) {
        FieldError::set(m_ui->beforeEdit, error.text);
        m_ui->beforeEdit->setFocus(Qt::OtherFocusReason);
    } else if (error.field == u"password"_s) {
        m_ui->passwordBox->showError(error.text);
    } else {
        m_ui->messageLabel->setText(error.text);
        m_ui->messageLabel->show();
    }
}

void ChangePasswordForm::setAnyPasswordAllowed(bool any)
{
    m_ui->passwordBox->setAnyAllowed(any);
}

void ChangePasswordForm::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void ChangePasswordForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(m_ui->titleLabel->parentWidget());
        setWindowTitle(tr("Change the password"));
    }
}

void ChangePasswordForm::submit()
{
    if (m_ui->beforeEdit->text().isEmpty()) {
        FieldError::set(m_ui->beforeEdit, tr("The password of now is needed."));
        m_ui->beforeEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_ui->passwordBox->check())
        emit submitted();
}

} // namespace tarsus
