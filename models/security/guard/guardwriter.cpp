// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/guard/guardwriter.h"

#include "models/db/scope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// The clause with its values in place. They are the program's own: numbers of people and the
/// codes that an administrator chose from a list.
QString inlined(const ScopeClause &clause)
{
    QString text;
    qsizetype value = 0;
    for (const QChar letter : clause.sql) {
        if (letter != u'?') {
            text += letter;
            continue;
        }
        const QVariant &next = clause.values.at(value++);
        text += next.typeId() == QMetaType::QString ? quotedText(next.toString())
                                                    : QString::number(next.toLongLong());
    }
    // In a view of the TEMP schema the plain name would be the view of one's own cases.
    return text.replace(" case_members "_L1, " main.case_members "_L1);
}

} // namespace

QString quotedText(QString text)
{
    return u'\'' % text.replace(u'\'', "''"_L1) % u'\'';
}

GuardWriter::GuardWriter(const Access &access, const GuardedColumns &columns,
                         const QByteArray &prefix)
    : m_access(access)
    , m_columns(columns)
    , m_prefix(QString::fromLatin1(prefix))
    , m_me(QString::number(access.personId()))
    , m_keepsClinic(access.scope(RecordKind::Setting, Operation::Edit) == Scope::All)
{}

QString GuardWriter::rule(RecordKind kind, Operation operation, const QString &alias) const
{
    return inlined(ruleClause(m_access, kind, operation, alias));
}

QString GuardWriter::myCase(const QString &petId) const
{
    return inlined(caseClause(m_access, petId));
}

bool GuardWriter::may(RecordKind kind, Operation operation) const
{
    return m_access.can(kind, operation);
}

bool GuardWriter::has(const QString &table, const QString &column) const
{
    const auto &columns = m_columns[table];
    return std::ranges::any_of(columns,
                               [&](const GuardedColumn &known) { return known.name == column; });
}

QSet<QString> GuardWriter::hidden(const QString &table, RecordKind kind) const
{
    QSet<QString> found;
    for (const QString &word : m_access.hiddenColumns(kind)) {
        const QString column = partColumn(table, word);
        if (has(table, column))
            found.insert(column);
        for (const QString &other : derivedFrom(column)) {
            if (has(table, other))
                found.insert(other);
        }
    }
    return found;
}

QString GuardWriter::columnList(const QString &table, const QSet<QString> &hidden) const
{
    QStringList names;
    for (const GuardedColumn &column : m_columns[table]) {
        names.append(hidden.contains(column.name) ? QString(u"NULL AS "_s % column.name)
                                                  : QString(u"t."_s % column.name));
    }
    return names.join(u", ");
}

void GuardWriter::view(const QString &name, const QString &select)
{
    const QString inner = m_prefix % name;
    add(u"CREATE TEMP VIEW "_s % inner % u" AS "_s % select);
    // The plain name is one more view around it: a WITH of that name would pass for it.
    add(u"CREATE TEMP VIEW "_s % name % u" AS SELECT * FROM "_s % inner % u" AS x"_s);
    m_script.views << name.toLatin1() << inner.toLatin1();
}

void GuardWriter::trigger(const QString &name, const QString &when, const QString &table,
                          const QString &refusedIf)
{
    const QString full = m_prefix % name % u'_' % table;
    add(u"CREATE TEMP TRIGGER "_s % full % u" BEFORE "_s % when % u" ON main."_s % table
        % u" BEGIN SELECT RAISE(ABORT, 'not allowed') WHERE "_s % refusedIf % u"; END"_s);
    m_script.guards << full.toLatin1();
}

QString GuardWriter::unlessMerging(const QString &refusedIf)
{
    // Nobody but those triggers can write that table, and no row of it outlives a statement.
    return u"("_s % refusedIf % u") AND NOT EXISTS (SELECT 1 FROM main.merge_running)"_s;
}

void GuardWriter::add(const QString &statement)
{
    m_script.text += statement.toUtf8() + ";\n";
}

void GuardWriter::let(const char *table, int writes)
{
    m_script.writable[table] |= writes;
}

QString GuardWriter::whose() const
{
    return m_access.seesWaitingCases() ? QString(u"IN ("_s % m_me % u", 0)"_s)
                                       : QString(u"= "_s % m_me);
}

} // namespace tarsus
