// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/drafts/draftkeeper.h"

#include "models/db/sql.h"
#include "models/drafts/draftrepository.h"
#include "models/security/clinic.h"

#include <QThread>

using namespace std::chrono_literals;

namespace tarsus {
namespace {

constexpr auto beforeAnotherTry = 2s;

} // namespace

DraftKeeper::DraftKeeper(std::shared_ptr<Clinic> clinic)
    : m_clinic(std::move(clinic))
    , m_thread(QThread::create([this] { loop(); }))
{
    m_thread->start();
}

DraftKeeper::~DraftKeeper()
{
    finish();
}

void DraftKeeper::keep(Draft draft)
{
    const std::lock_guard guard(m_mutex);
    const qint64 id = draft.id;
    m_waiting.insert_or_assign(id, std::move(draft));
    m_wake.notify_all();
}

void DraftKeeper::forget(qint64 id)
{
    const std::lock_guard guard(m_mutex);
    m_waiting.insert_or_assign(id, std::nullopt);
    m_held.erase(id);
    m_wake.notify_all();
}

void DraftKeeper::hold(qint64 id)
{
    const std::lock_guard guard(m_mutex);
    m_held.insert(id);
}

void DraftKeeper::release(qint64 id)
{
    const std::lock_guard guard(m_mutex);
    m_held.erase(id);
    m_wake.notify_all();
}

bool DraftKeeper::isHeld(qint64 id) const
{
    const std::lock_guard guard(m_mutex);
    return m_held.contains(id);
}

void DraftKeeper::finish()
{
    {
        const std::lock_guard guard(m_mutex);
        m_ending = true;
        m_wake.notify_all();
    }
    m_thread->wait();
    m_clinic.reset();
}

std::optional<Error> DraftKeeper::takeProblem()
{
    const std::lock_guard guard(m_mutex);
    return std::exchange(m_problem, std::nullopt);
}

/// Nobody else calls this: the connection is this thread's.
void DraftKeeper::loop()
{
    std::unique_lock guard(m_mutex);
    while (true) {
        m_wake.wait(guard, [this] { return m_ending || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        Waiting taken = std::exchange(m_waiting, {});
        guard.unlock();
        std::optional<Error> problem;
        for (auto one = taken.begin(); one != taken.end();) {
            if (const auto done = write(*one); !done) {
                problem = done.error();
                ++one;
            } else {
                one = taken.erase(one);
            }
        }
        guard.lock();
        m_problem = problem;
        if (m_ending && m_waiting.empty())
            return;
        // What was not written waits for its next turn, unless it was given anew meanwhile.
        m_waiting.merge(taken);
        if (problem)
            m_wake.wait_for(guard, beforeAnotherTry, [this] { return m_ending; });
    }
}

Result<> DraftKeeper::write(const std::pair<const qint64, std::optional<Draft>> &waiting)
{
    const auto connection = m_clinic->connect();
    if (!connection)
        return connection.error();
    const DataContext context = m_clinic->context(*connection);
    const DraftRepository drafts(context);
    if (!waiting.second)
        return drafts.remove(waiting.first);
    return sql::inTransaction(context, [&]() -> Result<> {
        // Asked while the gate is ours: whoever saves the form has either not begun, or is done.
        return isHeld(waiting.first) ? Result<>() : drafts.keep(*waiting.second);
    });
}

} // namespace tarsus
