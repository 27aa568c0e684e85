// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/db/connection.h"
#include "models/security/clinic.h"

#include <memory>

namespace tarsus {

/// Runs `work(const DataContext &, const std::function<bool(qint64, qint64)> &progress)` outside
/// the window's thread, on a connection of its own, and then `done(const Result<T> &)` here, unless
/// `guard` is gone by then.
template<typename T, typename Work, typename Done>
QFutureWatcher<Result<T>> *startMergeJob(QObject *guard, const std::shared_ptr<Clinic> &clinic,
                                         Work work, Done done)
{
    return startJob<T>(
        guard,
        [clinic, work](QPromise<Result<T>> &promise) {
            constexpr int steps = 1000;
            promise.setProgressRange(0, steps);
            const auto connection = clinic->connect();
            if (!connection) {
                promise.addResult(Result<T>(connection.error()));
                return;
            }
            const std::function<bool(qint64, qint64)> progress = [&promise](qint64 at,
                                                                            qint64 total) {
                promise.setProgressValue(total > 0 ? int(at * steps / total) : 0);
                return !promise.isCanceled();
            };
            promise.addResult(Result<T>(work(clinic->context(*connection), progress)));
        },
        done);
}

} // namespace tarsus
