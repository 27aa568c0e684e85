// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

class QThread;

namespace tarsus {

class Clinic;

/// Notes at once that the person of `context` looked at a record, with the pet whose case it
/// belongs to. For who has time to wait: the command line.
Result<> noteView(const DataContext &context, RecordKind kind, qint64 id,
                  const QJsonObject &detail = {});

/// Notes in the trail which records of cases somebody looked at in the window: each at most once
/// in ten minutes. Writes on a thread and a connection of its own, so that looking costs nothing.
/// What was looked at is in the file before the recorder is gone.
class ViewRecorder
{
public:
    /// One recorder for each sign-in.
    explicit ViewRecorder(std::shared_ptr<Clinic> clinic);
    /// Waits until everything is written.
    ~ViewRecorder();
    ViewRecorder(const ViewRecorder &) = delete;
    ViewRecorder &operator=(const ViewRecorder &) = delete;

    /// Kinds that belong to no case are left alone.
    void look(RecordKind kind, qint64 id, const QJsonObject &detail = {});
    /// Waits until everything is written that was looked at so far.
    void flush();

    static constexpr qint64 minutesBetween = 10;

private:
    struct View
    {
        RecordKind kind;
        qint64 id;
        QJsonObject detail;
    };

    void loop();
    bool take(View &view);
    Result<> write(const View &view);

    std::shared_ptr<Clinic> m_clinic;
    QHash<std::pair<int, qint64>, QDateTime> m_last; ///< the window's thread only
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_written;
    std::deque<View> m_waiting;
    bool m_isWriting = false;
    bool m_stop = false;
    std::unique_ptr<QThread> m_thread; ///< last: started when the rest is there
};

} // namespace tarsus
