// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/account/passwordagainform.h"

#include "ui_passwordagainform.h"
#include "views/administration/accountwork.h"
#include "views/common/fielderror.h"
#include "views/style/heading.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int formWidth = 420;

} // namespace

PasswordAgainForm::PasswordAgainForm(std::shared_ptr<Clinic> clinic, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PasswordAgainForm>())
    , m_clinic(std::move(clinic))
{
    auto *body = new QWidget(this);
    m_ui->setupUi(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(body);
    setObjectName(u"passwordAgainForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    makeHeading(m_ui->titleLabel, 1);
    setWindowTitle(m_ui->titleLabel->text());
    FieldError::of(m_ui->passwordEdit);
    connect(m_ui->passwordEdit, &QLineEdit::textChanged, this,
            [this] { FieldError::set(m_ui->passwordEdit, {}); });
    connect(m_ui->continueButton, &QPushButton::clicked, this, &PasswordAgainForm::check);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->passwordEdit->setFocus();
    setBusy(false);
    setMinimumWidth(formWidth);
    resize(formWidth, layout()->totalHeightForWidth(formWidth));
}

PasswordAgainForm::~PasswordAgainForm()
{
    m_ui->passwordEdit->wipe();
}

void PasswordAgainForm::check()
{
    if (m_busy)
        return;
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
        [this](const Result<> &done) { finish(done); });
}

void PasswordAgainForm::finish(const Result<> &done)
{
    setBusy(false);
    if (done)
        return accept();
    FieldError::set(m_ui->passwordEdit, done.error().text);
    m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
}

void PasswordAgainForm::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->spinner->setVisible(busy);
    m_ui->continueButton->setDisabled(busy);
}

void PasswordAgainForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(m_ui->titleLabel->parentWidget());
        setWindowTitle(m_ui->titleLabel->text());
    }
}

} // namespace tarsus
