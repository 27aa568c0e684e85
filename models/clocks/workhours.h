// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <array>

namespace tarsus {

/// Minutes of a day at the clinic, from midnight: open from `from` until before `to`.
struct WorkSpan
{
    static constexpr int dayEnd = 24 * 60;

    int from = 0;
    int to = 0;

    friend bool operator==(const WorkSpan &, const WorkSpan &) = default;
};

/// When somebody is there to work: the spans of each weekday in order, a pause between two, none on
/// a closed day; and the days on which the clinic is closed all the same.
struct WorkHours
{
    std::array<QList<WorkSpan>, 7> week; ///< Monday first
    QMap<QDate, QString> holidays;       ///< with what they are called

    /// Monday to Friday 08:00 to 18:00.
    static WorkHours standard();

    friend bool operator==(const WorkHours &, const WorkHours &) = default;
};

/// "08:00-12:00, 13:00-18:00" as spans, however blanks, dashes and minutes are written ("8-12
/// 13–18"); Invalid where it is none, ends before it begins, or runs into the next. Empty: closed.
Result<QList<WorkSpan>> spansFromText(const QString &text);
/// The reverse: "08:00–12:00, 13:00–18:00".
QString spansText(const QList<WorkSpan> &spans);

/// One day a line: a date (2026-12-25 or as the language of the window writes it short), then what
/// it is called. Invalid, naming the line, where a line is none.
Result<QMap<QDate, QString>> holidaysFromText(const QString &text);
QString holidaysText(const QMap<QDate, QString> &holidays);

/// Invalid where a week is closed altogether: no clock would ever end.
Result<> checkHours(const WorkHours &hours);

} // namespace tarsus
