// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/audit/auditexportform.h"

#include "models/security/clinic.h"
#include "models/security/password.h"
#include "ui_auditexportform.h"
#include "views/administration/accountwork.h"
#include "views/common/fielderror.h"
#include "views/style/heading.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace tarsus {

AuditExportForm::AuditExportForm(std::shared_ptr<Clinic> clinic, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AuditExportForm>())
    , m_clinic(std::move(clinic))
{
    auto *body = new QWidget(this);
    m_ui->setupUi(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(body);
    setObjectName(u"auditExportForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_ui->titleLabel->text());
    makeHeading(m_ui->titleLabel, 1);
    m_ui->messageLabel->hide();
    m_ui->spinner->hide();
    setMinimumWidth(440);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &AuditExportForm::confirm);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &AuditExportForm::reject);
    m_ui->passwordEdit->setFocus();
}

AuditExportForm::~AuditExportForm()
{
    m_ui->passwordEdit->wipe();
}

void AuditExportForm::confirm()
{
    if (m_busy)
        return;
    m_ui->messageLabel->hide();
    if (m_ui->passwordEdit->text().isEmpty()) {
        FieldError::set(m_ui->passwordEdit, tr("Your password is needed."));
        m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    QString typed = m_ui->passwordEdit->text();
    const auto password = std::make_shared<const Password>(Password::take(typed));
    m_ui->passwordEdit->wipe();
    setBusy(true);
    startAccountWork<void>(
        this, m_clinic,
        [password](Accounts &accounts) { return accounts.confirmPassword(*password); },
        [this](const Result<> &done) {
            setBusy(false);
            if (!done)
                return showError(done.error());
            emit confirmed();
            accept();
        });
}

void AuditExportForm::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->spinner->setVisible(busy);
    m_ui->nextButton->setDisabled(busy);
    m_ui->cancelButton->setDisabled(busy);
}

void AuditExportForm::showError(const Error &error)
{
    if (error.code == Error::Code::SignIn) {
        FieldError::set(m_ui->passwordEdit, error.text);
        m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ui->messageLabel->setText(error.text);
    m_ui->messageLabel->show();
}

void AuditExportForm::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void AuditExportForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(m_ui->titleLabel->parentWidget());
        setWindowTitle(m_ui->titleLabel->text());
    }
}

} // namespace tarsus
