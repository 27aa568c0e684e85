// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/clinicform.h"

namespace tarsus {

namespace Ui {
class AppointmentForm;
}
class AppointmentRepository;

/// An appointment: one moment, how long, with whom, and whether the owner is reminded.
class AppointmentForm final : public ClinicForm
{
    Q_OBJECT

public:
    AppointmentForm(const FormContext &context, QWidget *parent = nullptr);
    ~AppointmentForm() override;

protected:
    std::unique_ptr<Record> blank(const Prefill &prefill) const override;
    QStringList warningsOf(const Record &record) const override;
    void retranslateBody() override;
    void started() override;

private:
    void petChanged();

    std::unique_ptr<Ui::AppointmentForm> m_ui;
    AppointmentRepository &m_records;
};

} // namespace tarsus
