// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/records/repositories.h"
#include "tests/support/testclinic.h"

namespace tarsus::test {

/// A real clinic with two specialists, `specialist` and `surgeon`, and an owner whose two pets are
/// cases of the first: Bella, with an open referral that the specialist has, and Rex.
class CaseBench
{
public:
    CaseBench();

    /// Goes on as somebody else.
    void signIn(const QString &username) { m_clinic.signIn(username); }
    Clinic &clinic() { return m_clinic.clinic(); }
    DataContext context() { return m_clinic.context(); }
    TestClock &clock() { return *m_clinic.clock; }
    qint64 idOf(const QString &username);
    /// Further pets of the specialist's, made by the administrator; who was signed in is it again.
    QList<qint64> addPets(int count);

    TestClinic &files() { return m_clinic; }

    qint64 ownerId = 0;
    qint64 bella = 0;
    qint64 rex = 0;
    qint64 referral = 0; ///< Bella's

private:
    void addAccount(const QString &name, const QString &role, const QString &fullName);
    qint64 addPet(const QString &name, const QString &chip);

    TestClinic m_clinic;
};

/// Ends the program with the reason where `result` failed.
template<typename R>
void must(const R &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().text), qPrintable(result.error().detail));
}

} // namespace tarsus::test
