// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/core/clock.h"
#include "models/services/history/historyservice.h"
#include "models/services/records/recordregistry.h"
#include "models/services/trail/viewrecorder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

constexpr int pageSize = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::HistoryCommand)
};

QJsonObject objectOf(const HistoryEntry &entry)
{
    return {{u"at"_s, instantText(entry.at)},
            {u"kind"_s, kindWord(entry.kind)},
            {u"id"_s, entry.id},
            {u"objectId"_s, entry.objectId},
            {u"title"_s, entry.title},
            {u"text"_s, entry.text},
            {u"status"_s, entry.status},
            {u"person"_s, entry.person}};
}

Result<> run(Console &console, const Arguments &arguments)
{
    const auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    RecordRegistry records(clinic->context());
    const auto pet = records.find(RecordKind::Pet, arguments.word(0));
    if (!pet)
        return pet.error();
    if (auto noted = noteView(clinic->context(), RecordKind::Pet, (*pet)->id); !noted)
        return noted;
    HistoryService history(clinic->context());
    std::optional<HistoryEntry> last;
    while (true) {
        const auto page = history.read((*pet)->id, pageSize, last);
        if (!page)
            return page.error();
        for (const HistoryEntry &entry : *page) {
            console.showRow(objectOf(entry), {u"at"_s, u"kind"_s, u"id"_s, u"title"_s, u"status"_s,
                                              u"person"_s, u"text"_s});
        }
        if (page->size() < pageSize)
            return {};
        last = page->last();
    }
}

} // namespace

Command historyCommand()
{
    return {u"history"_s,
            Text::tr("Tells a pet's story, newest first."),
            {u"PET"_s, 1, 1, {}, {}},
            run};
}

} // namespace tarsus::ctl
