// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/spinner.h"

#include "views/style/tokens.h"

#include <QPainter>
#include <QVariantAnimation>

namespace tarsus {

Spinner::Spinner(QWidget *parent)
    : QWidget(parent)
    , m_turning(new QVariantAnimation(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_turning->setStartValue(0);
    m_turning->setEndValue(360);
    m_turning->setDuration(1000);
    m_turning->setLoopCount(-1);
    connect(m_turning, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void Spinner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(width(), height()) - 4;
    QRectF circle(0, 0, side, side);
    circle.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(tokens.line, 2.5));
    painter.drawEllipse(circle);
    painter.setPen(QPen(tokens.accent, 2.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, -m_turning->currentValue().toInt() * 16, 100 * 16);
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_turning->start();
}

void Spinner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_turning->stop();
}

} // namespace tarsus
