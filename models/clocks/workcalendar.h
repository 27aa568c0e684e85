// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/workhours.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <optional>

namespace tarsus {

/// Counts in the hours in which the clinic works, in its time zone. Real time is counted: a span
/// that loses an hour to daylight saving is an hour shorter. Remembers what a day looks like, so it
/// is for one thread.
class WorkCalendar
{
public:
    WorkCalendar(WorkHours hours, const QTimeZone &zone);
    /// Every hour of every day counts, holidays too.
    static WorkCalendar roundTheClock(const QTimeZone &zone);

    /// When `minutes` of work after `start` are over; the next moment of work for 0. Invalid where
    /// the clinic is closed for years.
    QDateTime addMinutes(const QDateTime &start, qint64 minutes) const;
    /// The same time of day so many working days later, moved into the hours of that day: to its
    /// opening, to the end of a pause, to its closing. What comes in outside of hours comes in at
    /// the next opening.
    QDateTime addDays(const QDateTime &start, int days) const;
    /// Minutes of work between two moments; 0 where `to` is not later.
    qint64 minutesBetween(const QDateTime &from, const QDateTime &to) const;
    /// Working days after that of `from` until that of `to`.
    int daysBetween(const QDateTime &from, const QDateTime &to) const;
    bool isOpen(const QDateTime &moment) const;

    const QTimeZone &zone() const { return m_zone; }

private:
    struct Open ///< milliseconds since 1970
    {
        qint64 from;
        qint64 to;
    };

    /// Seconds east of Greenwich.
    int offsetAt(qint64 moment) const;
    QDate dateOf(qint64 moment) const;
    qint64 momentOf(const QDate &date, int minute) const;
    const QList<Open> &openOn(const QDate &date) const;
    /// The first moment of work at or after this one; -1 where there is none.
    qint64 nextOpen(qint64 moment) const;

    WorkHours m_hours;
    QTimeZone m_zone;
    mutable QHash<QDate, QList<Open>> m_days;
    mutable QHash<qint64, std::optional<int>> m_offsets; ///< by day; none where it changes
};

} // namespace tarsus
