// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QSqlDatabase>

namespace tarsus {

/// Rows of the table `settings` that the security layer keeps.
namespace setting {
inline constexpr char clinicName[] = "clinic_name";
inline constexpr char timeZone[] = "time_zone"; ///< an IANA name
inline constexpr char keyFileSequence[] = "key_file_sequence";
} // namespace setting

/// The value, or an empty text where there is none.
Result<QString> readSetting(const QSqlDatabase &db, const char *key);
/// Inside the caller's transaction.
Result<> writeSetting(const QSqlDatabase &db, const char *key, const QString &value);

} // namespace tarsus
