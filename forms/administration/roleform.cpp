// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/roleform.h"

#include "models/security/clinic.h"
#include "models/security/rolewords.h"
#include "models/services/rules/ruleeditor.h"
#include "ui_roleform.h"
#include "views/administration/accountwork.h"
#include "views/common/fielderror.h"
#include "views/style/heading.h"

#include <QEvent>
#include <QShortcut>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tarsus {

RoleForm::RoleForm(std::shared_ptr<Clinic> clinic, const QString &username, const QString &fullName,
                   const QString &role, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RoleForm>())
    , m_clinic(std::move(clinic))
    , m_username(username)
    , m_fullName(fullName)
    , m_role(role)
{
    auto *body = new QWidget(this);
    m_ui->setupUi(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(body);
    setObjectName(u"roleForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    makeHeading(m_ui->titleLabel, 1);
    m_ui->personLabel->setTextFormat(Qt::PlainText);
    m_ui->messageLabel->hide();
    FieldError::of(m_ui->roleCombo);
    connect(m_ui->roleCombo, &QComboBox::currentIndexChanged, this, &RoleForm::showRole);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &RoleForm::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &RoleForm::reject);
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(save, &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    fill();
    m_ui->roleCombo->setFocus();
    setBusy(false);
    resize(460, sizeHint().height());
}

RoleForm::~RoleForm() = default;

void RoleForm::fill()
{
    setWindowTitle(m_ui->titleLabel->text());
    m_ui->personLabel->setText(
        tr("%1 signs in as %2.", "full name, user name").arg(m_fullName, m_username));
    QComboBox *combo = m_ui->roleCombo;
    const QSignalBlocker quiet(combo);
    const QVariant chosen = combo->count() > 0 ? combo->currentData() : QVariant(m_role);
    combo->clear();
    const QList<Role> roles = rolesOf(*m_clinic);
    for (const Role &role : roles)
        combo->addItem(rolewords::roleTitle(role.code, role.name), role.code);
    if (combo->findData(m_role) < 0)
        combo->addItem(rolewords::roleTitle(m_role), m_role);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    showRole();
}

void RoleForm::showRole()
{
    FieldError::set(m_ui->roleCombo, {});
    m_ui->roleNoteLabel->setText(
        rolewords::roleExplanation(m_ui->roleCombo->currentData().toString()));
}

void RoleForm::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->spinner->setVisible(busy);
    m_ui->saveButton->setDisabled(busy);
    m_ui->cancelButton->setDisabled(busy);
}

void RoleForm::showError(const Error &error)
{
    if (error.field == "role"_L1) {
        FieldError::set(m_ui->roleCombo, error.text);
        m_ui->roleCombo->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ui->messageLabel->setText(error.text);
    m_ui->messageLabel->show();
}

void RoleForm::submit()
{
    if (m_busy)
        return;
    const QString role = m_ui->roleCombo->currentData().toString();
    if (role == m_role)
        return accept();
    m_ui->messageLabel->hide();
    setBusy(true);
    startAccountWork<void>(
        this, m_clinic,
        [username = m_username, role](Accounts &accounts) {
            return accounts.changeRole(username, role);
        },
        [this, role](const Result<> &done) {
            setBusy(false);
            if (!done)
                return showError(done.error());
            emit changed(role);
            accept();
        });
}

void RoleForm::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void RoleForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(m_ui->titleLabel->parentWidget());
        fill();
    }
}

} // namespace tarsus
