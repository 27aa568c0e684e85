// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

class QSqlQuery;

namespace tarsus {

/// Some columns of a row in one piece of memory, as they came from the database. A list reads many
/// more of them than it ever shows: texts are made of those that somebody looks at.
class PackedRow
{
public:
    PackedRow() = default;

    /// The columns from `first` on of the row on which `query` stands: forward-only, of our driver.
    static PackedRow read(const QSqlQuery &query, int first);

    /// What QSqlQuery::value() would have said; invalid where there is no such column.
    QVariant value(qsizetype column) const;

    bool operator==(const PackedRow &other) const { return m_bytes == other.m_bytes; }
    bool operator!=(const PackedRow &other) const { return m_bytes != other.m_bytes; }

private:
    /// Where each column ends (quint32 each, the first one tells how many there are); then of each
    /// its kind and its bytes.
    QByteArray m_bytes;
};

} // namespace tarsus
