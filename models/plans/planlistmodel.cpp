// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/planlistmodel.h"

#include "models/db/listtext.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using V = ListValue;
using C = ListColumn;
using K = RecordKind;

constexpr ListColumn planColumns[] = {
    {"status", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "State"), "t.plan_status", V::State,
     "status", C::Shown, 12, "plan_status"},
    {"plan_title", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Title"), "t.plan_title", V::Text,
     "title", C::Shown, 26},
    {"pet_name", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Pet"), "p.pet_name", V::Text, "pet",
     C::Shown, 16, nullptr, K::Pet, "pet_name"},
    {"owner_name", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Owner"), "o.owner_name", V::Text,
     "owner", C::Available, 18, nullptr, K::Owner, "owner_name"},
    {"next_review_date", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Next review"),
     "CASE WHEN t.plan_status IN ('draft', 'active', 'on_hold') THEN t.next_review_date END",
     V::DueDate, "review", C::Shown, 14},
    {"author", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Author"), "u.full_name", V::Text,
     "author", C::Shown, 17},
    {"medication_notes", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Medication"),
     "t.medication_notes", V::LongText, "medication", C::Shown, 28, nullptr, K::Plan,
     "medication_notes"},
    {"instructions_state", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Instructions"),
     "t.instructions_state", V::Choice, "instructions", C::Shown, 13, "instructions_state"},
    {"referral_number", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Referral"), "r.referral_number",
     V::Text, "referral", C::Available, 13},
    {"updated_at", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Changed"), "t.updated_at",
     V::Instant, "changed", C::Shown, 15},
    {"diagnosis_notes", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Diagnosis"),
     "t.diagnosis_notes", V::LongText, nullptr, C::Detail, 0, nullptr, K::Plan, "diagnosis_notes"},
    {"treatment_details", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Treatment"),
     "t.treatment_details", V::LongText, nullptr, C::Detail, 0, nullptr, K::Plan,
     "treatment_details"},
    {"client_instructions", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Instructions to the owner"),
     "t.client_instructions", V::LongText, nullptr, C::Detail, 0, nullptr, K::Plan,
     "client_instructions"},
    {"review_outcome", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Outcome of the review"),
     "t.review_outcome", V::LongText, nullptr, C::Detail, 0, nullptr, K::Plan, "review_outcome"},
    {"species", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Species"), "p.species", V::Choice,
     nullptr, C::Detail, 0, "species"},
    {"breed", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Breed"), "p.breed", V::Choice, nullptr,
     C::Detail, 0, "breed"},
    {"signed_at", QT_TRANSLATE_NOOP("tarsus::PlanListModel", "Signed"), "t.signed_at", V::Instant,
     nullptr, C::Detail},
    {"pet_id", "", "t.pet_id", V::Id, nullptr, C::Detail},
    {"referral_id", "", "t.referral_id", V::Id, nullptr, C::Detail},
};

} // namespace

PlanListModel::PlanListModel(ListContext context, QObject *parent)
    : RecordListModel(RecordKind::Plan, u"treatment_plans"_s, planColumns, std::move(context),
                      parent)
{
    begin(u"changed"_s, Qt::DescendingOrder);
}

QString PlanListModel::joins() const
{
    return u"LEFT JOIN pets p ON p.id = t.pet_id "
           "LEFT JOIN owners o ON o.id = p.owner_id "
           "LEFT JOIN referrals r ON r.id = t.referral_id "
           "LEFT JOIN users u ON u.id = t.created_by_id"_s;
}

QList<ListWalk> PlanListModel::walks(const QString &order) const
{
    const QString table = u"treatment_plans t"_s;
    const QStringList byChange{u"t.updated_at"_s, u"t.id"_s};
    if (order == "changed"_L1)
        return {{table, {}, {}, {byChange}}};
    if (order == "title"_L1)
        return {{table, {}, {}, {{u"t.title_key"_s, u"t.id"_s}}}};
    if (order == "status"_L1)
        return walksByCode(u"plan_status"_s, u"plan_status"_s, byChange);
    if (order == "review"_L1) {
        const QStringList byReview{u"t.next_review_date"_s, u"t.id"_s};
        const QString due = filterChoice(u"due"_s);
        if (!due.isEmpty()) // open plans with a date, by an index of their own
            return {{u"due_plans t"_s,
                     u"t.next_review_date < ?"_s,
                     {(due == "overdue"_L1 ? today() : today().addDays(8)).toString(Qt::ISODate)},
                     {byReview}}};
        const ListWalk dated{table, u"t.next_review_date IS NOT NULL"_s, {}, {byReview}};
        return {dated, {table, u"t.next_review_date IS NULL"_s, {}, {{u"t.id"_s}}}};
    }
    if (order == "pet"_L1) {
        return {{u"pets p CROSS JOIN treatment_plans t ON t.pet_id = p.id"_s,
                 {},
                 {},
                 {{u"p.name_key"_s, u"p.id"_s}, {u"t.created_at"_s, u"t.id"_s}}}};
    }
    if (order == "owner"_L1) {
        return {{u"owners o CROSS JOIN pets p ON p.owner_id = o.id "
                 "CROSS JOIN treatment_plans t ON t.pet_id = p.id"_s,
                 {},
                 {},
                 {{u"o.name_key"_s, u"o.id"_s}, {u"p.id"_s}, {u"t.created_at"_s, u"t.id"_s}}}};
    }
    if (order == "author"_L1)
        return walksByPerson(u"created_by_id"_s, byChange, true);
    if (order == "referral"_L1) {
        return {{u"referrals r CROSS JOIN treatment_plans t ON t.referral_id = r.id"_s,
                 {},
                 {},
                 {{u"r.referral_number"_s, u"r.id"_s}, {u"t.id"_s}}}};
    }
    return {};
}

ListCondition PlanListModel::condition(const QString &group, const QString &name) const
{
    const QString open = u"t.plan_status IN ('draft', 'active', 'on_hold')"_s;
    if (group == "whose"_L1 && name == "mine"_L1)
        return {u"t.created_by_id = ?"_s, {personId()}};
    if (group == "status"_L1 && name == "open"_L1)
        return {open, {}};
    if (group == "status"_L1 && name == "draft"_L1)
        return {u"t.plan_status = 'draft'"_s, {}};
    if (group == "status"_L1 && name == "done"_L1)
        return {u"t.plan_status IN ('completed', 'cancelled')"_s, {}};
    if (group == "due"_L1) {
        const QDate before = name == "overdue"_L1 ? today() : today().addDays(8);
        return {open % u" AND t.next_review_date IS NOT NULL AND t.next_review_date < ?"_s,
                {before.toString(Qt::ISODate)}};
    }
    return {};
}

ListCondition PlanListModel::textCondition(const QString &folded) const
{
    return anyOf({foundInIndex(u"t.pet_id"_s, u"search_pets"_s, {}, folded),
                  containsText(u"t.title_key"_s, folded)});
}

} // namespace tarsus
