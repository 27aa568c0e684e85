// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/casegrantrepository.h"
#include "models/security/casedoor.h"

namespace tarsus {

class Access;
class Clinic;

/// Breaking the glass: somebody who must see a case that is not theirs says which and why, and
/// gets it for some hours. Whose case it is, and who looks after the trail, get to know.
class BreakGlass
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::BreakGlass)

public:
    /// `context` is of the person signed in to `clinic`.
    BreakGlass(Clinic &clinic, DataContext context);

    /// Whether it is meant for this person: for every role that sees the pets of its own cases
    /// only. Who sees all of them has no need, who sees none has no business with them.
    static bool mayAsk(const Access &access);

    /// See CaseDoor::find(). That it was asked, and what was found, is noted in the trail.
    Result<QList<ForeignPet>> find(const CaseQuestion &question) const;
    /// Invalid without a reason, and where the case is the person's already.
    Result<CaseGrant> open(qint64 petId, const QString &reason);

private:
    CaseDoor m_door;
    DataContext m_context;
};

} // namespace tarsus
