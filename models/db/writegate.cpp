// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/writegate.h"

#include <QGuiApplication>
#include <QThread>

namespace tarsus {

bool WriteGate::lock(std::chrono::milliseconds wait)
{
    const auto self = std::this_thread::get_id();
    std::unique_lock guard(m_mutex);
    if (m_depth > 0 && m_owner == self) {
        ++m_depth;
        return true;
    }
    const auto place = m_queue.insert(m_queue.end(), self);
    const auto ourTurn = [&] { return m_depth == 0 && m_queue.begin() == place; };
    const auto waitIsOver = [&] { return m_isShut || ourTurn(); };
    if (wait == untilFree)
        m_freed.wait(guard, waitIsOver);
    else
        m_freed.wait_for(guard, wait, waitIsOver);
    const bool taken = !m_isShut && ourTurn();
    m_queue.erase(place);
    if (taken) {
        m_owner = self;
        m_depth = 1;
    } else {
        m_freed.notify_all(); // whoever stood behind us may now be first
    }
    return taken;
}

void WriteGate::unlock()
{
    const std::lock_guard guard(m_mutex);
    Q_ASSERT(m_depth > 0 && m_owner == std::this_thread::get_id());
    if (--m_depth == 0) {
        m_owner = {};
        m_freed.notify_all();
    }
}

void WriteGate::shut()
{
    const std::lock_guard guard(m_mutex);
    m_isShut = true;
    m_freed.notify_all();
}

bool WriteGate::isHeldByThisThread() const
{
    const std::lock_guard guard(m_mutex);
    return m_depth > 0 && m_owner == std::this_thread::get_id();
}

std::chrono::milliseconds WriteGate::patienceOfThisThread()
{
    const auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    const bool isWindow = application && application->thread() == QThread::currentThread();
    return isWindow ? windowPatience : untilFree;
}

Result<WriteGate::Hold> WriteGate::enter()
{
    if (lock(patienceOfThisThread()))
        return Hold(*this);
    const std::lock_guard guard(m_mutex);
    if (m_isShut) {
        return Error{Error::Code::Cancelled,
                     QCoreApplication::translate("tarsus::WriteGate",
                                                 "The clinic has been closed. Please sign in "
                                                 "again.")};
    }
    return Error{Error::Code::Busy,
                 QCoreApplication::translate(
                     "tarsus::WriteGate",
                     "Another task is saving to the clinic at the moment. Please try again.")};
}

} // namespace tarsus
