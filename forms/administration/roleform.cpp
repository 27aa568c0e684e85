// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/roleform.h"

#include "models/security/clinic.h"
#include "models/security/rolewords.h"
#include "models/services/rules/ruleeditor.h"
#include "ui_roleform.h"
#include "views/administration/accountwork.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace tarsus {

RoleForm::RoleForm(std::shared_ptr<Clinic> clinic, const QString &username, const QString &fullName,
                   const QString &role, QWidget *parent)
    : WorkForm(u"roleForm"_s, parent)
    , m_ui(std::make_unique<Ui::RoleForm>())
    , m_clinic(std::move(clinic))
    , m_username(username)
    , m_fullName(fullName)
    , m_role(role)
{
    m_ui->setupUi(body());
    m_ui->personLabel->setTextFormat(Qt::PlainText);
    watch({m_ui->roleCombo});
    connect(m_ui->roleCombo, &QComboBox::currentIndexChanged, this, &RoleForm::showRole);
    fill();
    begin(m_ui->saveButton);
    m_ui->roleCombo->setFocus();
}

RoleForm::~RoleForm() = default;

void RoleForm::fill()
{
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
    m_ui->roleNoteLabel->setText(
        rolewords::roleExplanation(m_ui->roleCombo->currentData().toString()));
}

QWidget *RoleForm::fieldOf(const QString &column) const
{
    return column == "role"_L1 ? m_ui->roleCombo : nullptr;
}

void RoleForm::submit()
{
    const QString role = m_ui->roleCombo->currentData().toString();
    if (role == m_role)
        return accept();
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

void RoleForm::retranslate()
{
    m_ui->retranslateUi(body());
    fill();
}

} // namespace tarsus
