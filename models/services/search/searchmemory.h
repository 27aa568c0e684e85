// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/datacontext.h"
#include "models/services/search/searchhit.h"
#include "models/services/search/searchquery.h"

#include <QSqlQuery>

#include <map>
#include <optional>

namespace tarsus {

/// What the index said to the letters typed before. Somebody types on, and what fits "angus t" is
/// among the few that fitted "angus": the index, which takes the longer the larger the clinic is,
/// is not asked again. Only answers that were whole are kept, and none once anything was written.
class SearchMemory
{
public:
    /// Which words the index was asked for: at the beginning of words, or anywhere.
    enum class Stage { Beginnings, Parts };

    explicit SearchMemory(const QSqlDatabase &db);

    /// Forgets everything where the file has changed since the last call.
    void forgetIfChanged();
    /// What the index would say to `query`, where that is known.
    std::optional<QList<SearchHit>> known(RecordKind kind, Stage stage,
                                          const SearchQuery &query) const;
    /// Keeps a whole answer.
    void keep(RecordKind kind, Stage stage, const SearchQuery &query, const QList<SearchHit> &hits);

private:
    struct Answer
    {
        SearchQuery query;
        QList<SearchHit> hits;
    };

    std::optional<qint64> numberFrom(std::optional<QSqlQuery> &query, const QString &text) const;

    QSqlDatabase m_db;
    mutable std::optional<QSqlQuery> m_ownChanges;
    mutable std::optional<QSqlQuery> m_otherChanges;
    std::optional<std::pair<qint64, qint64>> m_state;
    std::map<std::pair<RecordKind, Stage>, Answer> m_answers;
};

} // namespace tarsus
