// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/counttile.h"

#include "views/style/icons.h"
#include "views/style/styleparts.h"
#include "views/style/tokens.h"

#include <QLocale>
#include <QPainter>

namespace tarsus {
namespace {

QFont numberFont(const QFont &base)
{
    QFont font = headingFont(base, 1);
    font.setPointSizeF(font.pointSizeF() * 1.45);
    return font;
}

} // namespace

CountTile::CountTile(const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CountTile::setCount(qint64 count, Tone tone)
{
    m_count = count;
    m_tone = tone;
    setAccessibleDescription(count < 0 ? QString() : locale().toString(count));
    update();
}

void CountTile::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

QSize CountTile::sizeHint() const
{
    const QFontMetrics number(numberFont(font()));
    return {220, number.height() + 2 * fontMetrics().height() + 2 * space::large};
}

QSize CountTile::minimumSizeHint() const
{
    return {150, sizeHint().height()};
}

void CountTile::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    QColor fill = tokens.surface;
    if (isDown())
        fill = tokens.pressed;
    else if (underMouse())
        fill = tokens.hover;
    styleparts::roundedBox(&painter, rect(), fill, hasFocus() ? tokens.accent : tokens.line,
                           hasFocus() ? 2 : 1);
    const QRect room = rect().adjusted(space::large, space::medium, -space::large, -space::medium);
    const bool quiet = m_count <= 0 || m_tone == Tone::Neutral;
    const QColor color = quiet ? tokens.text : toneColor(m_tone, tokens);
    painter.drawPixmap(
        room.right() - 22, room.top() + 2,
        iconPixmap(m_iconName, quiet ? tokens.secondText : color, 22, devicePixelRatioF()));
    painter.setFont(numberFont(font()));
    painter.setPen(color);
    const int numberHeight = painter.fontMetrics().height();
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop,
                     m_count < 0 ? QStringLiteral("–") : locale().toString(m_count));
    painter.setFont(font());
    painter.setPen(tokens.text);
    QRect line(room.left(), room.top() + numberHeight, room.width(), fontMetrics().height() + 2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    line.translate(0, fontMetrics().height());
    painter.setPen(tokens.secondText);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_hint, Qt::ElideRight, room.width()));
}

} // namespace tarsus
