// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access.h"

#include <QString>

/// Roles and rules in the person's language.
namespace tarsus::rolewords {

/// "Front desk" for `clientCare`; a role that the clinic made goes by its own name, as it stands in
/// `roles`, and by its code where that is not at hand.
QString roleTitle(const QString &code, const QString &name = {});
/// What a role is for, in one sentence; empty for one that the clinic made.
QString roleExplanation(const QString &code);
QString operationTitle(Operation operation);
QString scopeTitle(Scope scope);

} // namespace tarsus::rolewords
