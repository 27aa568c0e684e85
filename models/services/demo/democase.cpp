// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/services/demo/demostory.h"
#include "models/services/demo/demowriter.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {

/// What the pet was seen for, with the consults and the plan that are about it.
Result<> DemoWriter::writeProblem(const DemoReferral &entry)
{
    const TreatmentPlan &plan = entry.plan;
    if (plan.planStatus == "draft"_L1 || plan.planStatus == "cancelled"_L1)
        return {};
    const bool isOver = plan.planStatus == "completed"_L1;
    if (auto done = execute(
            u"INSERT INTO pet_problems (pet_id, problem, onset_on, resolved_on, created_at, "
            "created_by_id, resolved_by_id) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {plan.petId, plan.planTitle,
             entry.referral.receivedAt.date().addDays(-10).toString(Qt::ISODate),
             isOver ? QVariant(plan.updatedAt.date().toString(Qt::ISODate)) : QVariant(),
             instantText(plan.createdAt), plan.createdById,
             isOver ? QVariant(plan.createdById) : QVariant()});
        !done)
        return done;
    const auto id = sql::value(m_context.db, u"SELECT last_insert_rowid()"_s);
    if (!id)
        return id.error();
    const auto name = [&](const QString &kind, qint64 record) {
        return execute(u"INSERT INTO problem_records (pet_id, problem_id, kind, record_id) "
                       "VALUES (?, ?, ?, ?)"_s,
                       {plan.petId, *id, kind, record});
    };
    for (const Interaction &interaction : entry.interactions) {
        if (interaction.interactionType != "consult"_L1)
            continue;
        if (auto done = name(u"interaction"_s, interaction.id); !done)
            return done;
    }
    return name(u"plan"_s, plan.id);
}

/// Some that a clinic shares.
Result<> DemoWriter::writeSnippets()
{
    static const std::array<std::array<QString, 3>, 4> snippets{
        {{u"well"_s, u"All is well"_s,
          u"{pet} is bright, eats and drinks. No pain. {owner} is content."_s},
         {u"rest"_s, u"Rest on the lead"_s,
          u"Keep {pet} on the lead for two weeks. No stairs, no jumping. Call us if {pet} limps "
          "more."_s},
         {u"op"_s, u"Ready for surgery"_s,
          u"{signalment}, {weight}. Fasted since midnight. Alerts: {alerts}. {cursor}"_s},
         {u"nocall"_s, u"Nobody answered"_s,
          u"Called {owner} ({phone}) on {today}: nobody answered."_s}}};
    const QString now =
        instantText(m_options.now.isValid() ? m_options.now : m_context.clock->now());
    for (const auto &[code, title, body] : snippets) {
        if (auto done = execute(u"INSERT INTO snippets (code, snippet_title, body, updated_at) "
                                "VALUES (?, ?, ?, ?)"_s,
                                {code, title, body, now});
            !done)
            return done;
    }
    return {};
}

} // namespace tarsus
