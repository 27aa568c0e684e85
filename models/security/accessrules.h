// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QCoreApplication>
#include <QList>

namespace tarsus {

/// One rule as it stands in the clinic; lists are separated by blanks.
struct AccessRule
{
    QString role;
    RecordKind kind = RecordKind::Pet;
    Operation operation = Operation::View;
    Scope scope = Scope::None;
    QString hiddenColumns = {}; ///< of a View rule
    QString frozenColumns = {}; ///< of an Edit rule
    QString exceptTypes = {};   ///< of a View rule of interactions

    friend bool operator==(const AccessRule &, const AccessRule &) = default;
};

/// A role of the clinic.
struct Role
{
    QString code;
    QString name;        ///< as it was entered; those that ship go by rolewords::roleTitle()
    QString shippedRole; ///< which of those that ship it was made from; its own code for these
    bool isShipped = false;
    int people = 0; ///< who have it, active or not
};

/// How far an operation can reach at all with this kind, the narrowest first: films are not signed,
/// people not removed, the trail not changed.
QList<Scope> possibleScopes(RecordKind kind, Operation operation);

/// The rules of a clinic, to be seen by everybody and changed by administrators. Whoever is signed
/// in goes on with the rules of before until Clinic::reloadSession(): RuleEditor does both, and
/// knows which columns there are.
class AccessRules
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::AccessRules)

public:
    explicit AccessRules(DataContext context);

    /// By role, kind and operation. What is not there is `none`.
    Result<QList<AccessRule>> all() const;
    /// Those that ship first, in the order of the day's work; then the clinic's own, by name.
    Result<QList<Role>> roles() const;

    /// All of them or none. Forbidden for who may not edit settings; Invalid for a role that there
    /// is not, a scope that cannot be, and where administrators would lock themselves out.
    Result<> set(const QList<AccessRule> &rules);
    /// The same without saving, for one.
    Result<> check(const AccessRule &rule) const;

    /// A role with the rules of `from` under another name; gives its code, which stays. Invalid
    /// where the name is empty or taken.
    Result<QString> copyRole(const QString &from, const QString &name);
    /// Those that ship keep their names.
    Result<> renameRole(const QString &code, const QString &name);
    /// With its rules. Not one that ships, and not while somebody has it.
    Result<> removeRole(const QString &code);

private:
    Result<> mayChange() const;
    Result<Role> find(const QString &code) const;
    Result<QString> freeName(const QString &name, const QString &except) const;
    Result<QString> freeCode(const QString &name) const;
    Result<> write(const AccessRule &rule);

    DataContext m_context;
};

} // namespace tarsus
