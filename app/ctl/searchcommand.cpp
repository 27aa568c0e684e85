// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "models/services/search/searchservice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus::ctl {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::SearchCommand)
};

QJsonObject objectOf(const SearchHit &hit)
{
    QJsonObject object{{u"kind"_s, kindWord(hit.kind)}, {u"id"_s, hit.id}, {u"title"_s, hit.title}};
    const std::pair<QString, QString> more[] = {
        {u"petName"_s, hit.petName},     {u"ownerName"_s, hit.ownerName}, {u"phone"_s, hit.phone},
        {u"microchip"_s, hit.microchip}, {u"species"_s, hit.species},     {u"breed"_s, hit.breed},
        {u"status"_s, hit.status},       {u"practices"_s, hit.place},
    };
    for (const auto &[name, text] : more) {
        if (!text.isEmpty())
            object.insert(name, text);
    }
    return object;
}

Result<> run(Console &console, const Arguments &arguments)
{
    const auto limit = arguments.number(u"limit"_s, 20, 1);
    if (!limit)
        return limit.error();
    const auto clinic = console.open();
    if (!clinic)
        return clinic.error();
    SearchService search(clinic->context());
    const auto hits =
        search.find(arguments.words().join(u' '), static_cast<int>(std::min<qint64>(*limit, 1000)));
    if (!hits)
        return hits.error();
    for (const SearchHit &hit : *hits) {
        console.showRow(objectOf(hit),
                        {u"kind"_s, u"id"_s, u"title"_s, u"petName"_s, u"ownerName"_s, u"phone"_s});
    }
    return {};
}

} // namespace

Command searchCommand()
{
    return {u"search"_s,
            Text::tr("Finds pets, owners, practices, vets and referrals, best first."),
            {u"TEXT [--limit N]"_s, 1, -1, {u"limit"_s}, {}},
            run};
}

} // namespace tarsus::ctl
