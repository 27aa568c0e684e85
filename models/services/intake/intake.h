// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/owners/ownerrepository.h"
#include "models/pets/petrepository.h"
#include "models/practices/practicerepository.h"
#include "models/practices/vetrepository.h"
#include "models/referrals/referralrepository.h"

namespace tarsus {

/// What is taken down while somebody is on the phone. A record with an id is one that is there
/// already and stays as it is; one without is made.
struct IntakeDraft
{
    Owner owner;
    Pet pet;
    Practice practice;
    std::optional<Vet> vet;
    Referral referral;
    bool practiceIsPrimary = false; ///< the referring practice is where a new pet is at home
};

struct IntakeResult
{
    qint64 ownerId = 0;
    qint64 petId = 0;
    qint64 practiceId = 0;
    qint64 vetId = 0;
    qint64 referralId = 0;
    QString referralNumber;
};

/// Takes down a referral with everything that belongs to it.
class Intake
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Intake)

public:
    explicit Intake(const DataContext &context);

    Referral blankReferral() const { return m_referrals.blank(); }
    /// Saves all of it, or nothing. The draft stays as it is, so that it can be corrected and
    /// saved again. `Error::field` names kind and column: "owner.phone".
    Result<IntakeResult> save(const IntakeDraft &draft);
    /// What should be seen before it is saved.
    QStringList warnings(const IntakeDraft &draft) const;

    /// The owner with just this name and phone, else a new one.
    Result<qint64> ownerFor(const QString &name, const QString &phone);
    /// The practice with this name, else a new one. Invalid where two are called so.
    Result<qint64> practiceFor(const QString &name);

    /// Who and what may be meant, the likeliest first, each with the reason.
    Result<QList<Candidate>> owners(const QString &name, const QString &phone) const;
    Result<QList<Candidate>> pets(const QString &name, const QString &chip, qint64 ownerId) const;
    Result<QList<Candidate>> practices(const QString &name, const QString &phone) const;
    Result<QList<Candidate>> vets(const QString &name, const QString &phone,
                                  qint64 practiceId) const;

private:
    Result<> saveOwner(const IntakeDraft &draft, IntakeResult &result);
    Result<> savePractice(const IntakeDraft &draft, IntakeResult &result);
    Result<> saveVet(const IntakeDraft &draft, IntakeResult &result);
    Result<> savePet(const IntakeDraft &draft, IntakeResult &result);
    Result<> saveReferral(const IntakeDraft &draft, IntakeResult &result);

    DataContext m_context;
    OwnerRepository m_owners;
    PracticeRepository m_practices;
    VetRepository m_vets;
    PetRepository m_pets;
    ReferralRepository m_referrals;
};

} // namespace tarsus
