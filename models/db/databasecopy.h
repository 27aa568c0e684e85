// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/connection.h"

#include <functional>

namespace tarsus::databasecopy {

/// A connection that sees one moment of the file, until it is closed.
Result<Connection> still(Result<Connection> connection);

/// Copies all pages of `from`, which holds one moment of the file meanwhile, into a new file under
/// `key`. `progress` hears the share that is done and answers whether to go on; Cancelled where it
/// says no. What was begun of the new file is the caller's to remove.
Result<> copyPages(const Connection &from, const QString &to,
                   std::shared_ptr<const SqlCipherKeyProvider> key, FileKind kind,
                   const std::function<bool(double share)> &progress);

} // namespace tarsus::databasecopy
