// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/import/importfile.h"
#include "models/services/import/importmapping.h"

#include <QHash>
#include <QMap>

namespace tarsus {

/// What happens to a row that is there already, in the clinic or further up in the file.
enum class DuplicateChoice { Skip, Import };
/// What happens to the good rows where others fail.
enum class FailingRows { KeepTheGood, AllOrNothing };

/// Everything that a person decides about an import.
struct ImportRequest
{
    ImportFile file;
    RecordKind kind = RecordKind::Pet;
    ImportMapping mapping;
    FailingRows failing = FailingRows::KeepTheGood;
    DuplicateChoice duplicates = DuplicateChoice::Skip;
    QHash<qint64, DuplicateChoice> choices = {}; ///< by row, where it is decided otherwise
};

/// What is said about one row, in the person's language.
struct RowMessage
{
    enum Kind {
        Problem,   ///< it is not imported
        Duplicate, ///< it is there already; imported if somebody says so
        Warning,   ///< it is imported, and should be looked at
    };

    qint64 row = 0; ///< as a spreadsheet numbers it
    Kind kind = Problem;
    QString field;         ///< the field's outside name; empty where it is about the whole row
    QString text;          ///< a sentence that names the field
    qint64 existingId = 0; ///< of a duplicate: the record in the clinic, 0 where it is in the file
};

/// A word that an open list does not know: kept as it was written.
struct UnknownWord
{
    QString field; ///< outside name
    QString text;
    qint64 count = 0;
};

/// What an import did, or would do.
struct ImportOutcome
{
    bool written = false; ///< something is in the clinic now; then `batch` is its number
    qint64 batch = 0;
    qint64 rows = 0;                   ///< in the file, without headings and blank lines
    qint64 imported = 0;               ///< or would be
    qint64 failed = 0;                 ///< rows with a problem
    qint64 skipped = 0;                ///< duplicates that are left out
    QMap<RecordKind, qint64> alsoMade; ///< owners and practices that came with pets
    QList<RowMessage> messages;        ///< by row
    QList<UnknownWord> unknown;        ///< the most frequent first

    /// Why a row is not imported, for each that is not.
    QMap<qint64, QString> reasons() const;
};

/// Told how far it is; returns false to stop. Called in the thread of the work.
using ImportProgress = std::function<bool(qint64 done, qint64 total)>;

/// Writes the rows that were not imported, with their number and the reason, as a table that can be
/// corrected and imported again: UTF-8 with a mark, delimiter and headings of the file.
Result<> writeImportReport(const ImportRequest &request, const ImportOutcome &outcome,
                           const QString &path);

} // namespace tarsus
