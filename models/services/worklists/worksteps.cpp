// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/worklists/worksteps.h"

#include "models/db/sql.h"
#include "models/services/records/repositories.h"
#include "models/services/worklists/worklists.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::WorkSteps)
};

} // namespace

Result<WorkSteps::Undo> WorkSteps::complete(const QList<WorkItem> &items, const QString &outcome)
{
    if (outcome.trimmed().isEmpty())
        return Error{Error::Code::Invalid,
                     Words::tr("Write what came of it: nothing is closed without its outcome."),
                     {},
                     u"outcome"_s};
    QList<Undo> back;
    const auto done = sql::inTransaction(m_context, [&]() -> Result<> {
        for (const WorkItem &item : items) {
            if (!Worklists::takesOutcome(item.list))
                return Error{
                    Error::Code::Invalid,
                    Words::tr("“%1” is closed in its record. Open it there.").arg(item.what),
                    {},
                    u"outcome"_s};
            if (auto written = write(item, outcome.trimmed(), back); !written)
                return written;
        }
        return {};
    });
    if (!done)
        return done.error();
    return Undo([context = m_context, back] {
        return sql::inTransaction(context, [&back]() -> Result<> {
            for (const Undo &one : back)
                if (auto undone = one(); !undone)
                    return undone;
            return {};
        });
    });
}

Result<> WorkSteps::write(const WorkItem &item, const QString &outcome, QList<Undo> &back)
{
    Repositories all(m_context);
    if (item.kind == RecordKind::Plan) {
        auto plan = all.plans.find(item.id);
        if (!plan)
            return plan.error();
        const TreatmentPlan before = *plan;
        plan->reviewOutcome = outcome;
        plan->nextReviewDate = {};
        if (auto done = all.plans.update(*plan); !done)
            return done;
        back.append([context = m_context, before]() -> Result<> {
            PlanRepository plans(context);
            auto now = plans.find(before.id);
            if (!now)
                return now.error();
            now->reviewOutcome = before.reviewOutcome;
            now->nextReviewDate = before.nextReviewDate;
            return plans.update(*now);
        });
        return {};
    }
    auto note = all.interactions.find(item.id);
    if (!note)
        return note.error();
    note->outcome = outcome;
    if (auto done = all.interactions.update(*note); !done)
        return done;
    back.append([context = m_context, id = item.id]() -> Result<> {
        InteractionRepository notes(context);
        auto now = notes.find(id);
        if (!now)
            return now.error();
        now->outcome.clear();
        return notes.update(*now);
    });
    return {};
}

} // namespace tarsus
