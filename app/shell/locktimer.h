// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace tarsus {

/// Notices that nobody touched keys or mouse for a while. Typing counts, moving the mouse too. Time
/// goes by while the computer sleeps: the wall clock decides, not a timer that sleeps as well.
class LockTimer final : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds since some moment, also those of sleep.
    using Now = std::function<qint64()>;

    explicit LockTimer(QObject *parent = nullptr, Now now = {});

    void start(int minutes);
    void stop();
    bool isRunning() const { return m_timer.isActive(); }
    /// Says rested() where it is time: the timer asks every few seconds, and so does the first
    /// touch after a sleep.
    void look();

signals:
    void rested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Now m_now;
    QTimer m_timer;
    qint64 m_limit = 0;
    qint64 m_lastTouch = 0;
};

} // namespace tarsus
