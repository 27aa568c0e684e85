// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace tarsus::log {
namespace {

constexpr qint64 mostBytes = 1'000'000;

struct Target
{
    QMutex mutex;
    std::unique_ptr<QFile> file;
    QtMessageHandler before = nullptr;
};

Target &target() // a message handler is a plain function: its file cannot be handed to it
{
    static Target only;
    return only;
}

const char *levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "error";
    case QtFatalMsg: return "fatal";
    }
    return "info";
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1()
                            + ' ' + levelWord(type) + ' ' + QByteArray(context.category) + ": "
                            + message.toUtf8() + '\n';
    Target &to = target();
    const QMutexLocker lock(&to.mutex);
    if (to.file && to.file->isOpen() && to.file->size() < mostBytes) {
        to.file->write(line);
        to.file->flush();
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(line.constData(), stderr);
}

} // namespace

void start(const QString &file)
{
    Target &to = target();
    {
        const QMutexLocker lock(&to.mutex);
        QDir().mkpath(QFileInfo(file).absolutePath());
        if (QFileInfo(file).size() >= mostBytes / 2) {
            QFile::remove(file + u".1"_s);
            QFile::rename(file, file + u".1"_s);
        }
        to.file = std::make_unique<QFile>(file);
        if (to.file->open(QIODevice::WriteOnly | QIODevice::Append))
            to.file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    const QtMessageHandler before = qInstallMessageHandler(write);
    if (before != write)
        to.before = before;
}

void stop()
{
    Target &to = target();
    qInstallMessageHandler(to.before);
    const QMutexLocker lock(&to.mutex);
    to.file.reset();
}

} // namespace tarsus::log
