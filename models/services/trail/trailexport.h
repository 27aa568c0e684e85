// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/auditfilter.h"
#include "models/core/codelabels.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QCoreApplication>

#include <functional>

namespace tarsus {

/// The trail as a table (CSV) that any program reads: what a filter lets through, newest first,
/// in words and as it stands in the file. For those who may export it. A worker's job.
class TrailExport
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::TrailExport)

public:
    /// Told how many entries are written; returns false to stop.
    using Progress = std::function<bool(qint64 entries)>;

    TrailExport(DataContext context, const CodeLabels *labels);

    /// Writes `file`, readable by its owner alone; one that is there is replaced, once the new one
    /// is whole. Returns the entries written. Nothing is left behind where it fails.
    Result<qint64> write(const QString &file, const AuditFilter &filter,
                         const Progress &progress = {});

private:
    Result<qint64> writeEntries(class QIODevice &into, const AuditFilter &filter,
                                const Progress &progress);

    DataContext m_context;
    const CodeLabels *m_labels;
};

} // namespace tarsus
