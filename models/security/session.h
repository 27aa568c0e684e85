// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>

#include <atomic>
#include <memory>
#include <shared_mutex>

namespace tarsus {

/// The person signed in to an open clinic, and what they may do. Read from any thread.
class Session final : public Access
{
public:
    /// Reads the active person `username` and the rules of their role from the clinic.
    /// SignIn where there is no such person or they are not active.
    static Result<std::unique_ptr<Session>> start(const QSqlDatabase &db, const QString &username,
                                                  const QDateTime &now);

    qint64 personId() const override { return m_personId; }
    Scope scope(RecordKind kind, Operation operation) const override;
    QStringList hiddenColumns(RecordKind kind) const override;
    QStringList frozenColumns(RecordKind kind) const override;
    QStringList exceptTypes(RecordKind kind) const override;
    bool seesWaitingCases() const override;
    /// Every connection of an open clinic is bound to its session (Clinic::connect).
    bool isEnforcedBelow() const override { return true; }
    quint64 generation() const override { return m_generation.load(); }

    QString username() const { return m_username; }
    QString fullName() const;
    QString role() const { return m_role; }
    /// What the clinic calls the role, for those that it made.
    QString roleName() const;
    /// Which of the roles that ship the person's was made from.
    QString shippedRole() const { return m_shippedRole; }
    bool isAdministrator() const;
    QDateTime signedInAt() const { return m_signedInAt; }
    /// The time before this one; invalid where this is the first.
    QDateTime lastSignInAt() const { return m_lastSignInAt; }
    /// Failed tries with this name since then, to be shown after sign-in.
    int failedTries() const { return m_failedTries; }
    void setFailedTries(int tries) { m_failedTries = tries; }

    /// Reads the rules and the profile again, after somebody changed them.
    Result<> reload(const QSqlDatabase &db);

private:
    struct Rule
    {
        Scope scope = Scope::None;
        QStringList hidden;
        QStringList frozen;
        QStringList except;
    };
    using Rules = QHash<int, Rule>;

    Session() = default;
    Rule rule(RecordKind kind, Operation operation) const;

    qint64 m_personId = 0;
    QString m_username;
    QString m_role;
    QString m_shippedRole;
    QDateTime m_signedInAt;
    QDateTime m_lastSignInAt;
    int m_failedTries = 0;
    std::atomic<quint64> m_generation = 1;
    mutable std::shared_mutex m_mutex; ///< guards what reload() changes
    QString m_fullName;
    QString m_roleName;
    Rules m_rules;
};

/// The one message for a wrong password, a name that nobody has, and a disabled account.
Error signInRefused();

} // namespace tarsus
