// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/search/searchrank.h"

#include "models/core/text.h"
#include "models/services/search/searchquery.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

enum Rank {
    Identifier = 0,
    WholeName = 1,
    BeginningOfName = 2,
    WordsOfName = 3,
    WordsElsewhere = 4,
    PartsOfWords = 5,
    PartsElsewhere = 6,
};

/// So many digits name one phone; fewer are the beginning of many.
constexpr qsizetype wholePhone = 7;

void set(SearchHit &hit, Rank rank, SearchHit::Match match)
{
    hit.rank = rank;
    hit.match = match;
}

/// How well one of a hit's numbers fits; nothing where it does not.
std::optional<Rank> rankOfNumber(const QString &kept, const QString &national, const QString &form)
{
    if (kept == form || (form.size() >= wholePhone && kept.endsWith(form)))
        return Identifier;
    if (kept.startsWith(form) || national.startsWith(form))
        return BeginningOfName;
    if (kept.contains(form))
        return PartsOfWords;
    return std::nullopt;
}

bool rankByChip(const SearchQuery &query, SearchHit &hit)
{
    if (query.chip().isEmpty() || hit.microchip.isEmpty())
        return false;
    const QString chip = chipKey(hit.microchip);
    if (chip == query.chip())
        set(hit, Identifier, SearchHit::Match::Chip);
    else if (chip.startsWith(query.chip()))
        set(hit, BeginningOfName, SearchHit::Match::Chip);
    else if (chip.contains(query.chip()))
        set(hit, PartsOfWords, SearchHit::Match::Chip);
    else
        return false;
    return true;
}

/// One of the phones, or a further chip.
bool rankByPhone(const SearchQuery::Term &term, SearchHit &hit)
{
    std::optional<Rank> best;
    SearchHit::Match match = SearchHit::Match::Phone;
    const QStringList kept = QStringList{hit.phone} + hit.moreNumbers.split(u'\n');
    for (const QString &number : kept) {
        const QString key = phoneKey(number);
        const QString national = nationalPhoneKey(number);
        for (const QString &form : term.numbers) {
            const auto rank = rankOfNumber(key, national, form);
            if (!rank || (best && *best <= *rank))
                continue;
            best = rank;
            match = &number == &kept.front() ? SearchHit::Match::Phone : SearchHit::Match::Number;
        }
    }
    if (!best)
        return false;
    // A pet is not what has the phone: its owner comes first.
    set(hit, hit.kind == RecordKind::Pet ? static_cast<Rank>(*best + 1) : *best, match);
    return true;
}

bool rankByNumber(const SearchQuery &query, SearchHit &hit)
{
    const SearchQuery::Term &term = query.terms().first();
    if (rankByChip(query, hit) || rankByPhone(term, hit))
        return true;
    if (!searchText(hit.title).contains(term.begin))
        return false;
    set(hit, WordsOfName, SearchHit::Match::Name);
    return true;
}

/// Whether one of the hit's numbers is this one, wherever it stands.
bool hasNumber(const SearchQuery::Term &term, const SearchHit &hit)
{
    const QString chips = chipKey(hit.microchip) % u' ' % chipKey(hit.moreNumbers);
    SearchHit copy = hit;
    return rankByPhone(term, copy) || std::ranges::any_of(term.numbers, [&](const QString &form) {
               return chips.contains(form);
           });
}

/// How well one word fits; nothing where it does not.
std::optional<Rank> rankOfTerm(const SearchQuery::Term &term, const QString &name,
                               const QString &elsewhere)
{
    if (name.contains(term.begin))
        return WordsOfName;
    if (elsewhere.contains(term.begin))
        return WordsElsewhere;
    if (name.contains(term.part))
        return PartsOfWords;
    if (elsewhere.contains(term.part))
        return PartsElsewhere;
    return std::nullopt;
}

} // namespace

bool rankHit(const SearchQuery &query, SearchHit &hit)
{
    if (query.isOneNumber())
        return rankByNumber(query, hit);
    const QString folded = foldText(hit.title);
    if (folded.startsWith(query.name())) {
        const bool whole = folded.size() == query.name().size();
        set(hit, whole ? WholeName : BeginningOfName, SearchHit::Match::Name);
        return true;
    }
    const QString name = searchText(hit.title);
    QString elsewhere; // only looked at where the name alone does not fit
    int worst = WholeName;
    bool nameFits = false;
    for (const SearchQuery::Term &term : query.terms()) {
        if (name.contains(term.begin)) {
            worst = std::max<int>(worst, WordsOfName);
            nameFits = true;
            continue;
        }
        if (elsewhere.isEmpty())
            elsewhere = searchText(hit.ownerName) + searchText(hit.place);
        auto rank = rankOfTerm(term, name, elsewhere);
        if (!rank && term.isNumber() && hasNumber(term, hit))
            rank = PartsElsewhere;
        if (!rank)
            return rankByChip(query, hit);
        worst = std::max<int>(worst, *rank);
        nameFits = nameFits || name.contains(term.part);
    }
    if (query.terms().isEmpty())
        return false;
    hit.rank = worst;
    hit.match = nameFits ? SearchHit::Match::Name : SearchHit::Match::OwnerName;
    return true;
}

bool isBetter(const SearchHit &left, const SearchHit &right)
{
    return std::tie(left.rank, right.updatedAt, left.kind, left.title, left.id)
           < std::tie(right.rank, left.updatedAt, right.kind, right.title, right.id);
}

QList<SearchHit> bestOf(QList<SearchHit> hits, int limit)
{
    std::ranges::sort(hits, isBetter);
    const int share = std::max(1, limit * 2 / 3);
    QHash<RecordKind, int> taken;
    QList<SearchHit> best;
    QList<SearchHit> others;
    for (const SearchHit &hit : std::as_const(hits)) {
        int &count = taken[hit.kind];
        if (count >= share) {
            others.append(hit);
            continue;
        }
        ++count;
        best.append(hit);
        if (best.size() == limit)
            return best;
    }
    best += others.mid(0, limit - best.size());
    std::ranges::sort(best, isBetter);
    return best;
}

} // namespace tarsus
