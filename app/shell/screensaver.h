// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusConnection>

namespace tarsus {

/// The signals of a desktop's screen lock that we hear. Signals are called as on the bus.
class ScreenSaver final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    ScreenSaver(const QString &service, const QString &path, const char *name, QObject *parent)
        : QDBusAbstractInterface(service, path, name, QDBusConnection::sessionBus(), parent)
    {}

signals:
    /// The screen is locked, or open again.
    void ActiveChanged(bool active); // NOLINT(readability-identifier-naming)
};

} // namespace tarsus
