// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace tarsus {

using BytesView = std::span<const unsigned char>;

/// Makes libsodium ready. Every function of this folder calls it; calling it again costs nothing.
void ensureSodium();

/// Bytes that nobody else may read: memory of libsodium's own (locked where the
/// system permits, between guard pages, not in core files), wiped when it is given back.
/// Move-only, so that a secret has one owner; clone() says aloud that there are two.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` bytes of zero.
    explicit SecretBytes(std::size_t size);
    static SecretBytes random(std::size_t size);
    static SecretBytes copyOf(BytesView bytes);

    SecretBytes clone() const { return copyOf(view()); }
    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    BytesView view() const { return {m_bytes.get(), m_size}; }

    /// Compares in a time that does not depend on where the first difference is.
    friend bool operator==(const SecretBytes &left, const SecretBytes &right);

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes() = default;

private:
    struct Wipe
    {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Wipe> m_bytes;
    std::size_t m_size = 0;
};

} // namespace tarsus
