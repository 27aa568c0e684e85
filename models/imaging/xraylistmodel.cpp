// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imaging/xraylistmodel.h"

#include "models/db/listtext.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;
using K = RecordKind;

constexpr ListColumn xrayColumns[] = {
    {"state", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "State"), "t.reading_state", V::State,
     "state", C::Shown, 16, "reading_state"},
    {"xray_date", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "Taken"), "t.xray_date", V::Instant,
     "date", C::Shown, 15},
    {"pet_name", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "Pet"), "p.pet_name", V::Text, "pet",
     C::Shown, 18, nullptr, K::Pet, "pet_name"},
    {"owner_name", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "Owner"), "o.owner_name", V::Text,
     "owner", C::Shown, 18, nullptr, K::Owner, "owner_name"},
    {"body_part", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "Part"), "t.body_part", V::Choice,
     "part", C::Shown, 16, "body_part", K::Xray, "body_part"},
    {"view_position", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "View"), "t.view_position",
     V::Choice, "view", C::Shown, 16, "view_position", K::Xray, "view_position"},
    {"reviewer", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "Reviewer"), "u.full_name", V::Text,
     "reviewer", C::Shown, 17},
    {"file_name", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "File"), "t.file_name", V::Text,
     "file", C::Available, 22, nullptr, K::Xray, "file_name"},
    {"follow_up_needed", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "Follow-up needed"),
     "t.follow_up_needed", V::Boolean, nullptr, C::Detail},
    {"impression", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "Impression"), "t.impression",
     V::LongText, nullptr, C::Detail, 0, nullptr, K::Xray, "impression"},
    {"findings", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "Findings"), "t.findings", V::LongText,
     nullptr, C::Detail, 0, nullptr, K::Xray, "findings"},
    {"file_size", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "Size"), "t.file_size", V::Custom,
     nullptr, C::Detail, 0, nullptr, K::Xray, "file_size"},
    {"file_hash", "", "t.file_hash", V::Id, nullptr, C::Detail, 0, nullptr, K::Xray, "file_hash"},
    {"file_type", "", "t.file_type", V::Id, nullptr, C::Detail, 0, nullptr, K::Xray, "file_hash"},
    {"species", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "Species"), "p.species", V::Choice,
     nullptr, C::Detail, 0, "species"},
    {"breed", QT_TRANSLATE_NOOP("tarsus::XrayListModel", "Breed"), "p.breed", V::Choice, nullptr,
     C::Detail, 0, "breed"},
    {"pet_id", "", "t.pet_id", V::Id, nullptr, C::Detail},
};

} // namespace

XrayListModel::XrayListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::Xray, u"xray_logs"_s, xrayColumns, std::move(context), parent)
{
    begin(u"date"_s, Qt::DescendingOrder);
}

QString XrayListModel::joins() const
{
    return u"LEFT JOIN pets p ON p.id = t.pet_id "
           "LEFT JOIN owners o ON o.id = p.owner_id "
           "LEFT JOIN users u ON u.id = t.reviewer_id"_s;
}

QList<ListWalk> XrayListModel::walks(const QString &order) const
{
    const QString table = u"xray_logs t"_s;
    const QStringList byDate{u"t.xray_date"_s, u"t.id"_s};
    const QString state = filterChoice(u"state"_s);
    if (order == "date"_L1 && !state.isEmpty())
        return {{table, u"t.reading_state = ?"_s, {state}, {byDate}}};
    if (order == "date"_L1)
        return {{table, {}, {}, {byDate}}};
    if (order == "state"_L1)
        return walksByCode(u"reading_state"_s, u"reading_state"_s, byDate);
    if (order == "part"_L1)
        return walksByCode(u"body_part"_s, u"body_part"_s, byDate);
    if (order == "pet"_L1) {
        return {{u"pets p CROSS JOIN xray_logs t ON t.pet_id = p.id"_s,
                 {},
                 {},
                 {{u"p.name_key"_s, u"p.id"_s}, byDate}}};
    }
    if (order == "owner"_L1) {
        return {{u"owners o CROSS JOIN pets p ON p.owner_id = o.id "
                 "CROSS JOIN xray_logs t ON t.pet_id = p.id"_s,
                 {},
                 {},
                 {{u"o.name_key"_s, u"o.id"_s}, {u"p.id"_s}, byDate}}};
    }
    if (order == "reviewer"_L1)
        return walksByPerson(u"reviewer_id"_s, byDate, true);
    return {};
}

ListCondition XrayListModel::condition(const QString &group, const QString &name) const
{
    if (group == "state"_L1)
        return {u"t.reading_state = ?"_s, {name}};
    if (group == "whose"_L1 && name == "mine"_L1)
        return {u"EXISTS (SELECT 1 FROM case_members c WHERE c.user_id = ? "
                "AND c.pet_id = t.pet_id)"_s,
                {personId()}};
    return {};
}

ListCondition XrayListModel::textCondition(const QString &folded) const
{
    return foundInIndex(u"t.pet_id"_s, u"search_pets"_s, {}, folded);
}

QString XrayListModel::displayText(const ListColumn &column, const QVariant &value) const
{
    if (QLatin1String(column.key) == "file_size"_L1)
        return QLocale().formattedDataSize(value.toLongLong());
    return RecordListModel::displayText(column, value);
}

} // namespace tarsus
