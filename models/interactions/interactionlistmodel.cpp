// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interactions/interactionlistmodel.h"

#include "models/db/listtext.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;
using K = RecordKind;

constexpr ListColumn interactionColumns[] = {
    {"interaction_type", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Type"),
     "t.interaction_type", V::Choice, "type", C::Shown, 13, "interaction_type"},
    {"interaction_at", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "When"),
     "t.interaction_at", V::Instant, "time", C::Shown, 15},
    {"pet_name", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Pet"), "p.pet_name", V::Text,
     "pet", C::Shown, 16, nullptr, K::Pet, "pet_name"},
    {"owner_name", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Owner"), "o.owner_name",
     V::Text, "owner", C::Available, 18, nullptr, K::Owner, "owner_name"},
    {"summary", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Summary"), "t.summary",
     V::LongText, "summary", C::Shown, 44, nullptr, K::Interaction, "summary"},
    {"person", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "By"), "u.full_name", V::Text,
     "person", C::Shown, 17},
    {"follow_up_due", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Follow-up"),
     "CASE WHEN t.follow_up_needed AND t.outcome = '' THEN coalesce(t.follow_up_due, '') "
     "ELSE '' END",
     V::DueDate, "due", C::Shown, 13},
    {"follow_up_by", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Follow-up by"),
     "f.full_name", V::Text, nullptr, C::Detail},
    {"outcome", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Outcome"), "t.outcome",
     V::LongText, nullptr, C::Detail, 0, nullptr, K::Interaction, "outcome"},
    {"subjective", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Subjective"), "t.subjective",
     V::LongText, nullptr, C::Detail, 0, nullptr, K::Interaction, "subjective"},
    {"objective", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Objective"), "t.objective",
     V::LongText, nullptr, C::Detail, 0, nullptr, K::Interaction, "objective"},
    {"assessment", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Assessment"), "t.assessment",
     V::LongText, nullptr, C::Detail, 0, nullptr, K::Interaction, "assessment"},
    {"plan", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Plan"), "t.plan", V::LongText,
     nullptr, C::Detail, 0, nullptr, K::Interaction, "plan"},
    {"referral_number", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Referral"),
     "(SELECT r.referral_number FROM referrals r WHERE r.id = t.referral_id)", V::Text, nullptr,
     C::Detail},
    {"signed_at", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Signed"), "t.signed_at",
     V::Instant, nullptr, C::Detail},
    {"species", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Species"), "p.species",
     V::Choice, nullptr, C::Detail, 0, "species"},
    {"breed", QT_TRANSLATE_NOOP("tarsus::InteractionListModel", "Breed"), "p.breed", V::Choice,
     nullptr, C::Detail, 0, "breed"},
    {"pet_id", "", "t.pet_id", V::Id, nullptr, C::Detail},
};

} // namespace

InteractionListModel::InteractionListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::Interaction, u"interactions"_s, interactionColumns,
                      std::move(context), parent)
{
    begin(u"time"_s, Qt::DescendingOrder);
}

QString InteractionListModel::joins() const
{
    return u"LEFT JOIN pets p ON p.id = t.pet_id "
           "LEFT JOIN owners o ON o.id = p.owner_id "
           "LEFT JOIN users u ON u.id = t.user_id "
           "LEFT JOIN users f ON f.id = t.follow_up_by_id"_s;
}

QList<ListWalk> InteractionListModel::walks(const QString &order) const
{
    const QString table = u"interactions t"_s;
    const QStringList byTime{u"t.interaction_at"_s, u"t.id"_s};
    const QString type = filterChoice(u"type"_s);
    if (order == "time"_L1 && !type.isEmpty())
        return {{table, u"t.interaction_type = ?"_s, {type}, {byTime}}};
    if (order == "time"_L1)
        return {{table, {}, {}, {byTime}}};
    if (order == "type"_L1)
        return walksByCode(u"interaction_type"_s, u"interaction_type"_s, byTime);
    if (order == "person"_L1)
        return walksByPerson(u"user_id"_s, byTime, false);
    if (order == "pet"_L1) {
        return {{u"pets p CROSS JOIN interactions t ON t.pet_id = p.id"_s,
                 {},
                 {},
                 {{u"p.name_key"_s, u"p.id"_s}, byTime}}};
    }
    if (order == "owner"_L1) {
        return {{u"owners o CROSS JOIN pets p ON p.owner_id = o.id "
                 "CROSS JOIN interactions t ON t.pet_id = p.id"_s,
                 {},
                 {},
                 {{u"o.name_key"_s, u"o.id"_s}, {u"p.id"_s}, byTime}}};
    }
    if (order == "due"_L1) {
        const QString waiting = u"t.follow_up_needed = 1 AND t.outcome = ''"_s;
        const ListWalk dated{table,
                             waiting % u" AND t.follow_up_due IS NOT NULL"_s,
                             {},
                             {{u"t.follow_up_due"_s, u"t.id"_s}}};
        const ListWalk undated{
            table, waiting % u" AND t.follow_up_due IS NULL"_s, {}, {{u"t.id"_s}}};
        if (!filterChoice(u"due"_s).isEmpty())
            return {dated, undated};
        return {dated,
                undated,
                {table, u"(t.follow_up_needed = 0 OR t.outcome <> '')"_s, {}, {byTime}}};
    }
    return {};
}

ListCondition InteractionListModel::condition(const QString &group, const QString &name) const
{
    const QString waiting = u"t.follow_up_needed = 1 AND t.outcome = ''"_s;
    if (group == "whose"_L1 && name == "mine"_L1)
        return {u"t.user_id = ?"_s, {personId()}};
    if (group == "due"_L1 && name == "due"_L1) {
        return {waiting % u" AND t.follow_up_due <= ?"_s, {today().toString(Qt::ISODate)}};
    }
    if (group == "due"_L1 && name == "open"_L1)
        return {waiting, {}};
    if (group == "type"_L1)
        return {u"t.interaction_type = ?"_s, {name}};
    return {};
}

ListCondition InteractionListModel::textCondition(const QString &folded) const
{
    return anyOf({foundInIndex(u"t.pet_id"_s, u"search_pets"_s, {}, folded),
                  containsText(u"fold_text(t.summary)"_s, folded)});
}

} // namespace tarsus
