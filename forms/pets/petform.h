// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/clinicform.h"

namespace tarsus {

namespace Ui {
class PetForm;
}
class PetRepository;

/// A pet. The breeds follow the species; an owner is found or made without leaving the form.
class PetForm final : public ClinicForm
{
    Q_OBJECT

public:
    PetForm(const FormContext &context, QWidget *parent = nullptr);
    ~PetForm() override;

protected:
    std::unique_ptr<Record> blank(const Prefill &prefill) const override;
    QStringList warningsOf(const Record &record) const override;
    void retranslateBody() override;
    QString parentOf(const QString &list) const override;
    void started() override;

private:
    void speciesChanged();
    void deceasedChanged();

    std::unique_ptr<Ui::PetForm> m_ui;
    PetRepository &m_records;
};

} // namespace tarsus
