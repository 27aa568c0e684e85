// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/breakglass.h"

#include "models/core/access.h"
#include "models/db/sql.h"
#include "models/security/audit/audittrail.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tarsus {

BreakGlass::BreakGlass(Clinic &clinic, DataContext context)
    : m_door(clinic)
    , m_context(std::move(context))
{}

bool BreakGlass::mayAsk(const Access &access)
{
    return access.scope(RecordKind::Pet, Operation::View) == Scope::Assigned;
}

Result<QList<ForeignPet>> BreakGlass::find(const CaseQuestion &question) const
{
    auto found = m_door.find(question);
    if (!found)
        return found;
    // Who looked for pets of others is known, also where they took none.
    QJsonArray pets;
    for (const ForeignPet &pet : *found)
        pets.append(pet.petId);
    const bool byNumber = !question.number.trimmed().isEmpty();
    const auto noted = sql::inTransaction(m_context, [&] {
        return note(m_context.db, AuditEvent::Query,
                    {.kind = kindWord(RecordKind::Pet),
                     .detail = {{u"breakGlass"_s, byNumber ? u"number"_s : u"names"_s},
                                {u"found"_s, pets}}});
    });
    if (!noted)
        return noted.error();
    return found;
}

Result<CaseGrant> BreakGlass::open(qint64 petId, const QString &reason)
{
    const auto pet = m_door.pet(petId);
    if (!pet)
        return pet.error();
    if (pet->isTheirs) {
        return Error{Error::Code::Invalid,
                     tr("This case is yours already. Look for it in your list."),
                     {},
                     u"pet"_s};
    }
    auto grant = CaseGrantRepository(m_context).add(petId, reason);
    if (grant)
        grant->petName = pet->petName;
    return grant;
}

} // namespace tarsus
