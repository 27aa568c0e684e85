// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/guard/guardwriter.h"

namespace tarsus {

/// The guards of records, of what hangs on them, and of the indexes that find them.
class RecordGuards : public GuardWriter
{
protected:
    using GuardWriter::GuardWriter;

    void guardRecords();

private:
    void readRecord(const RecordTable &record);
    void writeRecord(const RecordTable &record);
    /// What an import made, whoever made it may take back while nobody has touched it.
    bool isImported(RecordKind kind) const;
    QString ofMyImport(RecordKind kind) const;
    QString changeRefused(const RecordTable &record, const QString &table) const;
    /// Whether more than the follow-up of another person's note is changed.
    QString ofOthersFollowUp(const QString &table) const;
    /// Who has a case for some hours only does not decide whose it is.
    QStringList ofOthersFor(RecordKind kind) const;
    /// Whether the record that `row` hangs on is in reach. SQLite reports a table of which it
    /// needs the key alone as if somebody counted its rows: hence the second column.
    QString parentReach(const PartTable &part, Operation operation, const QString &row) const;
    void readPart(const PartTable &part);
    /// Who may edit a record may write its parts, and so may who has just made it.
    void writePart(const PartTable &part);
    /// Plans by the index of those that are due (0004_cases.sql).
    void duePlans();
    /// The search index answers only with what its reader may see. Where a column is hidden that
    /// it is made of, it answers nothing: lists and names still do.
    void searchTables();
    void wordIndexes();
    QString reachOfIndex(RecordKind kind, const QString &of, const QString &reach) const;
};

} // namespace tarsus
