// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/appointments/appointmentform.h"

#include "forms/common/fieldvalue.h"
#include "models/appointments/appointmentrepository.h"
#include "ui_appointmentform.h"
#include "views/common/recordpicker.h"

using namespace Qt::StringLiterals;

namespace tarsus {

AppointmentForm::AppointmentForm(const FormContext &context, QWidget *parent)
    : ClinicForm(context, std::make_unique<AppointmentRepository>(context.data), parent)
    , m_ui(std::make_unique<Ui::AppointmentForm>())
    , m_records(static_cast<AppointmentRepository &>(repository()))
{
    m_ui->setupUi(body());
    bindAll();
    connect(m_ui->petPicker, &RecordPicker::valueChanged, this, &AppointmentForm::petChanged);
}

AppointmentForm::~AppointmentForm() = default;

std::unique_ptr<Record> AppointmentForm::blank(const Prefill &prefill) const
{
    auto record = std::make_unique<Appointment>(m_records.blank());
    record->petId = prefill.petId;
    record->referralId = prefill.referralId;
    return record;
}

QStringList AppointmentForm::warningsOf(const Record &record) const
{
    return m_records.warnings(static_cast<const Appointment &>(record));
}

void AppointmentForm::retranslateBody()
{
    m_ui->retranslateUi(body());
}

void AppointmentForm::started()
{
    petChanged();
    ClinicForm::started();
}

void AppointmentForm::petChanged()
{
    fillReferrals("referral_id", m_ui->petPicker->id());
    const qint64 wanted = static_cast<const Appointment &>(record()).referralId;
    m_ui->referralCombo->setCurrentIndex(qMax(0, m_ui->referralCombo->findData(wanted)));
}

} // namespace tarsus
