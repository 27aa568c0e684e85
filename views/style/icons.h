// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace tarsus {

/// An icon of resources/icons/ by its name without ".svg". It is drawn as a line in the
/// colour of the text it stands beside, at any size and pixel ratio, and follows the palette:
/// accent where a button is checked, paler where it is disabled.
QIcon icon(const QString &name);
/// The same line in one colour that does not change, e.g. danger.
QIcon icon(const QString &name, const QColor &color);
/// A picture of `size` logical pixels for a screen of `ratio` pixels per logical pixel.
QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio);

} // namespace tarsus
