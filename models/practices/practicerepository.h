// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practices/practice.h"
#include "models/rules/candidates.h"
#include "models/rules/ruledrecords.h"

namespace tarsus {

class PracticeRepository final : public RuledRecords<Practice>
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::PracticeRepository)

public:
    using RuledRecords::RuledRecords;

    /// The vets who work at a practice.
    Result<QList<qint64>> vetsOf(qint64 practiceId) const;
    /// Counts as a save of the practice.
    Result<> setVets(qint64 practiceId, const QList<qint64> &vetIds);
    /// Notes that a vet works at a practice, where that is not known yet.
    Result<> addVet(qint64 practiceId, qint64 vetId);

    Result<QList<Candidate>> candidates(const QString &name, const QString &phone,
                                        int limit = 8) const;
    /// The only practice of this name, compared as search compares names; 0 where there is none or
    /// there are two.
    Result<qint64> idOfSame(const QString &name) const;

protected:
    Result<> beforeRemove(const Record &record) override;
};

} // namespace tarsus
