// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/documents/privatecopies.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

const QString prefix = u"tarsus-copies-"_s;
const QString lockName = u".in-use"_s;
constexpr auto privateFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 wipePiece = 1'048'576;

bool liesInMemory(const QString &folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    return QDir(folder).exists() && (type == "tmpfs" || type == "ramfs");
}

void overwrite(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray nothing(wipePiece, '\0');
    for (qint64 left = file.size(); left > 0; left -= wipePiece)
        file.write(nothing.constData(), qMin(left, wipePiece));
    file.flush();
}

/// A name that no shell, menu or folder stumbles over.
QString safeName(const QString &fileName)
{
    QString name;
    for (const QChar letter : fileName.section(u'/', -1))
        name += letter.isPrint() && letter != u'\\' ? letter : QChar(u'_');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? u"document"_s : name.right(120);
}

} // namespace

PrivateCopies::PrivateCopies(QString base)
    : m_base(std::move(base))
{
    wipeLeftovers();
}

PrivateCopies::~PrivateCopies()
{
    wipe();
}

QString PrivateCopies::defaultBase()
{
    QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && liesInMemory(runtime))
        return runtime;
    const QString shared = u"/dev/shm"_s;
    return liesInMemory(shared) ? shared : QString();
}

Result<> PrivateCopies::begin()
{
    if (!m_folder.isEmpty())
        return {};
    QTemporaryDir made(m_base % u'/' % prefix % u"XXXXXX"_s); // 0700
    if (m_base.isEmpty() || !made.isValid())
        return Error{Error::Code::Failed,
                     tr("This machine has no private memory for a copy, and a disk would keep it. "
                        "Look at the document here, or save it where you decide."),
                     made.errorString()};
    auto lock = std::make_unique<QLockFile>(made.filePath(lockName));
    lock->setStaleLockTime(0);
    if (!lock->tryLock())
        return Error{Error::Code::Failed, tr("The copy could not be made. Try again."), {}};
    made.setAutoRemove(false);
    m_folder = made.path();
    m_lock = std::move(lock);
    return {};
}

Result<QString> PrivateCopies::make(const QString &fileName, const Write &write)
{
    if (const auto begun = begin(); !begun)
        return begun.error();
    QTemporaryDir apart(m_folder % u"/XXXXXX"_s); // two of one name do not meet
    const QString path = apart.filePath(safeName(fileName));
    QFile file(path);
    const auto failed = [&](const QString &detail) {
        return Error{Error::Code::Failed,
                     tr("The copy could not be made: there is not enough free memory. Nothing of "
                        "it is left."),
                     detail};
    };
    if (!apart.isValid() || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failed(file.errorString());
    file.setPermissions(privateFile);
    const auto written = write(file);
    const bool flushed = file.flush();
    file.close();
    if (!written || !flushed) {
        overwrite(path);
        return written ? failed(file.errorString()) : written.error();
    }
    apart.setAutoRemove(false);
    return path;
}

void PrivateCopies::wipeFolder(const QString &path)
{
    QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (!files.fileInfo().isSymLink() && files.fileName() != lockName)
            overwrite(file);
    }
    QDir(path).removeRecursively();
}

void PrivateCopies::wipe()
{
    if (m_folder.isEmpty())
        return;
    m_lock.reset();
    wipeFolder(m_folder);
    m_folder.clear();
}

void PrivateCopies::wipeLeftovers() const
{
    if (m_base.isEmpty())
        return;
    const QStringList folders =
        QDir(m_base).entryList({prefix % u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : folders) {
        const QString path = m_base % u'/' % name;
        if (!QFileInfo(path).isWritable())
            continue; // somebody else's
        QLockFile lock(path % u'/' % lockName);
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue;  // another window's, and in use
        lock.unlock(); // its file goes with the folder
        wipeFolder(path);
    }
}

} // namespace tarsus
