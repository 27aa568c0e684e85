// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/security/secretbytes.h"

#include <QCoreApplication>

#include <functional>

class QIODevice;

namespace tarsus {

/// A file that is kept: what its record says of it.
struct StoredFilm
{
    QByteArray hash; ///< keyed BLAKE2b: its name in films.db, which tells nothing without the key
    QString sha256;  ///< hexadecimal
    qint64 size = 0;
    QString fileName;
    QString fileType; ///< media type, from what the bytes say

    /// Fills the file fields of an XrayLog or a Document.
    template<typename T>
    void describe(T &record) const
    {
        record.fileHash = hash;
        record.fileSha256 = sha256;
        record.fileSize = size;
        record.fileName = fileName;
        record.fileType = fileType;
    }
};

/// The originals of x-rays and documents in films.db, byte for byte. Each is kept once, found by a
/// hash of what it holds, never changed and never deleted. Store the film first, its record second.
class FilmStore
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::FilmStore)

public:
    static constexpr qint64 largestFile = 1'073'741'824; ///< 1 GiB

    /// Told how much of the work is done (a file is read twice); returns false to stop.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    /// `films` is a context whose connection is to films.db (Clinic::connectFilms()), `addressKey`
    /// the key of KeyPurpose::FilmAddress.
    FilmStore(DataContext films, SecretBytes addressKey);

    /// Invalid with a plain sentence where the file cannot be read, is empty, too large, or went
    /// away or changed while it was read; Cancelled where `progress` said so. Nothing is kept then.
    Result<StoredFilm> storeFile(const QString &path, const Progress &progress = {});
    /// The same from memory. `fileName` is a name without folder.
    Result<StoredFilm> store(const QByteArray &bytes, const QString &fileName);

    Result<bool> contains(const QByteArray &hash) const;
    /// Hands the bytes over piece by piece, in order. NotAClinic where they are not what was
    /// stored: the last pieces are handed over only after all were compared.
    Result<> read(const QByteArray &hash,
                  const std::function<Result<>(const QByteArray &piece)> &take) const;
    /// The whole of it; Invalid where it is larger than `limit`.
    Result<QByteArray> readAll(const QByteArray &hash, qint64 limit = largestFile) const;

    /// Makes the tables of a new films.db; does nothing in one that has them.
    Result<> prepare();

private:
    struct Digest
    {
        QByteArray hash;
        QString sha256;
        qint64 size = 0;
    };

    Result<StoredFilm> storeFrom(QIODevice &device, const QString &fileName,
                                 const Progress &progress = {});
    Result<Digest> digestOf(QIODevice &device, const Progress &progress) const;
    Result<> insert(QIODevice &device, const Digest &digest, const Progress &progress);
    static Error unreadable();
    static Error tooLarge();

    DataContext m_films;
    SecretBytes m_addressKey;
    bool m_isPrepared = false;
};

} // namespace tarsus
