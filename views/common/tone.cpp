// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/tone.h"

#include "views/style/tokens.h"

namespace tarsus {

QColor toneColor(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Accent: return tokens.accent;
    case Tone::Good: return tokens.good;
    case Tone::Information: return tokens.information;
    case Tone::Warning: return tokens.warning;
    case Tone::Danger: return tokens.danger;
    case Tone::Neutral: break;
    }
    return tokens.secondText;
}

} // namespace tarsus
