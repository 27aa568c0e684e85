// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>

class QPalette;

namespace tarsus {

/// Up to two initials of a name in any script: "Ana María Lima" is AL.
QString initialsOf(const QString &fullName);
/// A round picture with the initials, `size` logical pixels.
QPixmap initialsPicture(const QString &initials, const QPalette &palette, int size, qreal ratio);

} // namespace tarsus
