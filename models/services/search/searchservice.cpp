// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/search/searchservice.h"

#include "models/core/access.h"
#include "models/core/text.h"
#include "models/db/scope.h"
#include "models/db/sql.h"
#include "models/services/search/searchquery.h"
#include "models/services/search/searchrank.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// How many names a stage brings in, how many index entries it weighs for that where rows may turn
/// out not to be the person's, and up to how many cases are looked through one by one instead.
constexpr int mostByName = 20;
constexpr int mostByIndex = 40;
constexpr int mostLookedAt = 4000;
constexpr int fewCases = 400;

/// Behind every text that begins with `text`, as SQLite orders texts.
QString endOf(const QString &text)
{
    return text % QString::fromUcs4(U"\U0010FFFF", 1);
}

} // namespace

/// One kind with a name to search for.
struct SearchService::Source
{
    /// What is read of a record; further numbers only where they are looked for.
    QString select(const SearchQuery &query) const
    {
        return u"SELECT "_s % columns % u", "_s % (query.hasNumber() ? numbers : "''"_L1)
               % u" FROM "_s;
    }

    RecordKind kind;
    QLatin1String index;   ///< its FTS5 table
    QLatin1String columns; ///< in the order of read()
    QLatin1String numbers; ///< further phones and chips, a line each
    QLatin1String from;    ///< the record is `t`
};

const SearchService::Source &SearchService::sourceOf(RecordKind kind)
{
    static const Source pet{
        RecordKind::Pet, "search_pets"_L1,
        "t.id, t.pet_name, t.updated_at, o.owner_name, o.phone, t.microchip, t.species, t.breed, ''"_L1,
        "coalesce((SELECT group_concat(c.chip, char(10)) FROM pet_chips c WHERE c.pet_id = t.id), "
        "'')"
        " || char(10) || coalesce((SELECT group_concat(n.phone, char(10)) FROM owner_phones n "
        "WHERE n.owner_id = o.id), '')"_L1,
        "pets t CROSS JOIN owners o ON o.id = t.owner_id"_L1};
    static const Source owner{
        RecordKind::Owner, "search_owners"_L1,
        "t.id, t.owner_name, t.updated_at, '', t.phone, '', '', '', ''"_L1,
        "coalesce((SELECT group_concat(n.phone, char(10)) FROM owner_phones n "
        "WHERE n.owner_id = t.id), '')"_L1,
        "owners t"_L1};
    static const Source practice{
        RecordKind::Practice, "search_practices"_L1,
        "t.id, t.practice_name, t.updated_at, '', t.phone, '', '', '', ''"_L1, "''"_L1,
        "practices t"_L1};
    static const Source vet{
        RecordKind::Vet, "search_vets"_L1,
        "t.id, t.vet_name, t.updated_at, '', t.phone, '', '', '', "
        "coalesce((SELECT group_concat(p.practice_name, ', ') FROM practice_vets l "
        "JOIN practices p ON p.id = l.practice_id "
        "WHERE l.vet_id = t.id AND p.deleted_at IS NULL), '')"_L1,
        "''"_L1, "vets t"_L1};
    switch (kind) {
    case RecordKind::Owner: return owner;
    case RecordKind::Practice: return practice;
    case RecordKind::Vet: return vet;
    default: return pet;
    }
}

SearchService::SearchService(DataContext context)
    : m_context(std::move(context))
    , m_memory(m_context.db)
{}

SearchService::~SearchService() = default;

Result<QList<SearchHit>> SearchService::find(const QString &text, int limit)
{
    m_hits.clear();
    const SearchQuery query(text);
    if (query.isEmpty() || limit <= 0)
        return QList<SearchHit>();
    m_memory.forgetIfChanged();
    if (const auto done = findByChip(query); !done)
        return done.error();
    if (const auto done = findReferrals(query); !done)
        return done.error();
    for (const RecordKind kind :
         {RecordKind::Pet, RecordKind::Owner, RecordKind::Practice, RecordKind::Vet}) {
        if (!m_context.access->can(kind, Operation::View))
            continue;
        if (const auto done = findIn(sourceOf(kind), query, limit); !done)
            return done.error();
    }
    return best(limit);
}

Result<> SearchService::findIn(const Source &source, const SearchQuery &query, int limit)
{
    if (source.kind == RecordKind::Pet
        && m_context.access->scope(RecordKind::Pet, Operation::View) == Scope::Assigned) {
        const auto few = hasFewCases();
        if (!few)
            return few.error();
        if (*few && !query.hasNumber())
            return findInFewCases(source, query);
    }
    if (auto done = findByName(source, query); !done)
        return done;
    if (hitsOf(source.kind) >= limit || query.matchBeginnings().isEmpty())
        return findParts(source, query, limit);
    if (auto done = findByIndex(source, query, SearchMemory::Stage::Beginnings); !done)
        return done;
    // Who typed several words that begin words of a record was not looking for their middles.
    if (query.terms().size() > 1 && hitsOf(source.kind) > 0)
        return {};
    return findParts(source, query, limit);
}

Result<> SearchService::findParts(const Source &source, const SearchQuery &query, int limit)
{
    if (query.matchParts().isEmpty() || hitsOf(source.kind) >= limit)
        return {};
    return findByIndex(source, query, SearchMemory::Stage::Parts);
}

Result<> SearchService::findByName(const Source &source, const SearchQuery &query)
{
    const ScopeClause scope = scopeClause(*m_context.access, source.kind, Operation::View, u"t"_s);
    const QString select =
        source.select(query) % source.from % u" WHERE t.deleted_at IS NULL AND "_s % scope.sql;
    const QString same = select % u" AND t.name_key = ? ORDER BY t.id DESC LIMIT ?"_s;
    if (auto done =
            read(source, query, same, scope.values + QVariantList{query.name(), mostByName});
        !done)
        return done;
    const QString longer =
        select % u" AND t.name_key > ? AND t.name_key < ? ORDER BY t.name_key, t.id LIMIT ?"_s;
    return read(source, query, longer,
                scope.values + QVariantList{query.name(), endOf(query.name()), mostByName});
}

Result<> SearchService::findByIndex(const Source &source, const SearchQuery &query,
                                    SearchMemory::Stage stage)
{
    if (const auto known = m_memory.known(source.kind, stage, query)) {
        for (SearchHit hit : *known) {
            if (rankHit(query, hit))
                add(std::move(hit));
        }
        return {};
    }
    const QString match =
        stage == SearchMemory::Stage::Beginnings ? query.matchBeginnings() : query.matchParts();
    const ScopeClause scope = scopeClause(*m_context.access, source.kind, Operation::View, u"t"_s);
    const bool everything = scope.sql == u"1";
    const QString sql = source.select(query) % u"(SELECT rowid AS found FROM "_s % source.index
                        % u" WHERE "_s % source.index
                        % u" MATCH ? ORDER BY rowid DESC LIMIT ?) CROSS JOIN "_s % source.from
                        % u" WHERE t.id = found AND "_s % scope.sql % u" LIMIT ?"_s;
    QList<SearchHit> all;
    auto done = read(source, query, sql,
                     QVariantList{match, everything ? mostByIndex : mostLookedAt} + scope.values
                         + QVariantList{mostByIndex},
                     &all);
    if (done && everything && all.size() < mostByIndex)
        m_memory.keep(source.kind, stage, query, all);
    return done;
}

Result<bool> SearchService::hasFewCases()
{
    const qint64 person = m_context.access->personId();
    const qint64 waiting = m_context.access->seesWaitingCases() ? 0 : person;
    const auto query = ask(u"SELECT count(*) FROM (SELECT 1 FROM case_members "
                           "WHERE user_id IN (?, ?) LIMIT ?)"_s,
                           {person, waiting, fewCases + 1});
    if (!query)
        return query.error();
    const int count = (*query)->next() ? (*query)->value(0).toInt() : 0;
    (*query)->finish();
    return count <= fewCases;
}

Result<> SearchService::findInFewCases(const Source &source, const SearchQuery &query)
{
    const qint64 person = m_context.access->personId();
    const qint64 waiting = m_context.access->seesWaitingCases() ? 0 : person;
    const QString sql = source.select(query)
                        % u"(SELECT DISTINCT pet_id FROM case_members "
                          "WHERE user_id IN (?, ?)) CROSS JOIN "_s
                        % source.from % u" WHERE t.id = pet_id AND t.deleted_at IS NULL"_s;
    return read(source, query, sql, {person, waiting});
}

Result<> SearchService::findByChip(const SearchQuery &query)
{
    if (query.chip().isEmpty() || !m_context.access->can(RecordKind::Pet, Operation::View)
        || m_context.access->hiddenColumns(RecordKind::Pet).contains("microchip"_L1))
        return {};
    const Source &source = sourceOf(RecordKind::Pet);
    const ScopeClause scope =
        scopeClause(*m_context.access, RecordKind::Pet, Operation::View, u"t"_s);
    const QString select = source.select(query);
    const QVariantList range{query.chip(), endOf(query.chip())};
    const QString inUse = select % source.from
                          % u" WHERE t.chip_key <> '' AND t.chip_key >= ? AND t.chip_key < ?"
                            " AND t.deleted_at IS NULL AND "_s
                          % scope.sql % u" ORDER BY t.chip_key LIMIT ?"_s;
    if (auto done = read(source, query, inUse, range + scope.values + QVariantList{mostByName});
        !done)
        return done;
    const QString further = select % u"pet_chips c CROSS JOIN "_s % source.from
                            % u" WHERE c.chip_key >= ? AND c.chip_key < ? AND t.id = c.pet_id"
                              " AND t.deleted_at IS NULL AND "_s
                            % scope.sql % u" ORDER BY c.chip_key LIMIT ?"_s;
    return read(source, query, further, range + scope.values + QVariantList{mostByName});
}

Result<> SearchService::findReferrals(const SearchQuery &query)
{
    if (!m_context.access->can(RecordKind::Referral, Operation::View))
        return {};
    if (const QString &prefix = query.referralPrefix(); !prefix.isEmpty())
        return findReferralsFrom(prefix, endOf(prefix), 2);
    if (query.runningNumber() <= 0)
        return {};
    auto years =
        sql::run(m_context.db, u"SELECT year FROM referral_numbers ORDER BY year DESC LIMIT 10"_s);
    if (!years)
        return years.error();
    while (years->next()) {
        const QString number = u"R-%1-%2"_s.arg(years->value(0).toInt())
                                   .arg(query.runningNumber(), 5, 10, QChar(u'0'));
        if (auto done = findReferralsFrom(number, number % QChar(1), 0); !done)
            return done;
    }
    return {};
}

Result<> SearchService::findReferralsFrom(const QString &first, const QString &end, int rank)
{
    const ScopeClause scope =
        scopeClause(*m_context.access, RecordKind::Referral, Operation::View, u"t"_s);
    const auto query =
        ask(u"SELECT t.id, t.referral_number, t.updated_at, o.owner_name, p.pet_name, p.species, "
            "p.breed, t.status FROM referrals t CROSS JOIN pets p ON p.id = t.pet_id "
            "CROSS JOIN owners o ON o.id = p.owner_id WHERE t.referral_number >= ? "
            "AND t.referral_number < ? AND t.deleted_at IS NULL AND "_s
                % scope.sql % u" ORDER BY t.referral_number DESC LIMIT ?"_s,
            QVariantList{first, end} + scope.values + QVariantList{mostByName});
    if (!query)
        return query.error();
    while ((*query)->next()) {
        SearchHit hit;
        hit.kind = RecordKind::Referral;
        hit.id = (*query)->value(0).toLongLong();
        hit.title = (*query)->value(1).toString();
        hit.updatedAt = (*query)->value(2).toString();
        hit.ownerName = (*query)->value(3).toString();
        hit.petName = (*query)->value(4).toString();
        hit.species = (*query)->value(5).toString();
        hit.breed = (*query)->value(6).toString();
        hit.status = (*query)->value(7).toString();
        hit.match = SearchHit::Match::Number;
        hit.rank = hit.title == first ? 0 : rank;
        add(std::move(hit));
    }
    (*query)->finish();
    return {};
}

Result<> SearchService::read(const Source &source, const SearchQuery &query, const QString &sql,
                             const QVariantList &values, QList<SearchHit> *all)
{
    const auto rows = ask(sql, values);
    if (!rows)
        return rows.error();
    while ((*rows)->next()) {
        SearchHit hit;
        hit.kind = source.kind;
        hit.id = (*rows)->value(0).toLongLong();
        hit.title = (*rows)->value(1).toString();
        hit.updatedAt = (*rows)->value(2).toString();
        hit.ownerName = (*rows)->value(3).toString();
        hit.phone = (*rows)->value(4).toString();
        hit.microchip = (*rows)->value(5).toString();
        hit.species = (*rows)->value(6).toString();
        hit.breed = (*rows)->value(7).toString();
        hit.place = (*rows)->value(8).toString();
        hit.moreNumbers = (*rows)->value(9).toString();
        if (all)
            all->append(hit);
        if (rankHit(query, hit))
            add(std::move(hit));
    }
    (*rows)->finish();
    return {};
}

Result<QSqlQuery *> SearchService::ask(const QString &sql, const QVariantList &values)
{
    if (m_trace)
        m_trace(sql, values);
    auto known = m_queries.find(sql);
    if (known == m_queries.end()) {
        auto query = sql::prepare(m_context.db, sql);
        if (!query)
            return query.error();
        known = m_queries.emplace(sql, std::move(*query)).first;
    }
    if (const auto done = sql::run(known->second, values); !done)
        return done.error();
    return &known->second;
}

void SearchService::add(SearchHit hit)
{
    const auto [place, isNew] = m_hits.try_emplace({hit.kind, hit.id}, hit);
    if (!isNew && hit.rank < place->second.rank)
        place->second = std::move(hit);
}

int SearchService::hitsOf(RecordKind kind) const
{
    return static_cast<int>(
        std::ranges::count_if(m_hits, [&](const auto &hit) { return hit.first.first == kind; }));
}

QList<SearchHit> SearchService::best(int limit) const
{
    QList<SearchHit> hits;
    hits.reserve(static_cast<qsizetype>(m_hits.size()));
    for (const auto &[key, hit] : m_hits)
        hits.append(hit);
    return bestOf(std::move(hits), limit);
}

} // namespace tarsus
