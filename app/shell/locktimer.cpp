// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/locktimer.h"

#include <QCoreApplication>
#include <QEvent>

namespace tarsus {

LockTimer::LockTimer(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LockTimer::rested);
    QCoreApplication::instance()->installEventFilter(this);
}

void LockTimer::start(int minutes)
{
    m_timer.start(std::chrono::minutes(minutes));
}

void LockTimer::stop()
{
    m_timer.stop();
}

bool LockTimer::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (m_timer.isActive())
            m_timer.start();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tarsus
