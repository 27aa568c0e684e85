// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/keys.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace tarsus {

namespace {

constexpr std::size_t secretSize = crypto_box_SECRETKEYBYTES;
constexpr std::size_t seedSize = crypto_sign_SEEDBYTES;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t generationSize = sizeof(quint32);
constexpr char subkeyContext[crypto_kdf_CONTEXTBYTES + 1] = "tarsus01";

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

std::optional<SecretBytes> openBox(BytesView sealed, const unsigned char *publicKey,
                                   const unsigned char *secretKey)
{
    if (sealed.size() <= crypto_box_SEALBYTES)
        return std::nullopt;
    SecretBytes secret(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(secret.data(), sealed.data(), sealed.size(), publicKey, secretKey)
        != 0)
        return std::nullopt;
    return secret;
}

} // namespace

BytesView viewOf(const QByteArray &bytes)
{
    return {reinterpret_cast<const unsigned char *>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

QByteArray sealWith(const SecretBytes &key, BytesView secret, BytesView context)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    ensureSodium();
    QByteArray box(static_cast<qsizetype>(nonceSize + secret.size() + tagSize), '\0');
    randombytes_buf(box.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(box) + nonceSize, nullptr, secret.data(),
                                               secret.size(), context.data(), context.size(),
                                               nullptr, bytesOf(box), key.data());
    return box;
}

std::optional<SecretBytes> openWith(const SecretBytes &key, BytesView box, BytesView context)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    ensureSodium();
    if (box.size() <= nonceSize + tagSize)
        return std::nullopt;
    SecretBytes secret(box.size() - nonceSize - tagSize);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        secret.data(), nullptr, nullptr, box.data() + nonceSize, box.size() - nonceSize,
        context.data(), context.size(), box.data(), key.data());
    if (opened != 0)
        return std::nullopt;
    return secret;
}

PersonKeys::PersonKeys(SecretBytes secrets)
    : m_secrets(std::move(secrets))
{
    SecretBytes signSecret(crypto_sign_SECRETKEYBYTES);
    crypto_scalarmult_base(m_public.box.data(), m_secrets.data());
    crypto_sign_seed_keypair(m_public.sign.data(), signSecret.data(),
                             m_secrets.data() + secretSize);
}

PersonKeys PersonKeys::generate()
{
    ensureSodium();
    return PersonKeys(SecretBytes::random(secretSize + seedSize));
}

QByteArray PersonKeys::wrap(const SecretBytes &keyEncryptionKey, BytesView context) const
{
    return sealWith(keyEncryptionKey, m_secrets.view(), context);
}

std::optional<PersonKeys> PersonKeys::unwrap(const SecretBytes &keyEncryptionKey, BytesView wrapped,
                                             BytesView context, const PublicKeys &expected)
{
    auto secrets = openWith(keyEncryptionKey, wrapped, context);
    if (!secrets || secrets->size() != secretSize + seedSize)
        return std::nullopt;
    PersonKeys keys(std::move(*secrets));
    if (keys.m_public != expected)
        return std::nullopt;
    return keys;
}

SecretBytes PersonKeys::signingKey() const
{
    SecretBytes key(crypto_sign_SECRETKEYBYTES);
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    crypto_sign_seed_keypair(publicKey.data(), key.data(), m_secrets.data() + secretSize);
    return key;
}

std::optional<SecretBytes> PersonKeys::openSealed(BytesView sealed) const
{
    return openBox(sealed, m_public.box.data(), m_secrets.data());
}

DataKey::DataKey(SecretBytes key, quint32 generation)
    : m_key(std::move(key))
    , m_generation(generation)
{}

DataKey DataKey::random(quint32 generation)
{
    return {SecretBytes::random(crypto_kdf_KEYBYTES), generation};
}

SecretBytes DataKey::subkey(KeyPurpose purpose) const
{
    const bool isSalt = purpose == KeyPurpose::DatabaseSalt || purpose == KeyPurpose::FilmsSalt;
    SecretBytes key(isSalt ? 16 : 32);
    crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<quint64>(purpose), subkeyContext,
                               m_key.data());
    return key;
}

QByteArray DataKey::sealTo(const PublicKeys &person) const
{
    SecretBytes secret(generationSize + m_key.size());
    qToLittleEndian(m_generation, secret.data());
    std::copy_n(m_key.data(), m_key.size(), secret.data() + generationSize);
    return tarsus::sealTo(person.box, secret.view());
}

std::optional<DataKey> DataKey::unseal(const PersonKeys &person, BytesView sealed,
                                       quint32 generation)
{
    const auto secret = person.openSealed(sealed);
    if (!secret || secret->size() != generationSize + crypto_kdf_KEYBYTES
        || qFromLittleEndian<quint32>(secret->data()) != generation)
        return std::nullopt;
    return DataKey(SecretBytes::copyOf(secret->view().subspan(generationSize)), generation);
}

QByteArray sealTo(const std::array<unsigned char, 32> &publicKey, BytesView secret)
{
    ensureSodium();
    QByteArray sealed(static_cast<qsizetype>(secret.size() + crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal(bytesOf(sealed), secret.data(), secret.size(), publicKey.data()) != 0)
        return {}; // not a point of the curve: nobody can open what was sealed to it
    return sealed;
}

std::array<unsigned char, 32> requestPublicKey(const DataKey &key)
{
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> publicKey{};
    SecretBytes secretKey(crypto_box_SECRETKEYBYTES);
    crypto_box_seed_keypair(publicKey.data(), secretKey.data(),
                            key.subkey(KeyPurpose::Requests).data());
    return publicKey;
}

std::optional<SecretBytes> openRequest(const DataKey &key, BytesView sealed)
{
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> publicKey{};
    SecretBytes secretKey(crypto_box_SECRETKEYBYTES);
    crypto_box_seed_keypair(publicKey.data(), secretKey.data(),
                            key.subkey(KeyPurpose::Requests).data());
    return openBox(sealed, publicKey.data(), secretKey.data());
}

} // namespace tarsus
