// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access.h"
#include "models/core/record.h"
#include "tests/support/testclinic.h"

#include <QMap>

#include <array>
#include <utility>

namespace tarsus::test {

/// Whose a record is, seen by the person whose rules are tested.
enum class Whose {
    Own,        ///< the person made it; no case of theirs
    Assigned,   ///< of a case of theirs, made by somebody else
    Others,     ///< of somebody else's case, made by somebody else
    Unassigned, ///< of a case that still waits for somebody
};
inline constexpr std::array everyWhose{Whose::Own, Whose::Assigned, Whose::Others,
                                       Whose::Unassigned};
QString nameOf(Whose whose);

/// A cell of the grid of access.md: what the shipped rules say, without any of the code that
/// enforces them.
Scope shippedScope(const QString &role, RecordKind kind, Operation operation);

/// A clinic with one record of each kind for each Whose, seen by the person of a role.
class RuleCast
{
public:
    /// `role` is one of the four that ship; signed in is the person who has it.
    explicit RuleCast(const QString &role);

    static QStringList roles();
    static QString userOf(const QString &role);

    TestClinic &clinic() { return m_clinic; }
    qint64 person() const { return m_person; }
    qint64 record(RecordKind kind, Whose whose) const
    {
        return m_records.value({int(kind), int(whose)});
    }
    /// The record's row of a part table, 0 where there is none.
    qint64 part(const QString &table, Whose whose) const
    {
        return m_parts.value({table, int(whose)});
    }
    qint64 pet(Whose whose) const { return record(RecordKind::Pet, whose); }

    /// Runs `text` as it is, past every rule; the id of the new row.
    qint64 raw(const QString &text, const QVariantList &values = {});
    /// Changes the rule and lets the person's session know.
    void setRule(const QString &role, RecordKind kind, Operation operation, Scope scope);

    /// The columns that an edit may not touch; in force with the next setRule().
    QString frozen(const QString &role, RecordKind kind);
    void setFrozen(const QString &role, RecordKind kind, const QString &columns);

    /// A statement on the person's own connection: what it says, without stopping at an error.
    struct Answer
    {
        bool done = false;
        QVariant first;
        int rows = 0;
        int changed = 0;
        QString error;
    };
    Answer ask(const QString &text, const QVariantList &values = {});
    /// What the last statement that failed said.
    QString lastError() const { return m_lastError; }

private:
    void keep(RecordKind kind, Whose whose, qint64 id);
    void makePeople();
    void makeCase(Whose whose);
    qint64 insert(const QString &table, const QStringList &columns, QVariantList values, qint64 by);

    TestClinic m_clinic;
    QString m_role;
    qint64 m_person = 0;
    qint64 m_other = 0;
    QString m_lastError;
    QMap<std::pair<int, int>, qint64> m_records;
    QMap<std::pair<QString, int>, qint64> m_parts;
};

} // namespace tarsus::test
