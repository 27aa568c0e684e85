// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/search/searchhit.h"

#include <QList>

namespace tarsus {

class SearchQuery;

/// Sets rank and match of a hit whose texts are filled in. False where it does not fit the words
/// after all: the index of three letters cannot tell for shorter ones, nor for long numbers.
bool rankHit(const SearchQuery &query, SearchHit &hit);

/// Whether `left` is to be shown before `right`.
bool isBetter(const SearchHit &left, const SearchHit &right);

/// The best `limit` of `hits`, best first; no kind takes more than two thirds while another one has
/// something to show.
QList<SearchHit> bestOf(QList<SearchHit> hits, int limit);

} // namespace tarsus
