// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace tarsus {

/// One window per clinic and person: a second start tells the first one to come to the front.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// True where this is the first start under `name`; else the first one was told.
    bool claim(const QString &name);

signals:
    /// Somebody started the program again.
    void startedAgain();

private:
    QLocalServer m_server;
};

} // namespace tarsus
