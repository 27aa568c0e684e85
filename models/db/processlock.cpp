// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/processlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

constexpr std::size_t longestNote = 1024;

struct Lock
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ProcessLock)
};

QString userName()
{
    char buffer[4096];
    passwd entry = {};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer, sizeof buffer, &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(getuid());
}

/// Who holds the lock, for the message of whoever comes second.
void leaveNote(int descriptor)
{
    const QJsonObject note{{u"process"_s, static_cast<qint64>(getpid())},
                           {u"user"_s, userName()},
                           {u"machine"_s, QSysInfo::machineHostName()}};
    const QByteArray text = QJsonDocument(note).toJson(QJsonDocument::Compact);
    // The lock holds without the note: a full disk must not keep anybody out.
    if (::ftruncate(descriptor, 0) == 0)
        (void)!::pwrite(descriptor, text.constData(), static_cast<std::size_t>(text.size()), 0);
}

Error heldBy(int descriptor)
{
    char buffer[longestNote];
    const ssize_t size = ::pread(descriptor, buffer, sizeof buffer, 0);
    const QJsonObject note =
        QJsonDocument::fromJson(QByteArray(buffer, size > 0 ? size : 0)).object();
    if (note.isEmpty()) {
        return {Error::Code::Busy,
                Lock::tr("This clinic is already open in another process. Only one process can "
                         "have it open at a time.")};
    }
    return {Error::Code::Busy,
            Lock::tr("This clinic is already open: process %1 of user %2 on %3 has it. Only one "
                     "process can have it open at a time.")
                .arg(note.value("process"_L1).toInteger())
                .arg(note.value("user"_L1).toString(), note.value("machine"_L1).toString())};
}

Error notPossible(int number)
{
    const QString detail = "clinic.lock: "_L1 % qt_error_string(number);
    if (number == EROFS || number == EACCES || number == EPERM) {
        return {Error::Code::Failed,
                Lock::tr("The clinic's folder cannot be written to. A clinic can only be opened "
                         "where its folder is writable for you."),
                detail};
    }
    if (number == ENOSPC || number == EDQUOT) {
        return {Error::Code::Failed, Lock::tr("The disk is full. Please make room and try again."),
                detail};
    }
    return {Error::Code::Failed, Lock::tr("The clinic's folder cannot be locked."), detail};
}

} // namespace

QString ProcessLock::fileName()
{
    return u"clinic.lock"_s;
}

Result<ProcessLock> ProcessLock::acquire(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder + u'/' + fileName());
    const int descriptor =
        ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return notPossible(errno);
    ProcessLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? heldBy(descriptor) : notPossible(errno);
    leaveNote(descriptor);
    return lock;
}

ProcessLock::ProcessLock(ProcessLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

ProcessLock &ProcessLock::operator=(ProcessLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

ProcessLock::~ProcessLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace tarsus
