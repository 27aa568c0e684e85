// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practices/vetrepository.h"

#include "models/core/text.h"
#include "models/db/sql.h"

using namespace Qt::StringLiterals;

namespace tarsus {

Result<QList<qint64>> VetRepository::practicesOf(qint64 vetId) const
{
    auto rows = sql::run(context().db,
                         u"SELECT p.id FROM practice_vets pv JOIN practices p"
                         " ON p.id = pv.practice_id WHERE pv.vet_id = ? AND p.deleted_at IS NULL"
                         " ORDER BY p.name_key, p.id"_s,
                         {vetId});
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    while (rows->next())
        ids.append(rows->value(0).toLongLong());
    return ids;
}

Result<QList<Candidate>> VetRepository::candidates(const QString &name, const QString &phone,
                                                   qint64 practiceId, int limit) const
{
    CandidateFinder finder(
        context(), {RecordKind::Vet, "vets", "vet_name",
                    "coalesce((SELECT group_concat(p.practice_name, ', ') FROM practice_vets pv"
                    " JOIN practices p ON p.id = pv.practice_id WHERE pv.vet_id = t.id), '')",
                    nullptr});
    if (const auto done = finder.addByPhone(phone); !done)
        return done.error();
    if (const auto done = finder.addByName(name); !done)
        return done.error();
    if (practiceId != 0) {
        const QString key = u'%' % sql::escapedForLike(foldText(name)) % u'%';
        const auto done = finder.addWhere(
            u"t.name_key LIKE ? ESCAPE '\\' AND EXISTS (SELECT 1 FROM practice_vets pv"
            " WHERE pv.vet_id = t.id AND pv.practice_id = ?)"_s,
            {key, practiceId}, CandidateFinder::SameName, tr("works at this practice"));
        if (!done)
            return done.error();
    }
    return finder.best(limit);
}

Result<qint64> VetRepository::idOfSame(const QString &name, qint64 practiceId) const
{
    auto rows = sql::run(context().db,
                         u"SELECT t.id, EXISTS (SELECT 1 FROM practice_vets pv WHERE"
                         " pv.vet_id = t.id AND pv.practice_id = ?) AS here FROM vets t"
                         " WHERE t.name_key = ? AND t.deleted_at IS NULL ORDER BY here DESC, t.id"
                         " LIMIT 2"_s,
                         {practiceId, foldText(name)});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return qint64(0);
    const qint64 id = rows->value(0).toLongLong();
    const bool here = rows->value(1).toBool();
    const bool another = rows->next();
    return !another || (here && !rows->value(1).toBool()) ? id : qint64(0);
}

Result<> VetRepository::beforeRemove(const Record &record)
{
    const auto open = sql::value(context().db,
                                 u"SELECT count(*) FROM referrals WHERE referring_vet_id = ?"
                                 " AND is_open = 1 AND deleted_at IS NULL"_s,
                                 {record.id});
    if (!open)
        return open.error();
    if (open->toInt() == 0)
        return {};
    return Error{
        Error::Code::Invalid,
        tr("This vet still has %n open referral(s). Close them first.", nullptr, open->toInt()),
        {}};
}

} // namespace tarsus
