// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/practices/practiceform.h"

#include "models/practices/practicerepository.h"
#include "ui_practiceform.h"

using namespace Qt::StringLiterals;

namespace tarsus {

PracticeForm::PracticeForm(const FormContext &context, QWidget *parent)
    : ClinicForm(context, std::make_unique<PracticeRepository>(context.data), parent)
    , m_ui(std::make_unique<Ui::PracticeForm>())
    , m_records(static_cast<PracticeRepository &>(repository()))
{
    m_ui->setupUi(body());
    bindAll();
}

PracticeForm::~PracticeForm() = default;

std::unique_ptr<Record> PracticeForm::blank(const Prefill &prefill) const
{
    auto record = std::make_unique<Practice>(m_records.blank());
    record->practiceName = prefill.typed;
    return record;
}

QStringList PracticeForm::warningsOf(const Record &record) const
{
    return m_records.warnings(static_cast<const Practice &>(record));
}

void PracticeForm::retranslateBody()
{
    m_ui->retranslateUi(body());
}

} // namespace tarsus
