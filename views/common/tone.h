// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace tarsus {

struct Tokens;

/// What a state means, so that every list gives it the same colour. A colour never stands alone:
/// a word does, and where it must be seen from afar a Mark too.
enum class Tone { Neutral, Accent, Good, Information, Warning, Danger };

/// The shape before the word of a state: emergency is FilledTriangle, urgent OpenTriangle,
/// soon Dot, routine Ring.
enum class Mark { None, FilledTriangle, OpenTriangle, Dot, Ring };

QColor toneColor(Tone tone, const Tokens &tokens);

} // namespace tarsus
