// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appointments/appointmentlistmodel.h"

#include "models/core/access.h"
#include "models/db/listtext.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;
using K = RecordKind;

constexpr ListColumn appointmentColumns[] = {
    {"status", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "State"), "t.status", V::State,
     "status", C::Shown, 15, "appointment_status"},
    {"appointment_date", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "When"),
     "t.appointment_date", V::Instant, "date", C::Shown, 15},
    {"length_minutes", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Length"),
     "t.length_minutes", V::Custom, "length", C::Shown, 9},
    {"pet_name", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Pet"), "p.pet_name", V::Text,
     "pet", C::Shown, 16, nullptr, K::Pet, "pet_name"},
    {"owner_name", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Owner"), "o.owner_name",
     V::Text, "owner", C::Shown, 18, nullptr, K::Owner, "owner_name"},
    {"owner_phone", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Phone"), "o.phone", V::Phone,
     "phone", C::Shown, 15, nullptr, K::Owner, "phone"},
    {"appointment_type", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Type"),
     "t.appointment_type", V::Choice, "type", C::Shown, 16, "appointment_type"},
    {"specialist", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Specialist"), "u.full_name",
     V::Text, "specialist", C::Shown, 17},
    {"room", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Room"), "t.room", V::Choice, "room",
     C::Shown, 10, "room"},
    {"reminder", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Reminder"),
     "CASE WHEN t.reminder_sent THEN 'sent' WHEN t.reminder_wanted THEN 'wanted' ELSE '' END",
     V::Custom, "reminder", C::Shown, 12},
    {"notes", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Notes"), "t.notes", V::LongText,
     nullptr, C::Detail, 0, nullptr, K::Appointment, "notes"},
    {"referral_number", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Referral"),
     "(SELECT r.referral_number FROM referrals r WHERE r.id = t.referral_id)", V::Text, nullptr,
     C::Detail},
    {"arrived_at", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Arrived"), "t.arrived_at",
     V::Instant, nullptr, C::Detail},
    {"seen_at", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Seen"), "t.seen_at", V::Instant,
     nullptr, C::Detail},
    {"left_at", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Left"), "t.left_at", V::Instant,
     nullptr, C::Detail},
    {"species", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Species"), "p.species",
     V::Choice, nullptr, C::Detail, 0, "species"},
    {"breed", QT_TRANSLATE_NOOP("tarsus::AppointmentListModel", "Breed"), "p.breed", V::Choice,
     nullptr, C::Detail, 0, "breed"},
    {"pet_id", "", "t.pet_id", V::Id, nullptr, C::Detail},
};

/// Not all of the kind, or none of it.
bool seesPart(const Access &access, RecordKind kind)
{
    return access.scope(kind, Operation::View) != Scope::All;
}

} // namespace

AppointmentListModel::AppointmentListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::Appointment, u"appointments"_s, appointmentColumns,
                      std::move(context), parent)
{
    begin(u"date"_s, Qt::AscendingOrder);
}

QString AppointmentListModel::joins() const
{
    return u"LEFT JOIN pets p ON p.id = t.pet_id "
           "LEFT JOIN owners o ON o.id = p.owner_id "
           "LEFT JOIN users u ON u.id = t.specialist_id"_s;
}

QList<ListWalk> AppointmentListModel::walks(const QString &order) const
{
    const QString table = u"appointments t"_s;
    const QStringList byDate{u"t.appointment_date"_s, u"t.id"_s};
    const ListCondition days = condition(u"day"_s, filterChoice(u"day"_s));
    if (order == "date"_L1)
        return {{table, days.sql, days.values, {byDate}}};
    if (order == "status"_L1)
        return walksByCode(u"status"_s, u"appointment_status"_s, byDate);
    if (order == "type"_L1)
        return walksByCode(u"appointment_type"_s, u"appointment_type"_s, byDate);
    if (order == "specialist"_L1)
        return walksByPerson(u"specialist_id"_s, byDate, true);
    const QString ofPets = u"pets p CROSS JOIN appointments t ON t.pet_id = p.id"_s;
    const QString ofOwners = u"owners o CROSS JOIN pets p ON p.owner_id = o.id "
                             "CROSS JOIN appointments t ON t.pet_id = p.id"_s;
    QList<ListWalk> walks;
    if (order == "pet"_L1)
        walks = {{ofPets, {}, {}, {{u"p.name_key"_s, u"p.id"_s}, byDate}}};
    else if (order == "owner"_L1)
        walks = {{ofOwners, {}, {}, {{u"o.name_key"_s, u"o.id"_s}, {u"p.id"_s}, byDate}}};
    else if (order == "phone"_L1)
        walks = {{ofOwners, {}, {}, {{u"o.phone_digits"_s, u"o.id"_s}, {u"p.id"_s}, byDate}}};
    // Everybody sees who comes when: what has no name for the person comes behind the names.
    const Access &access = *this->context().data.access;
    const bool hidesPets = seesPart(access, RecordKind::Pet);
    if (order == "pet"_L1 && hidesPets) {
        walks.append({table,
                      u"NOT EXISTS (SELECT p.object_id FROM pets p WHERE p.id = t.pet_id)"_s,
                      {},
                      {byDate}});
    } else if (!walks.isEmpty() && order != "pet"_L1
               && (hidesPets || seesPart(access, RecordKind::Owner))) {
        walks.append({table,
                      u"NOT EXISTS (SELECT p.object_id FROM pets p JOIN owners o "
                      "ON o.id = p.owner_id WHERE p.id = t.pet_id)"_s,
                      {},
                      {byDate}});
    }
    return walks;
}

ListCondition AppointmentListModel::condition(const QString &group, const QString &name) const
{
    if (group == "day"_L1 && name == "today"_L1) {
        return {u"t.appointment_date >= ? AND t.appointment_date < ?"_s,
                {dayStart(today()), dayStart(today().addDays(1))}};
    }
    if (group == "day"_L1 && name == "week"_L1) {
        return {u"t.appointment_date >= ? AND t.appointment_date < ?"_s,
                {dayStart(today()), dayStart(today().addDays(7))}};
    }
    if (group == "day"_L1 && name == "upcoming"_L1)
        return {u"t.appointment_date >= ?"_s, {dayStart(today())}};
    if (group == "day"_L1 && name == "past"_L1)
        return {u"t.appointment_date < ?"_s, {dayStart(today())}};
    if (group == "whose"_L1 && name == "mine"_L1)
        return {u"t.specialist_id = ?"_s, {personId()}};
    if (group == "state"_L1 && name == "open"_L1)
        return {u"t.status NOT IN ('done', 'cancelled', 'no_show')"_s, {}};
    return {};
}

ListCondition AppointmentListModel::textCondition(const QString &folded) const
{
    return foundInIndex(u"t.pet_id"_s, u"search_pets"_s, {}, folded);
}

QString AppointmentListModel::displayText(const ListColumn &column, const QVariant &value) const
{
    const QLatin1String key(column.key);
    if (key == "length_minutes"_L1)
        return tr("%1 min").arg(QLocale().toString(value.toInt()));
    if (key == "reminder"_L1) {
        const QString state = value.toString();
        return state == "sent"_L1     ? tr("sent")
               : state == "wanted"_L1 ? tr("to be sent")
                                      : QString();
    }
    // Everybody sees who comes when; whose pet it is only who has the case.
    if (QLatin1StringView(column.key) == "pet_name"_L1 && value.toString().isEmpty())
        return tr("a colleague's case");
    return RecordListModel::displayText(column, value);
}

} // namespace tarsus
