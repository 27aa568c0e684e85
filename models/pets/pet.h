// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

namespace tarsus {

/// A patient of the clinic.
struct Pet : Record
{
    QString petName;
    QString species; ///< of the list `species`
    QString breed;   ///< of the list `breed`
    QDate dateOfBirth;
    QString birthDatePrecision = QStringLiteral("day"); ///< of the list `birth_date_precision`
    QString sex = QStringLiteral("unknown");            ///< of the list `sex`
    QString neuterState = QStringLiteral("unknown");    ///< of the list `neuter_state`
    QString colour;
    QString microchip;
    QString medicalHistorySummary;
    qint64 ownerId = 0;              ///< an owner
    qint64 primaryPracticeId = 0;    ///< a practice
    qint64 assignedSpecialistId = 0; ///< a person
    QString insuranceCompany;
    QString insuranceNumber;
    bool deceased = false;
    QDate deceasedOn;
    QString licenceNumber;
    QByteArray photoHash;

    static const RecordType &type();
};

} // namespace tarsus
