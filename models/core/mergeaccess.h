// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access.h"

namespace tarsus {

/// Whether the person may make one of two records of `kind` (pets or owners): who edits and removes
/// every record of the kind in full, and sees all of what would go along. Nobody moves what they
/// cannot see.
bool mayMerge(const Access &access, RecordKind kind);

} // namespace tarsus
