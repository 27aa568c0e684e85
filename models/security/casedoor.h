// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QCoreApplication>
#include <QList>

namespace tarsus {

class Clinic;
class Connection;

/// A pet that somebody asks for: no more of it than is needed to pick the right one.
struct ForeignPet
{
    qint64 petId = 0;
    QString petName;
    QString species; ///< of the list `species`
    QString ownerName;
    bool isTheirs = false; ///< a case of the person's already
};

/// What the person knows of the pet: a number that only it or its owner has, or both names.
struct CaseQuestion
{
    QString number; ///< microchip, licence or phone, whole
    QString petName;
    QString ownerName; ///< whole, or one of its words
};

/// The only way in the program to a pet that is not a case of the person's: it answers which pets
/// fit what somebody knows already, and nothing else. Who sees every pet, or none, has no use for
/// it and is refused.
class CaseDoor
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::CaseDoor)

public:
    /// More than these are not shown: the question has to be narrower.
    static constexpr int mostFound = 10;

    explicit CaseDoor(Clinic &clinic)
        : m_clinic(clinic)
    {}

    /// Forbidden for whom breaking the glass is not meant; Invalid, naming the field, where the
    /// question is too wide. Empty where nothing fits.
    Result<QList<ForeignPet>> find(const CaseQuestion &question) const;
    /// The same for one row; NotFound where there is none or it was removed.
    Result<ForeignPet> pet(qint64 petId) const;

private:
    Result<> mayAsk() const;
    Result<QList<ForeignPet>> read(const QString &condition, const QVariantList &values) const;

    Clinic &m_clinic;
};

} // namespace tarsus
