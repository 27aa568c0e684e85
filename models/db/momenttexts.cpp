// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/momenttexts.h"

#include "models/core/clock.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qint64 secondsADay = 24LL * 60 * 60;
constexpr qsizetype mostDays = 4096; ///< eleven years
constexpr qsizetype dayLength = 10;  ///< 2026-11-21

/// The digits at `from`; -1 where there is something else.
int number(QStringView text, qsizetype from, qsizetype length)
{
    int value = 0;
    for (const QChar letter : text.mid(from, length)) {
        if (letter < u'0' || letter > u'9')
            return -1;
        value = value * 10 + (letter.unicode() - u'0');
    }
    return value;
}

QDate dayFrom(QStringView text)
{
    if (text.size() < dayLength || text.at(4) != u'-' || text.at(7) != u'-')
        return {};
    return {number(text, 0, 4), number(text, 5, 2), number(text, 8, 2)};
}

/// Seconds since 1970, of a text as instantText() writes it or of any other that Qt reads.
std::optional<qint64> secondsFrom(const QString &text)
{
    if (text.size() == 24 && text.endsWith(u'Z') && text.at(10) == u'T') {
        const QDate day = dayFrom(text);
        const QTime time(number(text, 11, 2), number(text, 14, 2), number(text, 17, 2));
        if (day.isValid() && time.isValid()) {
            const qint64 days = day.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
            return days * secondsADay + time.msecsSinceStartOfDay() / 1000;
        }
    }
    const QDateTime instant = instantFromText(text);
    return instant.isValid() ? std::optional(instant.toSecsSinceEpoch()) : std::nullopt;
}

} // namespace

MomentTexts::MomentTexts(const QTimeZone &zone)
    : m_zone(zone)
{}

QString MomentTexts::day(const QString &day) const
{
    const QDate date = day.size() == dayLength ? dayFrom(day) : QDate::fromString(day, Qt::ISODate);
    if (!date.isValid())
        return {};
    followLanguage();
    return dayText(date);
}

QString MomentTexts::moment(const QString &instant) const
{
    const auto seconds = secondsFrom(instant);
    if (!seconds)
        return {};
    followLanguage();
    const qint64 there = local(*seconds);
    const qint64 day = there / secondsADay - (there % secondsADay < 0 ? 1 : 0);
    const auto minute = static_cast<int>((there - day * secondsADay) / 60);
    return dayText(QDate(1970, 1, 1).addDays(day)) % u' ' % minuteText(minute);
}

QDate MomentTexts::dayOf(const QDateTime &instant) const
{
    const qint64 there = local(instant.toSecsSinceEpoch());
    return QDate(1970, 1, 1).addDays(there / secondsADay - (there % secondsADay < 0 ? 1 : 0));
}

qint64 MomentTexts::local(qint64 seconds) const
{
    const auto found = std::ranges::find_if(
        m_spans, [seconds](const Span &span) { return seconds >= span.from && seconds < span.to; });
    if (found != m_spans.end())
        return seconds + found->ahead;
    m_spans.push_back(spanOf(seconds));
    return seconds + m_spans.back().ahead;
}

MomentTexts::Span MomentTexts::spanOf(qint64 seconds) const
{
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
    Span span{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(),
              m_zone.offsetFromUtc(instant)};
    if (!m_zone.hasTransitions())
        return span;
    // A transition at this very second begins the span.
    const auto before = m_zone.previousTransition(instant.addSecs(1));
    const auto after = m_zone.nextTransition(instant);
    if (before.atUtc.isValid())
        span.from = before.atUtc.toSecsSinceEpoch();
    if (after.atUtc.isValid())
        span.to = after.atUtc.toSecsSinceEpoch();
    return span;
}

void MomentTexts::followLanguage() const
{
    const QLocale now;
    if (now == m_locale)
        return;
    m_locale = now;
    m_days.clear();
    m_minutes.clear();
}

QString MomentTexts::dayText(const QDate &day) const
{
    const auto found = m_days.constFind(day);
    if (found != m_days.cend())
        return *found;
    if (m_days.size() >= mostDays)
        m_days.clear();
    return *m_days.insert(day, m_locale.toString(day, QLocale::ShortFormat));
}

QString MomentTexts::minuteText(int minute) const
{
    const auto found = m_minutes.constFind(minute);
    if (found != m_minutes.cend())
        return *found;
    const QTime time(minute / 60, minute % 60);
    return *m_minutes.insert(minute, m_locale.toString(time, QLocale::ShortFormat));
}

} // namespace tarsus
