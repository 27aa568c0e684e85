// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace tarsus::sqlcipher {

/// Gives `connection` the operator REGEXP: `text REGEXP pattern` with a QRegularExpression
/// that matches anywhere in the text. Up to `kept` patterns stay compiled. False for
/// a pattern that is none.
void addRegexpOperator(sqlite3 *connection, int kept);

} // namespace tarsus::sqlcipher
