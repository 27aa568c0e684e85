// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace tarsus {

/// Hears from the desktop that the computer goes to sleep or its screen is locked. Where the
/// desktop does not tell, nothing comes and nothing fails: the idle lock stays.
class SleepWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(QObject *parent = nullptr);
    ~SleepWatch() override;

signals:
    /// The computer waits until everybody who hears this is done, a few seconds at most.
    void goingToSleep();
    void screenLocked();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace tarsus
