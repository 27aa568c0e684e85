// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/search/searchmemory.h"

#include "models/core/text.h"
#include "models/db/sql.h"

using namespace Qt::StringLiterals;

namespace tarsus {

SearchMemory::SearchMemory(const QSqlDatabase &db)
    : m_db(db)
{}

void SearchMemory::forgetIfChanged()
{
    const auto own = numberFrom(m_ownChanges, u"SELECT total_changes()"_s);
    const auto other = numberFrom(m_otherChanges, u"PRAGMA data_version"_s);
    if (!own || !other) {
        m_state.reset();
        m_answers.clear();
        return;
    }
    const std::pair now(*own, *other);
    if (m_state != now)
        m_answers.clear();
    m_state = now;
}

std::optional<QList<SearchHit>> SearchMemory::known(RecordKind kind, Stage stage,
                                                    const SearchQuery &query) const
{
    const bool beginnings = stage == Stage::Beginnings;
    const auto answer = m_answers.find({kind, stage});
    if (answer == m_answers.end() || !query.chip().isEmpty())
        return std::nullopt;
    const SearchQuery &earlier = answer->second.query;
    if (!(beginnings ? query.goesOnFrom(earlier) : query.goesOnInPartsFrom(earlier)))
        return std::nullopt;
    QList<SearchHit> hits;
    for (const SearchHit &hit : answer->second.hits) {
        const QString name = searchText(hit.title);
        const QString elsewhere = searchText(hit.ownerName) + searchText(hit.place);
        if (beginnings ? query.findsBeginnings(name, elsewhere) : query.findsParts(name, elsewhere))
            hits.append(hit);
    }
    return hits;
}

void SearchMemory::keep(RecordKind kind, Stage stage, const SearchQuery &query,
                        const QList<SearchHit> &hits)
{
    if (m_state && !query.hasNumber())
        m_answers.insert_or_assign({kind, stage}, Answer{query, hits});
}

std::optional<qint64> SearchMemory::numberFrom(std::optional<QSqlQuery> &query,
                                               const QString &text) const
{
    if (!query) {
        auto prepared = sql::prepare(m_db, text);
        if (!prepared)
            return std::nullopt;
        query = std::move(*prepared);
    }
    if (!sql::run(*query, {}) || !query->next())
        return std::nullopt;
    const qint64 number = query->value(0).toLongLong();
    query->finish();
    return number;
}

} // namespace tarsus
