// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/handoverrepository.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/sql.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qsizetype mostGoes = 50;

} // namespace

Result<> HandOverRepository::addWithin(qint64 petId, qint64 fromId, qint64 toId,
                                       const QString &note, const QDateTime &at)
{
    const qint64 me = m_context.access->personId();
    const QVariant read = toId == me ? QVariant(instantText(at)) : QVariant();
    const auto added = sql::run(
        m_context.db,
        u"INSERT INTO main.hand_overs (pet_id, from_id, to_id, note, handed_at, handed_by_id,"
        " acknowledged_at) VALUES (?, nullif(?, 0), ?, ?, ?, ?, ?)"_s,
        {petId, fromId, toId, note, instantText(at), me, read});
    return added ? Result<>() : Result<>(added.error());
}

Result<QList<HandOver>> HandOverRepository::unread() const
{
    auto rows = sql::run(
        m_context.db,
        u"SELECT h.id, coalesce(p.id, 0), coalesce(p.pet_name, ''), h.note, h.handed_by_id,"
        " coalesce(u.full_name, ''), h.handed_at FROM hand_overs h"
        " LEFT JOIN pets p ON p.id = h.pet_id AND p.deleted_at IS NULL"
        " LEFT JOIN users u ON u.id = h.handed_by_id"
        " WHERE h.to_id = ? AND h.acknowledged_at IS NULL ORDER BY h.handed_at DESC, h.id"_s,
        {m_context.access->personId()});
    if (!rows)
        return rows.error();
    QList<HandOver> goes;
    while (rows->next()) {
        const QDateTime at = instantFromText(rows->value(6).toString());
        const qint64 by = rows->value(4).toLongLong();
        const bool isSame = !goes.isEmpty() && goes.last().handedAt == at
                            && goes.last().handedById == by
                            && goes.last().note == rows->value(3).toString();
        if (!isSame) {
            if (goes.size() == mostGoes)
                break;
            HandOver go;
            go.note = rows->value(3).toString();
            go.handedById = by;
            go.handedByName = rows->value(5).toString();
            go.handedAt = at;
            goes.append(go);
        }
        goes.last().ids.append(rows->value(0).toLongLong());
        if (const qint64 pet = rows->value(1).toLongLong(); pet != 0) {
            goes.last().petIds.append(pet);
            goes.last().petNames.append(rows->value(2).toString());
        }
    }
    return goes;
}

Result<> HandOverRepository::acknowledge(const QList<qint64> &ids)
{
    return sql::inTransaction(m_context, [&]() -> Result<> {
        for (const qint64 id : ids) {
            const auto mine = sql::value(m_context.db,
                                         u"SELECT 1 FROM hand_overs WHERE id = ? AND to_id = ?"
                                         " AND acknowledged_at IS NULL"_s,
                                         {id, m_context.access->personId()});
            if (!mine)
                return mine.error();
            if (!mine->isValid())
                continue;
            const auto done = sql::run(m_context.db,
                                       u"UPDATE main.hand_overs SET acknowledged_at = ?"
                                       " WHERE id = ?"_s,
                                       {instantText(m_context.clock->now()), id});
            if (!done)
                return done.error();
        }
        return {};
    });
}

} // namespace tarsus
