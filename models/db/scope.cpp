// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/scope.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// For kinds that belong to no single pet: reached through any case that names them.
ScopeClause reachedThrough(const Access &access, const QString &select, const QString &petId,
                           const QString &match)
{
    ScopeClause clause = caseClause(access, petId);
    clause.sql = u"EXISTS ("_s % select % u" AND "_s % match % u" AND "_s % clause.sql % u')';
    return clause;
}

ScopeClause assignedClause(const Access &access, RecordKind kind, const QString &alias)
{
    const QString id = alias % u".id"_s;
    switch (kind) {
    case RecordKind::Pet: return caseClause(access, id);
    case RecordKind::Referral:
    case RecordKind::Plan:
    case RecordKind::Interaction:
    case RecordKind::Xray:
    case RecordKind::Appointment:
    case RecordKind::Document:
    case RecordKind::Letter: return caseClause(access, alias % u".pet_id"_s);
    case RecordKind::Owner:
        return reachedThrough(access, u"SELECT 1 FROM pets p WHERE p.deleted_at IS NULL"_s,
                              u"p.id"_s, u"p.owner_id = "_s % id);
    case RecordKind::Practice:
        return reachedThrough(access, u"SELECT 1 FROM referrals r WHERE r.deleted_at IS NULL"_s,
                              u"r.pet_id"_s, u"r.referring_practice_id = "_s % id);
    case RecordKind::Vet:
        return reachedThrough(access, u"SELECT 1 FROM referrals r WHERE r.deleted_at IS NULL"_s,
                              u"r.pet_id"_s, u"r.referring_vet_id = "_s % id);
    case RecordKind::User: return {id % u" = ?"_s, {access.personId()}};
    case RecordKind::Setting:
    case RecordKind::AuditEntry: break;
    }
    return {u"0"_s, {}};
}

ScopeClause clauseOf(const Access &access, RecordKind kind, Scope scope, const QString &alias)
{
    switch (scope) {
    case Scope::All: return {u"1"_s, {}};
    case Scope::Assigned: return assignedClause(access, kind, alias);
    case Scope::Own: return {alias % u".created_by_id = ?"_s, {access.personId()}};
    case Scope::None: break;
    }
    return {u"0"_s, {}};
}

/// A follow-up is closed by whom it was given to, whoever wrote the note.
void addGivenFollowUps(ScopeClause &clause, const Access &access, const QString &alias)
{
    clause.sql = u'(' % clause.sql % u" OR "_s % alias % u".follow_up_by_id IS ?)"_s;
    clause.values.append(access.personId());
}

} // namespace

bool isFollowUpGiven(const Access &access, RecordKind kind)
{
    return kind == RecordKind::Interaction && access.scope(kind, Operation::Edit) == Scope::Own;
}

const QStringList &followUpColumns()
{
    static const QStringList columns{u"follow_up_needed"_s, u"follow_up_due"_s,
                                     u"follow_up_by_id"_s, u"outcome"_s};
    return columns;
}

ScopeClause caseClause(const Access &access, const QString &petIdExpression)
{
    const QString whose = access.seesWaitingCases() ? u"c.user_id IN (?, 0)"_s : u"c.user_id = ?"_s;
    return {u"EXISTS (SELECT 1 FROM case_members c WHERE "_s % whose % u" AND c.pet_id = "_s
                % petIdExpression % u" AND (c.until IS NULL OR c.until > clinic_now()))"_s,
            {access.personId()}};
}

ScopeClause scopeClause(const Access &access, RecordKind kind, Operation operation,
                        const QString &alias)
{
    const Scope scope = access.scope(kind, operation);
    if (operation == Operation::View && scope != Scope::None && access.isEnforcedBelow())
        return {u"1"_s, {}};
    return ruleClause(access, kind, operation, alias);
}

ScopeClause ruleClause(const Access &access, RecordKind kind, Operation operation,
                       const QString &alias)
{
    ScopeClause clause = clauseOf(access, kind, access.scope(kind, operation), alias);
    if (isFollowUpGiven(access, kind) && operation == Operation::Edit)
        addGivenFollowUps(clause, access, alias);
    const QStringList except = access.exceptTypes(kind);
    if (kind != RecordKind::Interaction || except.isEmpty())
        return clause;
    QStringList marks;
    for (const QString &type : except) {
        marks.append(u"?"_s);
        clause.values.append(type);
    }
    clause.sql = u'(' % clause.sql % u" AND "_s % alias % u".interaction_type NOT IN ("_s
                 % marks.join(u", "_s) % u"))"_s;
    return clause;
}

} // namespace tarsus
