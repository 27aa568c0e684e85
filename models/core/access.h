// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QStringList>

namespace tarsus {

enum class Operation { View, Create, Edit, Delete, Sign, Export };

/// How far an operation reaches, each wider than the one before.
enum class Scope {
    None,
    Own,      ///< records that the person created
    Assigned, ///< records that belong to a case of the person's (table `case_members`)
    All,
};

/// What the signed-in person may do: the one reader of the rules. Implemented by the session;
/// repositories, pages and forms all ask it.
class Access
{
public:
    virtual ~Access() = default;

    /// The row of `users` that writes are stamped with; 0 where nobody is signed in.
    virtual qint64 personId() const = 0;
    virtual Scope scope(RecordKind kind, Operation operation) const = 0;
    /// Columns that the person never gets to see: read as empty.
    virtual QStringList hiddenColumns(RecordKind kind) const = 0;
    /// Columns that the person sees but may not change; a refused change names the field.
    virtual QStringList frozenColumns(RecordKind kind) const = 0;
    /// Values of the kind's type column whose rows are out of reach (`consult` notes at the desk).
    virtual QStringList exceptTypes(RecordKind kind) const = 0;
    /// Whether referrals that still wait for somebody count as cases of this person (coordinators).
    virtual bool seesWaitingCases() const = 0;

    /// Whether the connections themselves show only what View reaches (SqlGuard), so that a
    /// statement need not ask again.
    virtual bool isEnforcedBelow() const { return false; }
    /// Another number whenever the rules or the profile have changed.
    virtual quint64 generation() const { return 0; }

    bool can(RecordKind kind, Operation operation) const
    {
        return scope(kind, operation) != Scope::None;
    }
};

} // namespace tarsus
