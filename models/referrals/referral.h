// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

namespace tarsus {

/// A case that another practice sends.
struct Referral : Record
{
    QString referralNumber;
    qint64 petId = 0;               ///< a pet
    qint64 referringPracticeId = 0; ///< a practice
    qint64 referringVetId = 0;      ///< a vet
    QString referralReason;
    QString status = QStringLiteral("new"); ///< of the list `referral_status`
    qint64 receivedById = 0;                ///< a person
    QDateTime receivedAt;                   ///< UTC
    QString priority;                       ///< of the list `priority`
    qint64 specialistId = 0;                ///< a person
    QString arrivalTriage;                  ///< of the list `arrival_triage`
    QString declineReason;
    bool hasForm = false;
    bool hasHistory = false;
    bool hasLab = false;
    bool hasImages = false;
    bool hasConsent = false;
    QDateTime acknowledgedAt;   ///< UTC
    QDateTime ownerContactedAt; ///< UTC
    QDateTime dischargeNoteAt;  ///< UTC
    QDateTime finalReportAt;    ///< UTC

    // What the clocks run by (models/clocks); the program keeps it.
    QDateTime bookedAt;     ///< UTC; the promise of an appointment was kept
    QDateTime dischargedAt; ///< UTC; the work-up is finished
    QDateTime pausedAt;     ///< UTC; since when the practice is asked for something
    int pausedMinutes = 0;  ///< of work, in earlier pauses
    QDateTime acknowledgeDueAt;
    QDateTime contactDueAt;
    QDateTime bookingDueAt;
    QDateTime dischargeDueAt;
    QDateTime reportDueAt;

    static const RecordType &type();
};

} // namespace tarsus
