// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QFile>
#include <QStringList>

#include <functional>
#include <memory>

namespace tarsus {

/// One file that holds the files of a backup: an uncompressed tar archive (POSIX.1-1988 "ustar"
/// headers, sizes from 8 GiB on in base 256 as GNU and star write them), so that any tar program
/// can take it apart in twenty years. Encrypted pages do not shrink: there is nothing to compress.
class ArchiveWriter
{
public:
    /// Begins `path` beside its final name; Invalid where something has that name already.
    static Result<ArchiveWriter> create(const QString &path);
    ~ArchiveWriter();
    ArchiveWriter(ArchiveWriter &&) = default;

    Result<> add(const QString &name, const QByteArray &content);
    /// The bytes of the file `source`; `piece` sees each piece and returns false to stop.
    Result<> addFile(const QString &name, const QString &source,
                     const std::function<bool(const QByteArray &piece)> &piece);
    /// Ends the archive and syncs it; it still has its temporary name, partName().
    Result<> finish();
    /// Gives it its name, for good.
    Result<> giveName();

    QString partName() const { return m_path + QStringLiteral(".part"); }

private:
    explicit ArchiveWriter(QString path);

    Result<> write(const char *bytes, qint64 count);
    Result<> head(const QString &name, qint64 size);
    Result<> pad(qint64 size);

    QString m_path;
    std::unique_ptr<QFile> m_file;
    bool m_isNamed = false;
};

/// Reads an archive that ArchiveWriter made: only plain files with plain names, in any order,
/// each within bounds. Nothing else is accepted, so that a hostile file cannot write elsewhere.
class ArchiveReader
{
public:
    struct Entry
    {
        QString name;
        qint64 size = 0;
        qint64 offset = 0;
    };

    /// NotAClinic where it is no such archive, or cut short.
    static Result<ArchiveReader> open(const QString &path);

    const QList<Entry> &entries() const { return m_entries; }
    const Entry *find(const QString &name) const;
    /// The content of a small entry.
    Result<QByteArray> read(const Entry &entry, qint64 limit);
    /// Hands the content over piece by piece.
    Result<> read(const Entry &entry, const std::function<Result<>(const QByteArray &piece)> &take);

private:
    ArchiveReader() = default;

    Result<> readHeads();

    std::unique_ptr<QFile> m_file;
    QList<Entry> m_entries;
};

} // namespace tarsus
