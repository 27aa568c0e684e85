// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/workcalendar.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <array>

namespace tarsus {

/// What a clinic promises for each referral.
enum class ReferralClock { Acknowledge, ContactOwner, Book, DischargeNote, FinalReport };

inline constexpr std::array referralClocks{ReferralClock::Acknowledge, ReferralClock::ContactOwner,
                                           ReferralClock::Book, ReferralClock::DischargeNote,
                                           ReferralClock::FinalReport};

/// The word of settings and lists: `acknowledge`, `contact` …
QString clockWord(ReferralClock clock);
/// In the person's language: "Acknowledge", "Contact the owner" …
QString clockTitle(ReferralClock clock);

/// How long a clock may run: hours of work, or working days.
struct ClockTarget
{
    int amount = 1;
    bool inDays = false;

    friend bool operator==(const ClockTarget &, const ClockTarget &) = default;
};

/// One row of targets per priority, in the order of referralClocks.
using ClockTargets = QHash<QString, std::array<ClockTarget, referralClocks.size()>>;

/// The priorities, the most urgent first.
QStringList clockPriorities();
/// What published referral charters promise: an answer within the hour for an emergency, a call to
/// the owner within a working day, the final report within two to four.
ClockTargets standardTargets();

/// What the clocks of one referral run by. Moments are UTC; invalid: has not happened.
struct ClockMoments
{
    QString status;
    QString priority;
    QDateTime receivedAt;
    std::array<QDateTime, referralClocks.size()> metAt; ///< when each promise was kept
    QDateTime dischargedAt; ///< the work-up is finished: note and report are due from here
    QDateTime pausedAt;     ///< since when the practice is asked for something
    int pausedMinutes = 0;  ///< of work, in earlier pauses
    std::array<QDateTime, referralClocks.size()> dueAt; ///< until when each promise holds
};

/// Whether this clock runs in this state, if its promise has not been kept yet. The same as the
/// column `next_due_at` has it.
bool clockRuns(ReferralClock clock, const QString &status);

/// The clocks of referrals by the hours and promises of one clinic. For one thread.
class ReferralClocks
{
public:
    ReferralClocks(WorkHours hours, ClockTargets targets, bool emergencyRoundTheClock,
                   const QTimeZone &zone);

    /// Sets when what is not met yet is due; a promise that was kept keeps its due moment.
    void setDue(ClockMoments &moments) const;
    /// Notes what the step from `before` to `now.status` starts, meets and pauses; not when it is
    /// due.
    void step(ClockMoments &now, const QString &before, const QDateTime &at) const;

    const WorkCalendar &calendar(const QString &priority) const;
    ClockTarget target(const QString &priority, ReferralClock clock) const;

private:
    QDateTime dueOf(ReferralClock clock, const ClockMoments &moments) const;

    WorkCalendar m_hours;
    WorkCalendar m_always;
    ClockTargets m_targets;
    bool m_emergencyAlways;
};

} // namespace tarsus
