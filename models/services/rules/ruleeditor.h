// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/connection.h"
#include "models/security/accessrules.h"

namespace tarsus {

class Clinic;

/// The roles of an open clinic, on a connection of its own; empty where they cannot be read.
QList<Role> rolesOf(Clinic &clinic);

/// Whether `rule` could be saved beside `all`, the rules as they are or shall be.
Result<> checkRule(const DataContext &context, const AccessRule &rule,
                   const QList<AccessRule> &all);

/// Changes the rules of a clinic, from whichever side: what is saved is valid as a whole, and in
/// force at the next thing that anybody does.
class RuleEditor
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::RuleEditor)

public:
    RuleEditor(Clinic &clinic, const Connection &connection);

    /// All of them or none; see AccessRules::set() and rulecolumns::check().
    Result<> save(const QList<AccessRule> &wanted);
    /// See checkRule().
    Result<> check(const AccessRule &rule, const QList<AccessRule> &all) const;

    /// See AccessRules.
    Result<QString> copyRole(const QString &from, const QString &name);
    Result<> renameRole(const QString &code, const QString &name);
    Result<> removeRole(const QString &code);

private:
    /// The one place where changed rules take hold of who is signed in.
    Result<> takeEffect();

    Clinic &m_clinic;
    const Connection &m_connection;
    AccessRules m_rules;
};

} // namespace tarsus
