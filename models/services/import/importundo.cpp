// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importundo.h"

#include "models/core/access.h"
#include "models/db/sql.h"

#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {

ImportUndo::ImportUndo(DataContext context)
    : m_context(context)
    , m_repository(std::move(context))
{}

Result<> ImportUndo::mayUndo(const ImportBatch &batch) const
{
    const Access &access = *m_context.access;
    const bool own = batch.createdById != 0 && batch.createdById == access.personId()
                     && access.can(batch.kind, Operation::Create);
    if (own || access.scope(batch.kind, Operation::Delete) == Scope::All)
        return {};
    return Error{Error::Code::Forbidden,
                 tr("Only who did this import, or somebody who may remove such records, can undo "
                    "it.")};
}

/// What hangs on the records of a batch, in words.
QString ImportUndo::sentence(const QString &table, qint64 count)
{
    const int n = static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
    if (table == u"pets")
        return tr("%n pet(s) of other imports or entered since belong to them.", nullptr, n);
    if (table == u"referrals")
        return tr("%n referral(s) were made for them.", nullptr, n);
    if (table == u"treatment_plans")
        return tr("%n treatment plan(s) were made for them.", nullptr, n);
    if (table == u"interactions")
        return tr("%n interaction(s) were noted for them.", nullptr, n);
    if (table == u"appointments")
        return tr("%n appointment(s) were made for them.", nullptr, n);
    if (table == u"xray_logs" || table == u"documents")
        return tr("%n film(s) or document(s) were filed with them.", nullptr, n);
    return tr("%n further entries were made for them.", nullptr, n);
}

Result<QStringList> ImportUndo::obstacles(const ImportBatch &batch) const
{
    if (batch.undoneAt.isValid())
        return QStringList{tr("This import was undone already.")};
    QStringList obstacles;
    const auto changed = m_repository.changedSince(batch.id, batch.kind);
    if (!changed)
        return changed.error();
    if (*changed > 0)
        obstacles +=
            tr("%n of its records were changed since.", nullptr, static_cast<int>(*changed));
    const auto referring = m_repository.referringTo(batch.id, batch.kind);
    if (!referring)
        return referring.error();
    for (auto it = referring->begin(); it != referring->end(); ++it)
        obstacles += sentence(it.key(), it.value());
    return obstacles;
}

Result<ImportUndo::Outcome> ImportUndo::undo(qint64 batchId)
{
    Outcome outcome;
    const auto done = sql::inTransaction(m_context, [&]() -> Result<> {
        const auto batch = m_repository.batch(batchId);
        if (!batch)
            return batch.error();
        if (auto allowed = mayUndo(*batch); !allowed)
            return allowed;
        const auto against = obstacles(*batch);
        if (!against)
            return against.error();
        if (!against->isEmpty())
            return Error{Error::Code::Conflict,
                         tr("The import cannot be undone, and nothing was changed. %1")
                             .arg(against->join(u' '))};
        const auto removed = m_repository.removeRecords(*batch, batch->kind, false);
        if (!removed)
            return removed.error();
        outcome.removed = *removed;
        for (const RecordKind kind : {RecordKind::Owner, RecordKind::Practice}) {
            if (kind == batch->kind)
                continue;
            const auto came = m_repository.recordCount(batchId, kind);
            if (!came)
                return came.error();
            const auto unused = m_repository.removeRecords(*batch, kind, true);
            if (!unused)
                return unused.error();
            outcome.kept += *came - *unused;
        }
        return m_repository.markUndone(batchId);
    });
    return done ? Result<Outcome>(outcome) : Result<Outcome>(done.error());
}

} // namespace tarsus
