// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/db/datacontext.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace tarsus {

class Clinic;

/// Runs the work of the import's dialogs outside the window's thread: each job opens a connection
/// of its own to the clinic.
class ImportJobs final : public QObject
{
    Q_OBJECT

public:
    explicit ImportJobs(std::shared_ptr<Clinic> clinic, QObject *parent = nullptr);

    /// Told how far a job is; false to stop it.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// Runs `work(const DataContext &, const Progress &)` and then `done(Result<T>)` in this
    /// thread, unless `guard` is gone by then. What was finished counts, even where somebody stops
    /// it at the last moment.
    template<typename T, typename Work, typename Done>
    QFutureWatcherBase *run(QObject *guard, const QString &title, Work work, Done done)
    {
        auto finished = std::make_shared<std::optional<Result<T>>>();
        auto *watcher = startJob<T>(
            guard,
            [clinic = m_clinic, work, finished](QPromise<Result<T>> &promise) {
                promise.setProgressRange(0, steps);
                const Progress progress = [&promise](qint64 at, qint64 total) {
                    promise.setProgressValue(total > 0 ? int(at * steps / total) : 0);
                    return !promise.isCanceled();
                };
                const auto opened = withContext(clinic, [&](const DataContext &context) {
                    finished->emplace(work(context, progress));
                });
                if (!opened)
                    finished->emplace(opened.error());
                promise.addResult(**finished);
            },
            [finished, done](const Result<T> &result) {
                done(finished->has_value() ? **finished : result);
            });
        emit started(title, watcher);
        return watcher;
    }

signals:
    /// For the window's list of jobs.
    void started(const QString &title, QFutureWatcherBase *watcher);

private:
    static constexpr int steps = 1000;

    static Result<> withContext(const std::shared_ptr<Clinic> &clinic,
                                const std::function<void(const DataContext &)> &work);

    std::shared_ptr<Clinic> m_clinic;
};

} // namespace tarsus
