// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/listwalk.h"

namespace tarsus {

/// Rows whose `id` stands in the search index `table` (search_pets …) with every word of `typed`;
/// digits are a phone number or chip in any spelling. Single letters are looked for at the
/// beginnings of words of `nameKey`, a folded name of the same row, if there is one. Matches
/// nothing where `typed` holds nothing that can be searched for.
ListCondition foundInIndex(const QString &id, const QString &table, const QString &nameKey,
                           const QString &typed);

/// Rows whose folded text `key` contains `folded`.
ListCondition containsText(const QString &key, const QString &folded);

ListCondition anyOf(const QList<ListCondition> &conditions);

} // namespace tarsus
