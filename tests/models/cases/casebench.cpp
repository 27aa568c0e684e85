// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/cases/casebench.h"

#include "models/db/sql.h"
#include "models/security/accounts.h"

using namespace Qt::StringLiterals;

namespace tarsus::test {

CaseBench::CaseBench()
{
    addAccount(u"surgeon"_s, u"specialist"_s, u"Sol Steel"_s);
    Repositories all(context());
    Owner owner;
    owner.ownerName = u"Maria Schulz"_s;
    owner.phone = u"+49 30 123 45 67"_s;
    must(all.owners.add(owner));
    ownerId = owner.id;
    bella = addPet(u"Bella"_s, u"276098102345678"_s);
    rex = addPet(u"Rex"_s, {});
    Practice practice;
    practice.practiceName = u"Praxis am Park"_s;
    must(all.practices.add(practice));
    Referral made = all.referrals.blank();
    made.petId = bella;
    made.referringPracticeId = practice.id;
    made.referralReason = u"Lameness"_s;
    made.priority = u"routine"_s;
    made.specialistId = idOf(u"specialist"_s);
    must(all.referrals.add(made));
    // One that is still to be arranged is a case of every coordinator's.
    for (const QString &step : {u"accepted"_s, u"in_progress"_s}) {
        made.status = step;
        must(all.referrals.update(made));
    }
    referral = made.id;
}

qint64 CaseBench::idOf(const QString &username)
{
    const auto id = UserRepository(context()).idOfUsername(username);
    must(id);
    return *id;
}

void CaseBench::addAccount(const QString &name, const QString &role, const QString &fullName)
{
    const auto code = AccountRequests::leave(
        m_clinic.path(),
        {name, fullName, name + u"@example.org"_s, password(TestClinic::passwordText())},
        m_clinic.options);
    must(code);
    Accounts accounts(m_clinic.clinic(), m_clinic.connection());
    const auto requests = accounts.requests();
    must(requests);
    must(accounts.approve(requests->front().id, role, *code));
}

qint64 CaseBench::addPet(const QString &name, const QString &chip)
{
    PetRepository pets(context());
    Pet pet = pets.blank();
    pet.petName = name;
    pet.species = u"dog"_s;
    pet.microchip = chip;
    pet.medicalHistorySummary = u"Lame since March"_s;
    pet.ownerId = ownerId;
    pet.assignedSpecialistId = idOf(u"specialist"_s);
    must(pets.add(pet));
    return pet.id;
}

QList<qint64> CaseBench::addPets(int count)
{
    const QString before = clinic().session().username();
    signIn(u"admin"_s);
    QList<qint64> ids;
    must(sql::inTransaction(context(), [&]() -> Result<> {
        for (int i = 0; i < count; ++i)
            ids.append(addPet(u"Pet %1"_s.arg(i), {}));
        return {};
    }));
    signIn(before);
    return ids;
}

} // namespace tarsus::test
