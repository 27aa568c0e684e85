// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/accounts.h"
#include "tests/support/testclinic.h"

#include <optional>

namespace tarsus::test {

/// The code that approves the request, or nothing where it was refused.
QString leaveRequest(TestClinic &clinic, const QString &name = QStringLiteral("mia"),
                     const QString &text = QStringLiteral("mia's own password"));
std::optional<Account> accountOf(TestClinic &clinic, const QString &name);
/// The id of the request that is listed first.
QString firstRequest(TestClinic &clinic);

} // namespace tarsus::test
