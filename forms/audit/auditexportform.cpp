// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/audit/auditexportform.h"

#include "ui_auditexportform.h"

using namespace Qt::StringLiterals;

namespace tarsus {

AuditExportForm::AuditExportForm(std::shared_ptr<Clinic> clinic, QWidget *parent)
    : ConfirmedForm(u"auditExportForm"_s, std::move(clinic), parent)
    , m_ui(std::make_unique<Ui::AuditExportForm>())
{
    m_ui->setupUi(body());
    beginWithPassword(m_ui->nextButton, 440);
}

AuditExportForm::~AuditExportForm() = default;

void AuditExportForm::retranslate()
{
    m_ui->retranslateUi(body());
}

} // namespace tarsus
