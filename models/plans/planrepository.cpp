// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planrepository.h"

#include "models/db/sql.h"
#include "models/rules/samepet.h"
#include "models/rules/signedrecord.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// What goes on after the signature.
const QStringList &livingColumns()
{
    static const QStringList columns{u"plan_status"_s,
                                     u"next_review_date"_s,
                                     u"review_outcome"_s,
                                     u"instructions_state"_s,
                                     u"instructions_given_at"_s,
                                     u"instructions_given_by_id"_s,
                                     u"instructions_acknowledged_at"_s,
                                     u"instructions_acknowledged_by"_s,
                                     u"signed_at"_s,
                                     u"signed_by_id"_s};
    return columns;
}

bool isOver(const TreatmentPlan &plan)
{
    return plan.planStatus == "completed"_L1 || plan.planStatus == "cancelled"_L1;
}

/// Its review was to come, and no longer is.
bool closesReview(const TreatmentPlan &now, const TreatmentPlan &before)
{
    return !isOver(before) && before.nextReviewDate.isValid()
           && (isOver(now) || !now.nextReviewDate.isValid());
}

} // namespace

Result<> PlanRepository::checkKind(const TreatmentPlan &plan) const
{
    if (!plan.diagnosisCode.trimmed().isEmpty() && plan.diagnosisCodeSystem.trimmed().isEmpty())
        return invalid("diagnosis_code_system",
                       tr("Say which system the diagnosis code belongs to."));
    return {};
}

Result<> PlanRepository::prepare(TreatmentPlan &now, const TreatmentPlan *before)
{
    if (before) {
        if (auto open =
                checkNotSigned(type(), now, *before, before->signedAt.isValid(), livingColumns());
            !open)
            return open;
    }
    if (!before) { // only sign() signs
        now.signedAt = {};
        now.signedById = 0;
    }
    if (before && closesReview(now, *before) && now.reviewOutcome.trimmed().isEmpty())
        return invalid("review_outcome", tr("Write what came of the review: nothing is closed "
                                            "without its outcome."));
    stampInstructions(now, before);
    if (m_signing) {
        now.signedAt = this->now();
        now.signedById = context().access->personId();
    }
    return checkSamePet(context().db, {.petId = now.petId, .referralId = now.referralId});
}

/// When they were given and acknowledged follows their state, and is never entered.
void PlanRepository::stampInstructions(TreatmentPlan &now, const TreatmentPlan *before) const
{
    now.instructionsGivenAt = before ? before->instructionsGivenAt : QDateTime();
    now.instructionsGivenById = before ? before->instructionsGivenById : 0;
    now.instructionsAcknowledgedAt = before ? before->instructionsAcknowledgedAt : QDateTime();
    const QString was = before ? before->instructionsState : u"draft"_s;
    const bool acknowledged = now.instructionsState == "acknowledged"_L1;
    if (!acknowledged) {
        now.instructionsAcknowledgedAt = {};
        now.instructionsAcknowledgedBy.clear();
    }
    if (now.instructionsState == was)
        return;
    if (acknowledged)
        now.instructionsAcknowledgedAt = this->now();
    if (now.instructionsState == "draft"_L1) {
        now.instructionsGivenAt = {};
        now.instructionsGivenById = 0;
    } else if (was == "draft"_L1) {
        now.instructionsGivenAt = this->now();
        now.instructionsGivenById = context().access->personId();
    }
}

Result<> PlanRepository::sign(qint64 id, int version)
{
    auto plan = find(id);
    if (!plan)
        return plan.error();
    const auto reached = reaches(Operation::Sign, id);
    if (!reached)
        return reached.error();
    if (!*reached)
        return forbidden();
    if (plan->signedAt.isValid())
        return Error{Error::Code::Invalid, tr("This plan is signed already."), {}};
    const QScopedValueRollback signing(m_signing, true);
    plan->version = version;
    return update(*plan);
}

QStringList PlanRepository::warnings(const TreatmentPlan &plan) const
{
    QStringList result;
    if (!isOver(plan) && plan.nextReviewDate.isValid() && plan.nextReviewDate < today())
        result += tr("The next review lies in the past.");
    if (plan.planStatus == "completed"_L1 && plan.reviewOutcome.trimmed().isEmpty())
        result += tr("The plan ends without an outcome of its review.");
    if (plan.planStatus == "active"_L1 && !plan.nextReviewDate.isValid())
        result += tr("Nobody will be reminded of this plan: it has no date of the next review.");
    return result;
}

Result<> PlanRepository::beforeRemove(const Record &record)
{
    return checkRemovable(static_cast<const TreatmentPlan &>(record).signedAt.isValid());
}

} // namespace tarsus
