// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/backup/archive.h"

#include "models/db/atomicfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <numeric>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qint64 block = 512;
constexpr qint64 pieceSize = 1024LL * 1024;
constexpr qint64 largestOctal = 077777777777; ///< eleven octal digits: 8 GiB - 1
constexpr qint64 largestEntry = qint64(1) << 44;
constexpr qsizetype mostEntries = 16;
constexpr qsizetype longestName = 99;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::Archive)
};

/// A block of the archive that describes the file behind it; fields as POSIX.1-1988 has them.
struct Head
{
    std::array<char, 100> name;
    std::array<char, 8> mode;
    std::array<char, 8> uid;
    std::array<char, 8> gid;
    std::array<char, 12> size;
    std::array<char, 12> time;
    std::array<char, 8> sum;
    char type;
    std::array<char, 100> link;
    std::array<char, 6> magic;
    std::array<char, 2> version;
    std::array<char, 32> owner;
    std::array<char, 32> group;
    std::array<char, 8> major;
    std::array<char, 8> minor;
    std::array<char, 155> prefix;
    std::array<char, 12> rest;
};
static_assert(sizeof(Head) == block);

template<std::size_t N>
void setOctal(std::array<char, N> &field, qint64 value)
{
    field.fill('0');
    field.back() = '\0';
    for (std::size_t i = N - 1; i-- > 0 && value > 0; value /= 8)
        field.at(i) = static_cast<char>('0' + value % 8);
}

void setSize(std::array<char, 12> &field, qint64 size)
{
    if (size <= largestOctal)
        return setOctal(field, size);
    for (std::size_t i = field.size(); i-- > 0; size /= 256)
        field.at(i) = static_cast<char>(size % 256);
    field.front() = '\x80';
}

/// -1 where it is no number.
qint64 sizeOf(const std::array<char, 12> &field)
{
    qint64 size = 0;
    if (field.front() == '\x80') {
        for (std::size_t i = 4; i < field.size(); ++i)
            size = size * 256 + static_cast<unsigned char>(field.at(i));
        return size;
    }
    for (const char digit : field) {
        if (digit == '\0' || digit == ' ')
            break;
        if (digit < '0' || digit > '7')
            return -1;
        size = size * 8 + (digit - '0');
    }
    return size;
}

/// The sum of all bytes, those of the sum itself taken for blanks.
qint64 sumOf(Head head)
{
    head.sum.fill(' ');
    std::array<unsigned char, block> bytes{};
    std::memcpy(bytes.data(), &head, bytes.size());
    return std::accumulate(bytes.begin(), bytes.end(), qint64(0));
}

qint64 padding(qint64 size)
{
    return (block - size % block) % block;
}

Error notWritten(const QString &path)
{
    const int number = errno;
    if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
        return {Error::Code::Failed,
                Text::tr("There is no room for the backup. Nothing was changed: free some space, "
                         "or choose another place."),
                qt_error_string(number)};
    }
    return {Error::Code::Failed,
            Text::tr("The backup could not be written to %1. Choose another place.")
                .arg(QFileInfo(path).absolutePath()),
            qt_error_string(number)};
}

Error noBackup(const QString &detail)
{
    return {Error::Code::NotAClinic,
            Text::tr("This file is not a backup of Tarsus, or it is damaged. Nothing was changed: "
                     "try another backup."),
            detail};
}

/// A name without a folder, of letters, digits, dots and dashes.
bool isPlainName(const QString &name)
{
    if (name.isEmpty() || name.size() > longestName || name.startsWith(u'.'))
        return false;
    return std::ranges::all_of(name, [](QChar letter) {
        return letter.unicode() < 128 && (letter.isLetterOrNumber() || u"._-"_s.contains(letter));
    });
}

} // namespace

ArchiveWriter::ArchiveWriter(QString path)
    : m_path(std::move(path))
    , m_file(std::make_unique<QFile>(partName()))
{}

ArchiveWriter::~ArchiveWriter()
{
    if (m_file && !m_isNamed)
        m_file->remove();
}

Result<ArchiveWriter> ArchiveWriter::create(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return Error{Error::Code::Invalid,
                     Text::tr("There is a file named %1 already. Backups never overwrite: choose "
                              "another name.")
                         .arg(QFileInfo(path).fileName())};
    }
    ArchiveWriter writer(path);
    errno = 0;
    if (!writer.m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::Truncate))
        return notWritten(path);
    writer.m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return writer;
}

Result<> ArchiveWriter::write(const char *bytes, qint64 count)
{
    errno = 0;
    while (count > 0) {
        const qint64 written = m_file->write(bytes, count);
        if (written <= 0)
            return notWritten(m_path);
        bytes += written;
        count -= written;
    }
    return {};
}

Result<> ArchiveWriter::head(const QString &name, qint64 size)
{
    Head head{};
    const QByteArray bytes = name.toLatin1();
    std::memcpy(head.name.data(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    setOctal(head.mode, 0600);
    setOctal(head.uid, 0);
    setOctal(head.gid, 0);
    setSize(head.size, size);
    setOctal(head.time, QDateTime::currentSecsSinceEpoch());
    head.type = '0';
    std::memcpy(head.magic.data(), "ustar", 6);
    head.version.fill('0');
    setOctal(head.sum, sumOf(head));
    return write(reinterpret_cast<const char *>(&head), block);
}

Result<> ArchiveWriter::pad(qint64 size)
{
    static constexpr std::array<char, 2 * block> zeros{};
    return write(zeros.data(), size);
}

Result<> ArchiveWriter::add(const QString &name, const QByteArray &content)
{
    if (auto done = head(name, content.size()); !done)
        return done;
    if (auto done = write(content.constData(), content.size()); !done)
        return done;
    return pad(padding(content.size()));
}

Result<> ArchiveWriter::addFile(const QString &name, const QString &source,
                                const std::function<bool(const QByteArray &)> &piece)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Failed, {}, file.errorString()};
    const qint64 size = file.size();
    if (auto done = head(name, size); !done)
        return done;
    qint64 left = size;
    while (left > 0) {
        const QByteArray bytes = file.read(std::min(pieceSize, left));
        if (bytes.isEmpty())
            return Error{Error::Code::Failed, {}, file.errorString()};
        if (auto done = write(bytes.constData(), bytes.size()); !done)
            return done;
        left -= bytes.size();
        if (!piece(bytes))
            return Error{Error::Code::Cancelled, {}, {}};
    }
    return pad(padding(size));
}

Result<> ArchiveWriter::finish()
{
    if (auto done = pad(2 * block); !done) // two empty blocks end an archive
        return done;
    errno = 0;
    if (::fsync(m_file->handle()) != 0)
        return notWritten(m_path);
    m_file->close();
    return {};
}

Result<> ArchiveWriter::giveName()
{
    errno = 0;
    // link() and not rename(): it never replaces a file that came meanwhile.
    const QByteArray from = QFile::encodeName(partName());
    const QByteArray to = QFile::encodeName(m_path);
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
    } else if (errno == EEXIST || QFileInfo::exists(m_path)
               || std::rename(from.constData(), to.constData()) != 0) {
        return notWritten(m_path); // file systems without links have rename()
    }
    m_isNamed = true;
    return syncFolder(QFileInfo(m_path).absolutePath());
}

Result<ArchiveReader> ArchiveReader::open(const QString &path)
{
    ArchiveReader reader;
    reader.m_file = std::make_unique<QFile>(path);
    if (!QFileInfo(path).isFile() || !reader.m_file->open(QIODevice::ReadOnly)) {
        return Error{Error::Code::NotAClinic,
                     Text::tr("The backup %1 cannot be read: check that it is there and that you "
                              "may open it.")
                         .arg(QFileInfo(path).fileName()),
                     reader.m_file->errorString()};
    }
    if (const auto done = reader.readHeads(); !done)
        return done.error();
    return reader;
}

Result<> ArchiveReader::readHeads()
{
    qint64 place = 0;
    while (m_entries.size() <= mostEntries) {
        Head head{};
        if (!m_file->seek(place) || m_file->read(reinterpret_cast<char *>(&head), block) != block)
            return noBackup(u"cut short"_s);
        if (head.name.front() == '\0')
            return m_entries.isEmpty() ? Result<>(noBackup(u"empty"_s)) : Result<>();
        std::array<char, 8> sum{};
        setOctal(sum, sumOf(head));
        if (head.sum != sum || head.type != '0' || std::memcmp(head.magic.data(), "ustar", 6) != 0)
            return noBackup(u"no head"_s);
        Entry entry;
        entry.name = QString::fromLatin1(
            head.name.data(), static_cast<qsizetype>(strnlen(head.name.data(), head.name.size())));
        entry.size = sizeOf(head.size);
        entry.offset = place + block;
        if (!isPlainName(entry.name) || find(entry.name) || entry.size < 0
            || entry.size > largestEntry || entry.offset + entry.size > m_file->size())
            return noBackup(u"entry"_s);
        m_entries.append(entry);
        place = entry.offset + entry.size + padding(entry.size);
    }
    return noBackup(u"too many entries"_s);
}

const ArchiveReader::Entry *ArchiveReader::find(const QString &name) const
{
    const auto found = std::ranges::find(m_entries, name, &Entry::name);
    return found == m_entries.cend() ? nullptr : &*found;
}

Result<QByteArray> ArchiveReader::read(const Entry &entry, qint64 limit)
{
    if (entry.size > limit)
        return noBackup(u"too large: "_s + entry.name);
    QByteArray content;
    const auto done = read(entry, [&](const QByteArray &piece) -> Result<> {
        content += piece;
        return {};
    });
    if (!done)
        return done.error();
    return content;
}

Result<> ArchiveReader::read(const Entry &entry,
                             const std::function<Result<>(const QByteArray &)> &take)
{
    if (!m_file->seek(entry.offset))
        return noBackup(u"seek"_s);
    qint64 left = entry.size;
    while (left > 0) {
        const QByteArray piece = m_file->read(std::min(pieceSize, left));
        if (piece.isEmpty())
            return noBackup(u"cut short"_s);
        left -= piece.size();
        if (auto taken = take(piece); !taken)
            return taken;
    }
    return {};
}

} // namespace tarsus
