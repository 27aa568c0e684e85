// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access.h"
#include "models/core/result.h"

#include <QSqlDatabase>

#include <optional>
#include <span>

namespace tarsus {

/// The codes of the roles that ship with the program, as they stand in `users.role`.
namespace role {
inline constexpr char administrator[] = "administrator";
inline constexpr char specialist[] = "specialist";
inline constexpr char coordinator[] = "coordinator";
inline constexpr char clientCare[] = "clientCare";
} // namespace role

/// One cell of the rules: how far a role reaches with an operation on a kind of record.
/// Column and type lists are separated by blanks, as in `access_rules`.
struct PolicyRule
{
    const char *role;
    RecordKind kind;
    Operation operation;
    Scope scope;
    const char *hiddenColumns = ""; ///< of a View rule
    const char *frozenColumns = ""; ///< of an Edit rule
    const char *exceptTypes = "";   ///< of a View rule: types of rows out of reach
};

/// The rules that ship, the one source of them: every cell that is not `none`.
/// A new clinic's `access_rules` is filled from here, and so is the test matrix.
std::span<const PolicyRule> defaultPolicy();

/// `view`, `create` … and `none`, `own` …, as they stand in `access_rules`.
QString operationWord(Operation operation);
std::optional<Operation> operationFromWord(QStringView word);
QString scopeWord(Scope scope);
std::optional<Scope> scopeFromWord(QStringView word);

/// Which of the roles that ship `role` was made from: itself for one of these, empty where there is
/// no such role.
Result<QString> shippedRoleOf(const QSqlDatabase &db, const QString &role);
/// Whether who has the role is an administrator.
Result<bool> isAdministratorRole(const QSqlDatabase &db, const QString &role);

/// Writes roles and rules into a new clinic.
Result<> seedPolicy(const QSqlDatabase &db);

} // namespace tarsus
