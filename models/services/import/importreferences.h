// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/owners/ownerrepository.h"
#include "models/practices/practicerepository.h"
#include "models/services/import/importrepository.h"
#include "models/services/import/importrow.h"

namespace tarsus {

/// Finds or makes what rows refer to by words: a pet's owner, its home practice, its specialist.
/// The same words lead to the same record, so that a value given for all rows makes one owner.
class ImportReferences
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ImportReferences)

public:
    /// Without `writes` nothing is made: what would be new gets a number below 0.
    ImportReferences(const DataContext &context, ImportRepository &repository, bool writes);

    /// Fills the references of `row.record`; what cannot be found is a problem of the row. Only
    /// errors that end the import are returned.
    Result<> resolve(ImportRow &row);

    struct Made
    {
        RecordKind kind;
        qint64 id;
    };
    /// What the last resolve() made.
    const QList<Made> &made() const { return m_made; }
    /// What the last resolve() made was undone again: it is not to be used.
    void forgetMade();

private:
    using Cache = QHash<QString, qint64>;

    Result<> resolveOwner(ImportRow &row);
    Result<> resolvePractice(ImportRow &row);
    Result<> resolvePerson(ImportRow &row);
    Result<qint64> findOrMakeOwner(const Owner &owner);
    Result<qint64> findOrMakePractice(const QString &name);
    template<typename T, typename Repository>
    Result<qint64> make(T record, Repository &repository, const QString &key);

    ImportRepository &m_repository;
    OwnerRepository m_owners;
    PracticeRepository m_practices;
    bool m_writes;
    qint64 m_nextImagined = -1;
    Cache m_known;
    QStringList m_newKeys;
    QList<Made> m_made;
};

} // namespace tarsus
