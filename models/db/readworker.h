// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/connection.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

class QThread;

namespace tarsus {

/// Reads for the window on a thread and a connection of its own: what may take longer than a
/// frame, such as counting, or looking for something rare. Work comes one after the other, what
/// somebody waits for before what is only counted.
class ReadWorker final : public QObject
{
    Q_OBJECT

public:
    enum class Priority { Waited, Counted };

    /// Stops the work when the last copy is gone or cancel() is called; its result never comes.
    class Ticket
    {
    public:
        Ticket() = default;
        bool isRunning() const { return m_state && !m_state->over && !m_state->cancelled; }
        void cancel();

    private:
        friend class ReadWorker;
        struct State
        {
            std::atomic_bool cancelled = false;
            std::atomic_bool over = false;
            QPointer<ReadWorker> worker;
        };
        std::shared_ptr<State> m_state;
    };

    /// `open` is called in the worker's thread, before the first work.
    explicit ReadWorker(std::function<Result<Connection>()> open, QObject *parent = nullptr);
    /// Interrupts what is going on and waits for it.
    ~ReadWorker() override;

    /// Runs `work` there and `done` here, in the thread of this object. Neither runs once `guard`
    /// is gone or the ticket is cancelled. What `work` uses it must own: no access, no widgets.
    template<typename T>
    Ticket run(QObject *guard, std::function<Result<T>(const QSqlDatabase &)> work,
               std::function<void(const Result<T> &)> done, Priority priority = Priority::Waited)
    {
        auto result = std::make_shared<std::optional<Result<T>>>();
        return enqueue(
            guard, [work = std::move(work), result](const QSqlDatabase &db) { *result = work(db); },
            [done = std::move(done), result](const Error *notOpen) {
                done(notOpen ? Result<T>(*notOpen) : **result);
            },
            priority);
    }

private:
    struct Job
    {
        std::function<void(const QSqlDatabase &)> work;
        std::function<void(const Error *)> done;
        QPointer<QObject> guard;
        std::shared_ptr<Ticket::State> state;
    };

    Ticket enqueue(QObject *guard, std::function<void(const QSqlDatabase &)> work,
                   std::function<void(const Error *)> done, Priority priority);
    void interrupt(const Ticket::State *state);
    void loop();
    bool takeJob(Job &job);
    void deliver(Job job, std::shared_ptr<const Error> notOpen);

    std::function<Result<Connection>()> m_open;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_waited;
    std::deque<Job> m_counted;
    const Ticket::State *m_current = nullptr;
    QSqlDatabase *m_connection = nullptr; ///< the worker's, while it works
    bool m_stop = false;
    std::unique_ptr<QThread> m_thread; ///< last: started when the rest is there
};

} // namespace tarsus
