// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/clinicfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::ClinicFolder)
};

struct Filesystem
{
    quint64 type; ///< statfs(2), and linux/magic.h
    QLatin1String name;
};

/// File systems on which locks, syncing or renaming do not hold what a database needs.
constexpr std::array refusedFilesystems{
    Filesystem{0x6969, "NFS"_L1},        Filesystem{0x517B, "SMB"_L1},
    Filesystem{0xFE534D42, "SMB"_L1},    Filesystem{0xFF534D42, "SMB"_L1},
    Filesystem{0x01021997, "9p"_L1},     Filesystem{0x65735546, "FUSE"_L1},
    Filesystem{0x4D44, "FAT"_L1},        Filesystem{0x2011BAB0, "exFAT"_L1},
    Filesystem{0x5346414F, "AFS"_L1},    Filesystem{0x00C36400, "Ceph"_L1},
    Filesystem{0x73757245, "Coda"_L1},   Filesystem{0x0BD00BD0, "Lustre"_L1},
    Filesystem{0x786F4256, "vboxsf"_L1}, Filesystem{0x7461636F, "OCFS2"_L1},
    Filesystem{0x7366746E, "NTFS"_L1},
};

quint64 filesystemTypeOf(const QString &folder)
{
    struct statfs status = {};
    if (::statfs(QFile::encodeName(folder).constData(), &status) != 0)
        return 0;
    return static_cast<quint32>(status.f_type); // sign-extended on some machines
}

QString nearestFolder(const QString &path)
{
    QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    while (!info.exists() && !info.isRoot())
        info = QFileInfo(info.absolutePath());
    return info.absoluteFilePath();
}

Error notWritable(const QString &path)
{
    return {Error::Code::Failed,
            Text::tr("The folder %1 cannot be written to. A clinic can only be opened where its "
                     "folder is writable for you.")
                .arg(QDir::toNativeSeparators(path)),
            u"not writable"_s};
}

/// The folder is ours, nobody else looks into it, and we can write.
Result<> guardFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0
        || ::faccessat(AT_FDCWD, name.constData(), W_OK | X_OK, AT_EACCESS) != 0)
        return notWritable(path);
    const bool isOpenToOthers = (status.st_mode & (S_IRWXG | S_IRWXO)) != 0;
    if (isOpenToOthers && ::chmod(name.constData(), S_IRWXU) != 0) {
        return Error{Error::Code::Failed,
                     Text::tr("Other users of this computer can look into the folder %1, and this "
                              "could not be changed. The folder of a clinic must belong to you.")
                         .arg(QDir::toNativeSeparators(path)),
                     u"chmod failed"_s};
    }
    return {};
}

Error incomplete(const QString &path)
{
    const bool hasKeys = QFileInfo::exists(path + u'/' + KeyFileStore::fileName())
                         || QFileInfo::exists(path + u'/' + KeyFileStore::secondFileName());
    const QString native = QDir::toNativeSeparators(path);
    if (hasKeys) {
        return {Error::Code::NotAClinic,
                Text::tr("The folder %1 has the key file of a clinic but not its records. Please "
                         "look for the file %2, or restore a backup into a new folder.")
                    .arg(native, ClinicFolder::databaseName()),
                u"no database"_s};
    }
    return {Error::Code::NotAClinic,
            Text::tr("The folder %1 has the records of a clinic but not its key file. Please look "
                     "for the file %2, or restore a backup into a new folder.")
                .arg(native, KeyFileStore::fileName()),
            u"no key file"_s};
}

} // namespace

QString ClinicFolder::databaseName()
{
    return u"clinic.db"_s;
}

QString ClinicFolder::filmsName()
{
    return u"films.db"_s;
}

ClinicFolder::Contents ClinicFolder::contentsOf(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists())
        return QFileInfo::exists(path) ? Contents::SomethingElse : Contents::Nothing;
    const bool hasKeys =
        folder.exists(KeyFileStore::fileName()) || folder.exists(KeyFileStore::secondFileName());
    // Right after a rotation of the data key the records have a name with its number.
    const bool hasRecords =
        folder.exists(databaseName())
        || (hasKeys && !folder.entryList({u"clinic.*.db"_s}, QDir::Files).isEmpty());
    if (hasKeys && hasRecords)
        return Contents::Clinic;
    if (hasKeys || hasRecords)
        return Contents::Incomplete;
    return folder.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System)
               ? Contents::Nothing
               : Contents::SomethingElse;
}

Result<> ClinicFolder::checkPlace(const QString &path, const ClinicOptions &options)
{
    const QString folder = nearestFolder(path);
    const quint64 type =
        options.filesystemType ? options.filesystemType(folder) : filesystemTypeOf(folder);
    for (const Filesystem &refused : refusedFilesystems) {
        if (type != refused.type)
            continue;
        return Error{Error::Code::NotAClinic,
                     Text::tr("The folder %1 lies on a network share or a removable medium (%2), "
                              "where records could be lost without anybody noticing. Please keep "
                              "the clinic on a disk of this computer; backups may go there.")
                         .arg(QDir::toNativeSeparators(path), refused.name),
                     "file system "_L1 % refused.name};
    }
    return {};
}

Result<std::shared_ptr<ClinicFolder>> ClinicFolder::hold(const QString &path, ClinicOptions options)
{
    if (const auto place = checkPlace(path, options); !place)
        return place.error();
    switch (contentsOf(path)) {
    case Contents::Clinic: break;
    case Contents::Incomplete: return incomplete(path);
    case Contents::Nothing:
    case Contents::SomethingElse:
        return Error{
            Error::Code::NotAClinic,
            Text::tr("There is no clinic in the folder %1.").arg(QDir::toNativeSeparators(path)),
            u"no clinic"_s};
    }
    if (const auto guarded = guardFolder(path); !guarded)
        return guarded.error();
    auto lock = ProcessLock::acquire(path);
    if (!lock)
        return lock.error();
    return adopt(path, std::move(*lock), std::move(options));
}

std::shared_ptr<ClinicFolder> ClinicFolder::adopt(const QString &path, ProcessLock lock,
                                                  ClinicOptions options)
{
    return std::shared_ptr<ClinicFolder>(
        new ClinicFolder(path, std::move(lock), std::move(options)));
}

ClinicFolder::ClinicFolder(const QString &path, ProcessLock lock, ClinicOptions options)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_lock(std::move(lock))
    , m_options(std::move(options))
    , m_keyFiles(m_path, m_options.fileHook)
    , m_throttle(m_path, *m_options.clock, m_options.fileHook)
    , m_notes(m_path)
{}

void ClinicFolder::noteForTrail(const KeyFile &keys, AuditEvent event, const QString &person,
                                const QString &reason) const
{
    m_notes.add(keys.requestKey, {clock().now(), event, person, reason});
}

} // namespace tarsus
