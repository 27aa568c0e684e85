// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <chrono>
#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>
#include <utility>

namespace tarsus {

/// The one door for whoever writes to an open clinic. Every write transaction and
/// every checkpoint runs while its thread holds the gate, so that two connections
/// never write and checkpoint at the same instant (security.md §3). Readers do not
/// take it. Within a thread it is recursive; between threads it is first come,
/// first served, so that a long import cannot starve the window.
class WriteGate
{
public:
    /// Wait for as long as it takes: what workers do.
    static constexpr std::chrono::milliseconds untilFree = std::chrono::milliseconds::max();
    /// The longest that the thread of the window may wait.
    static constexpr std::chrono::milliseconds windowPatience{50};

    WriteGate() = default;
    WriteGate(const WriteGate &) = delete;
    WriteGate &operator=(const WriteGate &) = delete;

    /// Takes the gate, or gives up after `wait` or once it is shut. Each success needs one unlock()
    /// by the same thread.
    bool lock(std::chrono::milliseconds wait);
    void unlock();
    bool isHeldByThisThread() const;
    /// For good: the clinic is being closed, and whoever waits or comes later gets nothing.
    /// Who holds the gate keeps it until unlock().
    void shut();

    /// `windowPatience` in the thread of a QGuiApplication, `untilFree` everywhere else.
    static std::chrono::milliseconds patienceOfThisThread();

    /// Holds the gate for a scope.
    class Hold
    {
    public:
        Hold() = default;
        explicit Hold(WriteGate &gate)
            : m_gate(&gate)
        {}
        Hold(Hold &&other) noexcept
            : m_gate(std::exchange(other.m_gate, nullptr))
        {}
        Hold &operator=(Hold &&other) noexcept
        {
            std::swap(m_gate, other.m_gate);
            return *this;
        }
        ~Hold()
        {
            if (m_gate)
                m_gate->unlock();
        }

    private:
        WriteGate *m_gate = nullptr;
    };

    /// The gate for a scope, with the patience of this thread; Busy with a sentence
    /// to show where it was not to be had in time.
    Result<Hold> enter();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_freed;
    std::list<std::thread::id> m_queue; ///< who waits, the longest waiting first
    std::thread::id m_owner;
    int m_depth = 0;
    bool m_isShut = false;
};

} // namespace tarsus
