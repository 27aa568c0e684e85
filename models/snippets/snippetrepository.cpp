// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/snippetrepository.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/sql.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QVariant owner(const Snippet &snippet)
{
    return snippet.isForAll() ? QVariant() : QVariant(snippet.userId);
}

} // namespace

QString SnippetRepository::codeOf(const QString &typed)
{
    return typed.trimmed().toLower();
}

bool SnippetRepository::mayWriteForAll() const
{
    return m_context.access->can(RecordKind::Setting, Operation::Edit);
}

Result<QList<Snippet>> SnippetRepository::read(const QString &condition,
                                               const QVariantList &values) const
{
    auto query = sql::run(m_context.db,
                          u"SELECT id, version, user_id, code, snippet_title, body FROM snippets "
                          "WHERE "_s
                              % condition % u" ORDER BY code, user_id IS NULL"_s,
                          values);
    if (!query)
        return query.error();
    QList<Snippet> found;
    while (query->next())
        found.append({query->value(0).toLongLong(), query->value(1).toInt(),
                      query->value(2).toLongLong(), query->value(3).toString(),
                      query->value(4).toString(), query->value(5).toString()});
    return found;
}

Result<QList<Snippet>> SnippetRepository::list() const
{
    return read(u"user_id IS NULL OR user_id = ?"_s, {m_context.access->personId()});
}

Result<Snippet> SnippetRepository::find(const QString &code) const
{
    const auto found = read(u"code = ? AND (user_id IS NULL OR user_id = ?)"_s,
                            {codeOf(code), m_context.access->personId()});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Code::NotFound, tr("There is no snippet “%1”.").arg(code)};
    return found->first();
}

Result<> SnippetRepository::check(const Snippet &snippet) const
{
    static const QRegularExpression form(u"^[\\p{Ll}\\p{Lo}\\p{Nd}-]+$"_s);
    if (!form.match(snippet.code).hasMatch() || snippet.code.size() > Snippet::longestCode)
        return Error{Error::Code::Invalid,
                     tr("A code is one word of letters, digits and dashes, at most %1 of them.")
                         .arg(Snippet::longestCode),
                     {},
                     u"code"_s};
    if (snippet.body.trimmed().isEmpty())
        return Error{Error::Code::Invalid, tr("Write the text of the snippet."), {}, u"body"_s};
    if (snippet.isForAll() && !mayWriteForAll())
        return Error{Error::Code::Forbidden,
                     tr("Only who looks after the clinic writes snippets for everybody."),
                     {},
                     u"user_id"_s};
    const auto same = read(u"code = ? AND coalesce(user_id, 0) = ? AND id <> ?"_s,
                           {snippet.code, snippet.userId, snippet.id});
    if (!same)
        return same.error();
    if (!same->isEmpty())
        return Error{Error::Code::Invalid,
                     tr("There is another snippet “%1”. Choose another code.").arg(snippet.code),
                     {},
                     u"code"_s};
    return {};
}

Result<> SnippetRepository::save(Snippet &snippet)
{
    Snippet kept = snippet;
    kept.code = codeOf(snippet.code);
    kept.title = snippet.title.trimmed();
    kept.version = snippet.version + 1;
    auto done = sql::inTransaction(m_context, [&]() -> Result<> {
        if (auto checked = check(kept); !checked)
            return checked;
        const QString now = instantText(m_context.clock->now());
        const qint64 me = m_context.access->personId();
        if (kept.id == 0) {
            const auto added =
                sql::run(m_context.db,
                         u"INSERT INTO main.snippets (version, user_id, code, snippet_title, body, "
                         "updated_at, updated_by_id) VALUES (1, ?, ?, ?, ?, ?, ?)"_s,
                         {owner(kept), kept.code, kept.title, kept.body, now, me});
            if (!added)
                return added.error();
            kept.id = added->lastInsertId().toLongLong();
            kept.version = 1;
            return {};
        }
        const auto changed = sql::run(
            m_context.db,
            u"UPDATE main.snippets SET version = ?, user_id = ?, code = ?, snippet_title = ?, "
            "body = ?, updated_at = ?, updated_by_id = ? WHERE id = ? AND version = ?"_s,
            {kept.version, owner(kept), kept.code, kept.title, kept.body, now, me, kept.id,
             snippet.version});
        if (!changed)
            return changed.error();
        if (changed->numRowsAffected() != 1)
            return Error{Error::Code::Conflict,
                         tr("Somebody else changed or removed this snippet meanwhile. What you "
                            "wrote still stands here: save it as a new one, or close and look.")};
        return {};
    });
    if (done)
        snippet = kept;
    return done;
}

Result<> SnippetRepository::remove(const Snippet &snippet)
{
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto gone =
            sql::run(m_context.db, u"DELETE FROM main.snippets WHERE id = ?"_s, {snippet.id});
        return gone ? Result<>() : Result<>(gone.error());
    });
}

} // namespace tarsus
