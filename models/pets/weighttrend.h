// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pets/weight.h"

#include <QList>

namespace tarsus {

/// How a pet's weight has moved.
struct WeightTrend
{
    double sinceLast = 0;   ///< kg, against the weighing before
    int days = 0;           ///< between the two; 0 where there is only one
    double lossPercent = 0; ///< against the highest within lossDays before the last one
    bool isLoss = false;    ///< reaches lossThreshold

    /// A loss of 10 % within half a year is to be noticed.
    static constexpr double lossThreshold = 10;
    static constexpr int lossDays = 183;
};

/// Of weighings with the newest first.
WeightTrend weightTrend(const QList<Weight> &weights);

} // namespace tarsus
