// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/badge.h"

#include "views/style/styleparts.h"
#include "views/style/tokens.h"

#include <QPainter>

#include <array>

namespace tarsus {
namespace {

constexpr int sideRoom = 8;
constexpr int markSize = 9;
constexpr int markRoom = markSize + 5;

} // namespace

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setState(const QString &word, Tone tone, Mark mark)
{
    m_word = word;
    m_tone = tone;
    m_mark = mark;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {widthFor(m_word, m_mark, font()), fontMetrics().height() + 6};
}

int Badge::widthFor(const QString &word, Mark mark, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(word) + 2 * sideRoom
           + (mark == Mark::None ? 0 : markRoom);
}

void Badge::paintMark(QPainter *painter, const QRectF &rect, Mark mark, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QRectF inner = rect.adjusted(0.8, 0.8, -0.8, -0.8);
    const std::array triangle{QPointF(inner.center().x(), inner.top()), inner.bottomRight(),
                              inner.bottomLeft()};
    switch (mark) {
    case Mark::FilledTriangle: painter->setBrush(color); [[fallthrough]];
    case Mark::OpenTriangle: painter->drawPolygon(triangle.data(), int(triangle.size())); break;
    case Mark::Dot: painter->setBrush(color); [[fallthrough]];
    case Mark::Ring: painter->drawEllipse(inner); break;
    case Mark::None: break;
    }
    painter->restore();
}

int Badge::paint(QPainter *painter, const QRect &rect, const QString &word, Tone tone, Mark mark,
                 const QPalette &palette, const QFont &font)
{
    const Tokens &tokens = tokensOf(palette);
    const QColor color = toneColor(tone, tokens);
    const int width = std::min(widthFor(word, mark, font), rect.width());
    const int height = std::min(QFontMetrics(font).height() + 6, rect.height());
    QRect box(rect.left(), rect.center().y() - height / 2 + (height % 2 ? 0 : 1), width, height);
    styleparts::roundedBox(painter, box, mixed(tokens.surface, color, tokens.dark ? 0.16 : 0.1), {},
                           0, height / 2.0);
    box.adjust(sideRoom, 0, -sideRoom, 0);
    if (mark != Mark::None) {
        paintMark(
            painter,
            QRectF(box.left() - 1, box.center().y() - markSize / 2.0 + 0.5, markSize, markSize),
            mark, color);
        box.setLeft(box.left() + markRoom - 1);
    }
    painter->save();
    painter->setFont(font);
    painter->setPen(tone == Tone::Neutral ? tokens.secondText : color);
    painter->drawText(box.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(word, Qt::ElideRight, box.width() + 2));
    painter->restore();
    return width;
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_word, m_tone, m_mark, palette(), font());
}

} // namespace tarsus
