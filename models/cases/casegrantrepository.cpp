// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/casegrantrepository.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// Each of those who look after all grants takes note for themselves: of which ones stands here.
constexpr QLatin1StringView notedKey("cases/grantsNoted");

} // namespace

bool CaseGrantRepository::looksAfterAll() const
{
    return m_context.access->scope(RecordKind::AuditEntry, Operation::View) == Scope::All;
}

Result<CaseGrant> CaseGrantRepository::add(qint64 petId, const QString &reason)
{
    const QString why = reason.simplified();
    if (why.isEmpty()) {
        return Error{Error::Code::Invalid,
                     tr("Say why you need the case: whose case it is reads the reason."),
                     {},
                     u"reason"_s};
    }
    CaseGrant grant;
    grant.userId = m_context.access->personId();
    grant.petId = petId;
    grant.reason = why;
    grant.grantedAt = m_context.clock->now();
    grant.until = grant.grantedAt.addSecs(std::chrono::seconds(duration).count());
    const auto done = sql::inTransaction(m_context, [&]() -> Result<> {
        const auto added = sql::run(
            m_context.db,
            u"INSERT INTO main.case_grants (user_id, pet_id, reason, granted_at, until)"
            " VALUES (?, ?, ?, ?, ?)"_s,
            {grant.userId, petId, why, instantText(grant.grantedAt), instantText(grant.until)});
        if (!added)
            return added.error();
        grant.id = added->lastInsertId().toLongLong();
        return {};
    });
    if (!done)
        return done.error();
    return grant;
}

Result<QList<CaseGrant>> CaseGrantRepository::read(const QString &condition,
                                                   const QVariantList &values) const
{
    auto rows = sql::run(m_context.db,
                         u"SELECT g.id, g.user_id, u.full_name, g.pet_id, coalesce(p.pet_name, ''),"
                         " g.reason, g.granted_at, g.until, g.seen_at, coalesce(s.full_name, '')"
                         " FROM case_grants g JOIN users u ON u.id = g.user_id"
                         " LEFT JOIN pets p ON p.id = g.pet_id AND p.deleted_at IS NULL"
                         " LEFT JOIN users s ON s.id = g.seen_by_id WHERE "_s
                             % condition,
                         values);
    if (!rows)
        return rows.error();
    QList<CaseGrant> grants;
    while (rows->next()) {
        grants.append(
            {rows->value(0).toLongLong(), rows->value(1).toLongLong(), rows->value(2).toString(),
             rows->value(3).toLongLong(), rows->value(4).toString(), rows->value(5).toString(),
             instantFromText(rows->value(6).toString()), instantFromText(rows->value(7).toString()),
             instantFromText(rows->value(8).toString()), rows->value(9).toString()});
    }
    return grants;
}

Result<QList<CaseGrant>> CaseGrantRepository::mine() const
{
    return read(u"g.user_id = ? AND g.until > ? ORDER BY g.until, g.id"_s,
                {m_context.access->personId(), instantText(m_context.clock->now())});
}

Result<CaseGrant> CaseGrantRepository::mineFor(qint64 petId) const
{
    const auto found = read(
        u"g.user_id = ? AND g.pet_id = ? AND g.until > ? ORDER BY g.until DESC, g.id LIMIT 1"_s,
        {m_context.access->personId(), petId, instantText(m_context.clock->now())});
    if (!found)
        return found.error();
    return found->isEmpty() ? CaseGrant() : found->first();
}

Result<QList<qint64>> CaseGrantRepository::noted() const
{
    const auto kept =
        sql::value(m_context.db, u"SELECT value FROM user_settings WHERE user_id = ? AND key = ?"_s,
                   {m_context.access->personId(), QString(notedKey)});
    if (!kept)
        return kept.error();
    QList<qint64> ids;
    const QStringList words = kept->toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        ids.append(word.toLongLong());
    return ids;
}

Result<QList<CaseGrant>> CaseGrantRepository::unseen() const
{
    const qint64 me = m_context.access->personId();
    const QString own = u"g.seen_at IS NULL AND p.assigned_specialist_id = ?"_s;
    const QString newest = u" ORDER BY g.id DESC LIMIT 50"_s;
    if (!looksAfterAll())
        return read(u"g.user_id <> ? AND "_s % own % newest, {me, me});
    const auto before = noted();
    if (!before)
        return before.error();
    const QString since = instantText(m_context.clock->now().addDays(-recentDays));
    auto grants = read(u"g.user_id <> ? AND (g.granted_at >= ? OR ("_s % own % u"))"_s % newest,
                       {me, since, me});
    if (grants) {
        grants->removeIf([&](const CaseGrant &grant) { return before->contains(grant.id); });
    }
    return grants;
}

Result<> CaseGrantRepository::takeNote(qint64 grantId)
{
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto waiting = unseen();
        if (!waiting)
            return waiting.error();
        const auto grant = std::ranges::find(*waiting, grantId, &CaseGrant::id);
        if (grant == waiting->cend())
            return {}; // they have read it already, in another window
        const qint64 me = m_context.access->personId();
        const auto owner =
            sql::value(m_context.db, u"SELECT assigned_specialist_id FROM pets WHERE id = ?"_s,
                       {grant->petId});
        if (!owner)
            return owner.error();
        if (owner->toLongLong() == me && !grant->seenAt.isValid()) {
            const auto seen =
                sql::run(m_context.db,
                         u"UPDATE main.case_grants SET seen_at = ?, seen_by_id = ? WHERE id = ?"_s,
                         {instantText(m_context.clock->now()), me, grantId});
            if (!seen)
                return seen.error();
        }
        return looksAfterAll() ? keepNoted(grantId) : Result<>();
    });
}

/// Only those of the last days are asked for: what is older need not be kept.
Result<> CaseGrantRepository::keepNoted(qint64 grantId)
{
    const auto before = noted();
    if (!before)
        return before.error();
    const auto oldest =
        sql::value(m_context.db, u"SELECT min(id) FROM case_grants WHERE granted_at >= ?"_s,
                   {instantText(m_context.clock->now().addDays(-recentDays))});
    if (!oldest)
        return oldest.error();
    QStringList words{QString::number(grantId)};
    for (const qint64 id : *before) {
        if (id >= oldest->toLongLong())
            words.append(QString::number(id));
    }
    const auto kept = sql::run(
        m_context.db,
        u"INSERT INTO main.user_settings (user_id, key, value) VALUES (?, ?, ?)"
        " ON CONFLICT (user_id, key) DO UPDATE SET value = ?"_s,
        {m_context.access->personId(), QString(notedKey), words.join(u' '), words.join(u' ')});
    return kept ? Result<>() : Result<>(kept.error());
}

Result<QList<CaseGrant>> CaseGrantRepository::recent() const
{
    if (!looksAfterAll())
        return Error{Error::Code::Forbidden, tr("Your role does not look after these.")};
    return read(u"g.granted_at >= ? ORDER BY g.granted_at DESC, g.id DESC LIMIT 1000"_s,
                {instantText(m_context.clock->now().addDays(-recentDays))});
}

} // namespace tarsus
