// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace tarsus {

/// Gives a label the font of a heading (levels as in headingFont()), and gives it again whenever
/// the style or the program's font change.
void makeHeading(QLabel *label, int level, double further = 0.0);

} // namespace tarsus
