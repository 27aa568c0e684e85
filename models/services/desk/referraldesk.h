// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/referrals/referral.h"
#include "models/services/desk/deskstep.h"

#include <QCoreApplication>
#include <QList>

namespace tarsus {

/// What a step needs to know besides itself.
struct DeskChoice
{
    /// How a practice hears that its case was declined: nobody is left without an answer.
    enum class Outcome { Letter, Call };

    qint64 personId = 0; ///< Assign: who gets it
    QString reason;      ///< Decline
    Outcome outcome = Outcome::Letter;
};

/// A step that was taken, as it is to be taken back.
struct DeskTaken
{
    struct One
    {
        Referral before;
        int version = 0;       ///< after the step
        qint64 followUpId = 0; ///< the task that it left, 0 for none
        int followUpVersion = 0;
        qint64 letterId = 0; ///< the letter that it drafted, 0 for none
        int letterVersion = 0;
    };

    DeskStep step = DeskStep::Accept;
    QList<One> all;
};

/// The referral desk: steps of one referral or many at once, all of them or none, and back again.
/// Everything goes through the repositories, so that the person's rules hold.
class ReferralDesk
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ReferralDesk)

public:
    explicit ReferralDesk(DataContext context)
        : m_context(std::move(context))
    {}

    /// Takes the step of these referrals. Invalid, naming the referral, where it is not sensible
    /// for one of them; with the field `reason` or `person` where the choice lacks it.
    Result<DeskTaken> take(DeskStep step, const QList<qint64> &ids, const DeskChoice &choice = {});
    /// Takes all of it back, task included. Conflict where somebody has changed one since.
    Result<> takeBack(const DeskTaken &taken);
    /// Whether takeBack() could work for this person: a task that was left must be removable.
    bool canTakeBack(const DeskTaken &taken) const;

    /// One line of the intake checklist (`has_form` … `has_consent`), or the triage on arrival.
    Result<> setColumn(qint64 id, const QString &column, const QVariant &value);
    /// What has not come yet, in the person's words: "history", "images" …
    static QStringList missing(const Referral &referral);

private:
    Result<DeskTaken::One> takeOne(DeskStep step, qint64 id, const DeskChoice &choice);
    Result<> leaveTask(const Referral &referral, const DeskChoice &choice, DeskTaken::One &one);
    bool draftLetter(const Referral &referral, const QString &reason, DeskTaken::One &one);
    static Error ofReferral(const Referral &referral, DeskStep step);

    DataContext m_context;
};

} // namespace tarsus
