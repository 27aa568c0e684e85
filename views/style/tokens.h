// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace tarsus {

/// The colours of the program: neutral surfaces, one accent, colour for state only.
/// Every text colour reaches a contrast of 4.5 on `surface` and on `background`.
struct Tokens
{
    bool dark = false;
    QColor background;
    QColor surface;
    QColor line;
    QColor text;
    QColor secondText;
    QColor accent;
    QColor onAccent; ///< text on a surface of the accent colour
    QColor danger;
    QColor warning;
    QColor good;
    QColor information;

    QColor controlLine; ///< border of what can be typed into or pressed
    QColor hover;
    QColor pressed;
    QColor selection;
    QColor disabledText;
};

const Tokens &lightTokens();
const Tokens &darkTokens();
/// The tokens that belong to a palette: a widget asks with its own, so that a part
/// of the window may be dark when the rest is not.
const Tokens &tokensOf(const QPalette &palette);
QPalette paletteOf(const Tokens &tokens);

/// `share` of `over` on top of `under`, 0 to 1.
QColor mixed(const QColor &under, const QColor &over, double share);
/// WCAG contrast of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// Level 1 is 4 points larger than the text, level 2 is 2 points larger; both semibold.
/// Level 3 is the text's size, semibold.
QFont headingFont(const QFont &text, int level);

namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int vast = 32;
inline constexpr int radius = 6;
inline constexpr int control = 32; ///< height of a field or button
} // namespace space

} // namespace tarsus
