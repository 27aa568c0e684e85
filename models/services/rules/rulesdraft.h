// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/accessrules.h"

namespace tarsus {

/// The rule of this cell; `none` where it does not stand there.
AccessRule ruleOf(const QList<AccessRule> &rules, const QString &role, RecordKind kind,
                  Operation operation);
/// Takes the place of the rule of its cell.
void putRule(QList<AccessRule> &rules, const AccessRule &rule);

/// The rules while somebody changes them: what is saved, what is not yet, and the way back step by
/// step.
class RulesDraft
{
public:
    /// As they stand in the clinic; what was not saved is gone.
    void begin(const QList<AccessRule> &saved);

    const QList<AccessRule> &rules() const { return m_rules; }
    AccessRule rule(const QString &role, RecordKind kind, Operation operation) const;
    /// One step. A rule that stays as it is makes none. What a wider or narrower scope leaves
    /// without meaning (hidden columns of what nobody sees) goes with it.
    void set(AccessRule rule);

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    /// The role whose rule it was.
    QString undo();
    QString redo();

    /// What is to be saved.
    QList<AccessRule> changed() const;
    bool isChanged(const QString &role, RecordKind kind, Operation operation) const;
    AccessRule saved(const QString &role, RecordKind kind, Operation operation) const;

private:
    struct Step
    {
        AccessRule before;
        AccessRule after;
    };

    QList<AccessRule> m_saved;
    QList<AccessRule> m_rules;
    QList<Step> m_steps;
    qsizetype m_done = 0; ///< of m_steps: the rest was undone
};

} // namespace tarsus
