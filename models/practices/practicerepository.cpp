// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practices/practicerepository.h"

#include "models/core/text.h"
#include "models/db/sql.h"

using namespace Qt::StringLiterals;

namespace tarsus {

Result<QList<qint64>> PracticeRepository::vetsOf(qint64 practiceId) const
{
    auto rows = sql::run(context().db,
                         u"SELECT v.id FROM practice_vets pv JOIN vets v ON v.id = pv.vet_id"
                         " WHERE pv.practice_id = ? AND v.deleted_at IS NULL"
                         " ORDER BY v.name_key, v.id"_s,
                         {practiceId});
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    while (rows->next())
        ids.append(rows->value(0).toLongLong());
    return ids;
}

Result<> PracticeRepository::setVets(qint64 practiceId, const QList<qint64> &vetIds)
{
    return sql::inTransaction(context(), [&]() -> Result<> {
        if (auto touched = touch(practiceId); !touched)
            return touched;
        auto cleared = sql::run(
            context().db, u"DELETE FROM main.practice_vets WHERE practice_id = ?"_s, {practiceId});
        if (!cleared)
            return cleared.error();
        for (const qint64 vetId : vetIds) {
            if (auto added = addVet(practiceId, vetId); !added)
                return added;
        }
        return {};
    });
}

Result<> PracticeRepository::addVet(qint64 practiceId, qint64 vetId)
{
    return sql::inTransaction(context(), [&]() -> Result<> {
        const auto reached = reaches(Operation::Edit, practiceId);
        if (!reached)
            return reached.error();
        if (!*reached)
            return forbidden();
        const auto added = sql::run(
            context().db,
            u"INSERT OR IGNORE INTO main.practice_vets (practice_id, vet_id) VALUES (?, ?)"_s,
            {practiceId, vetId});
        return added ? Result<>() : Result<>(added.error());
    });
}

Result<QList<Candidate>> PracticeRepository::candidates(const QString &name, const QString &phone,
                                                        int limit) const
{
    CandidateFinder finder(
        context(), {RecordKind::Practice, "practices", "practice_name", "t.address", "address"});
    if (const auto done = finder.addByPhone(phone); !done)
        return done.error();
    if (const auto done = finder.addByName(name); !done)
        return done.error();
    return finder.best(limit);
}

Result<qint64> PracticeRepository::idOfSame(const QString &name) const
{
    auto rows =
        sql::run(context().db,
                 u"SELECT id FROM practices WHERE name_key = ? AND deleted_at IS NULL LIMIT 2"_s,
                 {foldText(name)});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return qint64(0);
    const qint64 id = rows->value(0).toLongLong();
    return rows->next() ? qint64(0) : id;
}

Result<> PracticeRepository::beforeRemove(const Record &record)
{
    const auto open = sql::value(context().db,
                                 u"SELECT count(*) FROM referrals WHERE referring_practice_id = ?"
                                 " AND is_open = 1 AND deleted_at IS NULL"_s,
                                 {record.id});
    if (!open)
        return open.error();
    if (open->toInt() == 0)
        return {};
    return Error{Error::Code::Invalid,
                 tr("This practice still has %n open referral(s). Close them first.", nullptr,
                    open->toInt()),
                 {}};
}

} // namespace tarsus
