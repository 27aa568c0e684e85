// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/services/worklists/workitem.h"

#include <QDateTime>
#include <QList>

namespace tarsus {

/// What is away from the worklists for a time. A mark is never changed: it ends, or is taken back.
class WorkMarks
{
public:
    enum class Mark {
        Snoozed,   ///< put off by the person, away for them
        Contacted, ///< the owner was reached or a message left, away for everybody
    };

    explicit WorkMarks(DataContext context)
        : m_context(std::move(context))
    {}

    /// Takes all of them away until `until`, or none. The ids of the marks, to take them back.
    Result<QList<qint64>> add(const QList<WorkItem> &items, Mark mark, const QDateTime &until);
    /// They come back now. Another's mark stays as it is.
    Result<> takeBack(const QList<qint64> &ids);

private:
    DataContext m_context;
};

} // namespace tarsus
