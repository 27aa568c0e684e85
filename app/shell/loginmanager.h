// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusConnection>

namespace tarsus {

/// The signals of systemd-logind's manager that we hear. Signals are called as on the bus.
class LoginManager final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit LoginManager(QObject *parent)
        : QDBusAbstractInterface(
            QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            "org.freedesktop.login1.Manager", QDBusConnection::systemBus(), parent)
    {}

signals:
    /// The computer goes to sleep, or is back.
    void PrepareForSleep(bool begins); // NOLINT(readability-identifier-naming)
};

} // namespace tarsus
