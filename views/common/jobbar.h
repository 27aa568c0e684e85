// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcherBase>
#include <QList>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;

namespace tarsus {

/// The one list of what the program is doing, in the status bar: a name, how far, and ✕.
/// A job shows up once it has taken two seconds; shorter ones would only flicker.
class JobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    /// Shows `watcher` under `title` until it is finished. `cancellable` shows ✕.
    void watch(const QString &title, QFutureWatcherBase *watcher, bool cancellable = true);
    /// How long a job runs before it is shown; 0 shows it at once.
    void setDelay(int milliseconds) { m_delay = milliseconds; }
    int shownJobs() const;
    /// Whether something is under way, shown or not.
    bool isWorking() const;

signals:
    /// The last of them is done.
    void rested();

private:
    void showJob(const QString &title, QFutureWatcherBase *watcher, bool cancellable);

    QHBoxLayout *m_row;
    QList<QPointer<QFutureWatcherBase>> m_jobs;
    int m_delay = 2000;
};

} // namespace tarsus
