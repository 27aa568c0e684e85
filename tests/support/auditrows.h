// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace tarsus::test {

/// A row of the trail as a test wants it, whoever would have written it.
struct AuditRow
{
    qint64 at = 1'772'442'000'000; ///< 2026-03-02T09:00:00Z
    qint64 person = 1;
    QString action = QStringLiteral("view");
    QString kind = QStringLiteral("pet");
    qint64 record = 0;
    qint64 pet = 0;
    QString detail = {};
    qint64 session = 1;
};

/// Adds it behind the last one, with a hash that proves nothing; its number. Ends the test program
/// where that fails.
qint64 addAuditRow(const QSqlDatabase &db, const AuditRow &row);

/// `count` rows a minute apart up to `row.at`, of the pets 1 to `pets` and the people 1 to 3.
void addAuditRows(const QSqlDatabase &db, int count, int pets, const AuditRow &row = {});

} // namespace tarsus::test
