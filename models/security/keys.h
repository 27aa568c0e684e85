// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/secretbytes.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace tarsus {

/// The bytes of `bytes` as libsodium takes them.
BytesView viewOf(const QByteArray &bytes);

/// XChaCha20-Poly1305 with a fresh random nonce: nonce, then ciphertext with its tag.
/// `context` is not stored but must be the same again for open().
QByteArray sealWith(const SecretBytes &key, BytesView secret, BytesView context);
/// The secret, or nothing where key, context or box are not what they were.
std::optional<SecretBytes> openWith(const SecretBytes &key, BytesView box, BytesView context);

/// What everybody may know of a person: X25519 to seal to, Ed25519 to check signatures with.
struct PublicKeys
{
    std::array<unsigned char, 32> box{};
    std::array<unsigned char, 32> sign{};

    friend bool operator==(const PublicKeys &, const PublicKeys &) = default;
};

/// A person's own secret keys. They never leave the person's session but wrapped.
class PersonKeys
{
public:
    static PersonKeys generate();

    const PublicKeys &publicKeys() const { return m_public; }
    /// For the key file: only the same key encryption key and context open it again.
    QByteArray wrap(const SecretBytes &keyEncryptionKey, BytesView context) const;
    /// Nothing where the key is wrong or the keys inside do not belong to `expected`.
    static std::optional<PersonKeys> unwrap(const SecretBytes &keyEncryptionKey, BytesView wrapped,
                                            BytesView context, const PublicKeys &expected);
    /// The secret half of publicKeys().sign, as crypto_sign takes it.
    SecretBytes signingKey() const;
    /// Opens what was sealed to publicKeys().box.
    std::optional<SecretBytes> openSealed(BytesView sealed) const;

private:
    explicit PersonKeys(SecretBytes secrets);

    SecretBytes m_secrets; ///< the X25519 secret key, then the Ed25519 seed
    PublicKeys m_public;
};

/// What a key derived from the data key is for. The numbers are part of the file format.
enum class KeyPurpose : quint64 {
    Database = 1,
    DatabaseSalt = 2,
    Films = 3,
    FilmsSalt = 4,
    KeyFile = 5,
    Watermark = 6,
    BackupManifest = 7,
    AuditChain = 8,
    FilmAddress = 9, ///< the keyed hash by which a film is found
    Requests = 10,   ///< the seed of the key pair that account requests are sealed to
};

/// The random key of generation g that all keys of a clinic's files are derived from.
class DataKey
{
public:
    static DataKey random(quint32 generation);

    quint32 generation() const { return m_generation; }
    /// 32 bytes, or 16 for a salt.
    SecretBytes subkey(KeyPurpose purpose) const;
    /// A copy for one person: crypto_box_seal of generation and key.
    QByteArray sealTo(const PublicKeys &person) const;
    /// Nothing where the person's keys do not open it or it is of another generation.
    static std::optional<DataKey> unseal(const PersonKeys &person, BytesView sealed,
                                         quint32 generation);
    DataKey clone() const { return {m_key.clone(), m_generation}; }

private:
    DataKey(SecretBytes key, quint32 generation);

    SecretBytes m_key;
    quint32 m_generation = 0;
};

/// Anybody seals to `publicKey`; only who holds the data key opens it (see KeyPurpose::Requests).
QByteArray sealTo(const std::array<unsigned char, 32> &publicKey, BytesView secret);
std::array<unsigned char, 32> requestPublicKey(const DataKey &key);
std::optional<SecretBytes> openRequest(const DataKey &key, BytesView sealed);

} // namespace tarsus
