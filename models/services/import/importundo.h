// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/import/importrepository.h"

#include <QCoreApplication>

namespace tarsus {

/// Takes imports back while nobody has built upon them: what came in is removed, softly and with
/// the reason, and no more a duplicate of a later import.
class ImportUndo
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ImportUndo)

public:
    explicit ImportUndo(DataContext context);

    /// The imports that were done, the newest first.
    Result<QList<ImportBatch>> batches() const { return m_repository.batches(); }
    /// Why a batch cannot be undone, a sentence each; empty where it can.
    Result<QStringList> obstacles(const ImportBatch &batch) const;

    struct Outcome
    {
        qint64 removed = 0; ///< records of the kind that was imported
        qint64 kept = 0;    ///< owners and practices that others refer to by now
    };
    /// All or nothing. Conflict, with the obstacles, where somebody worked with the records;
    /// Forbidden where the person neither did the import nor may remove such records.
    Result<Outcome> undo(qint64 batchId);

private:
    Result<> mayUndo(const ImportBatch &batch) const;
    static QString sentence(const QString &table, qint64 count);

    DataContext m_context;
    ImportRepository m_repository;
};

} // namespace tarsus
