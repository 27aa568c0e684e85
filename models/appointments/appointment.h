// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

namespace tarsus {

/// A visit. reminderSent is derived from the reminders that were really sent.
struct Appointment : Record
{
    qint64 petId = 0;          ///< a pet
    qint64 referralId = 0;     ///< a referral
    QDateTime appointmentDate; ///< UTC
    int lengthMinutes = 30;
    QString appointmentType;                      ///< of the list `appointment_type`
    qint64 specialistId = 0;                      ///< a person
    QString room;                                 ///< of the list `room`
    QString status = QStringLiteral("scheduled"); ///< of the list `appointment_status`
    QString notes;
    bool reminderWanted = true;
    bool reminderSent = false;
    QDateTime arrivedAt; ///< UTC
    QDateTime seenAt;    ///< UTC
    QDateTime leftAt;    ///< UTC

    static const RecordType &type();
};

} // namespace tarsus
