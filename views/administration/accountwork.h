// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/security/accounts.h"

#include <memory>

namespace tarsus {

/// Accounts outside the window's thread, on a connection of its own. `work(Accounts &)` gives a
/// Result<T>, `done(Result<T>)` gets it in the thread of `guard`, and never once that is gone.
template<typename T, typename Work, typename Done>
QFutureWatcher<Result<T>> *startAccountWork(QObject *guard, std::shared_ptr<Clinic> clinic,
                                            Work work, Done done)
{
    return startJob<T>(
        guard,
        [clinic = std::move(clinic), work](QPromise<Result<T>> &promise) {
            const auto connection = clinic->connect();
            if (!connection) {
                promise.addResult(Result<T>(connection.error()));
                return;
            }
            Accounts accounts(*clinic, *connection);
            promise.addResult(Result<T>(work(accounts)));
        },
        done);
}

} // namespace tarsus
