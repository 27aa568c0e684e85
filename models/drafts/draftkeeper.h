// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/drafts/draft.h"

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>

class QThread;

namespace tarsus {

class Clinic;

/// Writes drafts outside the window's thread, with a connection of its own. Of a draft that is
/// given several times before its turn only the last content is written.
class DraftKeeper
{
public:
    /// Drafts of the person who is signed in to `clinic`.
    explicit DraftKeeper(std::shared_ptr<Clinic> clinic);
    /// finish()
    ~DraftKeeper();
    DraftKeeper(const DraftKeeper &) = delete;
    DraftKeeper &operator=(const DraftKeeper &) = delete;

    void keep(Draft draft);
    void forget(qint64 id);
    /// From now on nothing is written for `id`: its form is being saved, and takes the draft away
    /// in the same transaction.
    void hold(qint64 id);
    /// That failed: the draft counts again.
    void release(qint64 id);

    /// Writes what waits, and ends. Blocks for as long as that takes: not in the window's thread.
    void finish();
    /// Why the last draft could not be written, once; a later success forgets it.
    std::optional<Error> takeProblem();

private:
    using Waiting = std::map<qint64, std::optional<Draft>>; ///< nothing: to be forgotten

    void loop();
    Result<> write(const std::pair<const qint64, std::optional<Draft>> &waiting);
    bool isHeld(qint64 id) const;

    std::shared_ptr<Clinic> m_clinic;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    Waiting m_waiting;
    std::set<qint64> m_held;
    std::optional<Error> m_problem;
    bool m_ending = false;
    std::unique_ptr<QThread> m_thread; ///< last: started when the rest is there
};

} // namespace tarsus
