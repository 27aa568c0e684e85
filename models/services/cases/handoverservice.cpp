// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cases/handoverservice.h"

#include "models/cases/handoverrepository.h"
#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/pets/petrepository.h"
#include "models/referrals/referralflow.h"
#include "models/referrals/referralrepository.h"
#include "models/rules/heldcase.h"
#include "models/rules/samepet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// Names the case in the error, so that a form can go to its line.
Error ofCase(qint64 petId, Error error)
{
    error.field = u"pet:%1"_s.arg(petId);
    return error;
}

bool goesAlong(const Referral &referral, const Pet &pet, const QList<qint64> &chosen)
{
    if (chosen.contains(referral.id))
        return true;
    return !referralflow::isOver(referral.status)
           && (referral.specialistId == 0 || referral.specialistId == pet.assignedSpecialistId);
}

} // namespace

bool HandOverService::mayHandOver(const Access &access)
{
    const QString column = u"assigned_specialist_id"_s;
    return access.can(RecordKind::Pet, Operation::Edit)
           && !access.frozenColumns(RecordKind::Pet).contains(column)
           && !access.hiddenColumns(RecordKind::Pet).contains(column);
}

Result<> HandOverService::collectReferrals(ReferralRepository &referrals, const Pet &pet,
                                           const QList<qint64> &chosen,
                                           QHash<qint64, int> &versions) const
{
    if (!m_context.access->can(RecordKind::Referral, Operation::View))
        return {};
    const auto ids = referrals.idsWhere("pet_id", pet.id);
    if (!ids)
        return ids.error();
    for (const qint64 id : *ids) {
        const auto referral = referrals.find(id);
        if (!referral)
            return referral.error();
        if (goesAlong(*referral, pet, chosen))
            versions.insert(id, referral->version);
    }
    return {};
}

Result<QList<CaseToHand>> HandOverService::casesOf(RecordKind kind, const QList<qint64> &ids) const
{
    PetRepository pets(m_context);
    ReferralRepository referrals(m_context);
    QList<qint64> petIds;
    QHash<qint64, QList<qint64>> chosen;
    for (const qint64 id : ids) {
        qint64 petId = id;
        if (kind == RecordKind::Referral) {
            const auto referral = referrals.find(id);
            if (!referral)
                return referral.error();
            petId = referral->petId;
            chosen[petId].append(id);
        }
        if (!petIds.contains(petId))
            petIds.append(petId);
    }
    QList<CaseToHand> cases;
    for (const qint64 petId : petIds) {
        const auto pet = pets.find(petId);
        if (!pet)
            return pet.error();
        CaseToHand item{petId, pet->version, pet->petName, pet->assignedSpecialistId, {}};
        const auto collected =
            collectReferrals(referrals, *pet, chosen.value(petId), item.referralVersions);
        if (!collected)
            return collected.error();
        cases.append(item);
    }
    return cases;
}

Result<int> HandOverService::handOver(const QList<CaseToHand> &cases, qint64 toId,
                                      const QString &note, const std::function<bool(int)> &progress)
{
    if (!mayHandOver(*m_context.access)) {
        return Error{Error::Code::Forbidden, tr("Your role does not give cases to others.")};
    }
    if (toId == 0) {
        return Error{Error::Code::Invalid, tr("Choose who gets the cases."), {}, u"person"_s};
    }
    if (auto active = checkActivePerson(m_context.db, toId, "person"); !active)
        return active.error();
    int handed = 0;
    const QDateTime at = m_context.clock->now();
    const auto done = sql::inTransaction(m_context, [&]() -> Result<> {
        int looked = 0;
        for (const CaseToHand &item : cases) {
            bool changed = false;
            if (auto one = handOne(item, toId, note.trimmed(), at, changed); !one)
                return ofCase(item.petId, one.error());
            handed += changed ? 1 : 0;
            if (progress && !progress(++looked))
                return Error{Error::Code::Cancelled, {}};
        }
        return {};
    });
    if (!done)
        return done.error();
    if (handed == 0) {
        return Error{Error::Code::Invalid,
                     tr("These are cases of this person already. Choose somebody else."),
                     {},
                     u"person"_s};
    }
    return handed;
}

Result<> HandOverService::handOne(const CaseToHand &item, qint64 toId, const QString &note,
                                  const QDateTime &at, bool &changed)
{
    PetRepository pets(m_context);
    ReferralRepository referrals(m_context);
    auto pet = pets.find(item.petId);
    if (!pet)
        return pet.error();
    QHash<qint64, int> now;
    if (auto found = collectReferrals(referrals, *pet, item.referralVersions.keys(), now); !found)
        return found;
    if (pet->version != item.petVersion || now != item.referralVersions)
        return changedMeanwhile();
    if (auto held = checkCaseIsHeld(m_context, item.petId, "assigned_specialist_id"); !held)
        return held;
    const qint64 fromId = pet->assignedSpecialistId;
    QList<Referral> moving;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        auto referral = referrals.find(it.key());
        if (!referral)
            return referral.error();
        if (referral->specialistId != toId)
            moving.append(*referral);
    }
    changed = !moving.isEmpty() || fromId != toId;
    if (!changed)
        return {};
    HandOverRepository notes(m_context);
    if (auto added = notes.addWithin(item.petId, fromId, toId, note, at); !added)
        return added;
    // What makes the case the person's goes last: afterwards the rest is out of their reach.
    const qint64 me = m_context.access->personId();
    std::stable_partition(moving.begin(), moving.end(),
                          [me](const Referral &referral) { return referral.specialistId != me; });
    const auto givePet = [&]() -> Result<> {
        pet->assignedSpecialistId = toId;
        return fromId == toId ? Result<>() : pets.update(*pet);
    };
    if (fromId != me) {
        if (auto given = givePet(); !given)
            return given;
    }
    for (Referral &referral : moving) {
        referral.specialistId = toId;
        if (auto saved = referrals.update(referral); !saved)
            return saved;
    }
    return fromId == me ? givePet() : Result<>();
}

Error HandOverService::changedMeanwhile()
{
    return {Error::Code::Conflict,
            tr("A case was changed by somebody else meanwhile. Nothing was handed over: look at "
               "it and hand over once more.")};
}

} // namespace tarsus
