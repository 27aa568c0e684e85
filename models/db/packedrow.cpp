// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/packedrow.h"

#include "models/db/sqlcipher/sqlite3api.h"
#include "models/db/sqlcipher/values.h"

#include <QSqlQuery>
#include <QSqlResult>
#include <QVarLengthArray>

#include <cstring>

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt *)
Q_DECLARE_METATYPE(sqlite3_stmt *)

namespace tarsus {
namespace {

using sqlcipher::Cell;
using Place = quint32;

constexpr qsizetype placeSize = sizeof(Place);

Place placeAt(const QByteArray &bytes, qsizetype number)
{
    Place place = 0;
    std::memcpy(&place, bytes.constData() + number * placeSize, sizeof place);
    return place;
}

std::size_t sizeOf(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Integer: return sizeof cell.integer;
    case Cell::Kind::Real: return sizeof cell.real;
    case Cell::Kind::Text:
    case Cell::Kind::Blob: return cell.bytes.size();
    case Cell::Kind::Null: break;
    }
    return 0;
}

const void *bytesOf(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Integer: return &cell.integer;
    case Cell::Kind::Real: return &cell.real;
    default: return cell.bytes.data();
    }
}

} // namespace

PackedRow PackedRow::read(const QSqlQuery &query, int first)
{
    auto *statement = qvariant_cast<sqlite3_stmt *>(query.result()->handle());
    const int count = sqlite3_data_count(statement) - first;
    QVarLengthArray<Cell, 24> cells;
    std::size_t size = 0;
    for (int column = 0; column < count; ++column) {
        cells.append(sqlcipher::cellOf(statement, first + column));
        size += 1 + sizeOf(cells.back());
    }
    PackedRow row;
    const qsizetype head = (cells.size() + 1) * placeSize;
    row.m_bytes.resize(head + static_cast<qsizetype>(size));
    char *places = row.m_bytes.data();
    char *to = places + head;
    const auto notePlace = [&] {
        const auto place = static_cast<Place>(to - row.m_bytes.constData());
        std::memcpy(places, &place, sizeof place);
        places += placeSize;
    };
    notePlace();
    for (const Cell &cell : std::as_const(cells)) {
        *to++ = static_cast<char>(cell.kind);
        if (const std::size_t length = sizeOf(cell); length > 0) {
            std::memcpy(to, bytesOf(cell), length);
            to += length;
        }
        notePlace();
    }
    return row;
}

QVariant PackedRow::value(qsizetype column) const
{
    if (m_bytes.isEmpty() || column < 0)
        return {};
    const qsizetype count = placeAt(m_bytes, 0) / placeSize - 1;
    if (column >= count)
        return {};
    const char *from = m_bytes.constData() + placeAt(m_bytes, column);
    const char *end = m_bytes.constData() + placeAt(m_bytes, column + 1);
    Cell cell;
    cell.kind = static_cast<Cell::Kind>(*from++);
    switch (cell.kind) {
    case Cell::Kind::Integer: std::memcpy(&cell.integer, from, sizeof cell.integer); break;
    case Cell::Kind::Real: std::memcpy(&cell.real, from, sizeof cell.real); break;
    default: cell.bytes = {from, static_cast<std::size_t>(end - from)}; break;
    }
    return sqlcipher::toVariant(cell, QSql::LowPrecisionDouble);
}

} // namespace tarsus
