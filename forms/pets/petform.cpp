// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pets/petform.h"

#include "forms/common/fieldvalue.h"
#include "models/pets/petrepository.h"
#include "ui_petform.h"

using namespace Qt::StringLiterals;

namespace tarsus {

PetForm::PetForm(const FormContext &context, QWidget *parent)
    : ClinicForm(context, std::make_unique<PetRepository>(context.data), parent)
    , m_ui(std::make_unique<Ui::PetForm>())
    , m_records(static_cast<PetRepository &>(repository()))
{
    m_ui->setupUi(body());
    bindAll();
    connect(m_ui->speciesCombo, &QComboBox::currentTextChanged, this, &PetForm::speciesChanged);
    connect(m_ui->deceasedCheck, &QCheckBox::toggled, this, &PetForm::deceasedChanged);
}

PetForm::~PetForm() = default;

std::unique_ptr<Record> PetForm::blank(const Prefill &prefill) const
{
    auto record = std::make_unique<Pet>(m_records.blank());
    record->petName = prefill.typed;
    return record;
}

QStringList PetForm::warningsOf(const Record &record) const
{
    return m_records.warnings(static_cast<const Pet &>(record));
}

void PetForm::retranslateBody()
{
    m_ui->retranslateUi(body());
}

QString PetForm::parentOf(const QString &list) const
{
    return list == u"breed" ? fieldValue(m_ui->speciesCombo).toString() : QString();
}

void PetForm::started()
{
    ClinicForm::started();
    speciesChanged();
    deceasedChanged();
}

void PetForm::speciesChanged()
{
    fillList("breed");
}

void PetForm::deceasedChanged()
{
    const bool died = m_ui->deceasedCheck->isChecked();
    m_ui->deceasedOnEdit->setVisible(died);
    m_ui->deceasedOnLabel->setVisible(died);
}

} // namespace tarsus
