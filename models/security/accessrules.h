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
    QString hiddenColumns;
    QString frozenColumns;
    QString exceptTypes;
};

/// The rules of a clinic, to be seen by everybody and changed by administrators. Whoever is signed
/// in goes on with the rules of before until Session::reload().
class AccessRules
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::AccessRules)

public:
    explicit AccessRules(DataContext context);

    /// By role, kind and operation. What is not there is `none`.
    Result<QList<AccessRule>> all() const;
    /// Forbidden for who may not edit settings; Invalid for a role that there is not, and where
    /// administrators would lock themselves out.
    Result<> set(const QString &role, RecordKind kind, Operation operation, Scope scope);

private:
    Result<> check(const QString &role, RecordKind kind, Operation operation, Scope scope) const;

    DataContext m_context;
};

} // namespace tarsus
