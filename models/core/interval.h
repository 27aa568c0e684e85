// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace tarsus {

/// A distance between days as one says it: in two weeks, in three months.
struct Interval
{
    enum class Unit { Days, Weeks, Months, Years };

    int count = 0;
    Unit unit = Unit::Days;

    /// The day so long after this one; the last of a month where it is shorter.
    QDate after(const QDate &day) const;
    /// "3d", "2w", "3 m", "+1y", "-2w", "+14"; a number without a letter needs its sign. `letters`
    /// are four more letters for days, weeks, months and years in somebody's language. Nothing
    /// where it is none.
    static std::optional<Interval> parse(const QString &text, const QString &letters = {});

    friend bool operator==(const Interval &, const Interval &) = default;
};

} // namespace tarsus
