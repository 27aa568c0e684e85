// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/owners/ownerlistmodel.h"

#include "models/db/listtext.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;
constexpr auto Owner = RecordKind::Owner;

constexpr ListColumn ownerColumns[] = {
    {"owner_name", QT_TRANSLATE_NOOP("tarsus::OwnerListModel", "Name"), "t.owner_name", V::Text,
     "name", C::Shown, 22},
    {"phone", QT_TRANSLATE_NOOP("tarsus::OwnerListModel", "Phone"), "t.phone", V::Phone, "phone",
     C::Shown, 16, nullptr, Owner, "phone"},
    {"email", QT_TRANSLATE_NOOP("tarsus::OwnerListModel", "E-mail"), "t.email", V::Text, "email",
     C::Shown, 24, nullptr, Owner, "email"},
    {"pets", QT_TRANSLATE_NOOP("tarsus::OwnerListModel", "Pets"),
     "(SELECT group_concat(p.pet_name, ', ') FROM pets p "
     "WHERE p.owner_id = t.id AND p.deleted_at IS NULL)",
     V::Text, "pets", C::Shown, 26},
    {"address", QT_TRANSLATE_NOOP("tarsus::OwnerListModel", "Address"), "t.address", V::Text,
     "address", C::Shown, 28, nullptr, Owner, "address"},
    {"preferred_channel", QT_TRANSLATE_NOOP("tarsus::OwnerListModel", "Preferred channel"),
     "t.preferred_channel", V::Choice, "channel", C::Available, 12, "channel"},
    {"updated_at", QT_TRANSLATE_NOOP("tarsus::OwnerListModel", "Changed"), "t.updated_at",
     V::Instant, "changed", C::Shown, 15},
    {"consent_to_share_on", QT_TRANSLATE_NOOP("tarsus::OwnerListModel", "Consent to share records"),
     "t.consent_to_share_on", V::Date, nullptr, C::Detail},
    {"more_phones", QT_TRANSLATE_NOOP("tarsus::OwnerListModel", "Further phones"),
     "(SELECT group_concat(trim(f.label || ' ' || f.phone), ', ') FROM owner_phones f "
     "WHERE f.owner_id = t.id)",
     V::Text, nullptr, C::Detail, 0, nullptr, Owner, "phone"},
    {"notes", QT_TRANSLATE_NOOP("tarsus::OwnerListModel", "Notes"), "t.notes", V::LongText, nullptr,
     C::Detail, 0, nullptr, Owner, "notes"},
};

} // namespace

OwnerListModel::OwnerListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::Owner, u"owners"_s, ownerColumns, std::move(context), parent)
{
    begin(u"name"_s, Qt::AscendingOrder);
}

QString OwnerListModel::joins() const
{
    return {};
}

QList<ListWalk> OwnerListModel::walks(const QString &order) const
{
    const QString table = u"owners t"_s;
    if (order == "changed"_L1)
        return {{table, {}, {}, {{u"t.updated_at"_s, u"t.id"_s}}}};
    if (order == "name"_L1)
        return {{table, {}, {}, {{u"t.name_key"_s, u"t.id"_s}}}};
    if (order == "phone"_L1)
        return {{table, {}, {}, {{u"t.phone_digits"_s, u"t.id"_s}}}};
    return {};
}

ListCondition OwnerListModel::condition(const QString &, const QString &) const
{
    return {};
}

ListCondition OwnerListModel::textCondition(const QString &folded) const
{
    return foundInIndex(u"t.id"_s, u"search_owners"_s, u"t.name_key"_s, folded);
}

} // namespace tarsus
