// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

namespace tarsus {

/// What a pet has or had.
struct PetProblem
{
    qint64 id = 0; ///< 0 until it is saved
    QString problem;
    QDate onset;
    QDate resolvedOn; ///< invalid while it is active
    QString note;
    QString resolvedBy = {}; ///< full name; read only

    bool isActive() const { return !resolvedOn.isValid(); }
};

/// The problems of pets, and which notes and plans are about one. Reached with the pet: who may
/// edit the pet writes them.
class PetProblems
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::PetProblems)

public:
    explicit PetProblems(DataContext context)
        : m_context(std::move(context))
    {}

    /// The active ones first, the newest first in each.
    Result<QList<PetProblem>> list(qint64 petId) const;
    /// Adds one without id, else changes it; who resolves it is noted. Invalid, naming `problem`
    /// or `resolved_on`; NotFound where it is gone.
    Result<> save(qint64 petId, PetProblem &problem);

    /// The problem that a note or plan is about; 0 where it names none.
    Result<qint64> of(RecordKind kind, qint64 recordId) const;
    /// 0 takes it away. Invalid where the problem is another pet's.
    Result<> setFor(RecordKind kind, qint64 recordId, qint64 petId, qint64 problemId);
    /// Whether the person may write problems of this pet.
    bool mayWrite() const;

private:
    Result<> check(const PetProblem &problem) const;

    DataContext m_context;
};

} // namespace tarsus
