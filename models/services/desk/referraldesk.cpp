// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/desk/referraldesk.h"

#include "models/clocks/clocksettings.h"
#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/sql.h"
#include "models/interactions/interactionrepository.h"
#include "models/letters/letterrepository.h"
#include "models/referrals/referralrepository.h"
#include "models/services/letters/lettercomposer.h"
#include "models/vocabularies/valuelistlabels.h"
#include "models/vocabularies/valuelists.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {

QStringList ReferralDesk::missing(const Referral &referral)
{
    QStringList words;
    if (!referral.hasForm)
        words.append(tr("referral form"));
    if (!referral.hasHistory)
        words.append(tr("history"));
    if (!referral.hasLab)
        words.append(tr("laboratory results"));
    if (!referral.hasImages)
        words.append(tr("images"));
    if (!referral.hasConsent)
        words.append(tr("owner’s consent"));
    return words;
}

Error ReferralDesk::ofReferral(const Referral &referral, DeskStep step)
{
    return {Error::Code::Invalid,
            tr("“%1” is no step for %2 as it stands now. Nothing was changed.",
               "name of a step, number of a referral")
                .arg(deskStepTitle(step), referral.referralNumber)};
}

Result<DeskTaken> ReferralDesk::take(DeskStep step, const QList<qint64> &ids,
                                     const DeskChoice &choice)
{
    if (!allowsStep(*m_context.access, step)) {
        return Error{Error::Code::Forbidden,
                     tr("Your role does not take this step: “%1”.").arg(deskStepTitle(step))};
    }
    if (step == DeskStep::Decline && choice.reason.trimmed().isEmpty()) {
        return Error{Error::Code::Invalid,
                     tr("Say why the referral is declined: the practice will ask."),
                     {},
                     u"reason"_s};
    }
    if (step == DeskStep::Assign && choice.personId == 0)
        return Error{Error::Code::Invalid, tr("Choose who gets the referral."), {}, u"person"_s};
    DeskTaken taken;
    taken.step = step;
    const auto done = sql::inTransaction(m_context, [&]() -> Result<> {
        for (const qint64 id : ids) {
            auto one = takeOne(step, id, choice);
            if (!one)
                return one.error();
            taken.all.append(std::move(*one));
        }
        return {};
    });
    if (!done)
        return done.error();
    return taken;
}

Result<DeskTaken::One> ReferralDesk::takeOne(DeskStep step, qint64 id, const DeskChoice &choice)
{
    ReferralRepository referrals(m_context);
    auto referral = referrals.find(id);
    if (!referral)
        return referral.error();
    if (!isOffered(step, *referral))
        return ofReferral(*referral, step);
    DeskTaken::One one;
    one.before = *referral;
    // The task first: a case that was declined may be out of the person's reach.
    if (step == DeskStep::Decline) {
        if (auto left = leaveTask(*referral, choice, one); !left)
            return left.error();
    }
    const QDateTime now = m_context.clock->now();
    if (const QString status = deskStepStatus(step); !status.isEmpty())
        referral->status = status;
    if (step == DeskStep::Decline)
        referral->declineReason = choice.reason.trimmed();
    else if (step == DeskStep::AssignToMe)
        referral->specialistId = m_context.access->personId();
    else if (step == DeskStep::Assign)
        referral->specialistId = choice.personId;
    else if (step == DeskStep::OwnerContacted)
        referral->ownerContactedAt = now;
    else if (step == DeskStep::DischargeNote)
        referral->dischargeNoteAt = now;
    if (auto saved = referrals.update(*referral); !saved) {
        Error error = saved.error();
        if (error.field == "specialist_id"_L1)
            error.field = u"person"_s;
        return error;
    }
    one.version = referral->version;
    return one;
}

/// The task of who writes to the practice is the letter itself, drafted. False where the person
/// may not write letters, or the template cannot be filled: then a follow-up reminds of it.
bool ReferralDesk::draftLetter(const Referral &referral, const QString &reason, DeskTaken::One &one)
{
    const ValueLists lists(m_context);
    const ValueListLabels labels(lists);
    if (!m_context.access->can(RecordKind::Letter, Operation::Create))
        return false;
    auto letter = LetterComposer(m_context, labels)
                      .compose(referral.petId, referral.id, u"decline"_s,
                               QLocale().name().section(u'_', 0, 0), LetterComposer::Reach::All,
                               {{u"referral.decline"_s, reason}});
    if (!letter)
        return false;
    const auto added =
        sql::inTransaction(m_context, [&] { return LetterRepository(m_context).add(*letter); });
    if (!added)
        return false;
    one.letterId = letter->id;
    one.letterVersion = letter->version;
    return true;
}

Result<> ReferralDesk::leaveTask(const Referral &referral, const DeskChoice &choice,
                                 DeskTaken::One &one)
{
    InteractionRepository interactions(m_context);
    const bool call = choice.outcome == DeskChoice::Outcome::Call;
    if (!call && draftLetter(referral, choice.reason.trimmed(), one))
        return {};
    Interaction task = interactions.blank();
    task.petId = referral.petId;
    task.referralId = referral.id;
    task.interactionType = call ? u"call"_s : u"letter"_s;
    task.summary = (call ? tr("Call the practice: %1 was declined. %2", "number, reason")
                         : tr("Write the outcome letter: %1 was declined. %2", "number, reason"))
                       .arg(referral.referralNumber, choice.reason.trimmed());
    task.followUpNeeded = true;
    task.followUpById = m_context.access->personId();
    const auto settings = readClockSettings(m_context.db);
    if (!settings)
        return settings.error();
    const WorkCalendar calendar(settings->hours, m_context.zone);
    task.followUpDue =
        calendar.addDays(m_context.clock->now(), 1).toTimeZone(m_context.zone).date();
    if (auto added = interactions.add(task); !added)
        return added;
    one.followUpId = task.id;
    one.followUpVersion = task.version;
    return {};
}

bool ReferralDesk::canTakeBack(const DeskTaken &taken) const
{
    const bool task =
        std::ranges::any_of(taken.all, [](const auto &one) { return one.followUpId != 0; });
    const bool letter =
        std::ranges::any_of(taken.all, [](const auto &one) { return one.letterId != 0; });
    const Access &access = *m_context.access;
    if ((task && !access.can(RecordKind::Interaction, Operation::Delete))
        || (letter && !access.can(RecordKind::Letter, Operation::Delete)))
        return false;
    const ReferralRepository referrals(m_context);
    return std::ranges::all_of(taken.all, [&](const auto &one) {
        return bool(referrals.find(one.before.id)); // it may have left the person's reach
    });
}

Result<> ReferralDesk::takeBack(const DeskTaken &taken)
{
    return sql::inTransaction(m_context, [&]() -> Result<> {
        ReferralRepository referrals(m_context);
        InteractionRepository interactions(m_context);
        for (qsizetype i = taken.all.size() - 1; i >= 0; --i) {
            const DeskTaken::One &one = taken.all.at(i);
            if (auto back = referrals.takeBack(one.before, one.version); !back)
                return back;
            const QString why = tr("The step was taken back.");
            if (one.letterId != 0) {
                if (auto gone =
                        LetterRepository(m_context).remove(one.letterId, one.letterVersion, why);
                    !gone)
                    return gone;
            }
            if (one.followUpId == 0)
                continue;
            if (auto gone = interactions.remove(one.followUpId, one.followUpVersion, why); !gone)
                return gone;
        }
        return {};
    });
}

Result<> ReferralDesk::setColumn(qint64 id, const QString &column, const QVariant &value)
{
    ReferralRepository referrals(m_context);
    auto referral = referrals.find(id);
    if (!referral)
        return referral.error();
    const Field *field = Referral::type().fieldByColumn(column);
    Q_ASSERT(field && !field->isMadeByProgram());
    field->set(*referral, value);
    return referrals.update(*referral);
}

} // namespace tarsus
