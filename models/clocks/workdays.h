// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clocks/workhours.h"

namespace tarsus {

/// Whether somebody works at the clinic on this day: a weekday with hours, and no holiday.
bool isWorkDay(const WorkHours &hours, const QDate &day);
/// This day, or the next on which somebody works; this day where the clinic is closed for a year.
QDate workDayFrom(const WorkHours &hours, const QDate &day);

} // namespace tarsus
