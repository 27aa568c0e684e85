// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/kdf.h"
#include "models/security/keys.h"

#include <QString>

#include <optional>
#include <vector>

namespace tarsus {

/// One person's place in the key file: nothing in it is of use without the password.
struct PersonSlot
{
    QString name; ///< what is typed to sign in
    KdfParameters kdf;
    PublicKeys publicKeys;
    QByteArray wrapped; ///< the secret keys under the key of the password
    QByteArray sealed;  ///< the data key, sealed to publicKeys.box; empty: disabled

    bool isEnabled() const { return !sealed.isEmpty(); }
    /// What the wrapping is bound to: this name, these public keys.
    QByteArray context() const;

    friend bool operator==(const PersonSlot &, const PersonSlot &) = default;
};

/// The same for the recovery code, which needs no key derivation.
struct RecoverySlot
{
    PublicKeys publicKeys;
    QByteArray wrapped;
    QByteArray sealed;

    static QByteArray context();

    friend bool operator==(const RecoverySlot &, const RecoverySlot &) = default;
};

/// What `clinic.keys` says: which database belongs to it and whose keys open it.
///
/// On disk: "TARSUSKF", version (u32), length (u32), that many bytes of canonical JSON, MAC
/// (32 bytes, keyed BLAKE2b of all before it), checksum (32 bytes, BLAKE2b of all before
/// it). Numbers are little-endian. The checksum tells damage without any key; the MAC
/// tells forgery, once somebody has unlocked the data key.
struct KeyFile
{
    QString clinicId;       ///< never changes
    quint64 sequence = 1;   ///< +1 with every saving; the database remembers the newest
    quint32 generation = 1; ///< of the data key, and so of the database files
    QString database;
    QString films;
    KdfCost cost;                               ///< for new passwords
    std::array<unsigned char, 32> requestKey{}; ///< what account requests are sealed to
    std::vector<PersonSlot> people;
    RecoverySlot recovery;

    /// Names are the same where they fold to the same text (fold_text of users).
    const PersonSlot *person(const QString &name) const;
    PersonSlot *person(const QString &name);

    friend bool operator==(const KeyFile &, const KeyFile &) = default;
};

/// Nonce, two secret keys and tag: the size of `wrapped` in every slot.
constexpr qsizetype wrappedSecretSize = 24 + 32 + 32 + 16;
constexpr qint64 longestKeyFile = qint64{1024} * 1024;

/// The bytes of the file, with the MAC of `dataKey`.
QByteArray encodeKeyFile(const KeyFile &file, const DataKey &dataKey);

/// Takes apart what was read: bounded, and strict to the byte. No key is needed, and nothing is
/// to be trusted before keyFileIsGenuine().
Result<KeyFile> decodeKeyFile(const QByteArray &bytes);

/// Whether the MAC in `bytes` (which decodeKeyFile() took) was made with `dataKey`.
bool keyFileIsGenuine(const QByteArray &bytes, const DataKey &dataKey);

} // namespace tarsus
