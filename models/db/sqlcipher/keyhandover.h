// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/sqlcipher/securebuffer.h"
#include "models/db/sqlcipher/sqlcipherkey.h"

struct sqlite3;

namespace tarsus::sqlcipher {

/// A key given by value, in locked memory until this ends.
class HeldKey final : public SqlCipherKeyProvider
{
public:
    HeldKey(std::span<const std::byte, 32> key, std::span<const std::byte, 16> salt);
    bool useKey(const Use &use) const override;

private:
    SecureBuffer m_bytes;
};

/// Gives the key of `provider` to `connection`, which must not have read anything yet.
/// False if there is no key, or SQLCipher does not take it.
bool handOver(const SqlCipherKeyProvider &provider, sqlite3 *connection);

} // namespace tarsus::sqlcipher
