// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/styleparts.h"

#include "views/style/tokens.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QTransform>

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus::styleparts {
namespace {

bool isEnabled(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled;
}

bool isHovered(const QStyleOption *option)
{
    return isEnabled(option) && (option->state & QStyle::State_MouseOver);
}

bool showsKeyFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus)
           && (option->state & QStyle::State_KeyboardFocusChange);
}

QString kindOf(const QWidget *widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

} // namespace

void roundedBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line,
                qreal lineWidth, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? lineWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                             radius - inset);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, const QColor &color, qreal radius)
{
    roundedBox(painter, rect, {}, color, 2.0, radius);
}

void chevron(QPainter *painter, const QRectF &rect, const QColor &color, int degrees, qreal size)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->rotate(degrees);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal half = size / 2;
    const std::array points{QPointF(-half, -half / 2), QPointF(0, half / 2),
                            QPointF(half, -half / 2)};
    painter->drawPolyline(points.data(), int(points.size()));
    painter->restore();
}

void field(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option->palette);
    const bool invalid = widget && widget->property("invalid").toBool();
    const bool focused = (option->state & QStyle::State_HasFocus) || (widget && widget->hasFocus());
    QColor fill = tokens.surface;
    if (!isEnabled(option) || (option->state & QStyle::State_ReadOnly))
        fill = tokens.background;
    QColor line = tokens.controlLine;
    if (invalid)
        line = tokens.danger;
    else if (focused)
        line = tokens.accent;
    else if (!isEnabled(option))
        line = tokens.line;
    else if (isHovered(option))
        line = tokens.secondText;
    roundedBox(painter, option->rect, fill, line, focused || invalid ? 2.0 : 1.0);
}

void pushButton(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option->palette);
    const QString kind = kindOf(widget);
    if (kind == u"link"_s) {
        if (showsKeyFocus(option))
            focusRing(painter, option->rect, tokens.accent);
        return;
    }
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool flat = kind == u"flat"_s || (option->features & QStyleOptionButton::Flat);
    QRectF rect = option->rect;
    if (showsKeyFocus(option)) {
        focusRing(painter, rect, tokens.accent);
        rect.adjust(3, 3, -3, -3);
    }
    const qreal radius = showsKeyFocus(option) ? 4.0 : 6.0;
    if (kind == u"primary"_s && isEnabled(option)) {
        QColor fill = tokens.accent;
        if (down)
            fill = mixed(fill, tokens.text, 0.25);
        else if (isHovered(option))
            fill = mixed(fill, tokens.text, 0.12);
        roundedBox(painter, rect, fill, {}, 0, radius);
        return;
    }
    QColor fill = flat ? QColor() : tokens.surface;
    if (isEnabled(option) && down)
        fill = tokens.pressed;
    else if (isHovered(option))
        fill = tokens.hover;
    QColor line = flat ? QColor() : isEnabled(option) ? tokens.controlLine : tokens.line;
    if (kind == u"danger"_s && isEnabled(option)) {
        line = tokens.danger;
        if (isHovered(option))
            fill = mixed(tokens.surface, tokens.danger, 0.12);
    }
    if (flat && !fill.isValid())
        return;
    roundedBox(painter, rect, fill, line, 1.0, radius);
}

void toolButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option->palette);
    const QString kind = kindOf(widget);
    QColor fill;
    QColor line;
    if (kind == u"outlined"_s) {
        fill = tokens.surface;
        line = tokens.controlLine;
    } else if (kind == u"primary"_s) {
        fill = tokens.accent;
    }
    if (option->state & QStyle::State_On) {
        fill = tokens.selection;
        if (kind == u"outlined"_s)
            line = tokens.accent;
    }
    if (isEnabled(option) && (option->state & QStyle::State_Sunken))
        fill = kind == u"primary"_s ? mixed(tokens.accent, tokens.text, 0.25) : tokens.pressed;
    else if (isHovered(option) && !(option->state & QStyle::State_On))
        fill = kind == u"primary"_s ? mixed(tokens.accent, tokens.text, 0.12)
                                    : mixed(tokens.surface, tokens.text, tokens.dark ? .1 : .07);
    if (fill.isValid() || line.isValid())
        roundedBox(painter, option->rect, fill, line);
    if (showsKeyFocus(option))
        focusRing(painter, option->rect, tokens.accent);
}

void checkMark(QPainter *painter, const QStyleOption *option, bool round)
{
    const Tokens &tokens = tokensOf(option->palette);
    const qreal side = std::min(option->rect.width(), option->rect.height());
    QRectF rect(0, 0, side, side);
    rect.moveCenter(QRectF(option->rect).center());
    const qreal radius = round ? side / 2 : 4.0;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const bool enabled = isEnabled(option);
    if (!on && !partly) {
        roundedBox(painter, rect, enabled ? tokens.surface : tokens.background,
                   isHovered(option) ? tokens.accent : tokens.controlLine, 1.5, radius);
        return;
    }
    roundedBox(painter, rect, enabled ? tokens.accent : tokens.controlLine, {}, 0, radius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.onAccent);
        painter->drawEllipse(rect.center(), side / 5, side / 5);
    } else {
        painter->setPen(QPen(tokens.onAccent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&rect](qreal x, qreal y) {
            return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
        };
        if (partly) {
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        } else {
            const std::array points{at(0.25, 0.52), at(0.43, 0.7), at(0.75, 0.32)};
            painter->drawPolyline(points.data(), int(points.size()));
        }
    }
    painter->restore();
}

void scrollArea(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option->palette);
    if (qobject_cast<const QAbstractItemView *>(widget)) {
        const bool focused = option->state & QStyle::State_HasFocus;
        roundedBox(painter, option->rect, tokens.surface, focused ? tokens.accent : tokens.line,
                   focused ? 2.0 : 1.0);
        return;
    }
    field(painter, option, widget);
}

void tab(QPainter *painter, const QStyleOptionTab *option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    const QRectF rect = option->rect;
    if (isHovered(option) && !selected)
        roundedBox(painter, rect.adjusted(2, 4, -2, -6), tokens.hover, {});
    if (selected)
        roundedBox(painter, QRectF(rect.left() + 10, rect.bottom() - 3, rect.width() - 20, 3),
                   tokens.accent, {}, 0, 1.5);
    if ((option->state & QStyle::State_HasFocus) && selected && widget && widget->hasFocus())
        focusRing(painter, rect.adjusted(2, 4, -2, -6), tokens.accent);
}

void headerSection(QPainter *painter, const QStyleOptionHeader *option)
{
    const Tokens &tokens = tokensOf(option->palette);
    painter->fillRect(option->rect, isHovered(option) ? tokens.hover : tokens.surface);
    painter->setPen(tokens.line);
    if (option->orientation == Qt::Horizontal)
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &thumb)
{
    const Tokens &tokens = tokensOf(option->palette);
    if (option->maximum <= option->minimum)
        return;
    const bool grabbed = option->state & QStyle::State_Sunken;
    const double share = grabbed ? 0.8 : isHovered(option) ? 0.6 : 0.38;
    const QRectF rect = QRectF(thumb).adjusted(3, 3, -3, -3);
    roundedBox(painter, rect, mixed(tokens.surface, tokens.secondText, share), {}, 0,
               std::min(rect.width(), rect.height()) / 2);
}

void fieldArrow(QPainter *painter, const QStyleOptionComplex *option, const QRect &rect,
                int degrees, bool active)
{
    const Tokens &tokens = tokensOf(option->palette);
    QColor color = active ? tokens.accent : tokens.secondText;
    if (!isEnabled(option))
        color = tokens.disabledText;
    chevron(painter, rect, color, degrees, rect.height() < 16 ? 7.0 : 9.0);
}

} // namespace tarsus::styleparts
