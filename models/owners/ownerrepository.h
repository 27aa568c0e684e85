// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/owners/owner.h"
#include "models/rules/candidates.h"
#include "models/rules/ruledrecords.h"

namespace tarsus {

/// One more phone of an owner, beside the first in Owner::phone.
struct OwnerPhone
{
    QString phone;
    QString label; ///< "mobile", "work", a neighbour's name
};

class OwnerRepository final : public RuledRecords<Owner>
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::OwnerRepository)

public:
    using RuledRecords::RuledRecords;

    Result<QList<OwnerPhone>> phones(qint64 ownerId) const;
    /// Replaces the further phones; counts as a save of the owner.
    Result<> setPhones(qint64 ownerId, const QList<OwnerPhone> &phones);

    /// Who may be meant, by phone and name, the likeliest first.
    Result<QList<Candidate>> candidates(const QString &name, const QString &phone,
                                        int limit = 8) const;
    /// The owner with just this name and phone, compared as search compares them; 0 where there
    /// is none.
    Result<qint64> idOfSame(const QString &name, const QString &phone) const;

protected:
    Result<> beforeRemove(const Record &record) override;
};

} // namespace tarsus
