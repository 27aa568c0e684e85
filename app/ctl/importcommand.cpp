// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "app/ctl/kinds.h"
#include "models/services/import/importer.h"
#include "models/services/import/importundo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ImportCommand)
};

Result<> undo(Console &console, const Arguments &arguments)
{
    const auto batch = arguments.number(u"undo"_s, 0, 1);
    if (!batch)
        return batch.error();
    const auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    const auto undone = ImportUndo(clinic->context()).undo(*batch);
    if (!undone)
        return undone.error();
    console.show(
        {{u"batch"_s, *batch}, {u"removed"_s, undone->removed}, {u"kept"_s, undone->kept}});
    return {};
}

Result<ImportFile> openFile(const Arguments &arguments)
{
    std::optional<CsvEncoding> encoding;
    if (arguments.has(u"encoding"_s)) {
        encoding = csvEncodingFromWord(arguments.value(u"encoding"_s));
        if (!encoding)
            return usageError(
                Text::tr("Encodings are utf-8, utf-16le, utf-16be and windows-1252."));
    }
    std::optional<QChar> delimiter;
    if (arguments.has(u"delimiter"_s)) {
        delimiter = csvDelimiterFromWord(arguments.value(u"delimiter"_s));
        if (!delimiter)
            return usageError(Text::tr("A delimiter is one character, or tab, comma, semicolon or "
                                       "pipe."));
    }
    return ImportFile::open(arguments.word(0), encoding, delimiter);
}

Result<> changeMapping(const Arguments &arguments, const ImportRequest &request,
                       ImportMapping &mapping)
{
    MappingChanges changes(request.kind, request.file.headings());
    const QStringList maps = arguments.values(u"map"_s);
    for (const QString &text : maps) {
        if (auto done = changes.map(text, mapping); !done)
            return done;
    }
    const QStringList defaults = arguments.values(u"set"_s);
    for (const QString &text : defaults) {
        if (auto done = changes.set(text, mapping); !done)
            return done;
    }
    return {};
}

void showOutcome(Console &console, const ImportOutcome &outcome, bool dryRun)
{
    QJsonObject unknown;
    for (const UnknownWord &word : outcome.unknown)
        unknown.insert(word.field % u": "_s % word.text, word.count);
    QJsonObject also;
    for (auto made = outcome.alsoMade.cbegin(); made != outcome.alsoMade.cend(); ++made)
        also.insert(kindWord(made.key()), *made);
    QJsonObject object{{u"rows"_s, outcome.rows},
                       {u"imported"_s, outcome.imported},
                       {u"failed"_s, outcome.failed},
                       {u"duplicates"_s, outcome.skipped},
                       {u"dryRun"_s, dryRun}};
    if (!also.isEmpty())
        object.insert(u"alsoMade"_s, also);
    if (!unknown.isEmpty())
        object.insert(u"unknownWords"_s, unknown);
    if (outcome.written)
        object.insert(u"batch"_s, outcome.batch);
    console.show(object);
}

/// A sentence for each row, on standard error.
void showMessages(Console &console, const ImportOutcome &outcome)
{
    for (const RowMessage &message : outcome.messages)
        console.warn(Text::tr("Row %1: %2").arg(message.row).arg(message.text));
}

Result<> run(Console &console, const Arguments &arguments)
{
    if (arguments.has(u"undo"_s))
        return undo(console, arguments);
    if (arguments.words().isEmpty())
        return usageError(Text::tr("Say which file is imported."));
    const auto kind = kindOf(arguments.value(u"kind"_s));
    if (!kind)
        return kind.error();
    if (!isImportable(*kind))
        return usageError(Text::tr("Tables of this kind cannot be imported."));
    auto file = openFile(arguments);
    if (!file)
        return file.error();
    const auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    Importer importer(clinic->context());
    auto mapping = importer.proposedMapping(*kind, *file);
    if (!mapping)
        return mapping.error();
    ImportRequest request{*file, *kind, *mapping};
    if (auto changed = changeMapping(arguments, request, request.mapping); !changed)
        return changed;
    if (arguments.has(u"all-or-nothing"_s))
        request.failing = FailingRows::AllOrNothing;
    if (arguments.has(u"with-duplicates"_s))
        request.duplicates = DuplicateChoice::Import;
    const auto progress = [&](qint64 done, qint64 total) {
        console.progress(Text::tr("Import:"), done, total);
        return true;
    };
    const bool dryRun = arguments.has(u"dry-run"_s);
    const auto outcome =
        dryRun ? importer.check(request, progress) : importer.run(request, progress);
    if (!outcome)
        return outcome.error();
    console.endProgress();
    if (arguments.has(u"report"_s)) {
        if (auto written = writeImportReport(request, *outcome, arguments.value(u"report"_s));
            !written)
            return written;
    } else {
        showMessages(console, *outcome);
    }
    showOutcome(console, *outcome, dryRun);
    if (!dryRun && !outcome->written && outcome->rows > 0) {
        return Error{Error::Code::Invalid,
                     Text::tr("Nothing was imported: every row was refused or is there already, or "
                              "one was refused and all or nothing was wanted.")};
    }
    return {};
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
            Text::tr("Imports a CSV or TSV file, or takes an import back."),
            {u"FILE --kind KIND [--map FIELD=COLUMN…] [--set FIELD=VALUE…] [--encoding NAME] "
             "[--delimiter CHARACTER] [--dry-run] [--report FILE] [--all-or-nothing] "
             "[--with-duplicates] | --undo BATCH"_s,
             0,
             1,
             {u"kind"_s, u"map"_s, u"set"_s, u"encoding"_s, u"delimiter"_s, u"report"_s, u"undo"_s},
             {u"dry-run"_s, u"all-or-nothing"_s, u"with-duplicates"_s},
             {u"map"_s, u"set"_s}},
            run};
}

} // namespace tarsus::ctl
