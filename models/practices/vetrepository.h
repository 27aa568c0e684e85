// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practices/vet.h"
#include "models/rules/candidates.h"
#include "models/rules/ruledrecords.h"

namespace tarsus {

class VetRepository final : public RuledRecords<Vet>
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::VetRepository)

public:
    using RuledRecords::RuledRecords;

    /// The practices where a vet works.
    Result<QList<qint64>> practicesOf(qint64 vetId) const;
    /// Those of `practiceId`, where it is given, come first.
    Result<QList<Candidate>> candidates(const QString &name, const QString &phone,
                                        qint64 practiceId = 0, int limit = 8) const;
    /// The vet of this name at the practice, else the only one of this name; 0 where there is none
    /// or there are two.
    Result<qint64> idOfSame(const QString &name, qint64 practiceId = 0) const;

protected:
    Result<> beforeRemove(const Record &record) override;
};

} // namespace tarsus
