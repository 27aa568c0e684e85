// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPagedPaintDevice;

namespace tarsus {

class RecoveryCode;

/// The code in three lines of three groups, as it is shown and printed.
QString linesOfCode(const RecoveryCode &code);

/// Prints the recovery code large, with the clinic's name, the date, and what it is for.
void printRecoveryCode(QPagedPaintDevice &paper, const QString &clinicName,
                       const QString &codeInLines);

} // namespace tarsus
