// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pets/weighttrend.h"

#include <algorithm>

namespace tarsus {

WeightTrend weightTrend(const QList<Weight> &weights)
{
    WeightTrend trend;
    if (weights.size() < 2)
        return trend;
    const Weight &last = weights.first();
    const Weight &before = weights.at(1);
    trend.sinceLast = last.kilograms - before.kilograms;
    trend.days = static_cast<int>(before.measuredOn.daysTo(last.measuredOn));
    double highest = last.kilograms;
    for (const Weight &one : weights) {
        if (one.measuredOn.daysTo(last.measuredOn) <= WeightTrend::lossDays)
            highest = std::max(highest, one.kilograms);
    }
    trend.lossPercent = 100 * (highest - last.kilograms) / highest;
    trend.isLoss = trend.lossPercent >= WeightTrend::lossThreshold;
    return trend;
}

} // namespace tarsus
