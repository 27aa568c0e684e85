// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/clocksettings.h"
#include "models/db/datacontext.h"

#include <functional>

namespace tarsus {

/// Which referrals fillClocks() looks at.
enum class ClockFill {
    Missing, ///< those of before there were clocks
    Open,    ///< those that are open: hours, holidays or promises have changed
};

/// Brings up to date until when the promises of referrals hold, in the caller's transaction. What
/// was kept already stays as it was promised. `progress` gets how many are done; false stops it.
/// How many were looked at.
Result<int> fillClocks(const DataContext &context, ClockFill which,
                       const std::function<bool(int done)> &progress = {});

/// Saves the settings and what is due by them, all or nothing. Forbidden, Invalid (with the field).
Result<> changeClockSettings(const DataContext &context, const ClockSettings &settings,
                             const std::function<bool(int done)> &progress = {});

} // namespace tarsus
