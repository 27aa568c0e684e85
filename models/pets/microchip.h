// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tarsus {

/// What can be said of a microchip number before anybody compares it with others.
/// Facts: ISO 11784 has 15 digits, the first three a country (1 to 899) or a manufacturer (900 and
/// above), the other twelve a number of 38 bits; older chips have 9, 10, 11, 14 or 16 characters.
struct MicrochipReading
{
    QString chip;    ///< as it should be kept: without blanks, dashes and dots
    QString problem; ///< why it cannot be kept, in the person's language; empty where it can
    QStringList warnings;

    bool isValid() const { return problem.isEmpty(); }
};

/// Reads what somebody typed, scanned, or took out of a spreadsheet. A number that a spreadsheet
/// turned into 9.56E+14 is taken back where all its digits are still there, else refused.
MicrochipReading readMicrochip(const QString &text);

} // namespace tarsus
