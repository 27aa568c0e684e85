// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/recordrepository.h"
#include "models/services/import/importoutcome.h"
#include "models/services/import/importrow.h"

#include <QCoreApplication>

namespace tarsus {

class DuplicateFinder;
class ImportReferences;
class ImportRepository;
class ValueLists;

/// Brings the rows of a file into the clinic, through the same repositories and rules as the forms.
/// Works in the calling thread with its connection: a job's, not the window's.
class Importer
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Importer)

public:
    explicit Importer(DataContext context);

    /// What is known of the file's headings: the mapping that was used for them last, else what
    /// they seem to mean.
    Result<ImportMapping> proposedMapping(RecordKind kind, const ImportFile &file) const;

    /// Does everything but write: what run() would do, row by row. Invalid where the mapping lacks
    /// a required field, or a date column does not say its order (then with the field).
    Result<ImportOutcome> check(const ImportRequest &request, const ImportProgress &progress = {});
    /// Writes in one transaction. Nothing is written, and `written` is false, where rows failed
    /// and the person wants all or nothing, or where no row is left. Cancelled, with nothing
    /// written, where `progress` said so.
    Result<ImportOutcome> run(const ImportRequest &request, const ImportProgress &progress = {});

private:
    enum class Writing {
        Nothing,
        Together, ///< without a savepoint for each row: quick, as rows are checked before
        RowByRow, ///< each row by itself: where one is refused although it was checked
    };
    /// What one pass through the file needs.
    struct Pass;

    Result<> mayImport(const ImportRequest &request) const;
    Result<ImportOutcome> runOnce(const ImportRequest &request, Writing writing,
                                  const ImportProgress &progress);
    Result<ImportOutcome> goThrough(const ImportRequest &request, Writing writing,
                                    const ImportProgress &progress);
    Result<> takeRow(Pass &pass, ImportRow &row);
    Result<> keepRow(Pass &pass, ImportRow &row);
    Result<> write(Pass &pass, ImportRow &row);
    static Result<> writeParts(Pass &pass, ImportRow &row);
    bool isLeftOut(Pass &pass, ImportRow &row) const;

    DataContext m_context;
};

/// The repository that keeps records of an importable kind.
std::unique_ptr<RecordRepository> importRepositoryFor(const DataContext &context, RecordKind kind);

} // namespace tarsus
