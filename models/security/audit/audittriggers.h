// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace tarsus::audit {

/// A view or a trigger of the trail.
struct SchemaText
{
    QString name; ///< triggers begin with triggerPrefix()
    QString type; ///< `view` or `trigger`
    QByteArray create;
};

/// What every trigger here is called first; something secret may be put behind the name.
QString triggerPrefix();

/// Tables that the trail leaves out: the program's own machinery, and what a person keeps for
/// themselves. Every other table of the clinic is audited, one of tomorrow's too.
bool isAudited(const QString &table);
/// The names of the tables that are, from the schema as it is.
Result<QStringList> auditedTables(const QSqlDatabase &db);

/// Everything that writes the trail, made from the tables as they are: views, the three triggers of
/// each audited table, the one of events, and the one that seals.
Result<std::vector<SchemaText>> auditSchema(const QSqlDatabase &db);

/// How many of auditSchema() are not installed, or with another text, whatever ends their names.
Result<int> missingTriggers(const QSqlDatabase &db);

/// Replaces what is installed by auditSchema(), where it is another one than was installed last; in
/// one transaction. Says whether anything was done.
Result<bool> installAuditTriggers(const DataContext &context);

/// Takes all of it away, for a migration; installAuditTriggers() puts it back. What is changed
/// meanwhile is not noted.
Result<> removeAuditTriggers(const DataContext &context);

} // namespace tarsus::audit
