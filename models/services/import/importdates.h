// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace tarsus {

/// What comes first in dates like 03/04/2019.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// `dmy` or `mdy`, as the command line has it; Unknown for anything else.
DateOrder dateOrderFromWord(const QString &word);
QString dateOrderWord(DateOrder order);

/// Sees all dates of a column and knows then which way they are written.
class DateColumn
{
public:
    void add(const QString &text);

    /// What the values prove: a day above 12 stands first, or second. Unknown where none does,
    /// or both do.
    DateOrder order() const;
    /// Whether there are dates that mean another day either way, and nothing says which: then
    /// somebody must.
    bool isAmbiguous() const { return m_open > 0 && order() == DateOrder::Unknown; }

private:
    qint64 m_dayFirst = 0;
    qint64 m_monthFirst = 0;
    qint64 m_open = 0;
};

/// A date as somebody wrote it.
struct ReadDate
{
    enum Precision { Day, Month, Year };

    QDate date; ///< invalid where the text is none; the first day of a month or year
    Precision precision = Day;
};

/// Reads 2019-04-03, 20190403, 3.4.2019, 03/04/2019 (by `order`), 3 Apr 2019, April 3, 2019 (the
/// months' names in English and German), 4/2019, 2019; a time after it is left out. A year
/// of two digits is the one in the hundred years up to `today`.
ReadDate readDate(const QString &text, DateOrder order, const QDate &today);

} // namespace tarsus
