// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importdates.h"

#include <QLocale>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// Three numbers with the same sign between them, and what may follow: a time.
std::optional<QRegularExpressionMatch> threeNumbers(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{1,4})\\s*([-./])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,4})(?:[T ]\\s*\\d{1,2}:\\d{2}.*)?$"_s);
    const auto match = shape.match(text.trimmed());
    return match.hasMatch() ? std::optional(match) : std::nullopt;
}

/// Whether day and month of three numbers may stand either way.
bool hasOpenOrder(const QRegularExpressionMatch &match)
{
    return match.capturedLength(1) <= 2 && match.captured(2) != u".";
}

int fullYear(const QString &digits, const QDate &today)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    const int thisCentury = today.year() / 100 * 100 + year;
    return thisCentury > today.year() ? thisCentury - 100 : thisCentury;
}

QDate fromThreeNumbers(const QRegularExpressionMatch &match, DateOrder order, const QDate &today)
{
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    if (match.capturedLength(1) == 4)
        return match.capturedLength(4) <= 2 ? QDate(first, second, match.captured(4).toInt())
                                            : QDate();
    if (match.capturedLength(1) > 2 || match.capturedLength(4) == 3)
        return {};
    const int year = fullYear(match.captured(4), today);
    if (!hasOpenOrder(match) || first == second || second > 12)
        return hasOpenOrder(match) && second > 12 && order != DateOrder::DayFirst
                   ? QDate(year, first, second)
                   : QDate(year, second, first);
    if (first > 12)
        return order == DateOrder::MonthFirst ? QDate() : QDate(year, second, first);
    switch (order) {
    case DateOrder::DayFirst: return {year, second, first};
    case DateOrder::MonthFirst: return {year, first, second};
    case DateOrder::Unknown: break;
    }
    return {};
}

/// The month that a word begins like, in English or German; 0 where none does.
int monthFromWord(const QString &word)
{
    static const QLocale locales[] = {QLocale(QLocale::English), QLocale(QLocale::German)};
    if (word.size() < 3)
        return 0;
    for (const QLocale &locale : locales) {
        for (int month = 1; month <= 12; ++month) {
            if (locale.standaloneMonthName(month).startsWith(word, Qt::CaseInsensitive))
                return month;
        }
    }
    return word.startsWith(u"mrz", Qt::CaseInsensitive) ? 3 : 0;
}

/// "3 Apr 2019", "3. April 2019", "April 3, 2019", "Apr 2019".
ReadDate fromMonthName(const QString &text, const QDate &today)
{
    static const QRegularExpression dayFirst(
        u"^(\\d{1,2})[.\\s-]+(\\p{L}+)[.,\\s-]+(\\d{2}|\\d{4})$"_s);
    static const QRegularExpression monthFirst(
        u"^(\\p{L}+)[.\\s]+(\\d{1,2})(?:st|nd|rd|th)?[,\\s]+(\\d{4})$"_s);
    static const QRegularExpression monthOnly(u"^(\\p{L}+)[.,\\s]+(\\d{4})$"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        return {QDate(fullYear(match.captured(3), today), monthFromWord(match.captured(2)),
                      match.captured(1).toInt())};
    }
    if (const auto match = monthFirst.match(text); match.hasMatch()) {
        return {QDate(match.captured(3).toInt(), monthFromWord(match.captured(1)),
                      match.captured(2).toInt())};
    }
    if (const auto match = monthOnly.match(text); match.hasMatch())
        return {QDate(match.captured(2).toInt(), monthFromWord(match.captured(1)), 1),
                ReadDate::Month};
    return {};
}

} // namespace

DateOrder dateOrderFromWord(const QString &word)
{
    const QString plain = word.trimmed().toLower();
    if (plain == u"dmy")
        return DateOrder::DayFirst;
    return plain == u"mdy" ? DateOrder::MonthFirst : DateOrder::Unknown;
}

QString dateOrderWord(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst: return u"dmy"_s;
    case DateOrder::MonthFirst: return u"mdy"_s;
    case DateOrder::Unknown: break;
    }
    return {};
}

void DateColumn::add(const QString &text)
{
    const auto match = threeNumbers(text);
    if (!match || !hasOpenOrder(*match))
        return;
    const int first = match->captured(1).toInt();
    const int second = match->captured(3).toInt();
    if (first > 12 && second <= 12)
        ++m_dayFirst;
    else if (second > 12 && first <= 12)
        ++m_monthFirst;
    else if (first != second)
        ++m_open;
}

DateOrder DateColumn::order() const
{
    if ((m_dayFirst > 0) == (m_monthFirst > 0))
        return DateOrder::Unknown;
    return m_dayFirst > 0 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

ReadDate readDate(const QString &text, DateOrder order, const QDate &today)
{
    const QString plain = text.trimmed();
    if (const auto match = threeNumbers(plain))
        return {fromThreeNumbers(*match, order, today)};
    static const QRegularExpression eightDigits(u"^(19|20)\\d{6}$"_s);
    static const QRegularExpression yearOnly(u"^(19|20)\\d{2}$"_s);
    static const QRegularExpression monthOfYear(u"^(\\d{1,2})[./-]((?:19|20)\\d{2})$"_s);
    static const QRegularExpression yearAndMonth(u"^((?:19|20)\\d{2})[./-](\\d{1,2})$"_s);
    if (eightDigits.match(plain).hasMatch())
        return {QDate::fromString(plain, u"yyyyMMdd"_s)};
    if (yearOnly.match(plain).hasMatch())
        return {QDate(plain.toInt(), 1, 1), ReadDate::Year};
    if (const auto match = monthOfYear.match(plain); match.hasMatch())
        return {QDate(match.captured(2).toInt(), match.captured(1).toInt(), 1), ReadDate::Month};
    if (const auto match = yearAndMonth.match(plain); match.hasMatch())
        return {QDate(match.captured(1).toInt(), match.captured(2).toInt(), 1), ReadDate::Month};
    return fromMonthName(plain, today);
}

} // namespace tarsus
