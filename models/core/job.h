// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

namespace tarsus {

/// Runs `work(QPromise<Result<T>> &)` on the thread pool and `done(Result<T>)` in
/// the thread of `guard`. When `guard` dies the job is cancelled and `done` never runs.
/// The caller connects progressValueChanged() and QFutureWatcherBase::cancel().
template<typename T, typename Work, typename Done>
QFutureWatcher<Result<T>> *startJob(QObject *guard, Work work, Done done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard, [watcher, done] {
        watcher->deleteLater();
        const auto future = watcher->future();
        done(future.resultCount() > 0 ? future.result()
                                      : Result<T>(Error{Error::Code::Cancelled, {}, {}}));
    });
    QObject::connect(guard, &QObject::destroyed, watcher, &QFutureWatcherBase::cancel);
    watcher->setFuture(QtConcurrent::run(std::move(work)));
    return watcher;
}

} // namespace tarsus
