// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <functional>

namespace tarsus {

class Workspace;
struct Draft;

/// How many forms stand in the window again, and how many drafts no form could be opened for:
/// they are kept.
struct Reopened
{
    int opened = 0;
    int kept = 0;
};

/// Opens the forms again that the person left unsaved, each over the one it was opened from.
/// `openProfile` does it for the person's own profile, which is no record's form; it says whether
/// it could.
Result<Reopened> reopenDrafts(Workspace &workspace,
                              const std::function<bool(const Draft &)> &openProfile);

} // namespace tarsus
