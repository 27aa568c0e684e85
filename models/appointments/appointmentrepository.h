// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appointments/appointment.h"
#include "models/rules/ruledrecords.h"

namespace tarsus {

/// One reminder of an appointment: due, and what came of it.
struct AppointmentReminder
{
    qint64 id = 0;
    QDateTime dueAt;  ///< UTC
    QString channel;  ///< of the list `channel`
    QDateTime sentAt; ///< UTC; set whatever came of it
    QString result;   ///< empty, sent, failed or stopped
    QString errorText;
};

class AppointmentRepository final : public RuledRecords<Appointment>
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::AppointmentRepository)

public:
    using RuledRecords::RuledRecords;

    /// Overlaps with others of the specialist, the room or the pet; a deceased pet; the past.
    QStringList warnings(const Appointment &appointment) const override;

    Result<QList<AppointmentReminder>> reminders(qint64 appointmentId) const;
    /// Notes what came of a reminder: `result` is sent, failed (with its error) or stopped. The
    /// appointment's reminderSent follows.
    Result<> noteReminder(qint64 appointmentId, qint64 reminderId, const QString &result,
                          const QString &errorText = {});
    /// Puts one more reminder on the list, due at `dueAt`.
    Result<> addReminder(qint64 appointmentId, const QDateTime &dueAt, const QString &channel);

protected:
    Result<> checkKind(const Appointment &appointment) const override;
    Result<> prepare(Appointment &now, const Appointment *before) override;
    Result<> written(const Appointment &now, const Appointment *before) override;

private:
    Result<> planReminders(const Appointment &appointment);
    Result<> stopReminders(qint64 appointmentId);
    Result<> insertReminder(qint64 appointmentId, const QDateTime &dueAt, const QString &channel);
    QStringList overlaps(const Appointment &appointment) const;
};

} // namespace tarsus
