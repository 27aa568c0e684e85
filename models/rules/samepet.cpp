// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/samepet.h"

#include "models/db/sql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::SamePet)
};

Error invalid(const QString &text, QLatin1String column)
{
    return {Error::Code::Invalid, text, {}, column};
}

} // namespace

Result<> checkSamePet(const QSqlDatabase &db, const Belonging &belonging)
{
    if (belonging.referralId != 0) {
        const auto pet =
            sql::value(db, u"SELECT pet_id FROM referrals WHERE id = ?"_s, {belonging.referralId});
        if (!pet)
            return pet.error();
        if (pet->toLongLong() != belonging.petId)
            return invalid(Words::tr("The referral is about another pet. Choose one of this pet's "
                                     "referrals."),
                           "referral_id"_L1);
    }
    if (belonging.planId != 0) {
        auto plan = sql::run(db, u"SELECT pet_id, referral_id FROM treatment_plans WHERE id = ?"_s,
                             {belonging.planId});
        if (!plan)
            return plan.error();
        if (!plan->next() || plan->value(0).toLongLong() != belonging.petId)
            return invalid(Words::tr("The treatment plan is about another pet. Choose one of this "
                                     "pet's plans."),
                           "treatment_plan_id"_L1);
        if (belonging.referralId != 0 && plan->value(1).toLongLong() != belonging.referralId)
            return invalid(Words::tr("The treatment plan belongs to another referral of this pet."),
                           "treatment_plan_id"_L1);
    }
    if (belonging.interactionId != 0) {
        const auto pet = sql::value(db, u"SELECT pet_id FROM interactions WHERE id = ?"_s,
                                    {belonging.interactionId});
        if (!pet)
            return pet.error();
        if (pet->toLongLong() != belonging.petId)
            return invalid(Words::tr("The interaction is about another pet. Choose one of this "
                                     "pet's interactions."),
                           "interaction_id"_L1);
    }
    return {};
}

Result<> checkActivePerson(const QSqlDatabase &db, qint64 userId, const char *column)
{
    if (userId == 0)
        return {};
    const auto active = sql::value(db, u"SELECT active FROM users WHERE id = ?"_s, {userId});
    if (!active)
        return active.error();
    if (active->toInt() == 1)
        return {};
    return invalid(Words::tr("This person has no active account. Choose somebody else."),
                   QLatin1String(column));
}

} // namespace tarsus
