// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/services/search/searchhit.h"
#include "models/services/search/searchmemory.h"

#include <QList>
#include <QSqlQuery>

#include <functional>
#include <map>

namespace tarsus {

class SearchQuery;

/// What the search box asks with every letter: pets, owners, practices, vets and referrals by name,
/// phone, microchip or referral number. Work is bounded: the best hits come from indexes, and of
/// the parts of words only the newest few hundred are weighed, so that three common letters in
/// 100,000 pets cost no more than a whole name. What the person may not see is never a hit.
/// Belongs to one thread and one session, like the DataContext.
class SearchService
{
public:
    explicit SearchService(DataContext context);
    ~SearchService();

    /// The best `limit` hits, best first. Several words all have to fit, in any order, across a pet
    /// and its owner. Accents and case do not matter. Nothing typed: no hits.
    Result<QList<SearchHit>> find(const QString &text, int limit = 20);

    /// Hears of every statement and what is bound to it: for the benchmark, which puts the same
    /// questions to the database itself. Never for a log: what is bound is what somebody typed.
    using Trace = std::function<void(const QString &sql, const QVariantList &values)>;
    void setTrace(Trace trace) { m_trace = std::move(trace); }

private:
    struct Source;
    static const Source &sourceOf(RecordKind kind);

    Result<> findIn(const Source &source, const SearchQuery &query, int limit);
    Result<> findParts(const Source &source, const SearchQuery &query, int limit);
    Result<> findByName(const Source &source, const SearchQuery &query);
    Result<> findByIndex(const Source &source, const SearchQuery &query, SearchMemory::Stage stage);
    Result<> findInFewCases(const Source &source, const SearchQuery &query);
    Result<> findByChip(const SearchQuery &query);
    Result<> findReferrals(const SearchQuery &query);
    Result<> findReferralsFrom(const QString &first, const QString &end, int rank);
    Result<bool> hasFewCases();
    /// Adds the rows that fit; `all` takes every one of them.
    Result<> read(const Source &source, const SearchQuery &query, const QString &sql,
                  const QVariantList &values, QList<SearchHit> *all = nullptr);
    /// A statement that is prepared once, run with `values`.
    Result<QSqlQuery *> ask(const QString &sql, const QVariantList &values);
    void add(SearchHit hit);
    int hitsOf(RecordKind kind) const;
    QList<SearchHit> best(int limit) const;

    DataContext m_context;
    Trace m_trace;
    std::map<QString, QSqlQuery> m_queries; ///< by their text: the next letter asks the same again
    std::map<std::pair<RecordKind, qint64>, SearchHit> m_hits;
    SearchMemory m_memory;
};

} // namespace tarsus
