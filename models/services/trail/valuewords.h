// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/codelabels.h"
#include "models/db/datacontext.h"
#include "models/services/trail/trailcolumns.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonValue>

namespace tarsus {

/// Values as the trail keeps them, in words: labels for codes, names for references, days and
/// moments as the person writes them. `labels` outlives it. Belongs to one thread.
class ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ValueWords)

public:
    ValueWords(DataContext context, const CodeLabels *labels);

    QString text(const TrailColumn &column, const QJsonValue &value) const;
    /// What a record is called: "Bella", "R-2026-0012", "Phone call, 02/03/26 10:00". Where the
    /// person may not see it, that is said instead.
    QString recordTitle(RecordKind kind, qint64 id) const;
    /// To the minute, in the clinic's zone.
    QString momentText(const QDateTime &moment) const;
    /// Names are read anew from now on.
    void forget() { m_titles.clear(); }

private:
    QString readTitle(RecordKind kind, qint64 id) const;

    DataContext m_context;
    const CodeLabels *m_labels;
    mutable QHash<std::pair<int, qint64>, QString> m_titles;
};

} // namespace tarsus
