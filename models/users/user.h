// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

namespace tarsus {

/// Somebody who works at the clinic. Accounts and keys are the business of models/security.
struct User : Record
{
    QString username;
    QString email;
    QString role; ///< of the list `role`
    QString fullName;
    QString initials;
    QString colour;
    QString workingHours;
    bool active = true;
    QDateTime lastSignInAt; ///< UTC

    static const RecordType &type();
};

} // namespace tarsus
