// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "models/core/result.h"

namespace tarsus::ctl {

/// The kind of records that a word means (`pet`, `plan` …); Usage where there is none.
Result<RecordKind> kindOf(const QString &word);

} // namespace tarsus::ctl
