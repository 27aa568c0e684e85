// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/accountrequests.h"
#include "models/security/clinic.h"
#include "models/security/recoverycode.h"

namespace tarsus {

/// A person as the list of accounts shows them.
struct Account
{
    enum class State {
        Active,
        Disabled,
        WaitingForRequest, ///< reset: the person must ask for an account again
    };

    qint64 id = 0; ///< row of `users`
    QString username;
    QString fullName;
    QString email;
    QString role;
    State state = State::Active;
    QDateTime lastSignInAt;
};

/// What is done with accounts, as the person signed in: everything asks the rules first.
/// What takes a password takes the time of a key derivation: never in the window's thread.
class Accounts
{
public:
    /// `connection` belongs to the calling thread.
    Accounts(Clinic &clinic, const Connection &connection);

    Result<std::vector<Account>> list() const;
    Result<std::vector<AccountRequest>> requests() const;

    /// Makes the account of a request, or gives an account of that name its new password.
    /// `code` is what the person reads out; `role` may be empty for an account that exists.
    Result<> approve(const QString &requestId, const QString &role, const QString &code);
    Result<> turnDown(const QString &requestId);

    /// The account opens nothing from this moment on. Not one's own, and not the last
    /// administrator's.
    Result<> disable(const QString &username);
    Result<> enable(const QString &username);
    /// The password is void at once; the person asks for an account again, under the same name.
    Result<> reset(const QString &username);

    /// Gives the person another role, with what it allows from their next sign-in on. Not one's
    /// own, not the last administrator's, and nobody becomes one with a short password.
    Result<> changeRole(const QString &username, const QString &role);

    /// One's own. SignIn where `before` is not right, Invalid where `after` is too weak.
    Result<> changePassword(const Password &before, const Password &after);
    /// Asked again before export, restore and the like.
    Result<> confirmPassword(const Password &password);
    /// A new recovery code, for administrators; the one before is void.
    Result<RecoveryCode> renewRecoveryCode();
    /// The same with a code that somebody has seen and written down before it counts.
    Result<> useRecoveryCode(const RecoveryCode &code);

private:
    Result<> mayManage() const;
    Result<qint64> personId(const QString &username) const;
    Result<> mayClose(const QString &username, qint64 id) const;
    Result<> administratorRemainsWithout(const QString &username) const;
    Result<> mayBecome(const QString &role, qint64 id) const;
    Result<> saveApproved(const AccountRequest &request, const QString &role) const;
    Result<> setActive(qint64 id, bool active) const;
    Result<> noteAbout(AuditEvent event, qint64 id, const QJsonObject &detail = {}) const;
    Error refused(AuditEvent event, qint64 id, const QJsonObject &detail, Error error) const;

    Clinic &m_clinic;
    const Connection &m_connection;
};

} // namespace tarsus
