// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/accessrules.h"

#include <QHash>

namespace tarsus {

/// What somebody with a role may do by rules that need not be in force yet: to see what they would
/// see, never to act in their name.
class RuleAccess final : public Access
{
public:
    /// `personId` 0 is somebody new, without a case or a record of their own.
    RuleAccess(const QList<AccessRule> &rules, const Role &role, qint64 personId);

    qint64 personId() const override { return m_personId; }
    Scope scope(RecordKind kind, Operation operation) const override;
    QStringList hiddenColumns(RecordKind kind) const override;
    QStringList frozenColumns(RecordKind kind) const override;
    QStringList exceptTypes(RecordKind kind) const override;
    bool seesWaitingCases() const override { return m_seesWaiting; }

private:
    AccessRule rule(RecordKind kind, Operation operation) const;

    QHash<std::pair<int, int>, AccessRule> m_rules;
    qint64 m_personId;
    bool m_seesWaiting;
};

} // namespace tarsus
