// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practices/vetlistmodel.h"

#include "models/db/listtext.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;

constexpr ListColumn vetColumns[] = {
    {"vet_name", QT_TRANSLATE_NOOP("tarsus::VetListModel", "Name"), "t.vet_name", V::Text, "name",
     C::Shown, 24},
    {"practices", QT_TRANSLATE_NOOP("tarsus::VetListModel", "Practices"),
     "(SELECT group_concat(x.practice_name, ', ') FROM practice_vets l "
     "JOIN practices x ON x.id = l.practice_id WHERE l.vet_id = t.id AND x.deleted_at IS NULL)",
     V::Text, "practices", C::Shown, 34},
    {"phone", QT_TRANSLATE_NOOP("tarsus::VetListModel", "Phone"), "t.phone", V::Phone, "phone",
     C::Shown, 16},
    {"email", QT_TRANSLATE_NOOP("tarsus::VetListModel", "E-mail"), "t.email", V::Text, "email",
     C::Shown, 26},
    {"preferred_channel", QT_TRANSLATE_NOOP("tarsus::VetListModel", "Preferred channel"),
     "t.preferred_channel", V::Choice, "channel", C::Shown, 12, "channel"},
    {"updated_at", QT_TRANSLATE_NOOP("tarsus::VetListModel", "Changed"), "t.updated_at", V::Instant,
     "changed", C::Available, 15},
    {"notes", QT_TRANSLATE_NOOP("tarsus::VetListModel", "Notes"), "t.notes", V::LongText, nullptr,
     C::Detail},
};

} // namespace

VetListModel::VetListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::Vet, u"vets"_s, vetColumns, std::move(context), parent)
{
    begin(u"name"_s, Qt::AscendingOrder);
}

QString VetListModel::joins() const
{
    return {};
}

QList<ListWalk> VetListModel::walks(const QString &order) const
{
    const QString table = u"vets t"_s;
    if (order == "changed"_L1)
        return {{table, {}, {}, {{u"t.updated_at"_s, u"t.id"_s}}}};
    if (order == "name"_L1)
        return {{table, {}, {}, {{u"t.name_key"_s, u"t.id"_s}}}};
    return {};
}

ListCondition VetListModel::condition(const QString &, const QString &) const
{
    return {};
}

ListCondition VetListModel::textCondition(const QString &folded) const
{
    return foundInIndex(u"t.id"_s, u"search_vets"_s, u"t.name_key"_s, folded);
}

} // namespace tarsus
