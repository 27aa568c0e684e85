// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referralrepository.h"

#include "models/clocks/clocksettings.h"
#include "models/db/sql.h"
#include "models/referrals/referralflow.h"
#include "models/rules/heldcase.h"
#include "models/rules/samepet.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace tarsus {

ClockMoments clockMoments(const Referral &referral)
{
    return {referral.status,
            referral.priority,
            referral.receivedAt,
            {referral.acknowledgedAt, referral.ownerContactedAt, referral.bookedAt,
             referral.dischargeNoteAt, referral.finalReportAt},
            referral.dischargedAt,
            referral.pausedAt,
            referral.pausedMinutes,
            {referral.acknowledgeDueAt, referral.contactDueAt, referral.bookingDueAt,
             referral.dischargeDueAt, referral.reportDueAt}};
}

void setClockMoments(Referral &referral, const ClockMoments &moments)
{
    std::tie(referral.acknowledgedAt, referral.ownerContactedAt, referral.bookedAt,
             referral.dischargeNoteAt, referral.finalReportAt) = std::tuple_cat(moments.metAt);
    std::tie(referral.acknowledgeDueAt, referral.contactDueAt, referral.bookingDueAt,
             referral.dischargeDueAt, referral.reportDueAt) = std::tuple_cat(moments.dueAt);
    referral.dischargedAt = moments.dischargedAt;
    referral.pausedAt = moments.pausedAt;
    referral.pausedMinutes = moments.pausedMinutes;
}

Referral ReferralRepository::blank() const
{
    Referral referral;
    referral.receivedById = context().access->personId();
    referral.receivedAt = now();
    return referral;
}

Result<> ReferralRepository::checkKind(const Referral &referral) const
{
    if (referral.receivedAt > now().addDays(1))
        return invalid("received_at", tr("The referral cannot have come in the future."));
    if (referralflow::needsReason(referral.status) && referral.declineReason.trimmed().isEmpty())
        return invalid("decline_reason", tr("Say why the referral is declined or redirected: the "
                                            "practice will ask."));
    return {};
}

Result<> ReferralRepository::prepare(Referral &now, const Referral *before)
{
    if (!before || before->specialistId != now.specialistId) {
        if (auto active = checkActivePerson(context().db, now.specialistId, "specialist_id");
            !active)
            return active;
    }
    if (auto kept = keepClocks(now, before); !kept)
        return kept;
    if (!before)
        return giveNumber(now);
    if (before->specialistId != now.specialistId || before->receivedById != now.receivedById) {
        if (auto held = checkCaseIsHeld(context(), before->petId, "specialist_id"); !held)
            return held;
    }
    if (before->petId != now.petId) {
        if (auto free = checkStory(*before); !free)
            return free;
    }
    if (now.status == before->status)
        return {};
    if (!m_restored) {
        if (auto sensible = checkStep(now, *before); !sensible)
            return sensible;
    }
    // Before the step: a case that waits for somebody may be out of their reach behind it.
    return logStep(now, *before);
}

/// What a step starts and meets, and until when each promise holds.
Result<> ReferralRepository::keepClocks(Referral &now, const Referral *before) const
{
    if (m_restored) {
        setClockMoments(now, clockMoments(*m_restored));
        return {};
    }
    const bool stepped = !before || now.status != before->status;
    const bool moved = !before || before->priority != now.priority
                       || before->receivedAt != now.receivedAt || !now.acknowledgeDueAt.isValid();
    if (!stepped && !moved)
        return {};
    // Who writes contact columns only neither steps nor moves what is due.
    const QStringList frozen = context().access->frozenColumns(RecordKind::Referral);
    if (before && frozen.contains(u"acknowledge_due_at"_s))
        return {};
    const auto settings = readClockSettings(context().db);
    if (!settings)
        return settings.error();
    const ReferralClocks clocks = settings->clocks(context().zone);
    ClockMoments moments = clockMoments(now);
    if (stepped)
        clocks.step(moments, before ? before->status : QString(), this->now());
    clocks.setDue(moments);
    setClockMoments(now, moments);
    return {};
}

Result<> ReferralRepository::giveNumber(Referral &referral)
{
    const int year = today().year();
    const auto number =
        sql::value(context().db,
                   u"INSERT INTO main.referral_numbers (year, last_number) VALUES (?, 1)"
                   " ON CONFLICT (year) DO UPDATE SET last_number = last_number + 1"
                   " RETURNING last_number"_s,
                   {year});
    if (!number)
        return number.error();
    referral.referralNumber = u"R-%1-%2"_s.arg(year, 4, 10, QLatin1Char('0'))
                                  .arg(number->toInt(), 5, 10, QLatin1Char('0'));
    return {};
}

Result<> ReferralRepository::checkStep(const Referral &now, const Referral &before) const
{
    if (referralflow::isStep(before.status, now.status))
        return {};
    QStringList possible;
    const QStringList next = referralflow::nextSteps(before.status);
    for (const QString &status : next)
        possible += lists().label(u"referral_status"_s, status);
    return invalid("status", tr("A referral does not go from “%1” to “%2”. Next can be: %3.")
                                 .arg(lists().label(u"referral_status"_s, before.status),
                                      lists().label(u"referral_status"_s, now.status),
                                      possible.join(u", "_s)));
}

Result<> ReferralRepository::checkStory(const Referral &before) const
{
    const auto used =
        sql::value(context().db,
                   u"SELECT EXISTS (SELECT 1 FROM treatment_plans WHERE referral_id = ?)"
                   " OR EXISTS (SELECT 1 FROM interactions WHERE referral_id = ?)"
                   " OR EXISTS (SELECT 1 FROM xray_logs WHERE referral_id = ?)"
                   " OR EXISTS (SELECT 1 FROM appointments WHERE referral_id = ?)"
                   " OR EXISTS (SELECT 1 FROM documents WHERE referral_id = ?)"_s,
                   {before.id, before.id, before.id, before.id, before.id});
    if (!used)
        return used.error();
    if (used->toInt() == 0)
        return {};
    return invalid("pet_id", tr("This referral has plans, notes or films already, so that it "
                                "cannot go to another pet. Cancel it and make a new one."));
}

Result<> ReferralRepository::written(const Referral &now, const Referral *before)
{
    return before ? Result<>() : logStep(now, {});
}

/// The first has no status to come from.
Result<> ReferralRepository::logStep(const Referral &now, const Referral &before)
{
    QString note = referralflow::needsReason(now.status) ? now.declineReason : QString();
    if (m_restored)
        note = tr("Taken back");
    const auto logged = sql::run(
        context().db,
        u"INSERT INTO main.referral_steps (referral_id, from_status, to_status, stepped_at,"
        " user_id, note) VALUES (?, ?, ?, ?, nullif(?, 0), ?)"_s,
        {now.id, before.id != 0 ? before.status : QString(), now.status, instantText(this->now()),
         context().access->personId(), note});
    return logged ? Result<>() : Result<>(logged.error());
}

Result<> ReferralRepository::takeBack(Referral before, int version)
{
    const auto now = find(before.id);
    if (!now)
        return now.error();
    before.version = version;
    const Referral restored = before;
    m_restored = &restored;
    auto done = update(before);
    m_restored = nullptr;
    return done;
}

Result<> ReferralRepository::takeStep(qint64 id, int version, const QString &to,
                                      const QString &reason)
{
    auto referral = find(id);
    if (!referral)
        return referral.error();
    referral->version = version;
    referral->status = to;
    if (!reason.trimmed().isEmpty())
        referral->declineReason = reason.trimmed();
    return update(*referral);
}

Result<QList<ReferralStep>> ReferralRepository::steps(qint64 referralId) const
{
    if (const auto seen = find(referralId); !seen)
        return seen.error();
    auto rows = sql::run(context().db,
                         u"SELECT from_status, to_status, stepped_at, user_id, note"
                         " FROM referral_steps WHERE referral_id = ? ORDER BY id"_s,
                         {referralId});
    if (!rows)
        return rows.error();
    QList<ReferralStep> steps;
    while (rows->next()) {
        steps.append({rows->value(0).toString(), rows->value(1).toString(),
                      instantFromText(rows->value(2).toString()), rows->value(3).toLongLong(),
                      rows->value(4).toString()});
    }
    return steps;
}

Result<QList<qint64>> ReferralRepository::copies(qint64 referralId) const
{
    if (const auto seen = find(referralId); !seen)
        return seen.error();
    auto rows = sql::run(context().db,
                         u"SELECT vet_id FROM referral_cc WHERE referral_id = ? ORDER BY vet_id"_s,
                         {referralId});
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    while (rows->next())
        ids.append(rows->value(0).toLongLong());
    return ids;
}

Result<> ReferralRepository::setCopies(qint64 referralId, const QList<qint64> &vetIds)
{
    return sql::inTransaction(context(), [&]() -> Result<> {
        if (auto touched = touch(referralId); !touched)
            return touched;
        auto cleared = sql::run(
            context().db, u"DELETE FROM main.referral_cc WHERE referral_id = ?"_s, {referralId});
        if (!cleared)
            return cleared.error();
        for (const qint64 vetId : vetIds) {
            auto added = sql::run(
                context().db,
                u"INSERT OR IGNORE INTO main.referral_cc (referral_id, vet_id) VALUES (?, ?)"_s,
                {referralId, vetId});
            if (!added)
                return added.error();
        }
        return {};
    });
}

Result<QStringList> ReferralRepository::usualDeclineReasons() const
{
    auto rows = sql::run(
        context().db, u"SELECT decline_reason FROM (SELECT decline_reason, id FROM referrals"
                      " WHERE status = 'declined' AND deleted_at IS NULL"
                      " ORDER BY received_at DESC LIMIT 500)"
                      " GROUP BY decline_reason ORDER BY count(*) DESC, decline_reason LIMIT 10"_s);
    if (!rows)
        return rows.error();
    QStringList reasons;
    while (rows->next()) {
        if (const QString reason = rows->value(0).toString(); !reason.isEmpty())
            reasons.append(reason);
    }
    return reasons;
}

Result<qint64> ReferralRepository::idOfNumber(const QString &number) const
{
    const auto id =
        sql::value(context().db, u"SELECT id FROM referrals WHERE referral_number = ?"_s,
                   {number.trimmed().toUpper()});
    if (!id)
        return id.error();
    return id->toLongLong();
}

QStringList ReferralRepository::warnings(const Referral &referral) const
{
    QStringList result;
    auto rows =
        sql::run(context().db,
                 u"SELECT (SELECT deceased FROM pets WHERE id = ?),"
                 " (SELECT count(*) FROM referrals WHERE pet_id = ? AND is_open = 1 AND id <> ?"
                 " AND deleted_at IS NULL),"
                 " ? <> 0 AND NOT EXISTS (SELECT 1 FROM practice_vets WHERE vet_id = ?"
                 " AND practice_id = ?)"_s,
                 {referral.petId, referral.petId, referral.id, referral.referringVetId,
                  referral.referringVetId, referral.referringPracticeId});
    if (!rows || !rows->next())
        return result;
    if (rows->value(0).toBool())
        result += tr("This pet is marked as deceased.");
    if (const int open = rows->value(1).toInt(); open > 0)
        result += tr("This pet has %n other open referral(s).", nullptr, open);
    if (rows->value(2).toBool())
        result += tr("So far this vet is not known to work at the referring clinic.");
    return result;
}

Result<> ReferralRepository::beforeRemove(const Record &record)
{
    const auto plans = sql::value(
        context().db,
        u"SELECT count(*) FROM treatment_plans WHERE referral_id = ? AND deleted_at IS NULL"_s,
        {record.id});
    if (!plans)
        return plans.error();
    if (plans->toInt() == 0)
        return {};
    return Error{Error::Code::Invalid,
                 tr("This referral has %n treatment plan(s). Cancel it instead of removing it.",
                    nullptr, plans->toInt()),
                 {}};
}

} // namespace tarsus
