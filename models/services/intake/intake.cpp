// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/intake/intake.h"

#include "models/core/text.h"
#include "models/db/sql.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// The same error, its field named with the kind it belongs to.
Error of(RecordKind kind, Error error)
{
    if (!error.field.isEmpty())
        error.field = kindWord(kind) + u'.' + error.field;
    return error;
}

} // namespace

Intake::Intake(const DataContext &context)
    : m_context(context)
    , m_owners(context)
    , m_practices(context)
    , m_vets(context)
    , m_pets(context)
    , m_referrals(context)
{}

Result<IntakeResult> Intake::save(const IntakeDraft &draft)
{
    IntakeResult result;
    const auto saved = sql::inTransaction(m_context, [&]() -> Result<> {
        if (auto done = saveOwner(draft, result); !done)
            return done;
        if (auto done = savePractice(draft, result); !done)
            return done;
        if (auto done = saveVet(draft, result); !done)
            return done;
        if (auto done = savePet(draft, result); !done)
            return done;
        return saveReferral(draft, result);
    });
    if (!saved)
        return saved.error();
    return result;
}

Result<> Intake::saveOwner(const IntakeDraft &draft, IntakeResult &result)
{
    Owner owner = draft.owner;
    if (owner.id == 0) {
        if (const auto added = m_owners.add(owner); !added)
            return of(RecordKind::Owner, added.error());
    }
    result.ownerId = owner.id;
    return {};
}

Result<> Intake::savePractice(const IntakeDraft &draft, IntakeResult &result)
{
    Practice practice = draft.practice;
    if (practice.id == 0) {
        if (const auto added = m_practices.add(practice); !added)
            return of(RecordKind::Practice, added.error());
    }
    result.practiceId = practice.id;
    return {};
}

Result<> Intake::saveVet(const IntakeDraft &draft, IntakeResult &result)
{
    if (!draft.vet)
        return {};
    Vet vet = *draft.vet;
    if (vet.id == 0) {
        if (const auto added = m_vets.add(vet); !added)
            return of(RecordKind::Vet, added.error());
    }
    result.vetId = vet.id;
    const auto joined = m_practices.addVet(result.practiceId, vet.id);
    // Who may not change practices can still name the vet: the referral itself says both.
    if (!joined && joined.error().code != Error::Code::Forbidden)
        return of(RecordKind::Practice, joined.error());
    return {};
}

Result<> Intake::savePet(const IntakeDraft &draft, IntakeResult &result)
{
    Pet pet = draft.pet;
    if (pet.id != 0) {
        const auto known = m_pets.find(pet.id);
        if (!known)
            return of(RecordKind::Pet, known.error());
        if (known->ownerId != result.ownerId)
            return Error{Error::Code::Invalid,
                         tr("This pet belongs to another owner. Choose its owner, or change the "
                            "owner in the pet's own form."),
                         {},
                         u"pet.owner_id"_s};
    } else {
        pet.ownerId = result.ownerId;
        if (draft.practiceIsPrimary && pet.primaryPracticeId == 0)
            pet.primaryPracticeId = result.practiceId;
        if (const auto added = m_pets.add(pet); !added)
            return of(RecordKind::Pet, added.error());
    }
    result.petId = pet.id;
    return {};
}

Result<> Intake::saveReferral(const IntakeDraft &draft, IntakeResult &result)
{
    Referral referral = draft.referral;
    referral.petId = result.petId;
    referral.referringPracticeId = result.practiceId;
    referral.referringVetId = result.vetId;
    if (const auto added = m_referrals.add(referral); !added)
        return of(RecordKind::Referral, added.error());
    result.referralId = referral.id;
    result.referralNumber = referral.referralNumber;
    return {};
}

QStringList Intake::warnings(const IntakeDraft &draft) const
{
    QStringList result;
    if (draft.owner.id == 0) {
        const auto same = m_owners.idOfSame(draft.owner.ownerName, draft.owner.phone);
        if (same && *same != 0)
            result += tr("There is an owner with this name and phone number already.");
    }
    if (draft.pet.id == 0) {
        result += m_pets.warnings(draft.pet);
        const auto same =
            draft.owner.id != 0 ? m_pets.idOfSame(draft.pet.petName, draft.owner.id) : qint64(0);
        if (same && *same != 0)
            result += tr("This owner has a pet of this name already.");
    }
    Referral referral = draft.referral;
    referral.petId = draft.pet.id;
    referral.referringPracticeId = draft.practice.id;
    referral.referringVetId = 0; // a vet of the draft will be noted with the practice
    return result + m_referrals.warnings(referral);
}

Result<qint64> Intake::ownerFor(const QString &name, const QString &phone)
{
    auto same = m_owners.idOfSame(name, phone);
    if (!same || *same != 0)
        return same;
    Owner owner;
    owner.ownerName = name.trimmed();
    owner.phone = phone.trimmed();
    if (const auto added = m_owners.add(owner); !added)
        return of(RecordKind::Owner, added.error());
    return owner.id;
}

Result<qint64> Intake::practiceFor(const QString &name)
{
    auto same = m_practices.idOfSame(name);
    if (!same || *same != 0)
        return same;
    const auto others = m_practices.candidates(name, {}, 1);
    if (!others)
        return others.error();
    if (!others->isEmpty() && foldText(others->constFirst().title) == foldText(name))
        return Error{Error::Code::Invalid,
                     tr("Several practices have this name. Say which one by its number."),
                     {},
                     u"practice.practice_name"_s};
    Practice practice;
    practice.practiceName = name.trimmed();
    if (const auto added = m_practices.add(practice); !added)
        return of(RecordKind::Practice, added.error());
    return practice.id;
}

Result<QList<Candidate>> Intake::owners(const QString &name, const QString &phone) const
{
    return m_owners.candidates(name, phone);
}

Result<QList<Candidate>> Intake::pets(const QString &name, const QString &chip,
                                      qint64 ownerId) const
{
    return m_pets.candidates(name, chip, ownerId);
}

Result<QList<Candidate>> Intake::practices(const QString &name, const QString &phone) const
{
    return m_practices.candidates(name, phone);
}

Result<QList<Candidate>> Intake::vets(const QString &name, const QString &phone,
                                      qint64 practiceId) const
{
    return m_vets.candidates(name, phone, practiceId);
}

} // namespace tarsus
