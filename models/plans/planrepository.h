// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plans/treatmentplan.h"
#include "models/rules/ruledrecords.h"

namespace tarsus {

/// Closes no review, by taking its day away or by ending the plan, without an outcome; and keeps
/// when, by whom and to whom the instructions were given.
class PlanRepository final : public RuledRecords<TreatmentPlan>
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::PlanRepository)

public:
    using RuledRecords::RuledRecords;

    QStringList warnings(const TreatmentPlan &plan) const override;

    /// Signs a plan as the person who is signed in. From then on what it says is locked; its
    /// status, its reviews and whether the instructions were given go on.
    Result<> sign(qint64 id, int version);

protected:
    Result<> checkKind(const TreatmentPlan &plan) const override;
    Result<> prepare(TreatmentPlan &now, const TreatmentPlan *before) override;
    Result<> beforeRemove(const Record &record) override;

private:
    void stampInstructions(TreatmentPlan &now, const TreatmentPlan *before) const;

    bool m_signing = false;
};

} // namespace tarsus
