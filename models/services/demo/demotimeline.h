// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <vector>

namespace tarsus {

/// What the demo is made from; the same options give the same clinic.
struct DemoOptions
{
    int pets = 400;
    quint64 seed = 1;
    int filmsAPart = 2; ///< different pictures of each part of the body; 0: one for all of them
    QDateTime now;      ///< the end of all stories; the present moment unless it is given
    QTimeZone zone = QTimeZone::utc();
};

/// Days and hours of the demo clinic. Moments are milliseconds UTC.
class DemoCalendar
{
public:
    static constexpr qint64 minute = 60'000;
    static constexpr qint64 hour = 60 * minute;
    static constexpr qint64 day = 24 * hour;

    explicit DemoCalendar(const DemoOptions &options);

    qint64 now() const { return m_now; }
    /// The first moment at or after `moment` that lies in working hours (Monday to Friday,
    /// 8:30 to 17:30 in the clinic).
    qint64 workingTime(qint64 moment);
    /// Takes a free slot of `minutes` for `person` at or after `moment`, on the clinic's grid of
    /// ten minutes.
    qint64 takeSlot(qint64 person, qint64 moment, int minutes);
    QDate dateOf(qint64 moment);
    static QDateTime instant(qint64 moment);

private:
    qint64 offsetAt(qint64 moment); ///< of local time, in milliseconds

    qint64 m_now = 0;
    QTimeZone m_zone;
    QHash<qint64, qint64> m_offsets;                   ///< by day
    QHash<std::pair<qint64, qint64>, quint64> m_taken; ///< by person and day: a bit per ten minutes
};

/// One referral before its story is told: when, of which pet, how much is told.
struct DemoReferralPlan
{
    qint64 receivedAt = 0;
    int pet = 0;
    int number = 0; ///< within its year
    int year = 0;
    quint8 interactions = 0;
    quint8 appointments = 0;
    quint8 films = 0;
};

/// All referrals in the order in which they came in, so that their numbers are gap-free: two a
/// pet, and with them ten interactions, three appointments and one film a pet, on average.
std::vector<DemoReferralPlan> planReferrals(const DemoOptions &options, DemoCalendar &calendar);

} // namespace tarsus
