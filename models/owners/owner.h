// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

namespace tarsus {

/// Somebody who brings animals. The documents' Pet.ownerName and Pet.ownerPhone lie here.
struct Owner : Record
{
    QString ownerName;
    QString phone;
    QString email;
    QString address;
    QString preferredChannel; ///< of the list `channel`
    QDate consentToShareOn;
    QString notes;

    static const RecordType &type();
};

} // namespace tarsus
