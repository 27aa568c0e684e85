// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/audit/auditchain.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace tarsus::audit {

namespace {

constexpr std::string_view sealPurpose = "tarsus audit seal";
constexpr std::string_view stepPurpose = "tarsus audit step";
constexpr std::array<std::string_view, 5> actionsSealed{"lock", "sign_out", "backup", "rotation",
                                                        "recovery_code"};

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

/// A keyed BLAKE2b that is fed field by field and leaves nothing behind.
class Hasher
{
public:
    Hasher(BytesView key, std::size_t size)
    {
        crypto_generichash_init(&m_state, key.data(), key.size(), size);
    }
    ~Hasher() { sodium_memzero(&m_state, sizeof m_state); }
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;

    void add(const unsigned char *bytes, std::size_t size)
    {
        crypto_generichash_update(&m_state, bytes, size);
    }
    template<std::size_t count>
    void addNumbers(const std::array<qint64, count> &numbers)
    {
        std::array<unsigned char, count * sizeof(qint64)> bytes{};
        for (std::size_t i = 0; i < count; ++i)
            qToLittleEndian(numbers.at(i), bytes.data() + i * sizeof(qint64));
        add(bytes.data(), bytes.size());
    }
    void addText(std::string_view text)
    {
        addNumbers(std::array{static_cast<qint64>(text.size())});
        add(bytesOf(text), text.size());
    }
    void finish(unsigned char *hash, std::size_t size)
    {
        crypto_generichash_final(&m_state, hash, size);
    }

private:
    crypto_generichash_state m_state{};
};

QByteArray messageOf(const Seal &seal)
{
    QByteArray message(sealPurpose.data(), static_cast<qsizetype>(sealPurpose.size()));
    for (const qint64 number : {seal.seq, seal.epoch, seal.step, seal.signer, seal.at}) {
        std::array<char, sizeof number> bytes{};
        qToLittleEndian(number, bytes.data());
        message.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    message.append(reinterpret_cast<const char *>(seal.head.data()),
                   static_cast<qsizetype>(seal.head.size()));
    return message;
}

} // namespace

Hash chainHash(BytesView key, BytesView previous, const Row &row)
{
    Hash hash{};
    Hasher hasher(key, hash.size());
    hasher.addNumbers(std::array{static_cast<qint64>(previous.size())});
    hasher.add(previous.data(), previous.size());
    hasher.addNumbers(std::array{row.seq, row.at, row.person, row.session, row.record, row.pet});
    hasher.addText(row.action);
    hasher.addText(row.kind);
    hasher.addText(row.detail);
    hasher.finish(hash.data(), hash.size());
    return hash;
}

std::array<unsigned char, macSize> sealMac(BytesView key, const Seal &seal)
{
    ensureSodium();
    std::array<unsigned char, macSize> mac{};
    const QByteArray message = messageOf(seal);
    Hasher hasher(key, mac.size());
    hasher.addText({message.constData(), static_cast<std::size_t>(message.size())});
    hasher.finish(mac.data(), mac.size());
    return mac;
}

SecretBytes nextKey(BytesView key)
{
    SecretBytes next(crypto_generichash_KEYBYTES);
    Hasher hasher(key, next.size());
    hasher.addText(stepPurpose);
    hasher.finish(next.data(), next.size());
    return next;
}

QByteArray sign(const SecretBytes &signingKey, const Seal &seal)
{
    Q_ASSERT(signingKey.size() == crypto_sign_SECRETKEYBYTES);
    ensureSodium();
    const QByteArray message = messageOf(seal);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(message.constData()),
                         static_cast<unsigned long long>(message.size()), signingKey.data());
    return signature;
}

bool isSignedBy(BytesView publicKey, const Seal &seal, BytesView signature)
{
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    ensureSodium();
    const QByteArray message = messageOf(seal);
    return crypto_sign_verify_detached(
               signature.data(), reinterpret_cast<const unsigned char *>(message.constData()),
               static_cast<unsigned long long>(message.size()), publicKey.data())
           == 0;
}

bool isSealed(qint64 seq, std::string_view action)
{
    return seq % entriesASeal == 0
           || std::ranges::find(actionsSealed, action) != actionsSealed.end();
}

QByteArray fingerprint(BytesView bytes)
{
    ensureSodium();
    QByteArray hash(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()),
                       static_cast<std::size_t>(hash.size()), bytes.data(), bytes.size(), nullptr,
                       0);
    return hash.toHex();
}

} // namespace tarsus::audit
