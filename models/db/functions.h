// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace tarsus {

class Clock;

/// Makes fold_text, digits_of, chip_key, search_text and phone_key (models/core/text.h) known to
/// the SQL of a connection. The schema's generated columns and triggers need them: no connection
/// may write without. Returns false
/// where SQLite had no memory for them.
bool registerFunctions(sqlite3 *handle);

/// What clinic_now() tells in the SQL of a connection: this clock, which outlives it; nullptr: the
/// machine's. registerFunctions() begins with the machine's.
bool setClinicClock(sqlite3 *handle, const Clock *clock);

} // namespace tarsus
