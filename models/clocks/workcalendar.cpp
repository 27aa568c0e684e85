// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clocks/workcalendar.h"

#include <algorithm>

namespace tarsus {
namespace {

constexpr qint64 minuteLength = 60'000;
constexpr qint64 dayLength = 24LL * 60 * minuteLength;
constexpr int longestClosed = 3 * 366; ///< days: no clinic is closed for longer

QDateTime utc(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
}

} // namespace

WorkCalendar::WorkCalendar(WorkHours hours, const QTimeZone &zone)
    : m_hours(std::move(hours))
    , m_zone(zone)
{}

WorkCalendar WorkCalendar::roundTheClock(const QTimeZone &zone)
{
    WorkHours always;
    always.week.fill({{0, WorkSpan::dayEnd}});
    return {always, zone};
}

/// Asking a zone is dear, and it answers the same nearly all year. Only a day in which the clock
/// changes is asked moment by moment.
int WorkCalendar::offsetAt(qint64 moment) const
{
    const qint64 day = moment >= 0 ? moment / dayLength : (moment - dayLength + 1) / dayLength;
    auto known = m_offsets.constFind(day);
    if (known == m_offsets.cend()) {
        const int first = m_zone.offsetFromUtc(utc(day * dayLength));
        const int last = m_zone.offsetFromUtc(utc((day + 1) * dayLength - 1));
        known = m_offsets.insert(day, first == last ? std::optional(first) : std::nullopt);
    }
    return *known ? **known : m_zone.offsetFromUtc(utc(moment));
}

QDate WorkCalendar::dateOf(qint64 moment) const
{
    return utc(moment + 1000LL * offsetAt(moment)).date();
}

/// A time that the clock shows twice is the first; one that it leaps over is the leap.
qint64 WorkCalendar::momentOf(const QDate &date, int minute) const
{
    const qint64 shown =
        QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + minute * minuteLength;
    const int before = offsetAt(shown - dayLength);
    const int after = offsetAt(shown + dayLength);
    const qint64 early = shown - 1000LL * before;
    if (before == after || offsetAt(early) == before)
        return early;
    const qint64 late = shown - 1000LL * after;
    if (offsetAt(late) == after)
        return late;
    const QTimeZone::OffsetData leap = m_zone.nextTransition(utc(shown - dayLength));
    return leap.atUtc.isValid() ? leap.atUtc.toMSecsSinceEpoch() : late;
}

const QList<WorkCalendar::Open> &WorkCalendar::openOn(const QDate &date) const
{
    const auto known = m_days.constFind(date);
    if (known != m_days.cend())
        return *known;
    QList<Open> open;
    if (!m_hours.holidays.contains(date)) {
        const auto &spans = m_hours.week.at(static_cast<size_t>(date.dayOfWeek() - 1));
        for (const WorkSpan &span : spans) {
            const qint64 to = span.to == WorkSpan::dayEnd ? momentOf(date.addDays(1), 0)
                                                          : momentOf(date, span.to);
            const Open one{momentOf(date, span.from), to};
            if (one.from < one.to)
                open.append(one);
        }
    }
    return *m_days.insert(date, open);
}

qint64 WorkCalendar::nextOpen(qint64 moment) const
{
    QDate date = dateOf(moment);
    for (int i = 0; i < longestClosed; ++i, date = date.addDays(1)) {
        for (const Open &open : openOn(date)) {
            if (moment < open.to)
                return std::max(moment, open.from);
        }
    }
    return -1;
}

QDateTime WorkCalendar::addMinutes(const QDateTime &start, qint64 minutes) const
{
    if (!start.isValid())
        return {};
    const qint64 from = start.toMSecsSinceEpoch();
    qint64 left = minutes * minuteLength;
    QDate date = dateOf(from);
    int closed = 0;
    while (closed < longestClosed) {
        const QList<Open> &day = openOn(date);
        for (const Open &open : day) {
            const qint64 begin = std::max(from, open.from);
            if (begin >= open.to)
                continue;
            if (left <= open.to - begin)
                return utc(begin + left);
            left -= open.to - begin;
        }
        closed = day.isEmpty() ? closed + 1 : 0;
        date = date.addDays(1);
    }
    return {};
}

QDateTime WorkCalendar::addDays(const QDateTime &start, int days) const
{
    const qint64 from = start.isValid() ? nextOpen(start.toMSecsSinceEpoch()) : -1;
    if (from < 0)
        return {};
    QDate date = dateOf(from);
    const QTime time = utc(from + 1000LL * offsetAt(from)).time();
    int closed = 0;
    for (int left = days; left > 0 && closed < longestClosed;) {
        date = date.addDays(1);
        const bool open = !openOn(date).isEmpty();
        left -= open ? 1 : 0;
        closed = open ? 0 : closed + 1;
    }
    if (closed >= longestClosed)
        return {};
    const int minute = time.hour() * 60 + time.minute();
    const qint64 wanted = momentOf(date, minute) + time.msecsSinceStartOfDay() % minuteLength;
    for (const Open &open : openOn(date)) {
        if (wanted <= open.to)
            return utc(std::max(wanted, open.from));
    }
    return utc(openOn(date).constLast().to);
}

qint64 WorkCalendar::minutesBetween(const QDateTime &from, const QDateTime &to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    const qint64 begin = from.toMSecsSinceEpoch();
    const qint64 end = to.toMSecsSinceEpoch();
    qint64 worked = 0;
    const QDate last = dateOf(end);
    for (QDate date = dateOf(begin); date <= last; date = date.addDays(1)) {
        for (const Open &open : openOn(date))
            worked += std::max(0LL, std::min(end, open.to) - std::max(begin, open.from));
    }
    return worked / minuteLength;
}

int WorkCalendar::daysBetween(const QDateTime &from, const QDateTime &to) const
{
    int days = 0;
    const QDate last = dateOf(to.toMSecsSinceEpoch());
    QDate date = dateOf(from.toMSecsSinceEpoch()).addDays(1);
    for (; date <= last; date = date.addDays(1))
        days += openOn(date).isEmpty() ? 0 : 1;
    return days;
}

bool WorkCalendar::isOpen(const QDateTime &moment) const
{
    const qint64 at = moment.toMSecsSinceEpoch();
    return std::ranges::any_of(openOn(dateOf(at)),
                               [at](const Open &open) { return at >= open.from && at < open.to; });
}

} // namespace tarsus
