// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcherBase>
#include <QObject>
#include <QTimer>

#include <memory>

namespace tarsus {

class Clinic;

/// Moves the write-ahead logs of the open clinic into its files, outside the window's thread: when
/// nobody has typed or clicked for a while, and at once where a log has grown large. Without it
/// the logs would grow until the clinic is closed.
class LogKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit LogKeeper(QObject *parent = nullptr);
    ~LogKeeper() override;

    /// Looks after this clinic from now on; nothing stops it. Nothing of the one before is under
    /// way when this returns: it can be closed.
    void watch(std::shared_ptr<Clinic> clinic);
    /// Stops without waiting: what is under way shares the clinic, and closing that waits for it.
    void letGo();
    /// At once, as before a lock.
    void tidy();
    /// The same, but only where a log has grown large.
    void lookNow();
    /// How long a rest is, and how large a log may grow meanwhile; for tests.
    void setLimits(int restMilliseconds, qint64 largestLog);

signals:
    /// The logs are empty, or could not be emptied: then the next rest tries again.
    void tidied(bool done);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    qint64 logSize() const;

    std::shared_ptr<Clinic> m_clinic;
    QTimer m_rest;
    QTimer m_size;
    qint64 m_largestLog;
    QFutureWatcherBase *m_job = nullptr;
};

} // namespace tarsus
