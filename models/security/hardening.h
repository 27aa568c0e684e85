// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tarsus {

/// The first lines of every program's main(): freed memory is overwritten, no core
/// file, no other process of the same person reads our memory, new files are ours
/// alone, libsodium is ready. Not for tests: LeakSanitizer and debuggers need ptrace.
void hardenProcess();

} // namespace tarsus
