// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/clinicfolder.h"
#include "models/security/keyfile.h"
#include "models/security/password.h"

#include <QDateTime>

#include <vector>

namespace tarsus {

class Clinic;

/// Who wants an account, and the password of their choice: nobody else ever learns it.
struct WantedAccount
{
    QString username;
    QString fullName;
    QString email;
    Password password;
};

/// A request as an administrator sees it.
struct AccountRequest
{
    QString id; ///< of the request, for approving or turning it down
    QString username;
    QString fullName;
    QString email;
    QDateTime requestedAt;
    QString approvalCode;           ///< to be compared with what the person reads out
    bool fitsAdministrator = false; ///< the password is long enough for one
    PersonSlot slot;                ///< to be sealed to
};

/// The folder `requests` in a clinic's folder: one file a request, sealed so that only a
/// signed-in administrator reads it. Asking needs neither a sign-in nor the process lock.
class AccountRequests
{
public:
    /// Leaves a request and returns the approval code to be shown to the person. Takes the time
    /// of a key derivation.
    static Result<QString> leave(const QString &clinicFolder, const WantedAccount &wanted,
                                 const ClinicOptions &options = {});

    /// All that can be read, oldest first; damaged and forged ones are left out.
    static std::vector<AccountRequest> all(const Clinic &clinic);
    static Result<AccountRequest> find(const Clinic &clinic, const QString &id);
    static Result<> remove(const Clinic &clinic, const QString &id);

    /// For a rotation of the data key: what waits is sealed to the next one, beside what there is.
    static Result<> sealForNext(const Clinic &clinic, const DataKey &next);
    /// Afterwards, also of one that was interrupted: what `key` opens takes its place.
    static void settle(const QString &clinicFolder, const DataKey &key);

    /// Ten characters that stand for the public keys and the name: `ABCDE-FGHJK`.
    static QString approvalCode(const PersonSlot &slot);
    /// The same but for case, blanks and dashes, and letters that look like digits.
    static bool isSameCode(const QString &left, const QString &right);
};

} // namespace tarsus
