// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchsearch.h"

#include "models/services/search/textsearch.h"

using namespace Qt::StringLiterals;

namespace tarsus::bench {

BenchSearch::BenchSearch(const ListContext &context)
    : m_context(context)
    , m_service(context.data)
{}

QList<Suggestion> BenchSearch::search(const QString &text, int limit)
{
    QList<Suggestion> lines;
    if (TextQuery::parse(text).hasOperators())
        return lines;
    const auto hits = m_service.find(text, limit);
    if (!hits)
        return lines;
    for (const SearchHit &hit : *hits)
        lines.append({hit.kind, hit.id, hit.title, hit.petName % u" · "_s % hit.ownerName});
    return lines;
}

QList<Suggestion> BenchSearch::find(RecordKind, const QString &, int)
{
    return {};
}

Suggestion BenchSearch::hit(RecordKind, qint64)
{
    return {};
}

void BenchSearch::searchTexts(const QString &text, int limit, QObject *guard,
                              const std::function<void(const QList<Suggestion> &)> &done)
{
    m_ticket.cancel();
    const TextQuery query = TextQuery::parse(text);
    const QList<TextQuestion> questions = TextSearch::questions(m_context.data, query, limit);
    m_ticket = m_context.worker->run<QList<TextHit>>(
        guard,
        [questions, query, limit](const QSqlDatabase &db) {
            return TextSearch::read(db, questions, query, limit);
        },
        [this, done](const Result<QList<TextHit>> &hits) {
            m_found = hits ? hits->size() : -1;
            QList<Suggestion> lines;
            if (hits)
                for (const TextHit &hit : *hits)
                    lines.append({hit.kind, hit.id, hit.petName, hit.snippet, hit.marks});
            done(lines);
        });
}

} // namespace tarsus::bench
