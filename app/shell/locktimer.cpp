// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/locktimer.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>
#include <ctime>

using namespace std::chrono_literals;

namespace tarsus {
namespace {

constexpr auto betweenLooks = 5s;

/// Goes on while the computer sleeps, and nobody can set it.
qint64 sinceBoot()
{
    timespec now = {};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1'000'000;
}

} // namespace

LockTimer::LockTimer(QObject *parent, Now now)
    : QObject(parent)
    , m_now(now ? std::move(now) : Now(sinceBoot))
{
    m_timer.setInterval(betweenLooks);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LockTimer::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void LockTimer::start(int minutes)
{
    m_limit = std::chrono::milliseconds(std::chrono::minutes(minutes)).count();
    m_lastTouch = m_now();
    m_timer.start();
}

void LockTimer::stop()
{
    m_timer.stop();
}

void LockTimer::look()
{
    if (!m_timer.isActive() || m_now() - m_lastTouch < m_limit)
        return;
    m_timer.stop();
    emit rested();
}

bool LockTimer::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        if (!m_timer.isActive())
            break;
        look(); // the first touch after a sleep does not keep the session open
        m_lastTouch = m_now();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tarsus
