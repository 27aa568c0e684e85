// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/case/casebrief.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/scope.h"
#include "models/db/sql.h"
#include "models/interactions/interaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

bool isOpen(const CaseItem &referral)
{
    static const QStringList over{u"report_sent"_s, u"closed"_s,    u"declined"_s,
                                  u"redirected"_s,  u"cancelled"_s, u"no_show"_s};
    return !over.contains(referral.status);
}

bool goesOn(const CaseItem &plan)
{
    return plan.status != "completed"_L1 && plan.status != "cancelled"_L1;
}

BriefLine lineOf(const CaseItem &item, RecordKind kind)
{
    return {item.title, item.more, item.person, item.at, kind, item.id};
}

/// "Assessment" as the form calls it.
QString sectionTitle(const char *column)
{
    const Field *field = Interaction::type().fieldByColumn(QString::fromLatin1(column));
    return field ? field->title() : QString();
}

} // namespace

BriefReading::BriefReading(DataContext context)
    : m_context(std::move(context))
{}

Result<CaseBrief> BriefReading::read(const CaseOverview &overview) const
{
    CaseBrief brief;
    for (const CaseItem &referral : overview.referrals) {
        if (isOpen(referral))
            brief.referrals.append(lineOf(referral, RecordKind::Referral));
    }
    for (const CaseItem &plan : overview.plans) {
        if (!goesOn(plan))
            continue;
        brief.plans.append(lineOf(plan, RecordKind::Plan));
        if (plan.due.isValid()) {
            BriefLine review = lineOf(plan, RecordKind::Plan);
            review.text.clear();
            review.at = plan.due.startOfDay(m_context.zone).toUTC();
            brief.open.append(review);
        }
    }
    if (auto done = readWords(overview, brief); !done)
        return done.error();
    if (auto done = readConsult(overview.pet.id, brief); !done)
        return done.error();
    for (const CaseItem &film :
         overview.films.first(std::min<qsizetype>(mostFilms, overview.films.size()))) {
        if (!film.more.trimmed().isEmpty())
            brief.findings.append(lineOf(film, RecordKind::Xray));
    }
    if (auto done = readFollowUps(overview.pet.id, brief); !done)
        return done.error();
    std::ranges::stable_sort(brief.open, {}, &BriefLine::at);
    return brief;
}

/// Why the pet was sent is the owner's complaint as the practice passed it on.
Result<> BriefReading::readWords(const CaseOverview &overview, CaseBrief &brief) const
{
    if (!m_context.access->can(RecordKind::Interaction, Operation::View))
        return {};
    const ScopeClause scope =
        scopeClause(*m_context.access, RecordKind::Interaction, Operation::View, u"t"_s);
    auto query =
        sql::run(m_context.db,
                 u"SELECT t.id, t.interaction_type, CASE t.interaction_type WHEN 'consult' THEN "
                 "t.subjective ELSE t.summary END AS said, u.full_name, t.interaction_at "
                 "FROM interactions t LEFT JOIN users u ON u.id = t.user_id WHERE t.pet_id = ? "
                 "AND t.deleted_at IS NULL AND (t.interaction_type IN ('call', 'email') "
                 "OR (t.interaction_type = 'consult' AND t.subjective <> '')) AND "_s
                     % scope.sql % u" ORDER BY t.interaction_at DESC, t.id DESC LIMIT ?"_s,
                 QVariantList{overview.pet.id} + scope.values + QVariantList{mostWords});
    if (!query)
        return query.error();
    while (query->next()) {
        brief.ownersWords.append({query->value(1).toString(), query->value(2).toString(),
                                  query->value(3).toString(),
                                  instantFromText(query->value(4).toString()),
                                  RecordKind::Interaction, query->value(0).toLongLong()});
    }
    return {};
}

/// The newest one, without what the owner said; a line for each section that says something.
Result<> BriefReading::readConsult(qint64 petId, CaseBrief &brief) const
{
    if (!m_context.access->can(RecordKind::Interaction, Operation::View))
        return {};
    const ScopeClause scope =
        scopeClause(*m_context.access, RecordKind::Interaction, Operation::View, u"t"_s);
    auto query = sql::run(m_context.db,
                          u"SELECT t.id, u.full_name, t.interaction_at, t.summary, t.objective, "
                          "t.assessment, t.plan FROM interactions t "
                          "LEFT JOIN users u ON u.id = t.user_id WHERE t.pet_id = ? "
                          "AND t.deleted_at IS NULL AND t.interaction_type = 'consult' AND "_s
                              % scope.sql % u" ORDER BY t.interaction_at DESC, t.id DESC LIMIT 1"_s,
                          QVariantList{petId} + scope.values);
    if (!query)
        return query.error();
    if (!query->next())
        return {};
    int column = 3;
    for (const char *section : {"summary", "objective", "assessment", "plan"}) {
        const QString text = query->value(column++).toString().trimmed();
        if (!text.isEmpty())
            brief.findings.append({sectionTitle(section), text, query->value(1).toString(),
                                   instantFromText(query->value(2).toString()),
                                   RecordKind::Interaction, query->value(0).toLongLong()});
    }
    return {};
}

Result<> BriefReading::readFollowUps(qint64 petId, CaseBrief &brief) const
{
    if (!m_context.access->can(RecordKind::Interaction, Operation::View))
        return {};
    const ScopeClause scope =
        scopeClause(*m_context.access, RecordKind::Interaction, Operation::View, u"t"_s);
    auto query = sql::run(
        m_context.db,
        u"SELECT t.id, t.interaction_type, t.summary, u.full_name, t.follow_up_due "
        "FROM interactions t LEFT JOIN users u ON u.id = coalesce(t.follow_up_by_id, t.user_id) "
        "WHERE t.pet_id = ? AND t.deleted_at IS NULL AND t.follow_up_needed = 1 "
        "AND t.outcome = '' AND "_s
            % scope.sql % u" ORDER BY t.follow_up_due, t.id LIMIT ?"_s,
        QVariantList{petId} + scope.values + QVariantList{CaseReading::mostItems});
    if (!query)
        return query.error();
    while (query->next()) {
        const QDate due = QDate::fromString(query->value(4).toString(), Qt::ISODate);
        brief.open.append({query->value(1).toString(), query->value(2).toString(),
                           query->value(3).toString(),
                           due.isValid() ? due.startOfDay(m_context.zone).toUTC() : QDateTime(),
                           RecordKind::Interaction, query->value(0).toLongLong()});
    }
    return {};
}

} // namespace tarsus
