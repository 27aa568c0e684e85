// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace tarsus::sqlcipher {

/// One value of a row. Text and blobs point into the cache or the statement.
struct Cell
{
    enum class Kind : quint8 { Null, Integer, Real, Text, Blob };

    Kind kind = Kind::Null;
    union {
        qint64 integer = 0;
        double real;
    };
    std::string_view bytes = {};
};

/// All rows of a result, packed: a tag byte and no more payload than the value
/// needs, text as the UTF-8 that SQLite keeps. Rows are written from first to
/// last and read in any order. Throws std::bad_alloc like every container.
class RowCache
{
public:
    void clear();

    void beginRow();
    void append(const Cell &cell);
    void endRow();

    qsizetype rowCount() const { return static_cast<qsizetype>(m_rows.size()); }
    /// Bytes taken from the heap.
    std::size_t memory() const;

    /// Makes `row` the one that cell() reads; it has `columns` cells.
    void select(qsizetype row, int columns);
    Cell cell(int column) const;

private:
    unsigned char *reserve(std::size_t bytes);

    struct Chunk
    {
        std::unique_ptr<unsigned char[]> data;
        std::size_t size = 0;
    };
    std::vector<Chunk> m_chunks;
    std::vector<const unsigned char *> m_rows;
    unsigned char *m_rowBegin = nullptr;        ///< the row being written
    unsigned char *m_end = nullptr;             ///< where the next byte goes
    unsigned char *m_limit = nullptr;           ///< end of the last chunk
    std::vector<const unsigned char *> m_cells; ///< of the selected row
};

} // namespace tarsus::sqlcipher
