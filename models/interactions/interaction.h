// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

namespace tarsus {

/// One call, consult, note or letter in a pet's story. A signed one is locked; addenda correct it.
struct Interaction : Record
{
    qint64 petId = 0;           ///< a pet
    qint64 referralId = 0;      ///< a referral
    qint64 treatmentPlanId = 0; ///< a treatment plan
    qint64 userId = 0;          ///< a person
    QString interactionType;    ///< of the list `interaction_type`
    QString summary;
    QString subjective;
    QString objective;
    QString assessment;
    QString plan;
    bool followUpNeeded = false;
    QDate followUpDue;
    qint64 followUpById = 0; ///< a person
    QString outcome;
    QDateTime interactionAt; ///< UTC
    QDateTime signedAt;      ///< UTC
    qint64 signedById = 0;   ///< a person
    qint64 addendumToId = 0; ///< an interaction

    static const RecordType &type();
};

} // namespace tarsus
