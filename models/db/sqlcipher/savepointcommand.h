// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tarsus::sqlcipher {

/// What a statement does to savepoints. SQLite has no hook for a ROLLBACK TO, so the
/// notifications have to read it.
struct SavepointCommand
{
    enum class Kind { None, Begin, Release, RollbackTo };

    Kind kind = Kind::None;
    std::string name = {}; ///< without quotes

    static SavepointCommand parse(std::string_view sql);
};

} // namespace tarsus::sqlcipher
