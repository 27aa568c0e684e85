// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"
#include "models/core/result.h"
#include "models/vocabularies/valuelists.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <map>

namespace tarsus {

/// What the field tables say of every kind alike: addresses and phones have their shape, choices
/// are among their list, references lead somewhere.
class FieldRules
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::FieldRules)

public:
    explicit FieldRules(const DataContext &context);

    /// Shapes and choices. Invalid, naming the field in the person's words.
    static Result<> check(const RecordType &type, const Record &record);
    /// That what `now` refers to is there: each reference of a new record, and of a changed one
    /// those that changed, since what was removed later may stay referred to.
    Result<> checkReferences(const RecordType &type, const Record &now, const Record *before);
    /// What the program makes is not the caller's to change: taken from `before`.
    static void keepMadeByProgram(const RecordType &type, Record &now, const Record &before);

    const ValueLists &lists() const { return m_lists; }

private:
    static Result<> checkChoice(const Field &field, const QString &code);
    Result<bool> isThere(RecordKind kind, qint64 id);

    QSqlDatabase m_db;
    ValueLists m_lists;
    std::map<RecordKind, QSqlQuery> m_queries;
};

} // namespace tarsus
