// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practices/practicelistmodel.h"

#include "models/db/listtext.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;

constexpr ListColumn practiceColumns[] = {
    {"practice_name", QT_TRANSLATE_NOOP("tarsus::PracticeListModel", "Name"), "t.practice_name",
     V::Text, "name", C::Shown, 28},
    {"phone", QT_TRANSLATE_NOOP("tarsus::PracticeListModel", "Phone"), "t.phone", V::Phone, "phone",
     C::Shown, 16},
    {"email", QT_TRANSLATE_NOOP("tarsus::PracticeListModel", "E-mail"), "t.email", V::Text, "email",
     C::Shown, 26},
    {"vets", QT_TRANSLATE_NOOP("tarsus::PracticeListModel", "Vets"),
     "(SELECT group_concat(v.vet_name, ', ') FROM practice_vets l JOIN vets v ON v.id = l.vet_id "
     "WHERE l.practice_id = t.id AND v.deleted_at IS NULL)",
     V::Text, "vets", C::Shown, 28},
    {"address", QT_TRANSLATE_NOOP("tarsus::PracticeListModel", "Address"), "t.address", V::Text,
     "address", C::Shown, 30},
    {"preferred_channel", QT_TRANSLATE_NOOP("tarsus::PracticeListModel", "Preferred channel"),
     "t.preferred_channel", V::Choice, "channel", C::Available, 12, "channel"},
    {"updated_at", QT_TRANSLATE_NOOP("tarsus::PracticeListModel", "Changed"), "t.updated_at",
     V::Instant, "changed", C::Available, 15},
    {"notes", QT_TRANSLATE_NOOP("tarsus::PracticeListModel", "Notes"), "t.notes", V::LongText,
     nullptr, C::Detail},
};

} // namespace

PracticeListModel::PracticeListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::Practice, u"practices"_s, practiceColumns, std::move(context),
                      parent)
{
    begin(u"name"_s, Qt::AscendingOrder);
}

QString PracticeListModel::joins() const
{
    return {};
}

QList<ListWalk> PracticeListModel::walks(const QString &order) const
{
    const QString table = u"practices t"_s;
    if (order == "changed"_L1)
        return {{table, {}, {}, {{u"t.updated_at"_s, u"t.id"_s}}}};
    if (order == "name"_L1)
        return {{table, {}, {}, {{u"t.name_key"_s, u"t.id"_s}}}};
    if (order == "phone"_L1)
        return {{table, {}, {}, {{u"t.phone_digits"_s, u"t.id"_s}}}};
    return {};
}

ListCondition PracticeListModel::condition(const QString &, const QString &) const
{
    return {};
}

ListCondition PracticeListModel::textCondition(const QString &folded) const
{
    return foundInIndex(u"t.id"_s, u"search_practices"_s, u"t.name_key"_s, folded);
}

} // namespace tarsus
