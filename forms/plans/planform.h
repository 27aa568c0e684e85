// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/signingform.h"

namespace tarsus {

namespace Ui {
class PlanForm;
}
class PlanRepository;

/// A treatment plan of one of a pet's referrals.
class PlanForm final : public SigningForm
{
    Q_OBJECT

public:
    PlanForm(const FormContext &context, QWidget *parent = nullptr);
    ~PlanForm() override;

protected:
    std::unique_ptr<Record> blank(const Prefill &prefill) const override;
    QStringList warningsOf(const Record &record) const override;
    void retranslateBody() override;
    void started() override;
    Result<> sign(qint64 id, int version) override;
    QStringList livingColumns() const override;
    QString correctionHint() const override;

private:
    void petChanged();

    std::unique_ptr<Ui::PlanForm> m_ui;
    PlanRepository &m_records;
};

} // namespace tarsus
