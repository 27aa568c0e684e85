// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <functional>

namespace tarsus {

class Access;
class PetRepository;
class ReferralRepository;
struct Pet;

/// A case as it stood when somebody chose it: what changed since then is not handed over unseen.
struct CaseToHand
{
    qint64 petId = 0;
    int petVersion = 0;
    QString petName;
    qint64 specialistId = 0;             ///< whose case it is
    QHash<qint64, int> referralVersions; ///< open ones that go along
};

/// Gives cases to somebody else: the pet, the open referrals that its specialist has, and those
/// that nobody has yet. All of them or none.
class HandOverService
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::HandOverService)

public:
    explicit HandOverService(DataContext context)
        : m_context(std::move(context))
    {}

    /// Whether the person hands over at all: who may change a pet's specialist.
    static bool mayHandOver(const Access &access);

    /// The cases of these pets, or of these referrals: those go along whoever has them. Each pet
    /// once, in the order given.
    Result<QList<CaseToHand>> casesOf(RecordKind kind, const QList<qint64> &ids) const;

    /// How many cases were handed over: those that are `toId`'s already are left out. In an error
    /// `field` is "person" for somebody who cannot get them, or "pet:<id>" for the case that stood
    /// in the way. `progress` is told how many are done; false stops it, and nothing was done.
    Result<int> handOver(const QList<CaseToHand> &cases, qint64 toId, const QString &note,
                         const std::function<bool(int done)> &progress = {});

private:
    Result<> handOne(const CaseToHand &item, qint64 toId, const QString &note, const QDateTime &at,
                     bool &changed);
    Result<> collectReferrals(ReferralRepository &referrals, const Pet &pet,
                              const QList<qint64> &chosen, QHash<qint64, int> &versions) const;
    static Error changedMeanwhile();

    DataContext m_context;
};

} // namespace tarsus
