// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/rowflash.h"

#include "views/style/tokens.h"

#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QVariantAnimation>

namespace tarsus {

RowFlash::RowFlash(QTableView *table, const QModelIndex &row)
    : QWidget(table->viewport())
    , m_table(table)
    , m_row(row)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *fade = new QVariantAnimation(this);
    fade->setStartValue(1.0);
    fade->setEndValue(0.0);
    fade->setDuration(1400);
    connect(fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &strength) {
        m_strength = strength.toDouble();
        follow();
    });
    connect(fade, &QVariantAnimation::finished, this, &QObject::deleteLater);
    follow();
    show();
    fade->start();
}

void RowFlash::follow()
{
    const QRect cell = m_row.isValid() ? m_table->visualRect(m_row) : QRect();
    setGeometry(0, cell.top(), m_table->viewport()->width(), cell.height());
    update();
}

void RowFlash::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor light = tokensOf(palette()).accent;
    light.setAlphaF(float(0.22 * m_strength));
    painter.fillRect(rect(), light);
}

} // namespace tarsus
