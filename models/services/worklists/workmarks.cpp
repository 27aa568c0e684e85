// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/worklists/workmarks.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/sql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::WorkMarks)
};

} // namespace

Result<QList<qint64>> WorkMarks::add(const QList<WorkItem> &items, Mark mark,
                                     const QDateTime &until)
{
    const QDateTime now = m_context.clock->now();
    if (until <= now)
        return Error{Error::Code::Invalid,
                     Words::tr("Choose a day to come: until then the line is away."),
                     {},
                     u"until"_s};
    QList<qint64> ids;
    const auto done = sql::inTransaction(m_context, [&]() -> Result<> {
        for (const WorkItem &item : items) {
            const auto added =
                sql::run(m_context.db,
                         u"INSERT INTO main.worklist_marks "
                         "(list, record_id, pet_id, user_id, mark, made_at, until) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                         {item.list, item.id, item.petId, m_context.access->personId(),
                          mark == Mark::Snoozed ? u"snoozed"_s : u"contacted"_s, instantText(now),
                          instantText(until)});
            if (!added)
                return added.error();
            ids.append(added->lastInsertId().toLongLong());
        }
        return {};
    });
    if (!done)
        return done.error();
    return ids;
}

Result<> WorkMarks::takeBack(const QList<qint64> &ids)
{
    return sql::inTransaction(m_context, [&]() -> Result<> {
        for (const qint64 id : ids) {
            const auto done = sql::run(
                m_context.db, u"UPDATE main.worklist_marks SET ended_at = ? WHERE id = ?"_s,
                {instantText(m_context.clock->now()), id});
            if (!done)
                return done.error();
        }
        return {};
    });
}

} // namespace tarsus
