// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

namespace tarsus {

/// A referring vet (rDVM); works at one practice or several.
struct Vet : Record
{
    QString vetName;
    QString phone;
    QString email;
    QString preferredChannel; ///< of the list `channel`
    QString notes;

    static const RecordType &type();
};

} // namespace tarsus
