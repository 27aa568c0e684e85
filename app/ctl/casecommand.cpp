// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/cases/breakglass.h"
#include "models/core/clock.h"
#include "models/services/cases/handoverservice.h"
#include "models/services/records/recordregistry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

/// Ids are shorter than any microchip or phone.
constexpr qsizetype longestId = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::CaseCommand)
};

Error wrongUsage()
{
    return usageError(Text::tr("Write it as: tarsusctl case assign PET… --to USER [--note TEXT], "
                               "or: tarsusctl case break-glass PET --reason TEXT"));
}

Result<> assign(Console &console, const Arguments &arguments)
{
    if (arguments.words().size() < 2 || !arguments.has(u"to"_s) || arguments.has(u"reason"_s))
        return wrongUsage();
    const auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    RecordRegistry records(clinic->context());
    const auto person = records.find(RecordKind::User, arguments.value(u"to"_s));
    if (!person)
        return person.error();
    QList<qint64> pets;
    const QStringList words = arguments.words().mid(1);
    for (const QString &word : words) {
        const auto pet = records.find(RecordKind::Pet, word);
        if (!pet)
            return pet.error();
        pets.append((*pet)->id);
    }
    HandOverService service(clinic->context());
    const auto cases = service.casesOf(RecordKind::Pet, pets);
    if (!cases)
        return cases.error();
    const auto handed =
        service.handOver(*cases, (*person)->id, arguments.value(u"note"_s), [&](int done) {
            console.progress(Text::tr("Handing over"), done, cases->size());
            return true;
        });
    if (!handed)
        return handed.error();
    if (console.json())
        console.show({{u"handedOver"_s, *handed}});
    else
        console.say(Text::tr("%n case(s) handed over.", nullptr, *handed));
    return {};
}

/// PET is an id, or a number that only the pet or its owner has.
Result<qint64> foreignPet(const BreakGlass &glass, const QString &word)
{
    bool isNumber = false;
    const qint64 id = word.toLongLong(&isNumber);
    if (isNumber && word.size() <= longestId)
        return id;
    const auto found = glass.find({word, {}, {}});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::NotFound, Text::tr("No pet has this number.")};
    if (found->size() > 1) {
        QStringList ids;
        for (const ForeignPet &pet : *found)
            ids.append(QString::number(pet.petId));
        return Error{
            Error::Code::Invalid,
            Text::tr("Several pets fit. Say which one by its id: %1.").arg(ids.join(u", "_s))};
    }
    return found->first().petId;
}

Result<> breakGlass(Console &console, const Arguments &arguments)
{
    if (arguments.words().size() != 2 || arguments.has(u"to"_s) || arguments.has(u"note"_s))
        return wrongUsage();
    const auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    BreakGlass glass(*clinic->clinic, clinic->context());
    const auto pet = foreignPet(glass, arguments.word(1));
    if (!pet)
        return pet.error();
    const auto grant = glass.open(*pet, arguments.value(u"reason"_s));
    if (!grant)
        return grant.error();
    console.show({{u"pet"_s, grant->petId}, {u"until"_s, instantText(grant->until)}});
    return {};
}

Result<> run(Console &console, const Arguments &arguments)
{
    if (arguments.word(0) == "assign"_L1)
        return assign(console, arguments);
    if (arguments.word(0) == "break-glass"_L1)
        return breakGlass(console, arguments);
    return wrongUsage();
}

} // namespace

Command caseCommand()
{
    return {u"case"_s,
            Text::tr("Hands cases over, or opens one that is not yours for some hours."),
            {u"assign PET… --to USER [--note TEXT] | break-glass PET --reason TEXT"_s,
             1,
             -1,
             {u"to"_s, u"note"_s, u"reason"_s},
             {}},
            run};
}

} // namespace tarsus::ctl
