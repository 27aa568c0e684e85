// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drafts/draftrepository.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/sql.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::DraftRepository)
};

} // namespace

DraftRepository::DraftRepository(DataContext context)
    : m_context(std::move(context))
{}

Result<std::vector<Draft>> DraftRepository::all() const
{
    auto query = sql::run(m_context.db,
                          u"SELECT id, kind, record_id, content, saved_at FROM drafts "
                          "WHERE user_id = ? ORDER BY saved_at, id"_s,
                          {m_context.access->personId()});
    if (!query)
        return query.error();
    std::vector<Draft> drafts;
    while (query->next()) {
        drafts.push_back({query->value(0).toLongLong(), query->value(1).toString(),
                          query->value(2).toLongLong(),
                          QJsonDocument::fromJson(query->value(3).toString().toUtf8()).object(),
                          instantFromText(query->value(4).toString())});
    }
    return drafts;
}

Result<bool> DraftRepository::isThere(qint64 id) const
{
    const auto owner = sql::value(m_context.db, u"SELECT user_id FROM drafts WHERE id = ?"_s, {id});
    if (!owner)
        return owner.error();
    if (owner->isValid() && owner->toLongLong() != m_context.access->personId())
        return Error{Error::Code::Forbidden, Text::tr("This draft is somebody else's.")};
    return owner->isValid();
}

Result<> DraftRepository::keep(const Draft &draft) const
{
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto known = isThere(draft.id);
        if (!known)
            return known.error();
        const QString content =
            QString::fromUtf8(QJsonDocument(draft.content).toJson(QJsonDocument::Compact));
        const QString now = instantText(m_context.clock->now());
        const QVariant record = draft.recordId != 0 ? QVariant(draft.recordId) : QVariant();
        const auto done =
            *known ? sql::run(m_context.db,
                              u"UPDATE main.drafts SET record_id = ?, content = ?, saved_at = ? "
                              "WHERE id = ?"_s,
                              {record, content, now, draft.id})
                   : sql::run(
                       m_context.db,
                       u"INSERT INTO main.drafts (id, user_id, kind, record_id, content, "
                       "saved_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
                       {draft.id, m_context.access->personId(), draft.form, record, content, now});
        return done ? Result<>() : done.error();
    });
}

Result<> DraftRepository::remove(qint64 id) const
{
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto known = isThere(id);
        if (!known)
            return known.error();
        if (!*known)
            return {};
        const auto done = sql::run(m_context.db, u"DELETE FROM main.drafts WHERE id = ?"_s, {id});
        return done ? Result<>() : done.error();
    });
}

} // namespace tarsus
