// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/accessrules.h"

#include <QStringList>

/// Which columns a rule can hide or freeze, and what they are called.
namespace tarsus::rulecolumns {

/// A column of a kind, as a rule names it and as a person reads it.
struct Column
{
    QString name;
    QString title;
};

/// What View can hide: everything but what a record is known by (names, numbers, whose case).
QList<Column> hideable(RecordKind kind);
/// What Edit can freeze: everything that is entered.
QList<Column> freezable(RecordKind kind);
/// "Diagnosis notes", also for columns that stand for several or lie beside the record.
QString titleOf(RecordKind kind, const QString &column);

/// Invalid, naming `columns` in `field`, where a column is not of the kind, the operation has none,
/// or adding a record would need what is hidden; `creates` is whether the role adds such records.
Result<> check(const AccessRule &rule, bool creates);

} // namespace tarsus::rulecolumns
