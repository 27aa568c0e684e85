// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/securebuffer.h"

#include <cstring>
#include <utility>

#include <sys/mman.h>
#include <unistd.h>

namespace tarsus::sqlcipher {

SecureBuffer::SecureBuffer(std::size_t size)
{
    if (size == 0)
        return;
    // Whole pages of its own: locking and wiping touch nobody else's memory.
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const std::size_t mapped = (size + page - 1) / page * page;
    void *memory =
        mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return;
    (void)mlock(memory, mapped); // beyond the limit the buffer still works, and is still wiped
#ifdef MADV_DONTDUMP
    (void)madvise(memory, mapped, MADV_DONTDUMP);
#endif
    m_data = static_cast<std::byte *>(memory);
    m_size = size;
    m_mapped = mapped;
}

SecureBuffer::~SecureBuffer()
{
    release();
}

SecureBuffer::SecureBuffer(SecureBuffer &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_mapped(std::exchange(other.m_mapped, 0))
{}

SecureBuffer &SecureBuffer::operator=(SecureBuffer &&other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_mapped = std::exchange(other.m_mapped, 0);
    }
    return *this;
}

void SecureBuffer::release() noexcept
{
    if (!m_data)
        return;
    explicit_bzero(m_data, m_mapped);
    (void)munlock(m_data, m_mapped);
    (void)munmap(m_data, m_mapped);
    m_data = nullptr;
    m_size = 0;
    m_mapped = 0;
}

} // namespace tarsus::sqlcipher
