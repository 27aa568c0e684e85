// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tarsus::log {

/// From now on every message of the program and of Qt goes to `file` (0600, begun anew at 1 MB,
/// the one before kept as `.1`), warnings to standard error as well. Messages carry no patient
/// data, no keys and no bound values: whoever logs sees to that.
void start(const QString &file);
/// Back to standard error only; for tests.
void stop();

} // namespace tarsus::log
