// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

#include <QString>

#include <optional>

namespace tarsus {

/// A column as the trail names it, in words: of a record, or of a table beside records.
struct TrailColumn
{
    QString title;
    FieldType type = FieldType::Text;
    QString valueList = {};
    std::optional<RecordKind> target = {};
};

/// What a column of `kind` (a record kind's word, or a table) is; nothing for what only the
/// program reads: versions, keys of a search, whose row it is.
std::optional<TrailColumn> trailColumn(const QString &kind, const QString &column);

/// What an event says under this name; nothing where the name is not known.
std::optional<TrailColumn> trailFact(const QString &name);

/// The order in which people read columns of `kind`: that of its fields. Unknown ones come last.
int trailColumnOrder(const QString &kind, const QString &column);

} // namespace tarsus
