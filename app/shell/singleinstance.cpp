// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/singleinstance.h"

#include <QLocalSocket>

namespace tarsus {
namespace {

constexpr int patience = 500; // ms, before any window is there

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->disconnectFromServer();
            emit startedAgain();
        }
    });
}

bool SingleInstance::claim(const QString &name)
{
    QLocalSocket first;
    first.connectToServer(name);
    if (first.waitForConnected(patience))
        return false;
    if (m_server.listen(name))
        return true;
    // Left behind by a crash: nobody answered above, so it is nobody's.
    QLocalServer::removeServer(name);
    m_server.listen(name);
    return true;
}

} // namespace tarsus
