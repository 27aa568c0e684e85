// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referralflow.h"

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace tarsus::referralflow {
namespace {

struct Steps
{
    const char *from;
    std::initializer_list<const char *> to;
};

/// Forward is the usual way; back is where something fell through (a visit that was called off, a
/// report that must be amended, a case that comes back).
const std::array<Steps, 12> &allSteps()
{
    static const std::array<Steps, 12> steps{{
        {"new", {"accepted", "info_requested", "declined", "redirected", "cancelled"}},
        {"info_requested", {"accepted", "declined", "redirected", "cancelled"}},
        {"accepted",
         {"booked", "in_progress", "info_requested", "declined", "redirected", "cancelled"}},
        {"booked", {"in_progress", "no_show", "accepted", "redirected", "cancelled"}},
        {"in_progress", {"report_due", "redirected"}},
        {"report_due", {"report_sent", "in_progress"}},
        {"report_sent", {"closed", "report_due", "in_progress"}},
        {"closed", {"in_progress"}},
        {"declined", {"new"}},
        {"redirected", {"new"}},
        {"cancelled", {"new"}},
        {"no_show", {"booked", "closed", "cancelled"}},
    }};
    return steps;
}

} // namespace

QStringList nextSteps(const QString &status)
{
    QStringList result;
    for (const Steps &steps : allSteps()) {
        if (status != QLatin1String(steps.from))
            continue;
        for (const char *to : steps.to)
            result += QString::fromLatin1(to);
    }
    return result;
}

const QStringList &statuses()
{
    static const QStringList all{u"new"_s,         u"info_requested"_s, u"accepted"_s,
                                 u"booked"_s,      u"in_progress"_s,    u"report_due"_s,
                                 u"report_sent"_s, u"closed"_s,         u"declined"_s,
                                 u"redirected"_s,  u"cancelled"_s,      u"no_show"_s};
    return all;
}

bool isStep(const QString &from, const QString &to)
{
    return nextSteps(from).contains(to);
}

bool needsReason(const QString &to)
{
    return to == "declined"_L1 || to == "redirected"_L1;
}

bool isOver(const QString &status)
{
    return status == "report_sent"_L1 || status == "closed"_L1 || status == "cancelled"_L1
           || status == "no_show"_L1 || needsReason(status);
}

bool isWaiting(const QString &status)
{
    return status == "new"_L1 || status == "info_requested"_L1;
}

} // namespace tarsus::referralflow
