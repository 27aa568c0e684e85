// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/rowcache.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace tarsus::sqlcipher {

namespace {

constexpr std::size_t FirstChunk = 512; // most results are one row or a few
constexpr std::size_t LargestChunk = std::size_t{512} * 1024;

enum Tag : unsigned char {
    Null,
    Int8,
    Int16,
    Int32,
    Int64,
    Real,
    ShortText,
    Text,
    ShortBlob,
    Blob
};

template<typename T>
T load(const unsigned char *from)
{
    T value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

template<typename T>
unsigned char *store(unsigned char *to, unsigned char tag, T value)
{
    *to = tag;
    std::memcpy(to + 1, &value, sizeof value);
    return to + 1 + sizeof value;
}

template<typename T>
bool fits(qint64 value)
{
    return value >= std::numeric_limits<T>::min() && value <= std::numeric_limits<T>::max();
}

unsigned char *storeInteger(unsigned char *to, qint64 value)
{
    if (fits<qint8>(value))
        return store(to, Int8, static_cast<qint8>(value));
    if (fits<qint16>(value))
        return store(to, Int16, static_cast<qint16>(value));
    if (fits<qint32>(value))
        return store(to, Int32, static_cast<qint32>(value));
    return store(to, Int64, value);
}

const unsigned char *next(const unsigned char *cell)
{
    switch (*cell) {
    case Int8: return cell + 2;
    case Int16: return cell + 3;
    case Int32: return cell + 5;
    case Int64:
    case Real: return cell + 9;
    case ShortText:
    case ShortBlob: return cell + 2 + cell[1];
    case Text:
    case Blob: return cell + 5 + load<quint32>(cell + 1);
    default: return cell + 1;
    }
}

std::string_view view(const unsigned char *from, std::size_t size)
{
    return {reinterpret_cast<const char *>(from), size};
}

} // namespace

void RowCache::clear()
{
    m_rows.clear();
    m_cells.clear();
    if (m_chunks.size() > 1 || (!m_chunks.empty() && m_chunks.front().size > FirstChunk)) {
        m_chunks.clear();
        m_rows.shrink_to_fit();
    }
    // A small query that runs again and again keeps its one small chunk.
    m_end = m_chunks.empty() ? nullptr : m_chunks.front().data.get();
    m_limit = m_chunks.empty() ? nullptr : m_end + m_chunks.front().size;
    m_rowBegin = nullptr;
}

void RowCache::beginRow()
{
    m_rowBegin = nullptr; // nothing yet that would have to move
    m_rowBegin = reserve(1);
}

void RowCache::append(const Cell &cell)
{
    constexpr std::size_t largestNumber = 9;
    const std::size_t size = cell.bytes.size();
    unsigned char *to = reserve(size + largestNumber);
    switch (cell.kind) {
    case Cell::Kind::Null: *to++ = Null; break;
    case Cell::Kind::Integer: to = storeInteger(to, cell.integer); break;
    case Cell::Kind::Real: to = store(to, Real, cell.real); break;
    case Cell::Kind::Text:
    case Cell::Kind::Blob: {
        const bool text = cell.kind == Cell::Kind::Text;
        to = size <= std::numeric_limits<quint8>::max()
                 ? store(to, text ? ShortText : ShortBlob, static_cast<quint8>(size))
                 : store(to, text ? Text : Blob, static_cast<quint32>(size));
        if (size > 0)
            std::memcpy(to, cell.bytes.data(), size);
        to += size;
        break;
    }
    }
    m_end = to;
}

void RowCache::endRow()
{
    m_rows.push_back(m_rowBegin);
    m_rowBegin = nullptr;
}

unsigned char *RowCache::reserve(std::size_t bytes)
{
    if (static_cast<std::size_t>(m_limit - m_end) >= bytes)
        return m_end;
    // A row stays in one piece: what is written of it moves to the new chunk.
    const std::size_t begun = m_rowBegin ? static_cast<std::size_t>(m_end - m_rowBegin) : 0;
    const std::size_t grown =
        m_chunks.empty() ? FirstChunk : std::min(m_chunks.back().size * 2, LargestChunk);
    Chunk chunk;
    chunk.size = std::max(grown, begun + bytes);
    chunk.data.reset(new unsigned char[chunk.size]);
    unsigned char *data = chunk.data.get();
    m_chunks.push_back(std::move(chunk));
    if (begun > 0)
        std::memcpy(data, m_rowBegin, begun);
    if (m_rowBegin)
        m_rowBegin = data;
    m_end = data + begun;
    m_limit = data + m_chunks.back().size;
    return m_end;
}

std::size_t RowCache::memory() const
{
    std::size_t bytes = m_rows.capacity() * sizeof(void *);
    for (const Chunk &chunk : m_chunks)
        bytes += chunk.size;
    return bytes;
}

void RowCache::select(qsizetype row, int columns)
{
    m_cells.resize(static_cast<std::size_t>(columns));
    const unsigned char *at = m_rows[static_cast<std::size_t>(row)];
    for (const unsigned char *&cell : m_cells) {
        cell = at;
        at = next(at);
    }
}

Cell RowCache::cell(int column) const
{
    const unsigned char *at = m_cells[static_cast<std::size_t>(column)];
    Cell cell;
    switch (*at) {
    case Int8:
    case Int16:
    case Int32:
    case Int64: cell.kind = Cell::Kind::Integer; break;
    case Real: cell.kind = Cell::Kind::Real; break;
    case ShortText:
    case Text: cell.kind = Cell::Kind::Text; break;
    case ShortBlob:
    case Blob: cell.kind = Cell::Kind::Blob; break;
    default: return cell;
    }
    switch (*at) {
    case Int8: cell.integer = load<qint8>(at + 1); break; // NOLINT(bugprone-signed-char-misuse)
    case Int16: cell.integer = load<qint16>(at + 1); break;
    case Int32: cell.integer = load<qint32>(at + 1); break;
    case Int64: cell.integer = load<qint64>(at + 1); break;
    case Real: cell.real = load<double>(at + 1); break;
    case ShortText:
    case ShortBlob: cell.bytes = view(at + 2, at[1]); break;
    default: cell.bytes = view(at + 5, load<quint32>(at + 1)); break;
    }
    return cell;
}

} // namespace tarsus::sqlcipher
