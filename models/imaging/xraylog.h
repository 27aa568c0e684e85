// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

namespace tarsus {

/// One film of a pet. Its bytes lie in films.db under fileHash.
struct XrayLog : Record
{
    qint64 petId = 0;                                 ///< a pet
    qint64 referralId = 0;                            ///< a referral
    QDateTime xrayDate;                               ///< UTC
    QString bodyPart;                                 ///< of the list `body_part`
    QString viewPosition;                             ///< of the list `view_position`
    QString readingState = QStringLiteral("pending"); ///< of the list `reading_state`
    QString findings;
    QString impression;
    qint64 reviewerId = 0; ///< a person
    bool followUpNeeded = false;
    QByteArray fileHash;
    QString fileSha256;
    QString fileName;
    QString fileType;
    qint64 fileSize = 0;

    static const RecordType &type();
};

} // namespace tarsus
