// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appointments/appointmentrepository.h"
#include "models/documents/documentrepository.h"
#include "models/imaging/xrayrepository.h"
#include "models/interactions/interactionrepository.h"
#include "models/letters/letterrepository.h"
#include "models/owners/ownerrepository.h"
#include "models/pets/petrepository.h"
#include "models/plans/planrepository.h"
#include "models/practices/practicerepository.h"
#include "models/practices/vetrepository.h"
#include "models/referrals/referralrepository.h"
#include "models/users/userrepository.h"

namespace tarsus {

/// Every feature's repository, for what deals with all kinds alike.
class Repositories
{
public:
    explicit Repositories(const DataContext &context);

    UserRepository users;
    OwnerRepository owners;
    PracticeRepository practices;
    VetRepository vets;
    PetRepository pets;
    ReferralRepository referrals;
    PlanRepository plans;
    InteractionRepository interactions;
    XrayRepository xrays;
    AppointmentRepository appointments;
    DocumentRepository documents;
    LetterRepository letters;

    /// The one of a kind that has records; the kinds are those of recordTypes().
    RecordRepository &of(RecordKind kind);
    const RecordRepository &of(RecordKind kind) const;
    /// A new record with what its kind begins with.
    std::unique_ptr<Record> blank(RecordKind kind) const;
    /// What should be seen before a record is saved.
    QStringList warnings(RecordKind kind, const Record &record) const;

private:
    template<typename All, typename Use>
    static auto visit(All &all, RecordKind kind, Use use);
};

/// Every kind that has records, in the order of their references: what comes later refers to what
/// comes before.
const QList<const RecordType *> &recordTypes();
/// nullptr for settings and the trail, which are no records.
const RecordType *recordType(RecordKind kind);

} // namespace tarsus
