// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/referralclocks.h"

#include <QSqlDatabase>

namespace tarsus {

/// When the clinic works and what it promises: rows of `settings`, read by everybody, changed by
/// who looks after the clinic.
struct ClockSettings
{
    WorkHours hours = WorkHours::standard();
    ClockTargets targets = standardTargets();
    bool emergencyRoundTheClock = true; ///< an emergency's hours are counted at night, too

    ReferralClocks clocks(const QTimeZone &zone) const
    {
        return {hours, targets, emergencyRoundTheClock, zone};
    }
    friend bool operator==(const ClockSettings &, const ClockSettings &) = default;
};

/// What was never set is as published charters have it.
Result<ClockSettings> readClockSettings(const QSqlDatabase &db);
/// Inside the caller's transaction. What is due by it is fillClocks()'s to bring up to date.
Result<> writeClockSettings(const QSqlDatabase &db, const ClockSettings &settings);
/// Invalid, naming the field (`hours`, `targets`).
Result<> checkClockSettings(const ClockSettings &settings);

} // namespace tarsus
