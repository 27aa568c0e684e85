// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QJsonObject>
#include <QSqlDatabase>

#include <optional>
#include <span>

namespace tarsus {

/// What is noted in the trail and changes no row. What changes one (create, edit, delete, sign,
/// rules, account, import, break_glass, hand_over …) is written by the tables' own triggers and
/// cannot be noted through here.
enum class AuditEvent {
    View, ///< a case, or a record of it, was looked at
    Print,
    Export, ///< records left the program: a folder, a list, the trail itself
    SignIn,
    SignInFailed, ///< detail: tries, lastAt; the record is the person's, if there is one
    SignOut,      ///< sealed
    Lock,         ///< sealed
    PasswordChanged,
    PasswordRefused, ///< a password that was asked for again was wrong
    AccountRequested,
    AccountReset, ///< the password is void, the person must ask again
    RequestTurnedDown,
    CodeRefused,     ///< a wrong approval code, a request that is not what was approved
    RecoveryRefused, ///< a wrong recovery code
    RecoveryUsed,    ///< an administrator got in with the recovery code
    RecoveryCode,    ///< a new recovery code, and with it a new epoch of the seals; sealed
    KeysRefused,     ///< a tampered key slot, a swapped public key, an older key file
    OpeningRefused,  ///< the clinic was found damaged, cut or older than its watermark
    LossAccepted,    ///< … and opened all the same, with the recovery code
    Rotation,        ///< a new data key; sealed
    Backup,          ///< sealed
    Restore,
    Verify,  ///< the trail or the whole clinic was checked
    Refused, ///< something else that the rules forbid was tried
    Query,   ///< a statement of an administrator's (tarsusctl sql)
};

/// The word in audit_entries.action: `view`, `sign_in` …
QString auditEventWord(AuditEvent event);
std::span<const AuditEvent> auditEvents();

/// What an event is about. Nothing of it may be a secret.
struct AuditNote
{
    QString kind = {}; ///< a word of kindWord(), or empty
    qint64 record = 0;
    qint64 pet = 0; ///< whose case it belongs to
    QJsonObject detail = {};
};

/// Writes one entry in the name of whom the connection belongs to (Clinic::connect()): in the
/// caller's transaction if there is one, and alone otherwise, but then under the write gate, which
/// the caller holds (sql::inTransaction() does both).
Result<> note(const QSqlDatabase &db, AuditEvent event, const AuditNote &about = {});

/// The newest entry.
struct AuditHead
{
    qint64 seq = 0; ///< 0: the trail is empty
    QByteArray hash;

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};
Result<AuditHead> auditHead(const QSqlDatabase &db);

} // namespace tarsus
