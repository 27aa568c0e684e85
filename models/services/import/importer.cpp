// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importer.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/db/searchdeferral.h"
#include "models/db/sql.h"
#include "models/pets/petrepository.h"
#include "models/practices/vetrepository.h"
#include "models/services/import/importduplicates.h"
#include "models/services/import/importreferences.h"
#include "models/services/import/importrepository.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// What ends a transaction without anything having gone wrong.
const QString nothingToKeep = u"nothing to keep"_s;
/// What ends one that is to be begun again, row by row.
const QString rowByRow = u"row by row"_s;

KnownRecord knownAs(const ImportRow &row, RecordKind kind)
{
    switch (kind) {
    case RecordKind::Owner: {
        const auto &owner = static_cast<const Owner &>(*row.record);
        return {.name = foldText(owner.ownerName), .phone = digitsOf(owner.phone)};
    }
    case RecordKind::Practice: {
        const auto &practice = static_cast<const Practice &>(*row.record);
        return {.name = foldText(practice.practiceName), .phone = digitsOf(practice.phone)};
    }
    case RecordKind::Vet: {
        const auto &vet = static_cast<const Vet &>(*row.record);
        return {.name = foldText(vet.vetName), .phone = digitsOf(vet.phone)};
    }
    default: break;
    }
    const auto &pet = static_cast<const Pet &>(*row.record);
    return {.name = foldText(pet.petName),
            .phone = digitsOf(row.others.value(u"ownerPhone"_s)),
            .chip = chipKey(pet.microchip),
            .licence = pet.licenceNumber};
}

/// Whether the rows name owners of their own.
bool namesOwners(const ImportMapping &mapping)
{
    return !mapping.columns.value(u"ownerPhone"_s).isEmpty();
}

} // namespace

std::unique_ptr<RecordRepository> importRepositoryFor(const DataContext &context, RecordKind kind)
{
    switch (kind) {
    case RecordKind::Owner: return std::make_unique<OwnerRepository>(context);
    case RecordKind::Practice: return std::make_unique<PracticeRepository>(context);
    case RecordKind::Vet: return std::make_unique<VetRepository>(context);
    default: return std::make_unique<PetRepository>(context);
    }
}

struct Importer::Pass
{
    const ImportRequest &request;
    Writing writing;
    std::unique_ptr<RecordRepository> records;
    ImportRepository &repository;
    ImportReferences references;
    DuplicateFinder duplicates;
    ImportOutcome outcome = {};
};

Importer::Importer(DataContext context)
    : m_context(std::move(context))
{}

Result<ImportMapping> Importer::proposedMapping(RecordKind kind, const ImportFile &file) const
{
    const auto remembered = ImportRepository(m_context).mapping(kind, file.headings());
    if (!remembered)
        return remembered.error();
    return remembered->value_or(guessMapping(kind, file.headings()));
}

Result<> Importer::mayImport(const ImportRequest &request) const
{
    if (!isImportable(request.kind)) {
        QStringList words;
        for (const RecordKind kind : importableKinds())
            words += kindWord(kind);
        return Error{Error::Code::Usage, tr("Records of this kind cannot be imported from a table. "
                                            "There are: %1.")
                                             .arg(words.join(u", "_s))};
    }
    if (!m_context.access->can(request.kind, Operation::Create))
        return Error{Error::Code::Forbidden,
                     tr("You may not make records of this kind, so you cannot import them.")};
    QStringList missing;
    for (const QString &name : request.mapping.missingFields(request.kind)) {
        missing += tr("%1 (%2)", "title of a field, its name")
                       .arg(importField(request.kind, name)->title(), name);
    }
    if (missing.isEmpty())
        return {};
    return Error{Error::Code::Invalid,
                 tr("These fields are required. Say which column holds them, or give a value for "
                    "all rows: %1.")
                     .arg(missing.join(u", "_s)),
                 {},
                 request.mapping.missingFields(request.kind).front()};
}

Result<ImportOutcome> Importer::check(const ImportRequest &request, const ImportProgress &progress)
{
    return goThrough(request, Writing::Nothing, progress);
}

Result<ImportOutcome> Importer::run(const ImportRequest &request, const ImportProgress &progress)
{
    auto outcome = runOnce(request, Writing::Together, progress);
    if (!outcome && outcome.error().detail == rowByRow)
        return runOnce(request, Writing::RowByRow, progress);
    return outcome;
}

Result<ImportOutcome> Importer::runOnce(const ImportRequest &request, Writing writing,
                                        const ImportProgress &progress)
{
    ImportOutcome outcome;
    const SearchDeferral deferral(m_context.db);
    const auto done = sql::inTransaction(m_context, [&]() -> Result<> {
        auto passed = goThrough(request, writing, progress);
        if (!passed)
            return passed.error();
        outcome = std::move(*passed);
        return outcome.written ? Result<>() : Error{Error::Code::Cancelled, {}, nothingToKeep};
    });
    if (!done && done.error().detail != nothingToKeep)
        return done.error();
    return outcome;
}

Result<ImportOutcome> Importer::goThrough(const ImportRequest &request, Writing writing,
                                          const ImportProgress &progress)
{
    if (const auto allowed = mayImport(request); !allowed)
        return allowed.error();
    const ValueLists lists(m_context);
    const QDate today = m_context.clock->now().toTimeZone(m_context.zone).date();
    const ImportValues values(lists, today);
    ImportRowReader reader(request, values);
    if (const auto found = reader.findDateOrders(); !found)
        return found.error();

    ImportRepository repository(m_context);
    Pass pass{request,
              writing,
              importRepositoryFor(m_context, request.kind),
              repository,
              {m_context, repository},
              {request.kind, namesOwners(request.mapping)}};
    if (const auto loaded = pass.duplicates.load(repository); !loaded)
        return loaded.error();
    if (writing != Writing::Nothing) {
        const auto batch = repository.startBatch(request.kind, request.file.name());
        if (!batch)
            return batch.error();
        pass.outcome.batch = *batch;
    }
    const auto read = request.file.read(
        [&](qint64 number, const QStringList &fields) -> Result<bool> {
            ImportRow row = reader.read(number, fields);
            const auto taken = takeRow(pass, row);
            return taken ? Result<bool>(true) : Result<bool>(taken.error());
        },
        [&](qint64 bytes) { return !progress || progress(bytes, request.file.size()); });
    if (!read)
        return read.error();

    ImportOutcome &outcome = pass.outcome;
    outcome.unknown = reader.unknownWords();
    const bool refused = request.failing == FailingRows::AllOrNothing && outcome.failed > 0;
    outcome.written = writing != Writing::Nothing && !refused && outcome.imported > 0;
    if (!outcome.written) {
        outcome.batch = 0;
        return std::move(outcome);
    }
    if (const auto finished = repository.finishBatch(outcome.batch, outcome.imported); !finished)
        return finished.error();
    if (const auto indexed = repository.indexForSearch(outcome.batch); !indexed)
        return indexed.error();
    const auto kept =
        repository.rememberMapping(request.kind, request.file.headings(), request.mapping);
    return kept ? Result<ImportOutcome>(std::move(outcome)) : Result<ImportOutcome>(kept.error());
}

/// One row: to the clinic, or to those that are not imported. Only errors that end the import are
/// returned.
Result<> Importer::takeRow(Pass &pass, ImportRow &row)
{
    ImportOutcome &outcome = pass.outcome;
    ++outcome.rows;
    if (!row.failed && isLeftOut(pass, row))
        ++outcome.skipped;
    else if (auto kept = keepRow(pass, row); !kept)
        return kept;
    else if (row.failed)
        ++outcome.failed;
    else
        ++outcome.imported;
    outcome.messages += row.messages;
    return {};
}

/// Whether the row is there already and the person does not want it twice.
bool Importer::isLeftOut(Pass &pass, ImportRow &row) const
{
    const auto match = pass.duplicates.find(knownAs(row, pass.request.kind));
    if (!match)
        return false;
    row.messages.append({row.number, RowMessage::Duplicate, {}, match->text, match->id});
    return pass.request.choices.value(row.number, pass.request.duplicates) == DuplicateChoice::Skip;
}

Result<> Importer::keepRow(Pass &pass, ImportRow &row)
{
    if (row.failed)
        return {};
    if (auto resolved = pass.references.resolve(row); !resolved)
        return resolved;
    if (row.failed)
        return {};
    if (const auto valid = pass.records->validate(*row.record); !valid) {
        row.fail(valid.error().field, valid.error().text);
        return {};
    }
    if (auto written = write(pass, row); !written || row.failed)
        return written;
    for (const auto &made : pass.references.news())
        ++pass.outcome.alsoMade[made.kind];
    pass.references.keep();
    pass.duplicates.add(knownAs(row, pass.request.kind), row.number);
    return {};
}

/// A row that was found good. Where the file refuses it all the same, it fails by itself, if need
/// be in another run.
Result<> Importer::write(Pass &pass, ImportRow &row)
{
    if (pass.writing == Writing::Nothing)
        return {};
    const bool together = pass.writing == Writing::Together;
    auto written = together ? writeParts(pass, row)
                            : sql::inTransaction(m_context, [&] { return writeParts(pass, row); });
    if (written || written.error().code != Error::Code::Invalid)
        return written;
    if (together)
        return Error{Error::Code::Failed, {}, rowByRow};
    row.fail(written.error().field, written.error().text);
    return {};
}

/// The record and what it needs, inside a transaction.
Result<> Importer::writeParts(Pass &pass, ImportRow &row)
{
    if (auto made = pass.references.make(row); !made)
        return made;
    if (auto added = pass.records->addWithin(*row.record); !added)
        return added;
    for (const auto &made : pass.references.news()) {
        if (auto noted = pass.repository.addToBatch(pass.outcome.batch, made.kind, made.id); !noted)
            return noted;
    }
    return pass.repository.addToBatch(pass.outcome.batch, pass.request.kind, row.record->id);
}

} // namespace tarsus
