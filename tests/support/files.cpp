// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"

#include <QFile>

#include <sys/wait.h>
#include <unistd.h>

namespace tarsus::test {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray withFlippedBit(QByteArray bytes, qsizetype bit)
{
    char &byte = bytes.data()[bit / 8];
    byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U << (bit % 8)));
    return bytes;
}

int inAnotherProcess(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child < 0)
        qFatal("no other process could be started");
    if (child == 0)
        ::_exit(work());
    int status = 0;
    if (::waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

void crash()
{
    ::_exit(crashed);
}

} // namespace tarsus::test
