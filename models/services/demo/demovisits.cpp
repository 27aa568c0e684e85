// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/demo/demotimes.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qint64 hour = DemoCalendar::hour;
constexpr qint64 day = DemoCalendar::day;

} // namespace

Interaction DemoStory::consult(const Times &times, const DemoCase &complaint) const
{
    Interaction interaction;
    const qint64 written = std::min(times.consult + 40 * DemoCalendar::minute, times.now);
    stampDemo(interaction, written, times.specialist);
    interaction.userId = times.specialist;
    interaction.interactionType = u"consult"_s;
    interaction.interactionAt = DemoCalendar::instant(written);
    interaction.summary = complaint.title % u": "_s % filled(complaint.assessment);
    interaction.subjective = filled(complaint.history) % u' ' % filled(complaint.subjective);
    interaction.objective = filled(complaint.objective);
    interaction.assessment = filled(complaint.assessment);
    interaction.plan = filled(complaint.plan);
    if (times.now - written > day) {
        interaction.signedAt = DemoCalendar::instant(written + hour);
        interaction.signedById = times.specialist;
    }
    return interaction;
}

void DemoStory::addFollowUp(DemoRandom &random, Interaction &interaction)
{
    const qint64 at = interaction.interactionAt.toMSecsSinceEpoch();
    interaction.followUpNeeded = true;
    const qint64 due = m_calendar.workingTime(at + random.between(3, 21) * day);
    interaction.followUpDue = m_calendar.dateOf(due);
    interaction.followUpById = interaction.userId;
    // Some stay open although they are due; those nobody remembers are long closed.
    if (due < m_calendar.now() && !(random.chance(10) && m_calendar.now() - due < 60 * day))
        interaction.outcome = line(u"outcome"_s, random);
}

void DemoStory::addInteractions(int count, const Times &times, const DemoCase &complaint,
                                DemoRandom &random, DemoReferral &into)
{
    const auto add = [&](const QString &stage, qint64 at, qint64 user) {
        const QStringList &entry = random.pick(*m_words.lines.constFind(stage));
        Interaction interaction;
        const qint64 moment = std::min(at, times.now);
        stampDemo(interaction, moment, user);
        interaction.userId = user;
        interaction.interactionType = entry.value(0);
        interaction.summary = filled(entry.value(1));
        interaction.interactionAt = DemoCalendar::instant(moment);
        if (stage != u"early" && random.chance(18))
            addFollowUp(random, interaction);
        into.interactions.append(interaction);
    };
    const auto full = [&] { return into.interactions.size() >= count; };
    if (times.happened(times.consult) && !full()) {
        into.interactions.append(consult(times, complaint));
        if (random.chance(25))
            addFollowUp(random, into.interactions.last());
    }
    if (times.happened(times.reportSent) && !full())
        add(u"report"_s, times.reportSent, times.specialist);
    if (times.happened(times.booked) && !full())
        add(u"booked"_s, times.booked, m_staff.frontDesk);
    if (!full())
        add(u"early"_s, times.received + 5 * DemoCalendar::minute, m_staff.coordinator);
    qint64 at = times.happened(times.consult) ? times.consult + day : times.received + hour / 3;
    while (!full()) {
        const bool after = times.happened(times.consult);
        add(after ? u"after"_s : u"early"_s, after ? m_calendar.workingTime(at) : at,
            random.chance(60) ? m_staff.frontDesk : times.specialist);
        at += after ? random.between(2, 16) * day : random.between(10, 50) * DemoCalendar::minute;
    }
}

Appointment DemoStory::appointment(qint64 at, const QString &type, int minutes, qint64 specialist,
                                   DemoRandom &random) const
{
    constexpr qint64 minute = DemoCalendar::minute;
    const qint64 now = m_calendar.now();
    Appointment result;
    result.appointmentDate = DemoCalendar::instant(at);
    result.lengthMinutes = minutes;
    result.appointmentType = type;
    result.specialistId = specialist;
    result.room = type == "surgery"_L1   ? u"Surgery"_s
                  : type == "imaging"_L1 ? u"Imaging"_s
                  : random.chance(50)    ? u"Consult 1"_s
                                         : u"Consult 2"_s;
    const qint64 end = at + minutes * minute;
    if (end < now - 30 * minute) {
        result.status = random.chance(4)   ? u"cancelled"_s
                        : random.chance(3) ? u"no_show"_s
                                           : u"done"_s;
    } else if (end < now) {
        result.status = u"checkout"_s;
    } else if (at < now) {
        result.status = u"with_specialist"_s;
    } else if (at < now + 20 * minute) {
        result.status = u"checked_in"_s;
    } else {
        result.status = at < now + 3 * day && random.chance(70) ? u"confirmed"_s : u"scheduled"_s;
    }
    static const QStringList arrived{u"checked_in"_s, u"with_specialist"_s, u"checkout"_s,
                                     u"done"_s};
    const auto stage = arrived.indexOf(result.status);
    if (stage >= 0)
        result.arrivedAt =
            DemoCalendar::instant(std::min(now, at - random.between(0, 15) * minute));
    if (stage >= 1)
        result.seenAt = DemoCalendar::instant(std::min(now, at + random.between(0, 10) * minute));
    if (stage >= 3)
        result.leftAt = DemoCalendar::instant(end + random.between(0, 15) * minute);
    result.reminderWanted = type != "emergency"_L1;
    result.reminderSent = result.reminderWanted && at < now + 2 * day && random.chance(85);
    return result;
}

void DemoStory::addAppointments(int count, const Times &times, DemoRandom &random,
                                DemoReferral &into)
{
    static const QStringList later{u"recheck"_s, u"imaging"_s,   u"surgery"_s,
                                   u"recheck"_s, u"procedure"_s, u"discharge"_s};
    const bool over = !times.sideExit.isEmpty() && times.sideExitAt <= times.now;
    const qint64 made = std::min(times.booked, times.now);
    for (int i = 0; i < count; ++i) {
        const bool isFirst = i == 0;
        const bool emergency = into.referral.priority == "emergency"_L1;
        const QString type = !isFirst    ? random.pick(later)
                             : emergency ? u"emergency"_s
                                         : u"first_consult"_s;
        const int minutes = type == "surgery"_L1 ? 120 : isFirst ? 30 : 20;
        const qint64 at =
            isFirst ? times.consult
                    : m_calendar.takeSlot(times.specialist,
                                          times.consult + i * random.between(3, 24) * day, minutes);
        Appointment entry = appointment(at, type, minutes, times.specialist, random);
        const bool wasSeen = isFirst && times.happened(times.consult)
                             && (entry.status == "cancelled"_L1 || entry.status == "no_show"_L1);
        if (wasSeen) { // there was a consult, so somebody came
            entry.status = u"done"_s;
            entry.arrivedAt = entry.seenAt = DemoCalendar::instant(at);
            entry.leftAt = DemoCalendar::instant(at + minutes * DemoCalendar::minute);
        }
        if (over && entry.status != "done"_L1) {
            entry.status =
                times.sideExit == "no_show"_L1 && isFirst ? u"no_show"_s : u"cancelled"_s;
            entry.arrivedAt = entry.seenAt = entry.leftAt = QDateTime();
        }
        stampDemo(entry, std::min(made, at), m_staff.coordinator);
        into.appointments.append(entry);
    }
}

void DemoStory::addFilms(int count, const Times &times, const DemoCase &complaint,
                         DemoRandom &random, DemoReferral &into)
{
    for (int i = 0; i < count; ++i) {
        XrayLog film;
        const qint64 taken =
            std::min(times.consult + hour + i * 10LL * DemoCalendar::minute, times.now);
        stampDemo(film, taken, times.specialist);
        film.xrayDate = DemoCalendar::instant(taken);
        const bool own = !complaint.part.isEmpty();
        film.bodyPart = own ? complaint.part : u"Thorax"_s;
        const QStringList views = own ? complaint.views : QStringList{u"Right lateral"_s};
        film.viewPosition = views.at(i % views.size());
        const bool fresh = times.now - taken < 3 * day;
        film.readingState = fresh && random.chance(70) ? u"pending"_s
                            : random.chance(4)         ? u"needs_specialist"_s
                                                       : u"reviewed"_s;
        if (film.readingState != "pending"_L1) {
            film.findings = own ? complaint.finding : u"Heart, vessels and lungs unremarkable."_s;
            film.impression = own ? complaint.impression : u"No abnormality detected."_s;
            film.reviewerId = times.specialist;
        }
        film.followUpNeeded = random.chance(10);
        into.films.append(film);
    }
}

} // namespace tarsus
