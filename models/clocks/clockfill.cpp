// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clocks/clockfill.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/db/sql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ClockSettings)
};

constexpr int atATime = 2000;

struct ClockRow
{
    qint64 id = 0;
    ClockMoments moments;
};

QVariant column(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(instantText(moment)) : QVariant();
}

/// The moments that nobody wrote down before there were clocks stand in the steps.
constexpr char keptMoments[] = "t.booked_at, t.discharged_at, t.paused_at";
constexpr char momentsOfSteps[] =
    "CASE WHEN t.booked_at IS NULL AND t.discharged_at IS NULL THEN (SELECT min(s.stepped_at) "
    "FROM referral_steps s WHERE s.referral_id = t.id AND s.to_status IN ('booked', "
    "'in_progress')) ELSE t.booked_at END, "
    "CASE WHEN t.booked_at IS NULL AND t.discharged_at IS NULL THEN (SELECT max(s.stepped_at) "
    "FROM referral_steps s WHERE s.referral_id = t.id AND s.to_status = 'report_due') "
    "ELSE t.discharged_at END, "
    "CASE WHEN t.booked_at IS NULL AND t.discharged_at IS NULL AND t.status = 'info_requested' "
    "THEN (SELECT max(s.stepped_at) FROM referral_steps s WHERE s.referral_id = t.id "
    "AND s.to_status = 'info_requested') ELSE t.paused_at END";

Result<QList<ClockRow>> readRows(const DataContext &context, ClockFill which, qint64 after)
{
    const bool isMissing = which == ClockFill::Missing;
    const QString text =
        u"SELECT t.id, t.status, t.priority, t.received_at, t.acknowledged_at, "
        "t.owner_contacted_at, t.discharge_note_at, t.final_report_at, t.paused_minutes, "
        "t.acknowledge_due_at, t.contact_due_at, t.booking_due_at, t.discharge_due_at, "
        "t.report_due_at, "_s
        % QLatin1String(isMissing ? momentsOfSteps : keptMoments)
        % u" FROM referrals t WHERE t.id > ? AND "_s
        % (isMissing ? u"t.acknowledge_due_at IS NULL"_s
                     : u"t.is_open = 1 AND t.deleted_at IS NULL"_s)
        % u" ORDER BY t.id LIMIT ?"_s;
    auto rows = sql::run(context.db, text, {after, atATime});
    if (!rows)
        return rows.error();
    const auto moment = [&](int place) { return instantFromText(rows->value(place).toString()); };
    QList<ClockRow> found;
    while (rows->next()) {
        ClockRow row;
        row.id = rows->value(0).toLongLong();
        ClockMoments &moments = row.moments;
        moments.status = rows->value(1).toString();
        moments.priority = rows->value(2).toString();
        moments.receivedAt = moment(3);
        moments.metAt = {moment(4), moment(5), moment(14), moment(6), moment(7)};
        moments.pausedMinutes = rows->value(8).toInt();
        moments.dueAt = {moment(9), moment(10), moment(11), moment(12), moment(13)};
        moments.dischargedAt = moment(15);
        moments.pausedAt = moment(16);
        found.append(row);
    }
    return found;
}

} // namespace

Result<int> fillClocks(const DataContext &context, ClockFill which,
                       const std::function<bool(int)> &progress)
{
    const auto settings = readClockSettings(context.db);
    if (!settings)
        return settings.error();
    const ReferralClocks clocks = settings->clocks(context.zone);
    const bool isMissing = which == ClockFill::Missing;
    auto write =
        sql::prepare(context.db, u"UPDATE main.referrals SET acknowledge_due_at = ?, "
                                 "contact_due_at = ?, booking_due_at = ?, discharge_due_at = ?, "
                                 "report_due_at = ?"_s
                                     % (isMissing ? u", booked_at = ?, discharged_at = ?, "
                                                    "paused_at = ?"_s
                                                  : QString())
                                     % u" WHERE id = ?"_s);
    if (!write)
        return write.error();
    int done = 0;
    for (qint64 after = 0;;) {
        auto rows = readRows(context, which, after);
        if (!rows)
            return rows.error();
        for (ClockRow &row : *rows) {
            const auto before = row.moments.dueAt;
            clocks.setDue(row.moments);
            after = row.id;
            if (row.moments.dueAt == before)
                continue;
            QVariantList values;
            for (const QDateTime &due : row.moments.dueAt)
                values.append(column(due));
            if (isMissing) {
                for (const QDateTime &moment :
                     {row.moments.metAt.at(static_cast<size_t>(ReferralClock::Book)),
                      row.moments.dischargedAt, row.moments.pausedAt})
                    values.append(column(moment));
            }
            values.append(row.id);
            if (auto written = sql::run(*write, values); !written)
                return written.error();
        }
        done += static_cast<int>(rows->size());
        if (progress && !progress(done))
            return Error{Error::Code::Cancelled, {}};
        if (rows->size() < atATime)
            return done;
    }
}

Result<> changeClockSettings(const DataContext &context, const ClockSettings &settings,
                             const std::function<bool(int)> &progress)
{
    if (context.access->scope(RecordKind::Setting, Operation::Edit) != Scope::All) {
        return Error{Error::Code::Forbidden,
                     Text::tr("Only an administrator may change when the clinic works and what it "
                              "promises.")};
    }
    if (auto valid = checkClockSettings(settings); !valid)
        return valid;
    return sql::inTransaction(context, [&]() -> Result<> {
        if (auto written = writeClockSettings(context.db, settings); !written)
            return written;
        const auto filled = fillClocks(context, ClockFill::Open, progress);
        return filled ? Result<>() : Result<>(filled.error());
    });
}

} // namespace tarsus
