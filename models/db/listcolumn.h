// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QString>

namespace tarsus {

/// How a value of a list is shown.
enum class ListValue {
    Text,
    LongText, ///< its first line in a list, all of it in the detail pane
    Phone,
    Choice, ///< a code of a value list
    State,  ///< a code that carries behaviour: drawn as a shape and a word
    Date,
    DueDate,    ///< a date that is marked when it has passed
    Instant,    ///< in the clinic's zone
    DueInstant, ///< the same, marked when it has passed; behind a blank what the model adds to it
    Number,
    Boolean,
    Id,     ///< of another record, for the page only: never shown
    Custom, ///< the model itself knows
};

/// One column of a list, or one fact of the detail pane beside it. In the order in which one
/// writes a column down: a few bytes more for some dozens of constants.
struct ListColumn // NOLINT(clang-analyzer-optin.performance.Padding)
{
    enum Place {
        Shown,     ///< in the list at first
        Available, ///< in the list once the person asks for it
        Detail,    ///< never in the list, read for one record only
    };

    const char *key;   ///< what settings and tests call it
    const char *title; ///< translated in the context of the model
    const char *sql;   ///< its expression, over the tables of the model's joins
    ListValue type = ListValue::Text;
    const char *order = nullptr; ///< the order that a click on its header asks for
    Place place = Shown;
    int width = 14; ///< in characters, at first
    const char *valueList = nullptr;
    RecordKind ownerKind = RecordKind::Pet; ///< whose rules hide it …
    const char *hiddenBy = nullptr;         ///< … under this column; null: nothing hides it
};

} // namespace tarsus
