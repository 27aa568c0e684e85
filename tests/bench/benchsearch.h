// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/readworker.h"
#include "models/db/recordlistmodel.h"
#include "models/services/search/searchservice.h"
#include "views/common/searchsource.h"

namespace tarsus::bench {

/// Answers the search box as the program does: names in the window's thread, words inside records
/// beside it.
class BenchSearch final : public SearchSource
{
public:
    explicit BenchSearch(const ListContext &context);

    QList<Suggestion> search(const QString &text, int limit) override;
    QList<Suggestion> find(RecordKind kind, const QString &text, int limit) override;
    Suggestion hit(RecordKind kind, qint64 id) override;
    void searchTexts(const QString &text, int limit, QObject *guard,
                     const std::function<void(const QList<Suggestion> &)> &done) override;

    /// How many places the words were found in last; -1 where it went wrong.
    qint64 found() const { return m_found; }

private:
    ListContext m_context;
    SearchService m_service;
    ReadWorker::Ticket m_ticket;
    qint64 m_found = 0;
};

} // namespace tarsus::bench
