// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace tarsus {

/// Where an opening is that takes long, because an older program left the clinic.
struct OpeningStage
{
    enum class What {
        Copy,    ///< the records are copied before they change
        Upgrade, ///< the tables are brought up to date, step by step
        Clocks,  ///< what is due is worked out, referral by referral
    };

    What what = What::Copy;
    int done = 0;
    int of = 0; ///< 0: nobody knows

    bool operator==(const OpeningStage &) const = default;
};

/// Hears of it in the thread that opens the clinic.
using OpeningReport = std::function<void(const OpeningStage &stage)>;

} // namespace tarsus
