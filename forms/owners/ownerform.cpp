// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/owners/ownerform.h"

#include "models/core/text.h"
#include "models/owners/ownerrepository.h"
#include "ui_ownerform.h"

using namespace Qt::StringLiterals;

namespace tarsus {

OwnerForm::OwnerForm(const FormContext &context, QWidget *parent)
    : ClinicForm(context, std::make_unique<OwnerRepository>(context.data), parent)
    , m_ui(std::make_unique<Ui::OwnerForm>())
    , m_records(static_cast<OwnerRepository &>(repository()))
{
    m_ui->setupUi(body());
    bindAll();
}

OwnerForm::~OwnerForm() = default;

std::unique_ptr<Record> OwnerForm::blank(const Prefill &prefill) const
{
    auto record = std::make_unique<Owner>(m_records.blank());
    const bool isPhone = !prefill.typed.isEmpty() && digitsOf(prefill.typed).size() > 4;
    (isPhone ? record->phone : record->ownerName) = prefill.typed;
    return record;
}

QStringList OwnerForm::warningsOf(const Record &record) const
{
    return m_records.warnings(static_cast<const Owner &>(record));
}

void OwnerForm::retranslateBody()
{
    m_ui->retranslateUi(body());
}

} // namespace tarsus
