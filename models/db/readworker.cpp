// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/readworker.h"

#include "models/db/sqlcipher/sqlcipherdriver.h"

#include <QThread>

namespace tarsus {

void ReadWorker::Ticket::cancel()
{
    if (!m_state || m_state->over)
        return;
    m_state->cancelled = true;
    if (m_state->worker)
        m_state->worker->interrupt(m_state.get());
}

ReadWorker::ReadWorker(std::function<Result<Connection>()> open, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
    , m_thread(QThread::create([this] { loop(); }))
{
    m_thread->setObjectName(QStringLiteral("reader"));
    m_thread->start(QThread::LowPriority);
}

ReadWorker::~ReadWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_waited.clear();
        m_counted.clear();
        if (m_connection)
            SqlCipherDriver::of(*m_connection)->cancelQuery();
    }
    m_wake.notify_all();
    m_thread->wait();
}

ReadWorker::Ticket ReadWorker::enqueue(QObject *guard,
                                       std::function<void(const QSqlDatabase &)> work,
                                       std::function<void(const Error *)> done, Priority priority)
{
    Ticket ticket;
    ticket.m_state = std::make_shared<Ticket::State>();
    ticket.m_state->worker = this;
    {
        const std::lock_guard lock(m_mutex);
        auto &queue = priority == Priority::Waited ? m_waited : m_counted;
        queue.push_back({std::move(work), std::move(done), guard, ticket.m_state});
    }
    m_wake.notify_all();
    return ticket;
}

void ReadWorker::interrupt(const Ticket::State *state)
{
    const std::lock_guard lock(m_mutex);
    if (m_current == state && m_connection)
        SqlCipherDriver::of(*m_connection)->cancelQuery();
}

bool ReadWorker::takeJob(Job &job)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stop || !m_waited.empty() || !m_counted.empty(); });
    if (m_stop)
        return false;
    auto &queue = m_waited.empty() ? m_counted : m_waited;
    job = std::move(queue.front());
    queue.pop_front();
    m_current = job.state.get();
    return true;
}

void ReadWorker::loop()
{
    std::optional<Connection> connection;
    QSqlDatabase db;
    Job job;
    while (takeJob(job)) {
        std::shared_ptr<const Error> notOpen;
        if (!connection) {
            auto opened = m_open();
            if (opened) {
                connection = std::move(*opened);
                db = connection->database();
            } else {
                notOpen = std::make_shared<Error>(opened.error());
            }
        }
        if (connection && !job.state->cancelled) {
            {
                const std::lock_guard lock(m_mutex);
                m_connection = &db;
            }
            job.work(db);
            const std::lock_guard lock(m_mutex);
            m_connection = nullptr;
        }
        {
            const std::lock_guard lock(m_mutex);
            m_current = nullptr;
        }
        deliver(std::exchange(job, {}), std::move(notOpen));
    }
    db = {};
}

void ReadWorker::deliver(Job job, std::shared_ptr<const Error> notOpen)
{
    job.work = nullptr;
    QMetaObject::invokeMethod(
        this,
        [job = std::move(job), notOpen = std::move(notOpen)] {
            const bool wanted = !job.state->cancelled && job.guard;
            job.state->over = true;
            if (wanted)
                job.done(notOpen.get());
        },
        Qt::QueuedConnection);
}

} // namespace tarsus
