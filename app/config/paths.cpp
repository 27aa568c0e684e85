// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tarsus::paths {
namespace {

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tarsus"_s;
}

/// The folder as the file system knows it, whether or not it is there yet.
QString canonical(const QString &folder)
{
    const QString found = QFileInfo(folder).canonicalFilePath();
    return found.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : found;
}

} // namespace

QString defaultClinic()
{
    return dataFolder() + u"/clinic"_s;
}

QString demoClinic()
{
    return dataFolder() + u"/demo-clinic"_s;
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + u"/tarsus/tarsus.conf"_s;
}

QString logFile()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + u"/.local/state"_s : state)
           + u"/tarsus/tarsus.log"_s;
}

QString instanceName(const QString &clinicFolder)
{
    const QByteArray person = QDir::homePath().toUtf8();
    const QByteArray key = canonical(clinicFolder).toUtf8() + '\0' + person;
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return u"tarsus-"_s + QString::fromLatin1(hash.toHex().left(24));
}

} // namespace tarsus::paths
