// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QString>

namespace tarsus {

struct RecoverySlot;

/// Rows of the table `settings` that the security layer keeps.
namespace setting {
inline constexpr char clinicName[] = "clinic_name";
inline constexpr char timeZone[] = "time_zone"; ///< an IANA name
inline constexpr char language[] = "language";  ///< a code such as "de", or empty
inline constexpr char keyFileSequence[] = "key_file_sequence";
inline constexpr char recoveryKey[] = "recovery_key";   ///< recoveryKeyText() of the code in force
inline constexpr char shippedLists[] = "shipped_lists"; ///< shippedListsVersion() when last seeded
} // namespace setting

/// What an administrator may change about the clinic as a whole.
struct ClinicDetails
{
    QString name;
    QByteArray timeZone; ///< an IANA name
    QString language;    ///< a code such as "de"; empty: as each person's desktop has it

    friend bool operator==(const ClinicDetails &, const ClinicDetails &) = default;
};

/// Invalid, with the field, where the name is missing or the time zone is unknown here.
Result<> checkDetails(const ClinicDetails &details);
Result<ClinicDetails> readDetails(const QSqlDatabase &db);
/// Inside the caller's transaction.
Result<> writeDetails(const QSqlDatabase &db, const ClinicDetails &details);

/// The public keys of a recovery slot, which tell it from every other.
QString recoveryKeyText(const RecoverySlot &slot);
/// The value, or an empty text where there is none.
Result<QString> readSetting(const QSqlDatabase &db, const char *key);
/// Inside the caller's transaction.
Result<> writeSetting(const QSqlDatabase &db, const char *key, const QString &value);

} // namespace tarsus
