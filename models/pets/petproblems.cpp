// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pets/petproblems.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/sql.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QVariant dayText(const QDate &day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QDate dayOf(const QVariant &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

} // namespace

bool PetProblems::mayWrite() const
{
    return m_context.access->can(RecordKind::Pet, Operation::Edit);
}

Result<QList<PetProblem>> PetProblems::list(qint64 petId) const
{
    auto query =
        sql::run(m_context.db,
                 u"SELECT t.id, t.problem, t.onset_on, t.resolved_on, t.problem_note, "
                 "coalesce(u.full_name, '') FROM pet_problems t LEFT JOIN users u ON u.id = "
                 "t.resolved_by_id "
                 "WHERE t.pet_id = ? ORDER BY t.resolved_on IS NOT NULL, t.resolved_on DESC, "
                 "t.onset_on DESC, t.id DESC"_s,
                 {petId});
    if (!query)
        return query.error();
    QList<PetProblem> found;
    while (query->next())
        found.append({query->value(0).toLongLong(), query->value(1).toString(),
                      dayOf(query->value(2)), dayOf(query->value(3)), query->value(4).toString(),
                      query->value(5).toString()});
    return found;
}

Result<> PetProblems::check(const PetProblem &problem) const
{
    if (problem.problem.trimmed().isEmpty())
        return Error{Error::Code::Invalid, tr("Write what the problem is."), {}, u"problem"_s};
    const QDate today = m_context.clock->now().toTimeZone(m_context.zone).date();
    if (problem.resolvedOn.isValid() && problem.resolvedOn > today)
        return Error{Error::Code::Invalid,
                     tr("It is resolved on a day that is still to come."),
                     {},
                     u"resolved_on"_s};
    if (problem.resolvedOn.isValid() && problem.onset.isValid()
        && problem.resolvedOn < problem.onset)
        return Error{Error::Code::Invalid,
                     tr("It is resolved before it began. Correct one of the days."),
                     {},
                     u"resolved_on"_s};
    return {};
}

Result<> PetProblems::save(qint64 petId, PetProblem &problem)
{
    if (auto checked = check(problem); !checked)
        return checked;
    const QVariant me = m_context.access->personId();
    const QVariant resolvedBy = problem.isActive() ? QVariant() : me;
    qint64 id = problem.id;
    auto done = sql::inTransaction(m_context, [&]() -> Result<> {
        if (id == 0) {
            const auto added =
                sql::run(m_context.db,
                         u"INSERT INTO main.pet_problems (pet_id, problem, onset_on, resolved_on, "
                         "problem_note, created_at, created_by_id, resolved_by_id) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         {petId, problem.problem.trimmed(), dayText(problem.onset),
                          dayText(problem.resolvedOn), problem.note.trimmed(),
                          instantText(m_context.clock->now()), me, resolvedBy});
            if (!added)
                return added.error();
            id = added->lastInsertId().toLongLong();
            return {};
        }
        auto before = sql::run(
            m_context.db,
            u"SELECT resolved_by_id, resolved_on, pet_id FROM pet_problems WHERE id = ?"_s, {id});
        if (!before)
            return before.error();
        if (!before->next() || before->value(2).toLongLong() != petId)
            return Error{Error::Code::NotFound, tr("This problem is not there any more.")};
        const bool wasResolved = !before->value(1).isNull();
        const auto changed =
            sql::run(m_context.db,
                     u"UPDATE main.pet_problems SET problem = ?, onset_on = ?, resolved_on = ?, "
                     "problem_note = ?, resolved_by_id = ? WHERE id = ?"_s,
                     {problem.problem.trimmed(), dayText(problem.onset),
                      dayText(problem.resolvedOn), problem.note.trimmed(),
                      wasResolved && !problem.isActive() ? before->value(0) : resolvedBy, id});
        return changed ? Result<>() : Result<>(changed.error());
    });
    if (done)
        problem.id = id;
    return done;
}

Result<qint64> PetProblems::of(RecordKind kind, qint64 recordId) const
{
    const auto found = sql::value(
        m_context.db,
        u"SELECT problem_id, pet_id FROM problem_records WHERE kind = ? AND record_id = ? "
        "ORDER BY id LIMIT 1"_s,
        {kindWord(kind), recordId});
    if (!found)
        return found.error();
    return found->toLongLong();
}

Result<> PetProblems::setFor(RecordKind kind, qint64 recordId, qint64 petId, qint64 problemId)
{
    const auto now = of(kind, recordId);
    if (!now)
        return now.error();
    if (*now == problemId)
        return {};
    return sql::inTransaction(m_context, [&]() -> Result<> {
        if (*now != 0) {
            auto ids = sql::run(m_context.db,
                                u"SELECT id, pet_id FROM problem_records WHERE kind = ? AND "
                                "record_id = ?"_s,
                                {kindWord(kind), recordId});
            if (!ids)
                return ids.error();
            QList<qint64> old;
            while (ids->next())
                old.append(ids->value(0).toLongLong());
            for (const qint64 id : old) {
                const auto gone = sql::run(
                    m_context.db, u"DELETE FROM main.problem_records WHERE id = ?"_s, {id});
                if (!gone)
                    return gone.error();
            }
        }
        if (problemId == 0)
            return {};
        const auto pet = sql::value(
            m_context.db, u"SELECT pet_id, id FROM pet_problems WHERE id = ?"_s, {problemId});
        if (!pet)
            return pet.error();
        if (pet->toLongLong() != petId)
            return Error{Error::Code::Invalid,
                         tr("This problem belongs to another pet."),
                         {},
                         u"problem_id"_s};
        const auto added = sql::run(m_context.db,
                                    u"INSERT INTO main.problem_records (pet_id, problem_id, kind, "
                                    "record_id) VALUES (?, ?, ?, ?)"_s,
                                    {petId, problemId, kindWord(kind), recordId});
        return added ? Result<>() : Result<>(added.error());
    });
}

} // namespace tarsus
