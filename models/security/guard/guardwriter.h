// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/guard/guardedtables.h"
#include "models/security/guard/guardscript.h"

#include <QStringList>

namespace tarsus {

/// A text as SQL has it.
QString quotedText(QString text);

/// What every part of a guard script is written with: the person's rules as conditions, and the
/// views and triggers that hold them.
class GuardWriter
{
public:
    /// Both outlive the writer.
    GuardWriter(const Access &access, const GuardedColumns &columns, const QByteArray &prefix);

protected:
    QString rule(RecordKind kind, Operation operation, const QString &alias) const;
    QString myCase(const QString &petId) const;
    bool may(RecordKind kind, Operation operation) const;
    bool has(const QString &table, const QString &column) const;
    /// Columns of `table` that the rules hide, with what is derived from them.
    QSet<QString> hidden(const QString &table, RecordKind kind) const;
    QString columnList(const QString &table, const QSet<QString> &hidden) const;
    void view(const QString &name, const QString &select);
    void trigger(const QString &name, const QString &when, const QString &table,
                 const QString &refusedIf);
    /// The same, but for what a merge takes along by the triggers of the file (0011_merges.sql).
    static QString unlessMerging(const QString &refusedIf);
    void add(const QString &statement);
    void let(const char *table, int writes);
    /// The rows of case_members that make cases of the person's.
    QString whose() const;

    const Access &m_access;
    const GuardedColumns &m_columns;
    const QString m_prefix;
    const QString m_me;
    const bool m_keepsClinic; ///< an administrator, who writes rules and settings
    GuardScript m_script;
};

} // namespace tarsus
