// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace tarsus {

struct DataContext;

/// Who has a case for some hours only (case_grants) does not decide whose it is: Forbidden, naming
/// `column`, where the person reaches the pet by a grant and by nothing else.
Result<> checkCaseIsHeld(const DataContext &context, qint64 petId, const char *column);

} // namespace tarsus
