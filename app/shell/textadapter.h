// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/readworker.h"
#include "models/services/search/textquery.h"
#include "views/common/searchsource.h"

#include <QCoreApplication>

#include <memory>

namespace tarsus {

struct ListContext;
struct TextHit;
class ValueLists;

/// Words inside records for the search box: reads them off the window's thread, writes each as a
/// line with its place, and completes what is typed of operators.
class TextAdapter
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::TextAdapter)

public:
    TextAdapter(const ListContext &context, const ValueLists &lists);
    ~TextAdapter();

    /// The last question only is answered.
    void search(const QString &text, int limit, QObject *guard,
                const std::function<void(const QList<Suggestion> &)> &done);
    QList<Suggestion> completions(const QString &text) const;

private:
    TextQuery understood(const QString &text) const;
    Suggestion worded(const TextHit &hit) const;
    QList<Suggestion> values(TextQuery::Operator which, const QString &value,
                             const QString &before) const;
    static QString explained(TextQuery::Operator which);

    std::unique_ptr<ListContext> m_context;
    const ValueLists &m_lists;
    ReadWorker::Ticket m_ticket;
};

} // namespace tarsus
