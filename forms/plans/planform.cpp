// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/plans/planform.h"

#include "forms/common/fieldvalue.h"
#include "models/plans/planrepository.h"
#include "ui_planform.h"
#include "views/common/recordpicker.h"

using namespace Qt::StringLiterals;

namespace tarsus {

PlanForm::PlanForm(const FormContext &context, QWidget *parent)
    : SigningForm(context, std::make_unique<PlanRepository>(context.data), parent)
    , m_ui(std::make_unique<Ui::PlanForm>())
    , m_records(static_cast<PlanRepository &>(repository()))
{
    m_ui->setupUi(body());
    bindAll();
    connect(m_ui->petPicker, &RecordPicker::valueChanged, this, &PlanForm::petChanged);
}

PlanForm::~PlanForm() = default;

std::unique_ptr<Record> PlanForm::blank(const Prefill &prefill) const
{
    auto record = std::make_unique<TreatmentPlan>(m_records.blank());
    record->petId = prefill.petId;
    record->referralId = prefill.referralId;
    return record;
}

QStringList PlanForm::warningsOf(const Record &record) const
{
    return m_records.warnings(static_cast<const TreatmentPlan &>(record));
}

void PlanForm::retranslateBody()
{
    m_ui->retranslateUi(body());
}

void PlanForm::started()
{
    petChanged();
    SigningForm::started();
}

Result<> PlanForm::sign(qint64 id, int version)
{
    return m_records.sign(id, version);
}

QStringList PlanForm::livingColumns() const
{
    return {u"plan_status"_s, u"next_review_date"_s, u"review_outcome"_s, u"instructions_state"_s};
}

QString PlanForm::correctionHint() const
{
    return tr("What it says is locked; its reviews go on, and a new plan replaces it.");
}

void PlanForm::petChanged()
{
    fillReferrals("referral_id", m_ui->petPicker->id());
    const qint64 wanted = record().id != 0 || m_ui->petPicker->id() != 0
                              ? static_cast<const TreatmentPlan &>(record()).referralId
                              : 0;
    if (m_ui->referralCombo->findData(wanted) >= 0)
        setFieldValue(m_ui->referralCombo, wanted);
}

} // namespace tarsus
