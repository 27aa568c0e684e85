// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

namespace tarsus {

/// A file kept with a pet. Its bytes lie in films.db under fileHash.
struct Document : Record
{
    qint64 petId = 0;           ///< a pet
    qint64 referralId = 0;      ///< a referral
    qint64 treatmentPlanId = 0; ///< a treatment plan
    qint64 interactionId = 0;   ///< an interaction
    QString documentTitle;
    QString documentType; ///< of the list `document_type`
    QByteArray fileHash;
    QString fileSha256;
    QString fileName;
    QString fileType;
    qint64 fileSize = 0;

    static const RecordType &type();
};

} // namespace tarsus
