// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecase.h"

#include "models/db/sql.h"
#include "models/vocabularies/shippedlists.h"

using namespace Qt::StringLiterals;

namespace tarsus::test {

SampleCase::SampleCase()
    : all(database.context())
{
    must(
        sql::inTransaction(database.context(), [this] { return seedVocabularies(database.db()); }));
    owner.ownerName = u"Zoë Ångström"_s;
    owner.phone = u"+49 (0)30 1234-567"_s;
    must(all.owners.add(owner));
    practice.practiceName = u"Hilltop Vets"_s;
    practice.phone = u"030 99 88 77 66"_s;
    must(all.practices.add(practice));
    vet.vetName = u"Dr. Lee Park"_s;
    must(all.vets.add(vet));
    must(all.practices.addVet(practice.id, vet.id));
    pet = newPet(u"Rex"_s);
    must(all.pets.add(pet));
    referral = newReferral();
    must(all.referrals.add(referral));
}

void SampleCase::fail(const Error &error)
{
    qFatal("%s %s", qPrintable(error.text), qPrintable(error.detail));
}

Pet SampleCase::newPet(const QString &name) const
{
    Pet made;
    made.petName = name;
    made.species = u"dog"_s;
    made.breed = u"Labrador Retriever"_s;
    made.medicalHistorySummary = u"Limps on the left hind leg"_s;
    made.ownerId = owner.id;
    made.primaryPracticeId = practice.id;
    made.assignedSpecialistId = 2;
    return made;
}

Referral SampleCase::newReferral() const
{
    Referral made = all.referrals.blank();
    made.petId = pet.id;
    made.referringPracticeId = practice.id;
    made.referringVetId = vet.id;
    made.referralReason = u"Lameness, second opinion"_s;
    made.priority = u"routine"_s;
    made.specialistId = 2;
    return made;
}

TreatmentPlan SampleCase::newPlan() const
{
    TreatmentPlan made;
    made.planTitle = u"Cruciate repair"_s;
    made.petId = pet.id;
    made.referralId = referral.id;
    made.diagnosisNotes = u"Cranial cruciate ligament rupture"_s;
    made.clientInstructions = u"Leash only for six weeks"_s;
    return made;
}

Interaction SampleCase::newInteraction() const
{
    Interaction made = all.interactions.blank();
    made.petId = pet.id;
    made.referralId = referral.id;
    made.summary = u"Owner called"_s;
    return made;
}

Appointment SampleCase::newAppointment() const
{
    Appointment made;
    made.petId = pet.id;
    made.referralId = referral.id;
    made.appointmentDate = database.clock.now().addDays(10);
    made.specialistId = 2;
    return made;
}

} // namespace tarsus::test
