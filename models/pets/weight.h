// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>

namespace tarsus {

/// One weighing of a pet. The value is kept as it was entered, and in kilograms.
struct Weight
{
    qint64 id = 0;
    qint64 petId = 0;
    double enteredValue = 0;
    QString enteredUnit = QStringLiteral("kg"); ///< kg, g or lb
    double kilograms = 0;                       ///< made from the two above
    QDate measuredOn;
    QString source; ///< who weighed: the clinic, the owner, a letter
};

/// A weight in kilograms; 1 lb is 0.45359237 kg (international pound, 1959). Invalid, naming
/// `weight_kg`, where no animal can weigh that much (0 < kg < 2000).
Result<double> kilogramsOf(double value, const QString &unit);

} // namespace tarsus
