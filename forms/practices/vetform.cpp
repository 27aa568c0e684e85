// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/practices/vetform.h"

#include "models/practices/vetrepository.h"
#include "ui_vetform.h"

using namespace Qt::StringLiterals;

namespace tarsus {

VetForm::VetForm(const FormContext &context, QWidget *parent)
    : ClinicForm(context, std::make_unique<VetRepository>(context.data), parent)
    , m_ui(std::make_unique<Ui::VetForm>())
    , m_records(static_cast<VetRepository &>(repository()))
{
    m_ui->setupUi(body());
    bindAll();
}

VetForm::~VetForm() = default;

std::unique_ptr<Record> VetForm::blank(const Prefill &prefill) const
{
    auto record = std::make_unique<Vet>(m_records.blank());
    record->vetName = prefill.typed;
    return record;
}

QStringList VetForm::warningsOf(const Record &record) const
{
    return m_records.warnings(static_cast<const Vet &>(record));
}

void VetForm::retranslateBody()
{
    m_ui->retranslateUi(body());
}

} // namespace tarsus
