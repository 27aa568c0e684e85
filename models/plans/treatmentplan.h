// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

namespace tarsus {

/// What is to be done for a pet in one referral, and when it is looked at again.
/// The documents' createdBy is createdById of Record.
struct TreatmentPlan : Record
{
    QString planTitle;
    qint64 petId = 0;      ///< a pet
    qint64 referralId = 0; ///< a referral
    QString diagnosisNotes;
    QString diagnosisCode;
    QString diagnosisCodeSystem;
    QString treatmentDetails;
    QString planStatus = QStringLiteral("draft"); ///< of the list `plan_status`
    QDate nextReviewDate;
    QString reviewOutcome;
    QString medicationNotes;
    QString clientInstructions;
    QString instructionsState = QStringLiteral("draft"); ///< of the list `instructions_state`
    QDateTime instructionsGivenAt;                       ///< UTC
    qint64 instructionsGivenById = 0;                    ///< a person
    QDateTime instructionsAcknowledgedAt;                ///< UTC
    QString instructionsAcknowledgedBy;                  ///< who of the owner's side
    QDateTime signedAt;                                  ///< UTC
    qint64 signedById = 0;                               ///< a person

    static const RecordType &type();
};

} // namespace tarsus
