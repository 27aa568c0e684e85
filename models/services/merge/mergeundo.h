// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <span>

namespace tarsus {

/// A merge that was done.
struct MergeEntry
{
    qint64 id = 0;
    RecordKind kind = RecordKind::Pet;
    qint64 staysId = 0;
    qint64 duplicateId = 0;
    QString staysTitle; ///< as they were called
    QString duplicateTitle;
    QDateTime mergedAt;
    QString mergedBy;
    QDateTime undoneAt; ///< invalid while it stands
    QString undoneBy;
};

/// The merges that were done, and the way back while nothing contradicts.
class MergeUndo
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::MergeUndo)

public:
    explicit MergeUndo(DataContext context);

    /// The newest first, of the kinds that the person may merge; at most 500.
    Result<QList<MergeEntry>> merges() const;

    /// Puts both records back as they were, with what belonged to each. What was added to the
    /// record that stayed since stays there. Conflict, with sentences that say why, where somebody
    /// worked with what came together in a way that cannot be taken apart.
    Result<> undo(qint64 mergeId);

    /// A column by which one record of a case refers to another.
    struct Tie
    {
        const char *table;
        const char *column;
        const char *target;
    };
    /// All of them: what a merge took along must not be tied to what it found.
    static std::span<const Tie> ties();
    /// The tables whose rows go along, and the column that names the pet or owner.
    struct Moved
    {
        RecordKind kind;
        const char *table;
        const char *column;
        bool isRecord;
    };
    static std::span<const Moved> moved();

private:
    struct Merge
    {
        MergeEntry entry;
        QJsonObject fields;
        QJsonArray added;
    };

    Result<Merge> read(qint64 mergeId) const;
    Result<> obstacles(const Merge &merge, QStringList &found) const;
    Result<> findGone(const Merge &merge, QStringList &found) const;
    Result<> findTied(const Merge &merge, QStringList &found) const;
    Result<> findChanged(const Merge &merge, QStringList &found) const;
    Result<> restoreFields(const Merge &merge);
    Result<> removeAdded(const Merge &merge);

    DataContext m_context;
};

} // namespace tarsus
