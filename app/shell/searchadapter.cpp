// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/searchadapter.h"

#include "models/vocabularies/valuelists.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int mostOfAllKinds = 120; // a picker's kind is taken out of these

} // namespace

SearchAdapter::SearchAdapter(const ListContext &context, const ValueLists &lists)
    : m_repositories(context.data)
    , m_service(context.data)
    , m_lists(lists)
    , m_texts(context, lists)
{}

QList<Suggestion> SearchAdapter::search(const QString &text, int limit)
{
    QList<Suggestion> found;
    if (TextQuery::parse(text).hasOperators()) // those are about what was written
        return found;
    const auto hits = m_service.find(text, limit);
    if (!hits)
        return found;
    found.reserve(hits->size());
    for (const SearchHit &hit : *hits)
        found.append(worded(hit));
    return found;
}

QList<Suggestion> SearchAdapter::find(RecordKind kind, const QString &text, int limit)
{
    QList<Suggestion> found = search(text, mostOfAllKinds);
    found.removeIf([kind](const Suggestion &one) { return one.kind != kind; });
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

Suggestion SearchAdapter::hit(RecordKind kind, qint64 id)
{
    if (!recordType(kind))
        return {};
    const auto record = m_repositories.of(kind).findRecord(id);
    if (!record)
        return {};
    for (const Field &field : recordType(kind)->fields)
        if (field.type == FieldType::Text) // the first text of a kind is its name
            return {kind, id, field.get(**record).toString(), {}};
    return {};
}

void SearchAdapter::searchTexts(const QString &text, int limit, QObject *guard,
                                const std::function<void(const QList<Suggestion> &)> &done)
{
    m_texts.search(text, limit, guard, done);
}

QList<Suggestion> SearchAdapter::completions(const QString &text)
{
    return m_texts.completions(text);
}

Suggestion SearchAdapter::worded(const SearchHit &hit) const
{
    QStringList words;
    if (!hit.petName.isEmpty())
        words.append(hit.petName);
    if (!hit.species.isEmpty()) {
        const QString species = m_lists.label(u"species"_s, hit.species);
        const QString breed = m_lists.label(u"breed"_s, hit.breed);
        words.append(breed.isEmpty() ? species : u"%1, %2"_s.arg(species, breed));
    }
    for (const QString &word : {hit.ownerName, hit.place, hit.phone})
        if (!word.isEmpty())
            words.append(word);
    if (!hit.status.isEmpty())
        words.append(m_lists.label(u"referral_status"_s, hit.status));
    if (hit.match == SearchHit::Match::Chip && !hit.microchip.isEmpty())
        words.append(hit.microchip);
    return {hit.kind, hit.id, hit.title, words.join(u" · "_s)};
}

} // namespace tarsus
