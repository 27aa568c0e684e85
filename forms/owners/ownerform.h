// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/clinicform.h"

namespace tarsus {

namespace Ui {
class OwnerForm;
}
class OwnerRepository;

/// An owner: who brings the pet, and how they are reached.
class OwnerForm final : public ClinicForm
{
    Q_OBJECT

public:
    OwnerForm(const FormContext &context, QWidget *parent = nullptr);
    ~OwnerForm() override;

protected:
    std::unique_ptr<Record> blank(const Prefill &prefill) const override;
    QStringList warningsOf(const Record &record) const override;
    void retranslateBody() override;

    std::unique_ptr<Ui::OwnerForm> m_ui;
    OwnerRepository &m_records;
};

} // namespace tarsus
