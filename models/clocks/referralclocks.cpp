// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clocks/referralclocks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ReferralClocks)
};

size_t place(ReferralClock clock)
{
    return static_cast<size_t>(clock);
}

bool isDischarge(ReferralClock clock)
{
    return clock == ReferralClock::DischargeNote || clock == ReferralClock::FinalReport;
}

} // namespace

QString clockWord(ReferralClock clock)
{
    switch (clock) {
    case ReferralClock::Acknowledge: return u"acknowledge"_s;
    case ReferralClock::ContactOwner: return u"contact"_s;
    case ReferralClock::Book: return u"booking"_s;
    case ReferralClock::DischargeNote: return u"discharge"_s;
    case ReferralClock::FinalReport: break;
    }
    return u"report"_s;
}

QString clockTitle(ReferralClock clock)
{
    switch (clock) {
    case ReferralClock::Acknowledge: return Text::tr("Answer the practice");
    case ReferralClock::ContactOwner: return Text::tr("Contact the owner");
    case ReferralClock::Book: return Text::tr("Book an appointment");
    case ReferralClock::DischargeNote: return Text::tr("Discharge note");
    case ReferralClock::FinalReport: break;
    }
    return Text::tr("Final report");
}

QStringList clockPriorities()
{
    return {u"emergency"_s, u"urgent"_s, u"soon"_s, u"routine"_s};
}

ClockTargets standardTargets()
{
    constexpr bool days = true;
    return {
        {u"emergency"_s, {{{1}, {1}, {1}, {1, days}, {2, days}}}},
        {u"urgent"_s, {{{4}, {1, days}, {1, days}, {1, days}, {3, days}}}},
        {u"soon"_s, {{{1, days}, {1, days}, {2, days}, {1, days}, {4, days}}}},
        {u"routine"_s, {{{1, days}, {1, days}, {5, days}, {2, days}, {4, days}}}},
    };
}

bool clockRuns(ReferralClock clock, const QString &status)
{
    switch (clock) {
    case ReferralClock::Acknowledge: return status == "new"_L1;
    case ReferralClock::ContactOwner:
        return status == "new"_L1 || status == "accepted"_L1 || status == "booked"_L1;
    case ReferralClock::Book: return status == "new"_L1 || status == "accepted"_L1;
    case ReferralClock::DischargeNote:
    case ReferralClock::FinalReport: break;
    }
    return status == "report_due"_L1;
}

ReferralClocks::ReferralClocks(WorkHours hours, ClockTargets targets, bool emergencyRoundTheClock,
                               const QTimeZone &zone)
    : m_hours(std::move(hours), zone)
    , m_always(WorkCalendar::roundTheClock(zone))
    , m_targets(std::move(targets))
    , m_emergencyAlways(emergencyRoundTheClock)
{}

const WorkCalendar &ReferralClocks::calendar(const QString &priority) const
{
    return m_emergencyAlways && priority == "emergency"_L1 ? m_always : m_hours;
}

ClockTarget ReferralClocks::target(const QString &priority, ReferralClock clock) const
{
    const auto known = m_targets.constFind(priority);
    return known != m_targets.cend() ? known->at(place(clock)) : ClockTarget{1, true};
}

QDateTime ReferralClocks::dueOf(ReferralClock clock, const ClockMoments &moments) const
{
    const QDateTime start = isDischarge(clock) ? moments.dischargedAt : moments.receivedAt;
    if (!start.isValid())
        return {};
    const WorkCalendar &calendar = this->calendar(moments.priority);
    const ClockTarget promised = target(moments.priority, clock);
    const QDateTime due = promised.inDays ? calendar.addDays(start, promised.amount)
                                          : calendar.addMinutes(start, promised.amount * 60LL);
    const bool waits = !isDischarge(clock) && clock != ReferralClock::Acknowledge;
    return waits && moments.pausedMinutes > 0 ? calendar.addMinutes(due, moments.pausedMinutes)
                                              : due;
}

void ReferralClocks::setDue(ClockMoments &moments) const
{
    for (const ReferralClock clock : referralClocks) {
        QDateTime &due = moments.dueAt.at(place(clock));
        if (!moments.metAt.at(place(clock)).isValid() || !due.isValid())
            due = dueOf(clock, moments);
    }
}

void ReferralClocks::step(ClockMoments &now, const QString &before, const QDateTime &at) const
{
    const auto meet = [&](ReferralClock clock) {
        QDateTime &met = now.metAt.at(place(clock));
        if (!met.isValid())
            met = at;
    };
    const bool isBack = now.status == "new"_L1;
    if (before == "new"_L1 && now.status != "cancelled"_L1)
        meet(ReferralClock::Acknowledge);
    if (now.status == "booked"_L1 || now.status == "in_progress"_L1)
        meet(ReferralClock::Book);
    if (now.status == "accepted"_L1 || isBack) // a visit that was called off is to be booked again
        now.metAt.at(place(ReferralClock::Book)) = {};
    if (now.status == "report_due"_L1)
        now.dischargedAt = at;
    if (now.status == "in_progress"_L1 && before != "booked"_L1)
        now.dischargedAt = {};
    if (now.status == "report_sent"_L1)
        meet(ReferralClock::FinalReport);
    if (now.pausedAt.isValid()) {
        now.pausedMinutes +=
            static_cast<int>(calendar(now.priority).minutesBetween(now.pausedAt, at));
        now.pausedAt = {};
    }
    if (now.status == "info_requested"_L1)
        now.pausedAt = at;
}

} // namespace tarsus
