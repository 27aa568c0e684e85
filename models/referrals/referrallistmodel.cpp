// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referrallistmodel.h"

#include "models/db/listtext.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;
using K = RecordKind;

constexpr ListColumn referralColumns[] = {
    {"status", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "State"), "t.status", V::State,
     "status", C::Shown, 15, "referral_status"},
    {"priority", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Priority"), "t.priority", V::State,
     "priority", C::Shown, 13, "priority"},
    {"referral_number", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Number"),
     "t.referral_number", V::Text, "number", C::Shown, 13},
    {"pet_name", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Pet"), "p.pet_name", V::Text,
     "pet", C::Shown, 15, nullptr, K::Pet, "pet_name"},
    {"owner_name", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Owner"), "o.owner_name", V::Text,
     "owner", C::Shown, 18, nullptr, K::Owner, "owner_name"},
    {"referral_reason", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Reason"),
     "t.referral_reason", V::LongText, "reason", C::Shown, 26, nullptr, K::Referral,
     "referral_reason"},
    {"practice", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Practice"), "x.practice_name",
     V::Text, "practice", C::Shown, 18},
    {"received_at", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Received"), "t.received_at",
     V::Instant, "received", C::Shown, 15},
    {"received_by", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Received by"), "r.full_name",
     V::Text, "receiver", C::Available, 15},
    {"specialist", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Specialist"), "s.full_name",
     V::Text, "specialist", C::Shown, 15},
    {"next_step", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Next step"),
     "t.status || CASE WHEN t.specialist_id IS NULL THEN ' -' ELSE '' END", V::Custom, "status",
     C::Shown, 22},
    {"vet", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Referring vet"), "v.vet_name", V::Text,
     "vet", C::Available, 16},
    {"species", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Species"), "p.species", V::Choice,
     nullptr, C::Detail, 0, "species"},
    {"breed", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Breed"), "p.breed", V::Choice,
     nullptr, C::Detail, 0, "breed"},
    {"owner_phone", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Owner's phone"), "o.phone",
     V::Phone, nullptr, C::Detail, 0, nullptr, K::Owner, "phone"},
    {"practice_phone", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Practice's phone"),
     "x.phone", V::Phone, nullptr, C::Detail},
    {"decline_reason", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Reason for the refusal"),
     "t.decline_reason", V::LongText, nullptr, C::Detail},
    {"checklist", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Came with it"),
     "t.has_form || t.has_history || t.has_lab || t.has_images || t.has_consent", V::Custom,
     nullptr, C::Detail},
    {"acknowledged_at", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Acknowledged"),
     "t.acknowledged_at", V::Instant, nullptr, C::Detail},
    {"owner_contacted_at", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Owner contacted"),
     "t.owner_contacted_at", V::Instant, nullptr, C::Detail},
    {"final_report_at", QT_TRANSLATE_NOOP("tarsus::ReferralListModel", "Final report"),
     "t.final_report_at", V::Instant, nullptr, C::Detail},
    {"pet_id", "", "t.pet_id", V::Id, nullptr, C::Detail},
};

const QStringList &openStates()
{
    static const QStringList states{u"new"_s,    u"info_requested"_s, u"accepted"_s,
                                    u"booked"_s, u"in_progress"_s,    u"report_due"_s};
    return states;
}

} // namespace

ReferralListModel::ReferralListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::Referral, u"referrals"_s, referralColumns, std::move(context),
                      parent)
{
    begin(u"received"_s, Qt::DescendingOrder);
}

QString ReferralListModel::joins() const
{
    return u"LEFT JOIN pets p ON p.id = t.pet_id "
           "LEFT JOIN owners o ON o.id = p.owner_id "
           "LEFT JOIN practices x ON x.id = t.referring_practice_id "
           "LEFT JOIN vets v ON v.id = t.referring_vet_id "
           "LEFT JOIN users r ON r.id = t.received_by_id "
           "LEFT JOIN users s ON s.id = t.specialist_id"_s;
}

QList<ListWalk> ReferralListModel::walks(const QString &order) const
{
    const QString table = u"referrals t"_s;
    const bool open = filterChoice(u"status"_s) == "open"_L1;
    const QStringList byTime{u"t.received_at"_s, u"t.id"_s};
    if (order == "received"_L1) {
        if (open)
            return {{table, u"t.is_open = 1"_s, {}, {byTime}}};
        return {{table, {}, {}, {byTime}}};
    }
    if (order == "status"_L1) {
        if (!open)
            return walksByCode(u"status"_s, u"referral_status"_s, byTime);
        QList<ListWalk> walks;
        for (const QString &state : openStates())
            walks.append({table, u"t.status = ?"_s, {state}, {byTime}});
        return walks;
    }
    if (order == "priority"_L1) {
        const QStringList keys = QStringList{u"t.priority_rank"_s} + byTime;
        QList<ListWalk> walks{{table, u"t.is_open = 1"_s, {}, {keys}}};
        if (!open)
            walks.append({table, u"t.is_open = 0"_s, {}, {keys}});
        return walks;
    }
    if (order == "number"_L1)
        return {{table, {}, {}, {{u"t.referral_number"_s}}}};
    if (order == "pet"_L1) {
        return {{u"pets p CROSS JOIN referrals t ON t.pet_id = p.id"_s,
                 {},
                 {},
                 {{u"p.name_key"_s, u"p.id"_s}, byTime}}};
    }
    if (order == "owner"_L1) {
        return {{u"owners o CROSS JOIN pets p ON p.owner_id = o.id "
                 "CROSS JOIN referrals t ON t.pet_id = p.id"_s,
                 {},
                 {},
                 {{u"o.name_key"_s, u"o.id"_s}, {u"p.id"_s}, byTime}}};
    }
    if (order == "practice"_L1) {
        return {{u"practices x CROSS JOIN referrals t ON t.referring_practice_id = x.id"_s,
                 {},
                 {},
                 {{u"x.name_key"_s, u"x.id"_s}, {u"t.id"_s}}}};
    }
    const QStringList byState{u"t.is_open"_s, u"t.received_at"_s, u"t.id"_s};
    QList<ListWalk> people;
    if (order == "receiver"_L1)
        people = walksByPerson(u"received_by_id"_s, open ? byTime : byState, false);
    else if (order == "specialist"_L1)
        people = walksByPerson(u"specialist_id"_s, open ? byTime : byState, true);
    for (ListWalk &walk : people)
        walk.where += open ? u" AND t.is_open = 1"_s : QString();
    return people;
}

ListCondition ReferralListModel::condition(const QString &group, const QString &name) const
{
    if (group == "whose"_L1 && name == "mine"_L1)
        return {u"(t.specialist_id = ? OR t.received_by_id = ?)"_s, {personId(), personId()}};
    if (group == "whose"_L1 && name == "unassigned"_L1)
        return {u"t.specialist_id IS NULL"_s, {}};
    if (group == "status"_L1 && name == "open"_L1)
        return {u"t.is_open = 1"_s, {}};
    if (group == "status"_L1 && name == "waiting"_L1)
        return {u"t.status IN ('new', 'info_requested')"_s, {}};
    if (group == "status"_L1 && name == "report_due"_L1)
        return {u"t.status = 'report_due'"_s, {}};
    if (group == "status"_L1 && name == "done"_L1)
        return {u"t.is_open = 0"_s, {}};
    if (group == "priority"_L1 && name == "urgent"_L1)
        return {u"t.priority_rank <= 1"_s, {}};
    return {};
}

ListCondition ReferralListModel::textCondition(const QString &folded) const
{
    return anyOf({foundInIndex(u"t.pet_id"_s, u"search_pets"_s, {}, folded),
                  foundInIndex(u"t.referring_practice_id"_s, u"search_practices"_s, {}, folded),
                  containsText(u"t.referral_number"_s, folded.toUpper())});
}

QString ReferralListModel::displayText(const ListColumn &column, const QVariant &value) const
{
    const QLatin1String key(column.key);
    const QString text = value.toString();
    if (key == "checklist"_L1) {
        const QStringList names{tr("referral form"), tr("history"), tr("lab results"), tr("images"),
                                tr("consent")};
        QStringList there;
        for (qsizetype i = 0; i < names.size() && i < text.size(); ++i) {
            if (text.at(i) == u'1')
                there.append(names.at(i));
        }
        return there.join(u", ");
    }
    if (key != "next_step"_L1)
        return RecordListModel::displayText(column, value);
    const QString status = text.section(u' ', 0, 0);
    const bool unassigned = text.endsWith(u'-');
    if (status == "new"_L1)
        return unassigned ? tr("Assign a specialist") : tr("Accept or decline");
    if (status == "info_requested"_L1)
        return tr("Wait for the practice's answer");
    if (status == "accepted"_L1)
        return tr("Book an appointment");
    if (status == "booked"_L1)
        return tr("See the pet");
    if (status == "in_progress"_L1)
        return tr("Finish the work-up");
    if (status == "report_due"_L1)
        return tr("Send the final report");
    if (status == "report_sent"_L1)
        return tr("Close");
    return {};
}

} // namespace tarsus
