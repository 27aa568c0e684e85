// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QColor;
class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

/// The single drawings that Style is made of; each knows nothing of the others.
namespace tarsus::styleparts {

/// A rounded rectangle whose line lies wholly inside `rect`.
void roundedBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line,
                qreal lineWidth = 1.0, qreal radius = 6.0);
void focusRing(QPainter *painter, const QRectF &rect, const QColor &color, qreal radius = 6.0);
/// An open angle of 8 px; `degrees` 0 points down, clockwise.
void chevron(QPainter *painter, const QRectF &rect, const QColor &color, int degrees,
             qreal size = 8.0);

void field(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void pushButton(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget);
void toolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void checkMark(QPainter *painter, const QStyleOption *option, bool round);
void scrollArea(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void tab(QPainter *painter, const QStyleOptionTab *option, const QWidget *widget);
void headerSection(QPainter *painter, const QStyleOptionHeader *option);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &thumb);
/// The arrow or the two steppers at the end of a combo box, date or number field.
void fieldArrow(QPainter *painter, const QStyleOptionComplex *option, const QRect &rect,
                int degrees, bool active);

} // namespace tarsus::styleparts
