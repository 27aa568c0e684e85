// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pets/petlistmodel.h"

#include "models/db/listtext.h"
#include "models/pets/signalment.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;
constexpr auto Owner = RecordKind::Owner;
constexpr auto Pet = RecordKind::Pet;

constexpr ListColumn petColumns[] = {
    {"pet_name", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Name"), "t.pet_name", V::Text, "name",
     C::Shown, 18},
    {"species", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Species"), "t.species", V::Choice,
     "species", C::Shown, 10, "species"},
    {"breed", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Breed"), "t.breed", V::Choice, "breed",
     C::Shown, 18, "breed"},
    {"sex", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Sex"), "t.sex || ' ' || t.neuter_state",
     V::Custom, "sex", C::Shown, 15},
    {"age", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Age"),
     "coalesce(t.date_of_birth, '') || ' ' || t.birth_date_precision || ' ' "
     "|| CASE WHEN t.deceased THEN coalesce(t.deceased_on, '-') ELSE '' END",
     V::Custom, "birth", C::Shown, 11},
    {"owner_name", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Owner"), "o.owner_name", V::Text,
     "owner", C::Shown, 20, nullptr, Owner, "owner_name"},
    {"owner_phone", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Phone"), "o.phone", V::Phone,
     "phone", C::Shown, 15, nullptr, Owner, "phone"},
    {"specialist", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Specialist"), "s.full_name", V::Text,
     "specialist", C::Shown, 17},
    {"practice", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Home practice"), "x.practice_name",
     V::Text, "practice", C::Shown, 20},
    {"microchip", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Microchip"), "t.microchip", V::Text,
     "chip", C::Available, 17, nullptr, Pet, "microchip"},
    {"updated_at", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Changed"), "t.updated_at", V::Instant,
     "changed", C::Shown, 15},
    {"date_of_birth", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Date of birth"), "t.date_of_birth",
     V::Date, "birth", C::Available, 11},
    {"colour", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Colour and markings"), "t.colour",
     V::Text, nullptr, C::Detail},
    {"insurance", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Insurance"),
     "trim(t.insurance_company || ' ' || t.insurance_number)", V::Text, nullptr, C::Detail},
    {"licence_number", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Licence number"),
     "t.licence_number", V::Text, nullptr, C::Detail},
    {"history", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Medical history"),
     "t.medical_history_summary", V::LongText, nullptr, C::Detail, 0, nullptr, Pet,
     "medical_history_summary"},
    {"deceased", QT_TRANSLATE_NOOP("tarsus::PetListModel", "Deceased"), "t.deceased", V::Boolean,
     nullptr, C::Detail},
    {"owner_id", "", "t.owner_id", V::Id, nullptr, C::Detail},
    {"specialist_id", "", "t.assigned_specialist_id", V::Id, nullptr, C::Detail},
};

} // namespace

PetListModel::PetListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::Pet, u"pets"_s, petColumns, std::move(context), parent)
{
    begin(u"changed"_s, Qt::DescendingOrder);
}

QString PetListModel::joins() const
{
    return u"LEFT JOIN owners o ON o.id = t.owner_id "
           "LEFT JOIN users s ON s.id = t.assigned_specialist_id "
           "LEFT JOIN practices x ON x.id = t.primary_practice_id"_s;
}

QList<ListWalk> PetListModel::walks(const QString &order) const
{
    const QString table = u"pets t"_s;
    const QString byOwner = u"owners o CROSS JOIN pets t ON t.owner_id = o.id"_s;
    if (order == "changed"_L1)
        return {{table, {}, {}, {{u"t.updated_at"_s, u"t.id"_s}}}};
    if (order == "name"_L1)
        return {{table, {}, {}, {{u"t.name_key"_s, u"t.id"_s}}}};
    if (order == "species"_L1)
        return walksByCode(u"species"_s, u"species"_s, {u"t.name_key"_s, u"t.id"_s});
    if (order == "breed"_L1)
        return {{table, {}, {}, {{u"t.breed"_s, u"t.name_key"_s, u"t.id"_s}}}};
    if (order == "sex"_L1)
        return {{table, {}, {}, {{u"t.sex"_s, u"t.neuter_state"_s, u"t.id"_s}}}};
    if (order == "birth"_L1) {
        ListWalk known{
            table, u"t.date_of_birth IS NOT NULL"_s, {}, {{u"t.date_of_birth"_s, u"t.id"_s}}};
        return {known, {table, u"t.date_of_birth IS NULL"_s, {}, {{u"t.id"_s}}}};
    }
    if (order == "owner"_L1)
        return {{byOwner, {}, {}, {{u"o.name_key"_s, u"o.id"_s}, {u"t.id"_s}}}};
    if (order == "phone"_L1)
        return {{byOwner, {}, {}, {{u"o.phone_digits"_s, u"o.id"_s}, {u"t.id"_s}}}};
    if (order == "specialist"_L1)
        return walksByPerson(u"assigned_specialist_id"_s, {u"t.updated_at"_s, u"t.id"_s}, false);
    if (order == "practice"_L1) {
        ListWalk with{u"practices x CROSS JOIN pets t ON t.primary_practice_id = x.id"_s,
                      {},
                      {},
                      {{u"x.name_key"_s, u"x.id"_s}, {u"t.id"_s}}};
        return {with, {table, u"t.primary_practice_id IS NULL"_s, {}, {{u"t.id"_s}}}};
    }
    if (order == "chip"_L1) {
        ListWalk with{table, u"t.chip_key <> ''"_s, {}, {{u"t.chip_key"_s, u"t.id"_s}}};
        return {with, {table, u"+t.chip_key = ''"_s, {}, {{u"t.id"_s}}}};
    }
    return {};
}

ListCondition PetListModel::condition(const QString &group, const QString &name) const
{
    if (group == "whose"_L1 && name == "mine"_L1) {
        return {u"EXISTS (SELECT 1 FROM case_members c WHERE c.user_id = ? AND c.pet_id = t.id)"_s,
                {personId()}};
    }
    if (group == "state"_L1 && name == "living"_L1)
        return {u"t.deceased = 0"_s, {}};
    if (group == "state"_L1 && name == "deceased"_L1)
        return {u"t.deceased = 1"_s, {}};
    return {};
}

ListCondition PetListModel::textCondition(const QString &folded) const
{
    return foundInIndex(u"t.id"_s, u"search_pets"_s, u"t.name_key"_s, folded);
}

QString PetListModel::displayText(const ListColumn &column, const QVariant &value) const
{
    const QLatin1String key(column.key);
    if (key != "sex"_L1 && key != "age"_L1)
        return RecordListModel::displayText(column, value);
    const QString text = value.toString();
    const auto parts = QStringView(text).split(u' ');
    const auto part = [&](qsizetype place) { return parts.value(place).toString(); };
    if (key == "sex"_L1)
        return Signalment::sex(part(0), part(1));
    const QString died = part(2);
    if (died == "-"_L1)
        return tr("deceased");
    const QDate end = died.isEmpty() ? today() : QDate::fromString(died, Qt::ISODate);
    const QString age = Signalment::age(QDate::fromString(part(0), Qt::ISODate), part(1), end);
    return died.isEmpty() ? age : tr("† %1").arg(age);
}

} // namespace tarsus
