// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/records/repositories.h"
#include "tests/support/testdatabase.h"

namespace tarsus::test {

/// A clinic with the shipped lists and one of everything that a test begins with: an owner with a
/// dog, the practice and vet that refer it, and a referral. Made by person 1; the specialist is
/// person 2. Where something cannot be made the program ends with the reason.
class SampleCase
{
public:
    SampleCase();

    TestDatabase database;
    Repositories all;
    Owner owner;
    Practice practice;
    Vet vet;
    Pet pet;
    Referral referral;

    /// Another pet of the owner, not saved.
    Pet newPet(const QString &name) const;
    /// Another referral of the pet, not saved.
    Referral newReferral() const;
    TreatmentPlan newPlan() const;
    Interaction newInteraction() const;
    Appointment newAppointment() const;

    /// Ends the program with the reason where `result` failed.
    template<typename R>
    static void must(const R &result)
    {
        if (!result)
            fail(result.error());
    }

private:
    [[noreturn]] static void fail(const Error &error);
};

} // namespace tarsus::test
