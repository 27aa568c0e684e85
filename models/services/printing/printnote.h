// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"

namespace tarsus {

struct PaperText;

/// Notes in the trail that this goes out, before it does: `how` is "printer" or "pdf".
Result<> notePrint(const DataContext &context, const PaperText &text, const QString &how);

} // namespace tarsus
