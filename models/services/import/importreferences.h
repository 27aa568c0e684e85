// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/owners/ownerrepository.h"
#include "models/practices/practicerepository.h"
#include "models/services/import/importrepository.h"
#include "models/services/import/importrow.h"

#include <memory>
#include <vector>

namespace tarsus {

/// Finds what rows refer to by words: a pet's owner, its home practice, its specialist. What is
/// not there yet is made with the row. The same words lead to the same record, so that a value
/// given for all rows makes one owner.
class ImportReferences
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ImportReferences)

public:
    ImportReferences(const DataContext &context, ImportRepository &repository);

    struct New
    {
        RecordKind kind = RecordKind::Owner;
        QString key;
        qint64 id = 0; ///< below 0 until it is made
        std::unique_ptr<Record> record;
    };

    /// Fills the references of `row.record`; what cannot be found or made is a problem of the row.
    /// What would be new has a number below 0, and stands in news() until the next resolve().
    /// Only errors that end the import are returned.
    Result<> resolve(ImportRow &row);
    const std::vector<New> &news() const { return m_news; }
    /// Makes what is new, inside a transaction of the caller's, and gives the row the numbers.
    Result<> make(ImportRow &row);
    /// The row came in, or would: the next ones find what is new.
    void keep();

private:
    Result<> resolveOwner(ImportRow &row);
    Result<> resolvePractice(ImportRow &row);
    Result<> resolvePerson(ImportRow &row);
    Result<qint64> findOwner(const Owner &owner);
    Result<qint64> findPractice(const QString &name);
    template<typename T>
    Result<qint64> foundOrNew(const Result<qint64> &found, const QString &key, const T &record,
                              const RecordRepository &repository);

    ImportRepository &m_repository;
    OwnerRepository m_owners;
    PracticeRepository m_practices;
    qint64 m_nextImagined = -1;
    QHash<QString, qint64> m_known;
    std::vector<New> m_news;
};

} // namespace tarsus
