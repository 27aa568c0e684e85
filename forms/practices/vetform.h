// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/clinicform.h"

namespace tarsus {

namespace Ui {
class VetForm;
}
class VetRepository;

/// A vet who refers pets.
class VetForm final : public ClinicForm
{
    Q_OBJECT

public:
    VetForm(const FormContext &context, QWidget *parent = nullptr);
    ~VetForm() override;

protected:
    std::unique_ptr<Record> blank(const Prefill &prefill) const override;
    QStringList warningsOf(const Record &record) const override;
    void retranslateBody() override;

    std::unique_ptr<Ui::VetForm> m_ui;
    VetRepository &m_records;
};

} // namespace tarsus
