// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/textadapter.h"
#include "models/db/recordlistmodel.h"
#include "models/services/records/repositories.h"
#include "models/services/search/searchservice.h"
#include "views/common/searchsource.h"

namespace tarsus {

class ValueLists;

/// Lets the search service answer search boxes and pickers: writes what was found in the words
/// that a person tells one record from another by.
class SearchAdapter final : public SearchSource
{
public:
    SearchAdapter(const ListContext &context, const ValueLists &lists);

    QList<Suggestion> search(const QString &text, int limit) override;
    QList<Suggestion> find(RecordKind kind, const QString &text, int limit) override;
    Suggestion hit(RecordKind kind, qint64 id) override;
    void searchTexts(const QString &text, int limit, QObject *guard,
                     const std::function<void(const QList<Suggestion> &)> &done) override;
    QList<Suggestion> completions(const QString &text) override;

private:
    Suggestion worded(const SearchHit &hit) const;

    Repositories m_repositories;
    SearchService m_service;
    const ValueLists &m_lists;
    TextAdapter m_texts;
};

} // namespace tarsus
