// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/atomicfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace tarsus {

namespace {

struct AtomicFile
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::AtomicFile)
};

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

Descriptor openFile(const QString &path, int flags)
{
    constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
    return Descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, ownerOnly));
}

bool writeAll(int descriptor, const QByteArray &content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t written = ::write(descriptor, content.constData() + done,
                                        static_cast<std::size_t>(content.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

/// Up to `limit` + 1 bytes, so that the caller sees that there are more.
std::optional<QByteArray> readAll(int descriptor, qint64 limit)
{
    QByteArray content;
    char buffer[16384];
    while (content.size() <= limit) {
        const ssize_t count = ::read(descriptor, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        content.append(buffer, count);
    }
    return content;
}

Error writingFailed(const QString &path, FileStep step, int number)
{
    const QString name = QFileInfo(path).fileName();
    const QString detail =
        u"%1: step %2: %3"_s.arg(name).arg(static_cast<int>(step)).arg(qt_error_string(number));
    if (step == FileStep::SyncFolder) {
        return {Error::Code::Failed,
                AtomicFile::tr("The disk did not confirm that the file %1 was saved. Please check "
                               "the disk and try again.")
                    .arg(name),
                detail};
    }
    if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
        return {Error::Code::Failed,
                AtomicFile::tr(
                    "The disk is full. Nothing was changed. Please make room and try again."),
                detail};
    }
    if (number == EROFS || number == EACCES || number == EPERM) {
        return {Error::Code::Failed,
                AtomicFile::tr("The clinic's folder cannot be written to. Nothing was changed."),
                detail};
    }
    return {Error::Code::Failed,
            AtomicFile::tr("The file %1 could not be saved. Nothing was changed.").arg(name),
            detail};
}

/// The number of the error, or 0.
int failureOf(FileStep step, const FileStepHook &hook, bool (*work)(int, const QByteArray &),
              int descriptor, const QByteArray &content)
{
    if (const int injected = hook ? hook(step) : 0)
        return injected;
    errno = 0;
    if (work(descriptor, content))
        return 0;
    return errno != 0 ? errno : EIO;
}

bool readBack(int descriptor, const QByteArray &content)
{
    if (::lseek(descriptor, 0, SEEK_SET) != 0)
        return false;
    const auto found = readAll(descriptor, content.size());
    return found && *found == content;
}

/// Everything up to the rename. What it leaves behind on failure is removed by the caller.
std::pair<FileStep, int> writeBeside(const QString &path, const QByteArray &content,
                                     const FileStepHook &hook, Durability durability)
{
    if (const int injected = hook ? hook(FileStep::Create) : 0)
        return {FileStep::Create, injected};
    ::unlink(QFile::encodeName(path).constData()); // left behind by a crash
    const Descriptor file = openFile(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW);
    if (!file)
        return {FileStep::Create, errno};
    const auto sync = [](int descriptor, const QByteArray &) { return ::fsync(descriptor) == 0; };
    const std::pair<FileStep, bool (*)(int, const QByteArray &)> steps[] = {
        {FileStep::Write, writeAll}, {FileStep::Sync, sync}, {FileStep::ReadBack, readBack}};
    for (const auto &[step, work] : steps) {
        if (step == FileStep::Sync && durability == Durability::Crash)
            continue;
        if (const int failure = failureOf(step, hook, work, file.number(), content))
            return {step, failure};
    }
    return {FileStep::Rename, 0};
}

} // namespace

Result<> writeAtomically(const QString &path, const QByteArray &content, const FileStepHook &hook,
                         Durability durability)
{
    const QString beside = path + ".new"_L1;
    const QByteArray besideName = QFile::encodeName(beside);
    auto [step, failure] = writeBeside(beside, content, hook, durability);
    if (failure == 0) {
        failure = hook ? hook(FileStep::Rename) : 0;
        if (failure == 0
            && ::rename(besideName.constData(), QFile::encodeName(path).constData()) != 0)
            failure = errno;
    }
    if (failure != 0) {
        ::unlink(besideName.constData());
        return writingFailed(path, step, failure);
    }
    if (durability == Durability::Crash)
        return {};
    if (const int injected = hook ? hook(FileStep::SyncFolder) : 0)
        return writingFailed(path, FileStep::SyncFolder, injected);
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<QByteArray> readWholeFile(const QString &path, qint64 limit)
{
    const QString name = QFileInfo(path).fileName();
    const Descriptor file = openFile(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!file && errno == ENOENT)
        return Error{Error::Code::NotFound, AtomicFile::tr("The file %1 is missing.").arg(name),
                     name};
    if (!file) {
        return Error{Error::Code::Failed, AtomicFile::tr("The file %1 cannot be read.").arg(name),
                     name % ": "_L1 % qt_error_string(errno)};
    }
    struct stat status = {};
    const bool isFile = ::fstat(file.number(), &status) == 0 && S_ISREG(status.st_mode);
    const auto content = isFile ? readAll(file.number(), limit) : std::nullopt;
    if (isFile && !content) {
        return Error{Error::Code::Failed, AtomicFile::tr("The file %1 cannot be read.").arg(name),
                     name % ": "_L1 % qt_error_string(errno)};
    }
    if (!content || content->size() > limit) {
        return Error{Error::Code::NotAClinic,
                     AtomicFile::tr("The file %1 is not what this program writes.").arg(name),
                     name % ": no regular file, or too long"_L1};
    }
    return *content;
}

Result<> syncFolder(const QString &folder)
{
    const Descriptor opened = openFile(folder, O_RDONLY | O_DIRECTORY);
    if (!opened || ::fsync(opened.number()) != 0)
        return writingFailed(folder, FileStep::SyncFolder, errno);
    return {};
}

} // namespace tarsus
