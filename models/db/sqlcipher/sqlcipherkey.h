// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <span>

namespace tarsus {

/// Key and salt of a SQLCipher file, as somebody else keeps them in memory.
struct SqlCipherKeyView
{
    std::span<const std::byte, 32> key;
    std::span<const std::byte, 16> salt;
};

/// Who has the key of a file. The driver asks once in every open() and keeps
/// nothing: so the owner may hold the bytes in protected memory, unlock it
/// around the call of `use` and lock it again.
class SqlCipherKeyProvider
{
public:
    using Use = std::function<bool(const SqlCipherKeyView &)>;

    virtual ~SqlCipherKeyProvider() = default;

    /// Calls `use` exactly once with the key and returns what it returned; false
    /// without a call if the key is not there (any more).
    virtual bool useKey(const Use &use) const = 0;
};

} // namespace tarsus
