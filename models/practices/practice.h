// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

namespace tarsus {

/// A practice that refers to the clinic, or where a pet is at home.
struct Practice : Record
{
    QString practiceName;
    QString phone;
    QString email;
    QString address;
    QString preferredChannel; ///< of the list `channel`
    QString notes;

    static const RecordType &type();
};

} // namespace tarsus
