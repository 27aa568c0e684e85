// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/secretbytes.h"

#include <QtGlobal>

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace tarsus {

void ensureSodium()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium could not be made ready");
}

SecretBytes::SecretBytes(std::size_t size)
    : m_size(size)
{
    if (size == 0)
        return;
    ensureSodium();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), size);
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.data(), size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(BytesView bytes)
{
    SecretBytes copy(bytes.size());
    std::copy(bytes.begin(), bytes.end(), copy.data());
    return copy;
}

bool operator==(const SecretBytes &left, const SecretBytes &right)
{
    return left.m_size == right.m_size
           && (left.m_size == 0 || sodium_memcmp(left.data(), right.data(), left.m_size) == 0);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

void SecretBytes::Wipe::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // wipes before it gives the memory back
}

} // namespace tarsus
