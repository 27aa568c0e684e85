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
Result<> readFromSteps(const DataContext &context)
{
    auto done = sql::run(
        context.db,
        u"UPDATE main.referrals SET "
        "booked_at = (SELECT min(s.stepped_at) FROM referral_steps s WHERE s.referral_id = "
        "referrals.id AND s.to_status IN ('booked', 'in_progress')), "
        "discharged_at = (SELECT max(s.stepped_at) FROM referral_steps s WHERE s.referral_id = "
        "referrals.id AND s.to_status = 'report_due'), "
        "paused_at = CASE status WHEN 'info_requested' THEN (SELECT max(s.stepped_at) FROM "
        "referral_steps s WHERE s.referral_id = referrals.id AND s.to_status = "
        "'info_requested') END "
        "WHERE acknowledge_due_at IS NULL AND booked_at IS NULL AND discharged_at IS NULL"_s);
    return done ? Result<>() : Result<>(done.error());
}

Result<QList<ClockRow>> readRows(const DataContext &context, ClockFill which, qint64 after)
{
    const QString text =
        u"SELECT id, status, priority, received_at, acknowledged_at, owner_contacted_at, "
        "booked_at, discharge_note_at, final_report_at, discharged_at, paused_at, paused_minutes, "
        "acknowledge_due_at, contact_due_at, booking_due_at, discharge_due_at, report_due_at "
        "FROM referrals WHERE id > ? AND "_s
        % (which == ClockFill::Missing ? u"acknowledge_due_at IS NULL"_s
                                       : u"is_open = 1 AND deleted_at IS NULL"_s)
        % u" ORDER BY id LIMIT ?"_s;
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
        moments.metAt = {moment(4), moment(5), moment(6), moment(7), moment(8)};
        moments.dischargedAt = moment(9);
        moments.pausedAt = moment(10);
        moments.pausedMinutes = rows->value(11).toInt();
        moments.dueAt = {moment(12), moment(13), moment(14), moment(15), moment(16)};
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
    if (which == ClockFill::Missing) {
        if (auto read = readFromSteps(context); !read)
            return read.error();
    }
    const ReferralClocks clocks = settings->clocks(context.zone);
    auto write =
        sql::prepare(context.db, u"UPDATE main.referrals SET acknowledge_due_at = ?, "
                                 "contact_due_at = ?, booking_due_at = ?, discharge_due_at = ?, "
                                 "report_due_at = ? WHERE id = ?"_s);
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
