// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access.h"

#include <QStringList>
#include <QVariant>

namespace tarsus {

/// A condition of a WHERE clause with what its `?` stand for, in order.
struct ScopeClause
{
    QString sql;
    QVariantList values;
};

/// Which rows of `kind`, called `alias` in the statement, the person reaches with `operation`:
/// "1" for all, "0" for none. Leaves out the types that the rules except. Where the connection
/// shows no others anyway (Access::isEnforcedBelow), View is "1".
ScopeClause scopeClause(const Access &access, RecordKind kind, Operation operation,
                        const QString &alias);

/// The same as the rules have it, wherever they are enforced: what the guard of a connection is
/// made of.
ScopeClause ruleClause(const Access &access, RecordKind kind, Operation operation,
                       const QString &alias);

/// Whether the person's edits reach, beside what is their own, the follow-ups that they were given:
/// of those the columns below, and no others.
bool isFollowUpGiven(const Access &access, RecordKind kind);
const QStringList &followUpColumns();

/// Whether `petId` is a case of the person's: the condition of Scope::Assigned for a new record.
ScopeClause caseClause(const Access &access, const QString &petIdExpression);

} // namespace tarsus
