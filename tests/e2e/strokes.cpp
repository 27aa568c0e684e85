// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/strokes.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>

namespace tarsus::test {

Strokes::Strokes()
{
    QCoreApplication::instance()->installEventFilter(this);
}

void Strokes::begin()
{
    m_keys = 0;
    m_clicks = 0;
    m_travel = 0;
    m_placeIsKnown = false;
}

bool Strokes::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWindowType()) // a widget hears what its window heard before
        return false;
    if (event->type() == QEvent::ShortcutOverride) { // comes first, whatever the key is taken for
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool holds = key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Shift;
        m_keys += holds ? 0 : 1;
    } else if (event->type() == QEvent::MouseButtonPress) {
        ++m_clicks;
    } else if (event->type() == QEvent::MouseMove) {
        const QPointF place = static_cast<QMouseEvent *>(event)->globalPosition();
        if (m_placeIsKnown)
            m_travel += QLineF(m_place, place).length();
        m_place = place;
        m_placeIsKnown = true;
    }
    return false;
}

} // namespace tarsus::test
