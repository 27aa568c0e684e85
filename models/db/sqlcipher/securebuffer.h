// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace tarsus::sqlcipher {

/// Bytes that are wiped before their memory is given back, kept out of swap and
/// core dumps where the system allows it. Moves, never copies.
class SecureBuffer
{
public:
    SecureBuffer() = default;
    /// `size` bytes, all zero; empty if the system has no memory left.
    explicit SecureBuffer(std::size_t size);
    ~SecureBuffer();
    SecureBuffer(SecureBuffer &&other) noexcept;
    SecureBuffer &operator=(SecureBuffer &&other) noexcept;
    SecureBuffer(const SecureBuffer &) = delete;
    SecureBuffer &operator=(const SecureBuffer &) = delete;

    bool isEmpty() const { return m_size == 0; }
    std::span<std::byte> bytes() { return {m_data, m_size}; }
    std::span<const std::byte> bytes() const { return {m_data, m_size}; }

private:
    void release() noexcept;

    std::byte *m_data = nullptr;
    std::size_t m_size = 0;
    std::size_t m_mapped = 0;
};

} // namespace tarsus::sqlcipher
