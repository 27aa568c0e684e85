// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// Where the digits of `2026-03-02T09:00:00.000Z` stand.
constexpr QLatin1String pattern("0000-00-00T00:00:00.000Z");

void write(QString &text, qsizetype at, int digits, int number)
{
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        text[at + i] = QChar(u'0' + number % 10);
}

int read(const QString &text, qsizetype at, int digits)
{
    int number = 0;
    for (int i = 0; i < digits; ++i)
        number = number * 10 + (text.at(at + i).unicode() - u'0');
    return number;
}

bool isInstant(const QString &text)
{
    if (text.size() != pattern.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t one = text.at(i).unicode();
        const char16_t wanted = pattern.at(i).unicode();
        if (wanted == u'0' ? one < u'0' || one > u'9' : one != wanted)
            return false;
    }
    return true;
}

} // namespace

// Both are asked for every row of a list. Qt's own take ten times as long, as they know every
// other format, too.
QString instantText(const QDateTime &instant)
{
    if (!instant.isValid())
        return u""_s;
    const QDateTime utc = instant.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    if (date.year() < 1 || date.year() > 9999)
        return utc.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
    QString text = pattern;
    write(text, 0, 4, date.year());
    write(text, 5, 2, date.month());
    write(text, 8, 2, date.day());
    write(text, 11, 2, time.hour());
    write(text, 14, 2, time.minute());
    write(text, 17, 2, time.second());
    write(text, 20, 3, time.msec());
    return text;
}

QDateTime instantFromText(const QString &text)
{
    if (!isInstant(text))
        return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    const QDate date(read(text, 0, 4), read(text, 5, 2), read(text, 8, 2));
    const QTime time(read(text, 11, 2), read(text, 14, 2), read(text, 17, 2), read(text, 20, 3));
    if (!date.isValid() || !time.isValid()) // as 24:00 is, which Qt knows
        return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    return {date, time, Qt::UTC};
}

} // namespace tarsus
