// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/keyfile.h"
#include "models/security/keyfilestore.h"

namespace tarsus {

class ClinicFolder;
class Password;
class RecoveryCode;

/// A person's place in the key file, with fresh key pairs under `password`; not yet sealed
/// to: nothing opens with it until the data key is. Takes the time of a key derivation.
/// `signingKey` gets what the person signs with, where they go on signed in.
Result<PersonSlot> makeSlot(const QString &name, const Password &password, KdfCost cost,
                            SecretBytes *signingKey = nullptr);
RecoverySlot makeRecoverySlot(const RecoveryCode &code, const DataKey &key);

/// What the sign-in brings to light.
struct Unlocked
{
    DataKey key;
    KeyFileStore::Copy keys;     ///< genuine
    int failedTries = 0;         ///< with this name, since the last good one
    SecretBytes signingKey = {}; ///< the person's; empty where the recovery code opened it
};

/// Opens the data key with a name and a password; throttled. One and the same message, after the
/// same time, for a wrong password, an unknown name and a disabled account.
/// Takes up to a second: never in the window's thread.
Result<Unlocked> unlock(ClinicFolder &folder, const QString &name, const Password &password);

/// The same with the recovery code; SignIn where it is not this clinic's.
Result<Unlocked> unlock(ClinicFolder &folder, const RecoveryCode &code);

/// `slot` under another password; SignIn where `before` is not the one in force.
Result<PersonSlot> withNewPassword(const PersonSlot &slot, const Password &before,
                                   const Password &after, KdfCost cost);

} // namespace tarsus
