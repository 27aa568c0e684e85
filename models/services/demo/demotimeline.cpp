// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/demo/demotimeline.h"

#include "models/services/demo/demorandom.h"

#include <algorithm>
#include <cmath>

namespace tarsus {
namespace {

constexpr qint64 dayBegins = 8 * DemoCalendar::hour + 30 * DemoCalendar::minute;
constexpr qint64 dayEnds = 17 * DemoCalendar::hour + 30 * DemoCalendar::minute;
constexpr qint64 grid = 10 * DemoCalendar::minute;
constexpr int longestSearch = 20; ///< days until a double booking is accepted

/// A clinic of this size has been open for so many days.
qint64 daysOpen(int pets)
{
    return 150 + pets / 50;
}

/// Whose second visit would still lie ahead has one referral; somebody older has three instead.
int referralsOf(int pet, int recent, int pets)
{
    const int older = pets - recent;
    if (pet >= older)
        return 1;
    if (older == 0)
        return 2;
    const auto shareUpTo = [&](int count) { return static_cast<qint64>(count) * recent / older; };
    return 2 + static_cast<int>(shareUpTo(pet + 1) - shareUpTo(pet));
}

/// Sums stay exact: what one of a pair has more, the other one has less.
int shareOfPair(quint64 seed, std::size_t index, int total, int spread)
{
    const int half = total / 2;
    const auto shift =
        static_cast<int>(DemoRandom::of(seed, 0x5000'0000 + index / 2).between(-spread, spread));
    const bool first = index % 2 == 0;
    return first ? half + shift : total - half - shift;
}

void shareOut(const DemoOptions &options, qint64 now, std::vector<DemoReferralPlan> &plans)
{
    // The newest referrals have seen nobody yet: their appointments and films go to older ones.
    int appointments = 0;
    int films = 0;
    for (std::size_t i = plans.size(); i-- > 0;) {
        DemoReferralPlan &plan = plans[i];
        plan.interactions = static_cast<quint8>(shareOfPair(options.seed, i, 10, 2));
        appointments += shareOfPair(options.seed + 1, i, 3, 1);
        films += shareOfPair(options.seed + 2, i, 1, 0);
        const bool fresh = now - plan.receivedAt < DemoCalendar::day && i > 0;
        const bool seen = now - plan.receivedAt > 15 * DemoCalendar::day || i == 0;
        if (!fresh) {
            plan.appointments =
                static_cast<quint8>(i == 0 ? appointments : std::min(appointments, 4));
            appointments -= plan.appointments;
        }
        if (seen) {
            plan.films = static_cast<quint8>(i == 0 ? films : std::min(films, 2));
            films -= plan.films;
        }
    }
}

} // namespace

DemoCalendar::DemoCalendar(const DemoOptions &options)
    : m_now(options.now.toMSecsSinceEpoch())
    , m_zone(options.zone)
{}

qint64 DemoCalendar::offsetAt(qint64 moment)
{
    const qint64 key = moment / day;
    const auto known = m_offsets.constFind(key);
    if (known != m_offsets.cend())
        return *known;
    const qint64 offset = m_zone.offsetFromUtc(instant(key * day + day / 2)) * qint64(1000);
    m_offsets.insert(key, offset);
    return offset;
}

qint64 DemoCalendar::workingTime(qint64 moment)
{
    qint64 local = moment + offsetAt(moment);
    qint64 midnight = local / day * day;
    if (local - midnight < dayBegins)
        local = midnight + dayBegins;
    while (true) {
        midnight = local / day * day;
        const qint64 weekday = (midnight / day + 3) % 7; // 0 is Monday: 1970 began with a Thursday
        if (weekday < 5 && local - midnight < dayEnds)
            return local - offsetAt(local);
        local = midnight + day + dayBegins;
    }
}

qint64 DemoCalendar::takeSlot(qint64 person, qint64 moment, int minutes)
{
    const int cells = std::max(1, minutes / 10);
    const quint64 pattern = (quint64(1) << cells) - 1;
    qint64 start = workingTime(moment);
    for (int tried = 0; tried < longestSearch; ++tried) {
        const qint64 local = start + offsetAt(start);
        const qint64 midnight = local / day * day;
        quint64 &taken = m_taken[{person, midnight / day}];
        const auto first = static_cast<int>((local - midnight - dayBegins + grid - 1) / grid);
        const auto last = static_cast<int>((dayEnds - dayBegins) / grid) - cells;
        for (int cell = first; cell <= last; ++cell) {
            if ((taken & (pattern << cell)) == 0) {
                taken |= pattern << cell;
                const qint64 found = midnight + dayBegins + cell * grid;
                return found - offsetAt(found);
            }
        }
        start = workingTime(midnight + day + dayBegins - offsetAt(start));
    }
    return (workingTime(moment) / grid) * grid;
}

QDate DemoCalendar::dateOf(qint64 moment)
{
    return QDate(1970, 1, 1).addDays((moment + offsetAt(moment)) / day);
}

QDateTime DemoCalendar::instant(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, QTimeZone::utc());
}

std::vector<DemoReferralPlan> planReferrals(const DemoOptions &options, DemoCalendar &calendar)
{
    const qint64 span = daysOpen(options.pets) * DemoCalendar::day;
    const qint64 start = calendar.now() - span;
    const qint64 lastHour = calendar.now() - 20LL * DemoCalendar::minute;
    const int recent =
        std::min(options.pets, static_cast<int>(options.pets * 30LL / daysOpen(options.pets)));
    std::vector<DemoReferralPlan> plans;
    plans.reserve(static_cast<std::size_t>(options.pets) * 2);
    for (int pet = 0; pet < options.pets; ++pet) {
        auto random = DemoRandom::of(options.seed, 0x1000'0000 + static_cast<quint64>(pet));
        const double place = (pet + random.fraction()) / options.pets;
        qint64 time = start + static_cast<qint64>(place * static_cast<double>(span));
        const int count = referralsOf(pet, recent, options.pets);
        for (int i = 0; i < count; ++i) {
            DemoReferralPlan plan;
            plan.pet = pet;
            plan.receivedAt = random.chance(8) ? time : calendar.workingTime(time);
            plan.receivedAt = std::min(plan.receivedAt + random.below(DemoCalendar::hour),
                                       lastHour - random.below(DemoCalendar::hour));
            plans.push_back(plan);
            const qint64 left = lastHour - time;
            const qint64 gap = random.between(20, 300) * DemoCalendar::day;
            time += std::min(gap, left / (count - i));
        }
    }
    std::ranges::sort(plans, {}, [](const DemoReferralPlan &plan) {
        return std::pair(plan.receivedAt, plan.pet);
    });
    int year = 0;
    int number = 0;
    for (DemoReferralPlan &plan : plans) {
        plan.year = calendar.dateOf(plan.receivedAt).year();
        number = plan.year == year ? number + 1 : 1;
        year = plan.year;
        plan.number = number;
    }
    shareOut(options, calendar.now(), plans);
    return plans;
}

} // namespace tarsus
