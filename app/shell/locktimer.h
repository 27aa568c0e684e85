// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace tarsus {

/// Notices that nobody touched keys or mouse for a while. Typing counts, moving the mouse too.
class LockTimer final : public QObject
{
    Q_OBJECT

public:
    explicit LockTimer(QObject *parent = nullptr);

    void start(int minutes);
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

signals:
    void rested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace tarsus
