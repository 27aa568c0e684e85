// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/interval.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarsus {

QDate Interval::after(const QDate &day) const
{
    switch (unit) {
    case Unit::Days: return day.addDays(count);
    case Unit::Weeks: return day.addDays(7LL * count);
    case Unit::Months: return day.addMonths(count);
    case Unit::Years: return day.addYears(count);
    }
    return {};
}

std::optional<Interval> Interval::parse(const QString &text, const QString &letters)
{
    static const QRegularExpression form(u"^([+-]?)(\\d{1,4}) ?(\\p{L}?)$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    Interval found;
    found.count = match.captured(2).toInt() * (match.captured(1) == "-"_L1 ? -1 : 1);
    const QString letter = match.captured(3).toLower();
    if (letter.isEmpty()) {
        if (match.captured(1).isEmpty())
            return {}; // a day of the month, a year: anything
        return found;
    }
    qsizetype unit = letters.size() == 4 ? letters.toLower().indexOf(letter) : -1;
    if (unit < 0)
        unit = u"dwmy"_s.indexOf(letter);
    if (unit < 0)
        return {};
    found.unit = static_cast<Unit>(unit);
    return found;
}

} // namespace tarsus
