// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/worklists/worklists.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/scope.h"
#include "models/db/sql.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

using K = RecordKind;

/// What a list is made of. The record is `t`, its pet `p`; {day}, {now} and {me} stand for what
/// is bound. Only `who` may speak of the pet, which is read for the lines that are shown.
struct WorkList
{
    QLatin1String name;
    RecordKind kind;
    QLatin1String from; ///< with `t`, walked in the order of `due` by an index
    QLatin1String where;
    QLatin1String what;
    QLatin1String due;
    QLatin1String who;        ///< whose work it is
    QLatin1String mine;       ///< a further condition where it is asked for one's own
    QLatin1String needs = {}; ///< a column that the person has to see
    bool takesOutcome = false;
    bool isAboutOwner = false;
    bool isRecord = true;
    QLatin1String walk = {}; ///< the order of an index where "due" has none
};

/// Whose case it is stands in an index of its own, so that no pet is read for it; who has no cases
/// at all is asked once.
constexpr char ofMyCase[] =
    "EXISTS (SELECT a.object_id FROM pets a WHERE a.assigned_specialist_id = {me}) "
    "AND EXISTS (SELECT c.source_id FROM case_members c WHERE c.user_id = {me} "
    "AND c.pet_id = t.pet_id AND c.source = 'pet')";
constexpr char ofMyCaseOrMyPlan[] =
    "(t.created_by_id = {me} OR "
    "(EXISTS (SELECT a.object_id FROM pets a WHERE a.assigned_specialist_id = {me}) "
    "AND EXISTS (SELECT c.source_id FROM case_members c WHERE c.user_id = {me} "
    "AND c.pet_id = t.pet_id AND c.source = 'pet')))";

constexpr std::array lists{
    WorkList{"waiting"_L1,
             K::Referral,
             "referrals t"_L1,
             "t.status IN ('new', 'info_requested') AND t.is_open = 1"_L1,
             "t.referral_reason"_L1,
             "coalesce(t.next_due_at, t.received_at)"_L1,
             "coalesce(t.specialist_id, t.received_by_id)"_L1,
             "(t.specialist_id = {me} OR t.received_by_id = {me})"_L1,
             {},
             false,
             true,
             true,
             "t.received_at"_L1},
    WorkList{"reports"_L1,
             K::Referral,
             "referrals t"_L1,
             "t.status = 'report_due'"_L1,
             "t.referral_reason"_L1,
             "coalesce(t.next_due_at, t.received_at)"_L1,
             "t.specialist_id"_L1,
             "t.specialist_id = {me}"_L1,
             {},
             false,
             false,
             true,
             "t.received_at"_L1},
    WorkList{"reviews"_L1, K::Plan, "due_plans t"_L1, "t.next_review_date <= {day}"_L1,
             "t.plan_title"_L1, "t.next_review_date"_L1, "p.assigned_specialist_id"_L1,
             QLatin1String(ofMyCaseOrMyPlan), "next_review_date"_L1, true, true},
    WorkList{"followUps"_L1, K::Interaction, "interactions t"_L1,
             "t.follow_up_needed = 1 AND t.outcome = '' AND t.follow_up_due <= {day}"_L1,
             "t.summary"_L1, "t.follow_up_due"_L1, "t.follow_up_by_id"_L1,
             "t.follow_up_by_id = {me}"_L1, "follow_up_due"_L1, true, true},
    WorkList{"films"_L1, K::Xray, "xray_logs t"_L1,
             "t.reading_state IN ('pending', 'needs_specialist')"_L1, "t.body_part"_L1,
             "t.xray_date"_L1, "p.assigned_specialist_id"_L1, QLatin1String(ofMyCase),
             "reading_state"_L1},
    WorkList{"unsigned"_L1, K::Interaction, "interactions t"_L1,
             "t.interaction_type = 'consult' AND t.signed_at IS NULL"_L1, "t.summary"_L1,
             "t.interaction_at"_L1, "t.user_id"_L1, "t.user_id = {me}"_L1, "signed_at"_L1},
    WorkList{"letters"_L1, K::Letter, "letters t"_L1, "t.status IN ('draft', 'signed')"_L1,
             "t.letter_title"_L1, "t.created_at"_L1, "coalesce(t.signed_by_id, t.created_by_id)"_L1,
             "(t.created_by_id = {me} OR t.signed_by_id = {me})"_L1, "status"_L1},
    WorkList{"handOvers"_L1,
             K::Pet,
             "hand_overs t"_L1,
             "t.acknowledged_at IS NULL"_L1,
             "t.note"_L1,
             "t.handed_at"_L1,
             "t.to_id"_L1,
             "t.to_id = {me}"_L1,
             {},
             false,
             false,
             false},
    WorkList{"reminders"_L1,
             K::Appointment,
             "appointment_reminders a CROSS JOIN appointments t ON t.id = a.appointment_id"_L1,
             "a.sent_at IS NULL AND a.result <> 'stopped' AND a.due_at <= {now} "
             "AND t.status IN ('scheduled', 'confirmed') AND t.appointment_date >= {now}"_L1,
             "t.appointment_type"_L1,
             "a.due_at"_L1,
             "t.specialist_id"_L1,
             "t.specialist_id = {me}"_L1,
             {},
             false,
             true},
};

const WorkList *listOf(const QString &name)
{
    const auto found = std::ranges::find(lists, name, &WorkList::name);
    return found == lists.end() ? nullptr : &*found;
}

/// A statement with {day}, {now} and {me} as what is bound, in their order.
struct Bound
{
    QString sql;
    QVariantList values;
};

Bound bound(const DataContext &context, const QString &text)
{
    Bound made;
    const QDateTime now = context.clock->now();
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != u'{') {
            made.sql += text.at(at);
            continue;
        }
        const qsizetype end = text.indexOf(u'}', at);
        const QStringView name = QStringView(text).mid(at + 1, end - at - 1);
        made.sql += u'?';
        if (name == u"me")
            made.values.append(context.access->personId());
        else if (name == u"now")
            made.values.append(instantText(now));
        else
            made.values.append(now.toTimeZone(context.zone).date().toString(Qt::ISODate));
        at = end;
    }
    return made;
}

/// The pet is there, and the person sees it. Who sees a record with its case need not read the pet:
/// the few that were removed are known by heart.
ScopeClause petClause(const Access &access, const WorkList &list)
{
    const Scope pets = access.scope(K::Pet, Operation::View);
    if (list.isRecord && (pets == Scope::All || pets == access.scope(list.kind, Operation::View)))
        return {u"t.pet_id NOT IN (SELECT d.id FROM pets d WHERE d.deleted_at IS NOT NULL)"_s, {}};
    const ScopeClause reach = scopeClause(access, K::Pet, Operation::View, u"p"_s);
    return {u"EXISTS (SELECT p.object_id FROM pets p WHERE p.id = t.pet_id "
            "AND p.deleted_at IS NULL AND "_s
                % reach.sql % u')',
            reach.values};
}

WorkQuestion questionOf(const DataContext &context, const WorkList &list, Worklists::Whose whose,
                        int most)
{
    const bool mine = whose == Worklists::Whose::Mine;
    const ScopeClause reach = list.isRecord
                                  ? scopeClause(*context.access, list.kind, Operation::View, u"t"_s)
                                  : ScopeClause{u"1"_s, {}};
    const Bound from = bound(
        context, u" FROM "_s % list.from % u" WHERE "_s % list.where
                     % (list.isRecord ? u" AND t.deleted_at IS NULL"_s : QString())
                     % (mine ? u" AND "_s % list.mine : QString())
                     % u" AND NOT EXISTS (SELECT m.mark FROM worklist_marks m WHERE m.list = '"_s
                     % list.name
                     % u"' AND m.record_id = t.id AND m.until > {now} AND m.ended_at IS NULL "
                       "AND (m.mark = 'contacted' OR m.user_id = {me})) AND "_s);
    const ScopeClause pet = petClause(*context.access, list);
    const bool isPets = list.who.startsWith("p."_L1);
    WorkQuestion made{QString(list.name), list.kind, {}, {}, {}, {}};
    const QString scope = reach.sql == "1"_L1 ? QString() : QString(u" AND "_s % reach.sql);
    const QString who = isPets ? QString(list.who) : u"f.who"_s;
    made.sql = u"SELECT f.id, f.pet_id, p.pet_name, coalesce(o.owner_name, ''), "
               "coalesce(o.phone, ''), f.what, f.due, coalesce("_s
               % who
               % u", 0), coalesce(u.full_name, '') FROM (SELECT t.id AS id, t.pet_id AS pet_id, "_s
               % list.what % u" AS what, "_s % list.due % u" AS due, "_s
               % (isPets ? u"NULL"_s : QString(list.who)) % u" AS who"_s % from.sql % pet.sql
               % scope % u" ORDER BY "_s % (list.walk.isEmpty() ? list.due : list.walk)
               % u" LIMIT ?) f CROSS JOIN pets p ON p.id = f.pet_id "
                 "LEFT JOIN owners o ON o.id = p.owner_id LEFT JOIN users u ON u.id = "_s
               % who % u" ORDER BY f.due"_s;
    made.countValues = from.values + pet.values + reach.values;
    made.countSql = u"SELECT count(*) FROM (SELECT t.id"_s % from.sql % pet.sql % scope % u')';
    made.values = made.countValues + QVariantList{most};
    return made;
}

} // namespace

QStringList Worklists::names()
{
    QStringList all;
    for (const WorkList &list : lists)
        all.append(list.name);
    return all;
}

bool Worklists::takesOutcome(const QString &list)
{
    const WorkList *found = listOf(list);
    return found && found->takesOutcome;
}

bool Worklists::isAboutOwner(const QString &list)
{
    const WorkList *found = listOf(list);
    return found && found->isAboutOwner;
}

QList<WorkQuestion> Worklists::questions(const DataContext &context, Whose whose,
                                         const QString &only)
{
    QList<WorkQuestion> all;
    for (const WorkList &list : lists) {
        const bool hidden =
            !list.needs.isEmpty() && context.access->hiddenColumns(list.kind).contains(list.needs);
        if ((!only.isEmpty() && only != list.name) || hidden
            || !context.access->can(list.kind, Operation::View)
            || !context.access->can(K::Pet, Operation::View))
            continue;
        all.append(questionOf(context, list, whose, only.isEmpty() ? mostOfEach : mostOfAList));
    }
    return all;
}

Result<QList<WorkItem>> Worklists::read(const QSqlDatabase &db,
                                        const QList<WorkQuestion> &questions)
{
    QList<WorkItem> items;
    for (const WorkQuestion &question : questions) {
        auto rows = sql::run(db, question.sql, question.values);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            items.append({question.list, question.kind, rows->value(0).toLongLong(),
                          rows->value(1).toLongLong(), rows->value(2).toString(),
                          rows->value(3).toString(), rows->value(4).toString(),
                          rows->value(5).toString(), rows->value(6).toString(),
                          rows->value(7).toLongLong(), rows->value(8).toString()});
        }
        rows->finish();
    }
    // Days and instants in one order: a day is before the instants in it.
    std::ranges::stable_sort(items, {}, &WorkItem::due);
    return items;
}

Result<QHash<QString, qint64>> Worklists::count(const QSqlDatabase &db,
                                                const QList<WorkQuestion> &questions)
{
    QHash<QString, qint64> counts;
    for (const WorkQuestion &question : questions) {
        const auto number = sql::value(db, question.countSql, question.countValues);
        if (!number)
            return number.error();
        counts.insert(question.list, number->toLongLong());
    }
    return counts;
}

} // namespace tarsus
