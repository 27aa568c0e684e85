// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pets/pet.h"
#include "models/pets/weight.h"
#include "models/rules/candidates.h"
#include "models/rules/ruledrecords.h"

namespace tarsus {

/// What everybody who touches a pet must know.
struct PetAlert
{
    qint64 id = 0;
    QString kind = QStringLiteral("alert");       ///< of the list `alert_kind`
    QString text;                                 ///< required
    QString severity = QStringLiteral("caution"); ///< of the list `alert_severity`
    bool mustAcknowledge = false;
    bool active = true;
};

class PetRepository final : public RuledRecords<Pet>
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::PetRepository)

public:
    using RuledRecords::RuledRecords;

    QStringList warnings(const Pet &pet) const override;

    /// The chips besides Pet::microchip.
    Result<QStringList> furtherChips(qint64 petId) const;
    Result<> setFurtherChips(qint64 petId, const QStringList &chips);

    /// The newest first.
    Result<QList<Weight>> weights(qint64 petId) const;
    /// Fills id and kilograms.
    Result<> addWeight(Weight &weight);
    Result<> removeWeight(qint64 petId, qint64 weightId);

    /// Those in force, the gravest first; with `all` also those that are over.
    Result<QList<PetAlert>> alerts(qint64 petId, bool all = false) const;
    /// Adds one without id, else changes it. Who may not change the severity (rules freeze the
    /// column `alert_severity`) can add cautions only.
    Result<> saveAlert(qint64 petId, PetAlert &alert);

    /// Which pet may be meant: by chip, by name, and first of all among those of the owner.
    Result<QList<Candidate>> candidates(const QString &name, const QString &chip,
                                        qint64 ownerId = 0, int limit = 8) const;
    /// The pet of this owner with this name, compared as search compares names; 0 where there is
    /// none or there are two.
    Result<qint64> idOfSame(const QString &name, qint64 ownerId) const;

protected:
    Result<> checkKind(const Pet &pet) const override;
    Result<> prepare(Pet &now, const Pet *before) override;
    Result<> beforeRemove(const Record &record) override;

private:
    Result<> mayWriteAlert(const PetAlert &alert) const;
    QStringList chipWarnings(const Pet &pet) const;
};

} // namespace tarsus
