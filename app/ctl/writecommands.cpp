// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "app/ctl/kinds.h"
#include "models/imaging/filmstore.h"
#include "models/services/records/recordregistry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::WriteCommands)
};

/// What writing needs: the clinic, and its films for files that come in.
struct Desk
{
    OpenClinic clinic;
    std::unique_ptr<Connection> filmsConnection;
    std::unique_ptr<FilmStore> films;
    std::unique_ptr<RecordRegistry> records;
};

Result<Desk> openDesk(Console &console)
{
    Desk desk;
    auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    desk.clinic = std::move(*clinic);
    auto films = desk.clinic.clinic->connectFilms();
    if (!films)
        return films.error();
    desk.filmsConnection = std::make_unique<Connection>(std::move(*films));
    desk.films = std::make_unique<FilmStore>(desk.clinic.clinic->context(*desk.filmsConnection),
                                             desk.clinic.clinic->subkey(KeyPurpose::FilmAddress));
    desk.records = std::make_unique<RecordRegistry>(desk.clinic.context(), desk.films.get());
    return desk;
}

void showSaved(Console &console, RecordRegistry &records, RecordKind kind, const Record &record)
{
    console.show(records.toJson(kind, record));
    const QStringList warnings = records.warnings(kind, record);
    for (const QString &warning : warnings)
        console.warn(warning);
}

/// --version; nothing where it is not given.
Result<std::optional<int>> versionOf(const Arguments &arguments)
{
    if (!arguments.has(u"version"_s))
        return std::optional<int>();
    const auto version = arguments.number(u"version"_s, 0, 1);
    if (!version)
        return version.error();
    return std::optional<int>(static_cast<int>(*version));
}

Result<> runAdd(Console &console, const Arguments &arguments)
{
    const auto kind = kindOf(arguments.word(0));
    if (!kind)
        return kind.error();
    const auto fields = namedValues(arguments.words().mid(1));
    if (!fields)
        return fields.error();
    auto desk = openDesk(console);
    if (!desk)
        return desk.error();
    const auto record = desk->records->add(*kind, *fields);
    if (!record)
        return record.error();
    showSaved(console, *desk->records, *kind, **record);
    return {};
}

Result<> runSet(Console &console, const Arguments &arguments)
{
    const auto kind = kindOf(arguments.word(0));
    if (!kind)
        return kind.error();
    const auto fields = namedValues(arguments.words().mid(2));
    if (!fields)
        return fields.error();
    const auto version = versionOf(arguments);
    if (!version)
        return version.error();
    auto desk = openDesk(console);
    if (!desk)
        return desk.error();
    const auto record = desk->records->set(*kind, arguments.word(1), *fields, *version);
    if (!record)
        return record.error();
    showSaved(console, *desk->records, *kind, **record);
    return {};
}

Result<> runRemove(Console &console, const Arguments &arguments)
{
    const auto kind = kindOf(arguments.word(0));
    if (!kind)
        return kind.error();
    if (arguments.value(u"reason"_s).trimmed().isEmpty())
        return usageError(Text::tr("Say with --reason why it is removed."));
    auto desk = openDesk(console);
    if (!desk)
        return desk.error();
    return desk->records->remove(*kind, arguments.word(1), arguments.value(u"reason"_s));
}

} // namespace

Command addCommand()
{
    return {u"add"_s,
            Text::tr("Adds a record, by the rules of the forms."),
            {u"KIND FIELD=VALUE…"_s, 2, -1, {}, {}},
            runAdd};
}

Command setCommand()
{
    return {u"set"_s,
            Text::tr("Changes fields of a record; --version refuses a stale save."),
            {u"KIND ID FIELD=VALUE… [--version N]"_s, 3, -1, {u"version"_s}, {}},
            runSet};
}

Command removeCommand()
{
    return {u"remove"_s,
            Text::tr("Removes a record; it is kept, marked with the reason."),
            {u"KIND ID --reason TEXT"_s, 2, 2, {u"reason"_s}, {}},
            runRemove};
}

} // namespace tarsus::ctl
