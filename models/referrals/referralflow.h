// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tarsus::referralflow {

/// The steps that a referral's status can take from `status`, the usual next one first; empty for
/// a status that there is not.
QStringList nextSteps(const QString &status);

/// All statuses, in the order of the flow, side exits last.
const QStringList &statuses();

bool isStep(const QString &from, const QString &to);
/// Whether a step to this status is refused without a reason: declined and redirected.
bool needsReason(const QString &to);
/// Whether nobody has anything more to do: the report is sent, or the referral went no further.
bool isOver(const QString &status);
/// Whether it still waits for somebody to take it: new, or information was asked for.
bool isWaiting(const QString &status);

} // namespace tarsus::referralflow
