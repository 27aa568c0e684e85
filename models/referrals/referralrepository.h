// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/referralclocks.h"
#include "models/referrals/referral.h"
#include "models/rules/ruledrecords.h"

namespace tarsus {

/// One step of a referral's status: who took it and when. The first has no `from`.
struct ReferralStep
{
    QString from;
    QString to;
    QDateTime at;
    qint64 userId = 0;
    QString note; ///< the reason, where one was given
};

/// The moments of a referral as its clocks take them, and back.
ClockMoments clockMoments(const Referral &referral);
void setClockMoments(Referral &referral, const ClockMoments &moments);

class ReferralRepository final : public RuledRecords<Referral>
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ReferralRepository)

public:
    using RuledRecords::RuledRecords;

    /// Received by me, now; new.
    Referral blank() const override;
    QStringList warnings(const Referral &referral) const override;

    /// Takes the referral to another status. `reason` is required for declined and redirected.
    Result<> takeStep(qint64 id, int version, const QString &to, const QString &reason = {});
    /// Takes a step back: the referral is as it was before, with its clocks, and the log says so.
    /// `version` is that after the step: Conflict where somebody has changed it since.
    Result<> takeBack(Referral before, int version);
    /// The steps it took, the oldest first.
    Result<QList<ReferralStep>> steps(qint64 referralId) const;

    /// The vets who get a copy of the letters.
    Result<QList<qint64>> copies(qint64 referralId) const;
    Result<> setCopies(qint64 referralId, const QList<qint64> &vetIds);

    /// Why cases were declined before, the most frequent reason first; at most ten.
    Result<QStringList> usualDeclineReasons() const;
    /// The referral with this number; 0 where there is none.
    Result<qint64> idOfNumber(const QString &number) const;

protected:
    Result<> checkKind(const Referral &referral) const override;
    Result<> prepare(Referral &now, const Referral *before) override;
    Result<> written(const Referral &now, const Referral *before) override;
    Result<> beforeRemove(const Record &record) override;

private:
    Result<> giveNumber(Referral &referral);
    Result<> checkStep(const Referral &now, const Referral &before) const;
    Result<> logStep(const Referral &now, const Referral &before);
    Result<> keepClocks(Referral &now, const Referral *before) const;
    Result<> checkStory(const Referral &before) const;

    const Referral *m_restored = nullptr; ///< while takeBack() is at work
};

} // namespace tarsus
