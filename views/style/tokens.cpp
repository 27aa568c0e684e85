// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/tokens.h"

#include <cmath>

namespace tarsus {
namespace {

Tokens complete(Tokens tokens)
{
    tokens.controlLine = mixed(tokens.line, tokens.secondText, tokens.dark ? 0.35 : 0.4);
    tokens.hover = mixed(tokens.surface, tokens.text, tokens.dark ? 0.07 : 0.05);
    tokens.pressed = mixed(tokens.surface, tokens.text, tokens.dark ? 0.14 : 0.11);
    tokens.selection = mixed(tokens.surface, tokens.accent, tokens.dark ? 0.22 : 0.14);
    tokens.disabledText = mixed(tokens.surface, tokens.text, 0.45);
    return tokens;
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = complete({.dark = false,
                                           .background = QColor(0xF5F7F8),
                                           .surface = QColor(0xFFFFFF),
                                           .line = QColor(0xD5DBE1),
                                           .text = QColor(0x18212B),
                                           .secondText = QColor(0x51606F),
                                           .accent = QColor(0x0B6E66),
                                           .onAccent = QColor(0xFFFFFF),
                                           .danger = QColor(0xB3261E),
                                           .warning = QColor(0x8A5300),
                                           .good = QColor(0x1A6B3C),
                                           .information = QColor(0x1F55C4),
                                           .controlLine = {},
                                           .hover = {},
                                           .pressed = {},
                                           .selection = {},
                                           .disabledText = {}});
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = complete({.dark = true,
                                           .background = QColor(0x12171C),
                                           .surface = QColor(0x1A2128),
                                           .line = QColor(0x33404C),
                                           .text = QColor(0xE8EDF2),
                                           .secondText = QColor(0xA9B5C1),
                                           .accent = QColor(0x4FD1C0),
                                           .onAccent = QColor(0x0B1F1C),
                                           .danger = QColor(0xFF8A80),
                                           .warning = QColor(0xF2B45A),
                                           .good = QColor(0x6FD394),
                                           .information = QColor(0x8AB4F8),
                                           .controlLine = {},
                                           .hover = {},
                                           .pressed = {},
                                           .selection = {},
                                           .disabledText = {}});
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTokens()
                                                                               : lightTokens();
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, tokens.background);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.surface);
    set(QPalette::AlternateBase, tokens.background);
    set(QPalette::Text, tokens.text);
    set(QPalette::PlaceholderText, tokens.secondText);
    set(QPalette::Button, tokens.surface);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.onAccent);
    set(QPalette::Highlight, tokens.selection);
    set(QPalette::HighlightedText, tokens.text);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);
    set(QPalette::ToolTipBase, tokens.surface);
    set(QPalette::ToolTipText, tokens.text);
    set(QPalette::Light, mixed(tokens.surface, QColor(Qt::white), 0.1));
    set(QPalette::Midlight, tokens.line);
    set(QPalette::Mid, tokens.line);
    set(QPalette::Dark, tokens.controlLine);
    set(QPalette::Shadow, QColor(0, 0, 0, tokens.dark ? 160 : 60));
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    set(QPalette::Accent, tokens.accent);
#endif
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, tokens.disabledText);
    return palette;
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](float a, float b) {
        return static_cast<float>(static_cast<double>(a) * (1.0 - share)
                                  + static_cast<double>(b) * share);
    };
    return QColor::fromRgbF(channel(under.redF(), over.redF()),
                            channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QFont headingFont(const QFont &text, int level)
{
    QFont font = text;
    const int larger = level == 1 ? 4 : level == 2 ? 2 : 0;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() + larger);
    else
        font.setPixelSize(font.pixelSize() + larger * 4 / 3);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace tarsus
