// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/services/worklists/workitem.h"

#include <QList>

#include <functional>

namespace tarsus {

/// Closes work with its outcome, several at once: all or none, and back again.
class WorkSteps
{
public:
    explicit WorkSteps(DataContext context)
        : m_context(std::move(context))
    {}

    using Undo = std::function<Result<>()>;

    /// Writes `outcome` on each: a follow-up is done, a plan was reviewed (its next review is set
    /// in the plan). Refused without an outcome, and where a list takes none.
    Result<Undo> complete(const QList<WorkItem> &items, const QString &outcome);

private:
    Result<> write(const WorkItem &item, const QString &outcome, QList<Undo> &back);

    DataContext m_context;
};

} // namespace tarsus
