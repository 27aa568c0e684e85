// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/case/weightchart.h"

#include "views/style/tokens.h"

#include <QEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QString kilograms(double value)
{
    return WeightChart::tr("%1 kg").arg(QLocale().toString(value, 'g', 4));
}

} // namespace

WeightChart::WeightChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"weightChart"_s);
    setMinimumHeight(120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeightChart::setWeights(const QList<Weight> &weights)
{
    m_weights = QList<Weight>(weights.crbegin(), weights.crend());
    if (!m_weights.isEmpty()) {
        const auto [low, high] = std::ranges::minmax_element(m_weights, {}, &Weight::kilograms);
        // Some room, and never so little that the scale itself looks like a change.
        const double middle = (low->kilograms + high->kilograms) / 2;
        const double half = std::max((high->kilograms - low->kilograms) * 0.6, middle * 0.05);
        m_lowest = middle - half;
        m_highest = middle + half;
    }
    describe();
    update();
}

void WeightChart::describe()
{
    setAccessibleName(tr("Weight over time"));
    QStringList words;
    for (const Weight &weight : std::as_const(m_weights))
        words += tr("%1 on %2", "weight, day")
                     .arg(kilograms(weight.kilograms),
                          QLocale().toString(weight.measuredOn, QLocale::ShortFormat));
    setAccessibleDescription(words.join(u", "_s));
}

QRectF WeightChart::field() const
{
    const QFontMetrics metrics(font());
    const int scale = std::max(metrics.horizontalAdvance(kilograms(m_highest)),
                               metrics.horizontalAdvance(kilograms(m_lowest)));
    return QRectF(rect()).adjusted(scale + space::small, space::small, -space::small,
                                   -metrics.height() - space::tiny);
}

QList<QPointF> WeightChart::places() const
{
    QList<QPointF> points;
    if (m_weights.isEmpty())
        return points;
    const QRectF in = field();
    const qint64 days =
        std::max<qint64>(1, m_weights.first().measuredOn.daysTo(m_weights.last().measuredOn));
    for (const Weight &weight : m_weights) {
        const double along =
            double(m_weights.first().measuredOn.daysTo(weight.measuredOn)) / double(days);
        const double up = (weight.kilograms - m_lowest) / (m_highest - m_lowest);
        points.append({in.left() + along * in.width(), in.bottom() - up * in.height()});
    }
    return points;
}

void WeightChart::paintEvent(QPaintEvent *)
{
    if (m_weights.isEmpty())
        return;
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF in = field();
    const QFontMetrics metrics(font());
    painter.setPen(tokens.secondText);
    const auto scale = [&](double value, double y) {
        painter.drawText(
            QRectF(0, y - metrics.height() / 2.0, in.left() - space::small, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, kilograms(value));
    };
    scale(m_highest, in.top() + metrics.height() / 2.0 - 2);
    scale(m_lowest, in.bottom() - metrics.height() / 2.0 + 2);
    const QRectF below(in.left(), in.bottom() + space::tiny, in.width(), metrics.height());
    const auto day = [](const Weight &weight) {
        return QLocale().toString(weight.measuredOn, QLocale::ShortFormat);
    };
    painter.drawText(below, Qt::AlignLeft, day(m_weights.first()));
    if (m_weights.size() > 1)
        painter.drawText(below, Qt::AlignRight, day(m_weights.last()));
    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(in.bottomLeft(), in.bottomRight());
    painter.drawLine(in.topLeft(), in.topRight());
    const QList<QPointF> points = places();
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawPolyline(points.constData(), static_cast<int>(points.size()));
    painter.setBrush(tokens.surface);
    for (const QPointF &point : points)
        painter.drawEllipse(point, 3.5, 3.5);
}

bool WeightChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<QPointF> points = places();
        for (qsizetype i = 0; i < points.size(); ++i) {
            if ((points.at(i) - help->pos()).manhattanLength() < 14) {
                const Weight &weight = m_weights.at(i);
                QToolTip::showText(
                    help->globalPos(),
                    tr("%1 on %2", "weight, day")
                        .arg(kilograms(weight.kilograms),
                             QLocale().toString(weight.measuredOn, QLocale::ShortFormat)),
                    this);
                return true;
            }
        }
        QToolTip::hideText();
    }
    return QWidget::event(event);
}

void WeightChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        describe();
}

} // namespace tarsus
