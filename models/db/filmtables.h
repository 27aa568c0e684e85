// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"

namespace tarsus {

/// Makes the tables of a new films.db; does nothing in one that has them.
Result<> makeFilmTables(const DataContext &films);

} // namespace tarsus
