// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appointments/appointmentrepository.h"

#include "models/db/sql.h"
#include "models/rules/samepet.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int shortest = 5;
constexpr int longest = 24 * 60;
/// Reminders are due these hours before the visit.
constexpr int reminderHours[] = {7 * 24, 36};

bool isOff(const Appointment &appointment)
{
    return appointment.status == "cancelled"_L1 || appointment.status == "no_show"_L1;
}

/// Whether reminders still make sense: they stop once the owner confirmed, came or called off.
bool wantsReminders(const Appointment &appointment)
{
    return appointment.reminderWanted && appointment.status == "scheduled"_L1;
}

} // namespace

Result<> AppointmentRepository::checkKind(const Appointment &appointment) const
{
    if (appointment.lengthMinutes < shortest || appointment.lengthMinutes > longest)
        return invalid("length_minutes", tr("An appointment takes from 5 minutes to 24 hours."));
    return {};
}

Result<> AppointmentRepository::prepare(Appointment &now, const Appointment *before)
{
    if (!before || before->specialistId != now.specialistId) {
        if (auto active = checkActivePerson(context().db, now.specialistId, "specialist_id");
            !active)
            return active;
    }
    if (!before)
        now.reminderSent = false;                  // nothing was sent for what is new
    if (!before || before->status != now.status) { // the clock of the visit, where nobody set it
        if (now.status == "checked_in"_L1 && !now.arrivedAt.isValid())
            now.arrivedAt = this->now();
        if (now.status == "with_specialist"_L1 && !now.seenAt.isValid())
            now.seenAt = this->now();
        if (before && now.status == "done"_L1 && !now.leftAt.isValid())
            now.leftAt = this->now();
    }
    return checkSamePet(context().db, {.petId = now.petId, .referralId = now.referralId});
}

Result<> AppointmentRepository::written(const Appointment &now, const Appointment *before)
{
    if (!before)
        return wantsReminders(now) ? planReminders(now) : Result<>();
    const bool moved = before->appointmentDate != now.appointmentDate;
    if (wantsReminders(*before) && (!wantsReminders(now) || moved)) {
        if (auto stopped = stopReminders(now.id); !stopped)
            return stopped;
    }
    return wantsReminders(now) && (moved || !wantsReminders(*before)) ? planReminders(now)
                                                                      : Result<>();
}

Result<> AppointmentRepository::planReminders(const Appointment &appointment)
{
    auto rows = sql::run(context().db,
                         u"SELECT p.deceased, o.preferred_channel FROM pets p"
                         " JOIN owners o ON o.id = p.owner_id WHERE p.id = ?"_s,
                         {appointment.petId});
    if (!rows)
        return rows.error();
    if (!rows->next() || rows->value(0).toBool())
        return {};
    const QString channel = rows->value(1).toString();
    for (const int hours : reminderHours) {
        const QDateTime due = appointment.appointmentDate.addSecs(-hours * qint64(3600));
        if (due <= now())
            continue;
        if (auto added = insertReminder(appointment.id, due, channel); !added)
            return added;
    }
    return {};
}

Result<> AppointmentRepository::insertReminder(qint64 appointmentId, const QDateTime &dueAt,
                                               const QString &channel)
{
    const auto added = sql::run(
        context().db,
        u"INSERT INTO main.appointment_reminders (appointment_id, due_at, channel) VALUES (?, ?, ?)"_s,
        {appointmentId, instantText(dueAt), channel});
    return added ? Result<>() : Result<>(added.error());
}

Result<> AppointmentRepository::stopReminders(qint64 appointmentId)
{
    const auto stopped =
        sql::run(context().db,
                 u"UPDATE main.appointment_reminders SET result = 'stopped', sent_at = ?"
                 " WHERE appointment_id = ? AND result = ''"_s,
                 {instantText(now()), appointmentId});
    return stopped ? Result<>() : Result<>(stopped.error());
}

Result<QList<AppointmentReminder>> AppointmentRepository::reminders(qint64 appointmentId) const
{
    if (const auto seen = find(appointmentId); !seen)
        return seen.error();
    auto rows = sql::run(context().db,
                         u"SELECT id, due_at, channel, sent_at, result, error_text FROM"
                         " appointment_reminders WHERE appointment_id = ? ORDER BY due_at, id"_s,
                         {appointmentId});
    if (!rows)
        return rows.error();
    QList<AppointmentReminder> reminders;
    while (rows->next()) {
        reminders.append({rows->value(0).toLongLong(), instantFromText(rows->value(1).toString()),
                          rows->value(2).toString(), instantFromText(rows->value(3).toString()),
                          rows->value(4).toString(), rows->value(5).toString()});
    }
    return reminders;
}

Result<> AppointmentRepository::noteReminder(qint64 appointmentId, qint64 reminderId,
                                             const QString &result, const QString &errorText)
{
    if (result != "sent"_L1 && result != "failed"_L1 && result != "stopped"_L1)
        return invalid("result", tr("A reminder was sent, failed or was stopped."));
    return sql::inTransaction(context(), [&]() -> Result<> {
        const auto noted = sql::run(
            context().db,
            u"UPDATE main.appointment_reminders SET result = ?, error_text = ?, sent_at = ?,"
            " user_id = nullif(?, 0) WHERE id = ? AND appointment_id = ?"_s,
            {result, errorText, instantText(now()), context().access->personId(), reminderId,
             appointmentId});
        if (!noted)
            return noted.error();
        if (noted->numRowsAffected() != 1)
            return Error{Error::Code::NotFound, tr("There is no such reminder."), {}};
        return touch(appointmentId);
    });
}

Result<> AppointmentRepository::addReminder(qint64 appointmentId, const QDateTime &dueAt,
                                            const QString &channel)
{
    if (!dueAt.isValid())
        return invalid("due_at", tr("Enter when the reminder is due."));
    return sql::inTransaction(context(), [&]() -> Result<> {
        if (auto added = insertReminder(appointmentId, dueAt, channel); !added)
            return added;
        return touch(appointmentId);
    });
}

QStringList AppointmentRepository::overlaps(const Appointment &appointment) const
{
    QStringList result;
    const QDateTime end = appointment.appointmentDate.addSecs(appointment.lengthMinutes * 60LL);
    // The longest takes a day: what began earlier is over, and the index bounds the search.
    auto rows = sql::run(
        context().db,
        u"SELECT specialist_id, room, pet_id, appointment_date, length_minutes FROM appointments"
        " WHERE appointment_date > ? AND appointment_date < ? AND id <> ? AND deleted_at IS NULL"
        " AND status NOT IN ('cancelled', 'no_show', 'done')"_s,
        {instantText(appointment.appointmentDate.addSecs(-longest * 60LL)), instantText(end),
         appointment.id});
    const auto say = [&result](const QString &text) {
        if (!result.contains(text))
            result += text;
    };
    while (rows && rows->next()) {
        const QDateTime start = instantFromText(rows->value(3).toString());
        if (start.addSecs(rows->value(4).toInt() * qint64(60)) <= appointment.appointmentDate)
            continue;
        const qint64 specialist = rows->value(0).toLongLong();
        if (specialist != 0 && specialist == appointment.specialistId)
            say(tr("The specialist has another appointment at this time."));
        if (!appointment.room.isEmpty() && rows->value(1).toString() == appointment.room)
            say(tr("The room is taken at this time."));
        if (rows->value(2).toLongLong() == appointment.petId)
            say(tr("The pet has another appointment at this time."));
    }
    return result;
}

QStringList AppointmentRepository::warnings(const Appointment &appointment) const
{
    QStringList result;
    const auto deceased =
        sql::value(context().db, u"SELECT deceased FROM pets WHERE id = ?"_s, {appointment.petId});
    if (deceased && deceased->toBool() && !isOff(appointment))
        result += tr("This pet is marked as deceased.");
    if (appointment.id == 0 && appointment.appointmentDate.isValid()
        && appointment.appointmentDate < now())
        result += tr("The appointment lies in the past.");
    if (appointment.appointmentDate.isValid() && !isOff(appointment))
        result += overlaps(appointment);
    return result;
}

} // namespace tarsus
