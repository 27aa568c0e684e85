// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QMap>
#include <QSqlDatabase>
#include <QString>

namespace tarsus::databasecheck {

/// Whether every page, every index and every reference of an encrypted file is as it was written:
/// cipher_integrity_check (flipped bits), integrity_check (missing pages, torn indexes) and
/// foreign_key_check. NotAClinic, naming the file and not its contents, where one is not.
Result<> check(const QSqlDatabase &db);

/// The rows of each table of records or films.
Result<QMap<QString, qint64>> counts(const QSqlDatabase &db);

/// Whether every x-ray and document has its original among the films.
Result<> checkFilms(const QSqlDatabase &records, const QSqlDatabase &films);

} // namespace tarsus::databasecheck
