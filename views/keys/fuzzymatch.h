// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tarsus {

/// How well typed letters fit a text.
struct FuzzyMatch
{
    int score = 0;          ///< higher is better
    QList<int> places = {}; ///< of the letters in the text, ascending, to be highlighted
};

/// Finds the letters of each word of `typed` in `text`, in their order but with gaps: "nwpt" is in
/// "New: Pet". Whole pieces and beginnings of words count most. Case and accents do not matter.
/// Nothing where a word is not in it; an empty `typed` fits everything.
std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text);

} // namespace tarsus
