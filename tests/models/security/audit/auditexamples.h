// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace tarsus::test {

/// One row of an audited table: how it comes, changes and goes.
struct AuditExample
{
    QString table;
    QString insert; ///< what follows INSERT INTO main.<table>
    QString change; ///< what follows UPDATE main.<table> SET; empty: it has only its key
    QString where;  ///< the same row, for a table without `id`
    QString kind;
    QString action;        ///< of the insert
    bool isOfCase = false; ///< of pet 100
    bool isKept = false;   ///< a trigger forbids to delete it
};

/// Statements that make the rows that the examples hang on, all with the id 100; the
/// owner is there a second time, as 102.
QStringList auditGround();
QList<AuditExample> auditExamples();
AuditExample auditExample(const QString &table);

} // namespace tarsus::test
