// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tarsus::paths {

/// The clinic that is opened unless --clinic names another.
QString defaultClinic();
/// The clinic of --demo, with invented data.
QString demoClinic();
/// Settings of this machine and person; nothing of patients.
QString settingsFile();
QString logFile();
/// Two starts on the same clinic by the same person get the same name, others never do.
QString instanceName(const QString &clinicFolder);

} // namespace tarsus::paths
