// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/approvalform.h"

#include "models/security/rolewords.h"
#include "models/services/rules/ruleeditor.h"
#include "ui_approvalform.h"
#include "views/administration/accountwork.h"
#include "views/common/fielderror.h"
#include "views/common/secretclipboard.h"
#include "views/style/heading.h"

#include <QEvent>
#include <QShortcut>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tarsus {

ApprovalForm::ApprovalForm(std::shared_ptr<Clinic> clinic, AccountRequest request,
                           const std::optional<Account> &existing, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ApprovalForm>())
    , m_clinic(std::move(clinic))
    , m_request(std::move(request))
    , m_existingRole(existing ? existing->role : QString())
    , m_existingIsOpen(existing && existing->state == Account::State::Active)
{
    auto *body = new QWidget(this);
    m_ui->setupUi(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(body);
    setObjectName(u"approvalForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    makeHeading(m_ui->titleLabel, 1);
    makeHeading(m_ui->codeTitleLabel, 3);
    makeHeading(m_ui->codeLabel, 1, 8);
    secretclipboard::guard(m_ui->codeLabel);
    m_ui->personLabel->setTextFormat(Qt::PlainText);
    m_ui->codeLabel->setTextFormat(Qt::PlainText);
    m_ui->codeLabel->setTextInteractionFlags(Qt::TextSelectableByMouse
                                             | Qt::TextSelectableByKeyboard);
    m_ui->messageLabel->hide();
    FieldError::of(m_ui->compareCheck);
    FieldError::of(m_ui->roleCombo);
    connect(m_ui->compareCheck, &QCheckBox::toggled, this,
            [this] { FieldError::set(m_ui->compareCheck, {}); });
    connect(m_ui->roleCombo, &QComboBox::currentIndexChanged, this, &ApprovalForm::showRole);
    connect(m_ui->approveButton, &QPushButton::clicked, this, &ApprovalForm::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ApprovalForm::reject);
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(save, &QShortcut::activated, m_ui->approveButton, &QPushButton::click);
    fill();
    m_ui->compareCheck->setFocus();
    setBusy(false);
    resize(480, sizeHint().height());
}

ApprovalForm::~ApprovalForm() = default;

void ApprovalForm::fill()
{
    setWindowTitle(tr("Approve an account"));
    m_ui->personLabel->setText(tr("%1 asks to sign in as %2 (%3).", "full name, user name, e-mail")
                                   .arg(m_request.fullName, m_request.username, m_request.email));
    m_ui->codeLabel->setText(m_request.approvalCode);
    m_ui->codeLabel->setAccessibleName(tr("Approval code: %1").arg(m_request.approvalCode));
    m_ui->warningLabel->setVisible(!m_existingRole.isEmpty());
    m_ui->warningLabel->setText(
        m_existingIsOpen
            ? tr("%1 has an account already. Approving gives it the new password of this request; "
                 "the one before opens nothing any more.")
                  .arg(m_request.username)
            : tr("The account %1 is opened again with the new password of this request.")
                  .arg(m_request.username));
    fillRoles();
}

void ApprovalForm::fillRoles()
{
    QComboBox *combo = m_ui->roleCombo;
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->currentData();
    combo->clear();
    if (m_existingRole.isEmpty())
        combo->addItem(tr("Please choose"), QString());
    else
        combo->addItem(tr("As before: %1").arg(rolewords::roleTitle(m_existingRole)), QString());
    const QList<Role> roles = rolesOf(*m_clinic);
    for (const Role &role : roles) {
        if (role.code != m_existingRole)
            combo->addItem(rolewords::roleTitle(role.code, role.name), role.code);
    }
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    showRole();
}

void ApprovalForm::showRole()
{
    FieldError::set(m_ui->roleCombo, {});
    const QString chosen = m_ui->roleCombo->currentData().toString();
    m_ui->roleNoteLabel->setText(
        rolewords::roleExplanation(chosen.isEmpty() ? m_existingRole : chosen));
}

void ApprovalForm::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->spinner->setVisible(busy);
    m_ui->approveButton->setDisabled(busy);
    m_ui->cancelButton->setDisabled(busy);
}

void ApprovalForm::showError(const Error &error)
{
    if (error.field == "role"_L1) {
        FieldError::set(m_ui->roleCombo, error.text);
        m_ui->roleCombo->setFocus(Qt::OtherFocusReason);
    } else {
        m_ui->messageLabel->setText(error.text);
        m_ui->messageLabel->show();
    }
}

void ApprovalForm::submit()
{
    if (m_busy)
        return;
    m_ui->messageLabel->hide();
    const QString role = m_ui->roleCombo->currentData().toString();
    if (!m_ui->compareCheck->isChecked()) {
        FieldError::set(m_ui->compareCheck,
                        tr("Please compare the code with the person first: whoever is approved "
                           "reads patients' records."));
        m_ui->compareCheck->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (role.isEmpty() && m_existingRole.isEmpty())
        return showError(
            {Error::Code::Invalid, tr("Please choose a role for the account."), {}, u"role"_s});
    setBusy(true);
    startAccountWork<void>(
        this, m_clinic,
        [id = m_request.id, role, code = m_request.approvalCode](Accounts &accounts) {
            return accounts.approve(id, role, code);
        },
        [this](const Result<> &done) {
            setBusy(false);
            if (!done)
                return showError(done.error());
            emit approved();
            accept();
        });
}

void ApprovalForm::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void ApprovalForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(m_ui->titleLabel->parentWidget());
        fill();
    }
}

} // namespace tarsus
