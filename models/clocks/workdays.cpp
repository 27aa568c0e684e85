// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clocks/workdays.h"

namespace tarsus {

bool isWorkDay(const WorkHours &hours, const QDate &day)
{
    return day.isValid() && !hours.week.at(size_t(day.dayOfWeek() - 1)).isEmpty()
           && !hours.holidays.contains(day);
}

QDate workDayFrom(const WorkHours &hours, const QDate &day)
{
    constexpr int longest = 366;
    for (int later = 0; later < longest; ++later) {
        if (isWorkDay(hours, day.addDays(later)))
            return day.addDays(later);
    }
    return day;
}

} // namespace tarsus
