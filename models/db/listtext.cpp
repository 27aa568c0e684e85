// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/listtext.h"

#include "models/core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

bool isNumber(const QString &typed)
{
    const QString digits = digitsOf(typed);
    const bool onlyDigits = std::ranges::none_of(typed, [](QChar c) { return c.isLetter(); });
    return onlyDigits && digits.size() >= 3;
}

/// The index holds three signs at a time; with the blank before it, two letters begin a word.
QString term(const QString &word)
{
    return word.size() >= 3 ? QString(u'"' % word % u'"') : QString(u"\" "_s % word % u'"');
}

} // namespace

ListCondition foundInIndex(const QString &id, const QString &table, const QString &nameKey,
                           const QString &typed)
{
    QStringList terms;
    QStringList parts;
    QVariantList values;
    if (isNumber(typed)) {
        const QString digits = digitsOf(typed);
        const QString phone = phoneKey(typed);
        terms.append(phone.size() < 3 || phone == digits
                         ? term(digits)
                         : QString(u'(' % term(digits) % u" OR "_s % term(phone) % u')'));
    } else {
        const QStringList words = searchText(typed).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (word.size() >= 2) {
                terms.append(term(word));
            } else if (!nameKey.isEmpty()) {
                parts.append(u"instr(' ' || "_s % nameKey % u", ' ' || ?) > 0"_s);
                values.append(word);
            }
        }
    }
    if (!terms.isEmpty()) {
        parts.append(id % u" IN (SELECT rowid FROM "_s % table % u" WHERE "_s % table
                     % u" MATCH ?)"_s);
        values.append(terms.join(u" AND "));
    }
    if (parts.isEmpty()) // a single letter narrows nothing down where there is no name to look at
        return {searchText(typed).isEmpty() ? u"0"_s : u"1"_s, {}};
    return {parts.join(u" AND "), values};
}

ListCondition containsText(const QString &key, const QString &folded)
{
    return {u"instr("_s % key % u", ?) > 0"_s, {folded}};
}

ListCondition anyOf(const QList<ListCondition> &conditions)
{
    QStringList parts;
    QVariantList values;
    for (const ListCondition &condition : conditions) {
        parts.append(u'(' % condition.sql % u')');
        values += condition.values;
    }
    return {parts.join(u" OR "), values};
}

} // namespace tarsus
