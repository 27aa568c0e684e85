// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "app/ctl/kinds.h"
#include "models/services/records/recordregistry.h"
#include "models/services/trail/viewrecorder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::RecordCommands)
};

/// What a person reads of a record in one line.
QStringList columnsOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::User: return {u"id"_s, u"username"_s, u"fullName"_s, u"role"_s, u"email"_s};
    case RecordKind::Owner:
        return {u"id"_s, u"ownerName"_s, u"ownerPhone"_s, u"phone"_s, u"email"_s};
    case RecordKind::Practice: return {u"id"_s, u"practiceName"_s, u"phone"_s, u"email"_s};
    case RecordKind::Vet: return {u"id"_s, u"vetName"_s, u"phone"_s, u"email"_s};
    case RecordKind::Pet:
        return {u"id"_s, u"petName"_s, u"species"_s, u"breed"_s, u"ownerName"_s, u"ownerPhone"_s};
    case RecordKind::Referral:
        return {u"id"_s,     u"referralNumber"_s,  u"receivedAt"_s,    u"priority"_s,
                u"status"_s, u"referringClinic"_s, u"referralReason"_s};
    case RecordKind::Plan: return {u"id"_s, u"planTitle"_s, u"planStatus"_s, u"nextReviewDate"_s};
    case RecordKind::Interaction:
        return {u"id"_s, u"interactionAt"_s, u"interactionType"_s, u"summary"_s};
    case RecordKind::Xray:
        return {u"id"_s, u"xrayDate"_s, u"bodyPart"_s, u"readingState"_s, u"fileName"_s};
    case RecordKind::Appointment:
        return {u"id"_s, u"appointmentDate"_s, u"appointmentType"_s, u"status"_s,
                u"reminderSent"_s};
    case RecordKind::Document:
        return {u"id"_s, u"documentTitle"_s, u"documentType"_s, u"fileName"_s};
    case RecordKind::Letter:
        return {u"id"_s, u"letterTitle"_s, u"letterKind"_s, u"status"_s, u"recipientName"_s};
    case RecordKind::Setting:
    case RecordKind::AuditEntry: break;
    }
    return {u"id"_s};
}

Result<> runList(Console &console, const Arguments &arguments)
{
    const auto kind = kindOf(arguments.word(0));
    if (!kind)
        return kind.error();
    const auto limit = arguments.number(u"limit"_s, 100);
    if (!limit)
        return limit.error();
    const auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    RecordRegistry records(clinic->context());
    const QStringList columns = columnsOf(*kind);
    return records.list(*kind, arguments.value(u"filter"_s), arguments.value(u"sort"_s),
                        static_cast<int>(std::min<qint64>(*limit, 100'000'000)),
                        [&](const Record &record) -> Result<> {
                            console.showRow(records.toJson(*kind, record), columns);
                            return {};
                        });
}

Result<> runShow(Console &console, const Arguments &arguments)
{
    const auto kind = kindOf(arguments.word(0));
    if (!kind)
        return kind.error();
    const auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    RecordRegistry records(clinic->context());
    const auto record = records.find(*kind, arguments.word(1));
    if (!record)
        return record.error();
    if (auto noted = noteView(clinic->context(), *kind, (*record)->id); !noted)
        return noted;
    console.show(records.toJson(*kind, **record));
    return {};
}

} // namespace

Command listCommand()
{
    return {u"list"_s,
            Text::tr("Lists the records of a kind, the newest change first."),
            {u"KIND [--filter TEXT] [--limit N] [--sort FIELD]"_s,
             1,
             1,
             {u"filter"_s, u"limit"_s, u"sort"_s},
             {}},
            runList};
}

Command showCommand()
{
    return {u"show"_s, Text::tr("Shows one record."), {u"KIND ID"_s, 2, 2, {}, {}}, runShow};
}

} // namespace tarsus::ctl
