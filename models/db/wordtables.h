// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QStringList>

#include <span>

namespace tarsus {

/// A full-text index of the words inside one kind of record. It has a row for each part of a
/// record, numbered 4 * id + part, and is kept by triggers.
struct WordTable
{
    /// Columns that are found together. Somebody from whom one of them is hidden finds none of the
    /// part, so what roles hide is a part of its own.
    using Part = std::span<const char *const>;

    const char *table;  ///< the index
    const char *record; ///< the table of the records
    RecordKind kind;
    std::span<const Part> parts; ///< at most four
};

/// One line for each kind of record whose text is searched: a kind joins by a line here and a
/// migration.
std::span<const WordTable> wordTables();

/// The numbers of the parts of which nothing is hidden.
QList<int> openParts(const WordTable &table, const QStringList &hiddenColumns);

} // namespace tarsus
