// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pets/allergywords.h"

#include "models/core/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qsizetype shortest = 5;

/// Begin words that tell of an allergy and not of what it is to.
constexpr std::array said{"allerg"_L1, "react"_L1,   "reakt"_L1, "sever"_L1, "schwer"_L1,
                          "after"_L1,  "against"_L1, "gegen"_L1, "injec"_L1, "injek"_L1,
                          "table"_L1,  "cause"_L1,   "vomit"_L1, "anaph"_L1};

/// What all its forms begin with.
QString stemOf(const QString &word)
{
    return word.first(std::max(shortest, word.size() - 2));
}

} // namespace

QList<PetAlert> allergiesNamedIn(const QString &text, const QList<PetAlert> &alerts)
{
    const QString words = u' ' + searchText(text) + u' ';
    const auto names = [&words](const PetAlert &alert) {
        if (alert.kind != "allergy"_L1)
            return false;
        const QStringList told = searchText(alert.text).split(u' ', Qt::SkipEmptyParts);
        return std::ranges::any_of(told, [&words](const QString &word) {
            return word.size() >= shortest
                   && std::ranges::none_of(
                       said, [&word](QLatin1StringView one) { return word.startsWith(one); })
                   && words.contains(u' ' + stemOf(word));
        });
    };
    QList<PetAlert> found;
    std::ranges::copy_if(alerts, std::back_inserter(found), names);
    return found;
}

} // namespace tarsus
