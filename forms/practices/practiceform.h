// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/clinicform.h"

namespace tarsus {

namespace Ui {
class PracticeForm;
}
class PracticeRepository;

/// A practice that refers pets.
class PracticeForm final : public ClinicForm
{
    Q_OBJECT

public:
    PracticeForm(const FormContext &context, QWidget *parent = nullptr);
    ~PracticeForm() override;

protected:
    std::unique_ptr<Record> blank(const Prefill &prefill) const override;
    QStringList warningsOf(const Record &record) const override;
    void retranslateBody() override;

    std::unique_ptr<Ui::PracticeForm> m_ui;
    PracticeRepository &m_records;
};

} // namespace tarsus
