// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/services/import/importmapping.h"

#include <QDateTime>
#include <QSqlQuery>

#include <optional>

namespace tarsus {

/// One import that was done.
struct ImportBatch
{
    qint64 id = 0;
    RecordKind kind = RecordKind::Pet;
    QString sourceName; ///< the file's name, without its folder
    QDateTime createdAt;
    qint64 createdById = 0;
    QString createdBy; ///< the person's name
    qint64 rowCount = 0;
    QDateTime undoneAt; ///< invalid while it stands
};

/// A column that points at records of a kind that can be imported.
struct ImportReference
{
    RecordKind kind;
    const char *table;
    const char *column;
    bool isRecord; ///< the table's rows are removed softly
};

/// What tells that a record is there already.
struct KnownRecord
{
    qint64 id = 0;
    QString name = {};    ///< folded
    QString phone = {};   ///< digits
    QString chip = {};    ///< chipKey()
    QString licence = {}; ///< as it is kept
};

/// What is kept of imports, and what an import must know of the clinic.
class ImportRepository
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ImportRepository)

public:
    explicit ImportRepository(DataContext context);

    /// Every reference of the schema to what an import makes: who undoes one looks there.
    static QList<ImportReference> references();

    /// The mapping that was used last for a file with these headings.
    Result<std::optional<ImportMapping>> mapping(RecordKind kind,
                                                 const QStringList &headings) const;
    Result<> rememberMapping(RecordKind kind, const QStringList &headings,
                             const ImportMapping &mapping);

    /// Begins a batch; inside the import's transaction.
    Result<qint64> startBatch(RecordKind kind, const QString &sourceName);
    Result<> addToBatch(qint64 batch, RecordKind kind, qint64 id);
    Result<> finishBatch(qint64 batch, qint64 rowCount);
    /// Puts the pets and owners of a batch, which came in under a SearchDeferral, into the search
    /// index.
    Result<> indexForSearch(qint64 batch);

    /// The newest first.
    Result<QList<ImportBatch>> batches() const;
    /// NotFound where there is none.
    Result<ImportBatch> batch(qint64 id) const;

    /// How many records of `kind` a batch made that are not removed.
    Result<qint64> recordCount(qint64 batch, RecordKind kind) const;
    /// How many records of a batch were changed since, and are still there.
    Result<qint64> changedSince(qint64 batch, RecordKind kind) const;
    /// How many other records, not of this batch and not removed, refer to records of the batch,
    /// by the table they are in.
    Result<QMap<QString, qint64>> referringTo(qint64 batch, RecordKind kind) const;
    /// Removes (softly) what a batch made of `kind`; with `unusedOnly` only what nobody changed
    /// and nothing that is left refers to. Returns how many. Inside a transaction.
    Result<qint64> removeRecords(const ImportBatch &batch, RecordKind kind, bool unusedOnly);
    Result<> markUndone(qint64 batch);

    /// Everything of `kind` that is not removed, for comparison.
    Result<QList<KnownRecord>> known(RecordKind kind) const;
    /// The further chips of pets.
    Result<QList<KnownRecord>> furtherChips() const;
    /// The active person with this user name, name, e-mail or initials; 0 where there is none or
    /// several could be meant.
    Result<qint64> personId(const QString &text) const;
    /// How many practices have this name, compared as search compares names.
    Result<int> practicesNamed(const QString &name) const;

private:
    static QString tableOf(RecordKind kind);
    static QList<ImportReference> referencesTo(RecordKind kind);
    Result<QList<qint64>> removable(qint64 batch, RecordKind kind, bool unusedOnly) const;

    DataContext m_context;
    std::optional<QSqlQuery> m_addToBatch;
};

} // namespace tarsus
