// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/keyhandover.h"

#include "models/db/sqlcipher/sqlite3api.h"

#include <cstring>

namespace tarsus::sqlcipher {

namespace {

constexpr std::size_t KeySize = 32;
constexpr std::size_t SaltSize = 16;

std::byte *writeHex(std::byte *to, std::span<const std::byte> bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    for (const std::byte byte : bytes) {
        *to++ = std::byte(digits[std::to_integer<unsigned>(byte >> 4)]);
        *to++ = std::byte(digits[std::to_integer<unsigned>(byte & std::byte(0x0f))]);
    }
    return to;
}

/// As x'…' with 96 digits SQLCipher takes key and salt as they are.
bool applyKey(sqlite3 *connection, const SqlCipherKeyView &key)
{
    SecureBuffer text(2 * (KeySize + SaltSize) + 3);
    if (text.isEmpty())
        return false;
    std::byte *to = text.bytes().data();
    *to++ = std::byte('x');
    *to++ = std::byte('\'');
    to = writeHex(to, key.key);
    to = writeHex(to, key.salt);
    *to = std::byte('\'');
    return sqlite3_key_v2(connection, "main", text.bytes().data(),
                          static_cast<int>(text.bytes().size()))
           == SQLITE_OK;
}

} // namespace

HeldKey::HeldKey(std::span<const std::byte, 32> key, std::span<const std::byte, 16> salt)
    : m_bytes(KeySize + SaltSize)
{
    if (m_bytes.isEmpty())
        return;
    std::memcpy(m_bytes.bytes().data(), key.data(), KeySize);
    std::memcpy(m_bytes.bytes().data() + KeySize, salt.data(), SaltSize);
}

bool HeldKey::useKey(const Use &use) const
{
    if (m_bytes.isEmpty())
        return false;
    const std::span<const std::byte> bytes = m_bytes.bytes();
    return use({bytes.first<KeySize>(), bytes.subspan<KeySize, SaltSize>()});
}

bool handOver(const SqlCipherKeyProvider &provider, sqlite3 *connection)
{
    return provider.useKey(
        [connection](const SqlCipherKeyView &key) { return applyKey(connection, key); });
}

} // namespace tarsus::sqlcipher
