// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imaging/filmstore.h"

#include "models/core/clock.h"
#include "models/db/filmtables.h"
#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/imaging/filmimage.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr qint64 pieceSize = 1'048'576;
constexpr qint64 headSize = 512;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QString hexOf(const QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

FilmStore::FilmStore(DataContext films, SecretBytes addressKey)
    : m_films(std::move(films))
    , m_addressKey(std::move(addressKey))
{
    ensureSodium();
}

Error FilmStore::unreadable()
{
    return {Error::Code::Invalid,
            tr("The file could not be read. Check that it is there, whole, and "
               "that you may open it."),
            {},
            u"file_hash"_s};
}

Error FilmStore::tooLarge()
{
    return {Error::Code::Invalid,
            tr("The file is larger than 1 GiB, which is more than the clinic keeps."),
            {},
            u"file_hash"_s};
}

Result<> FilmStore::prepare()
{
    if (m_isPrepared)
        return {};
    // A guarded connection is one of an open clinic, which has its tables.
    if (!SqlCipherDriver::of(m_films.db)->guard()) {
        if (auto made = makeFilmTables(m_films); !made)
            return made;
    }
    m_isPrepared = true;
    return {};
}

Result<StoredFilm> FilmStore::storeFile(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable();
    if (file.size() > largestFile) // before a gigabyte is read in vain
        return tooLarge();
    return storeFrom(file, QFileInfo(path).fileName(), progress);
}

Result<StoredFilm> FilmStore::store(const QByteArray &bytes, const QString &fileName)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return unreadable();
    return storeFrom(buffer, QFileInfo(fileName).fileName());
}

Result<FilmStore::Digest> FilmStore::digestOf(QIODevice &device, const Progress &progress) const
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, m_addressKey.data(), m_addressKey.size(),
                            crypto_generichash_BYTES);
    QCryptographicHash sha(QCryptographicHash::Sha256);
    Digest digest;
    while (!device.atEnd()) {
        const QByteArray piece = device.read(pieceSize);
        if (piece.isEmpty())
            return unreadable();
        digest.size += piece.size();
        if (digest.size > largestFile)
            return tooLarge();
        if (progress && !progress(digest.size, 2 * device.size()))
            return Error{Error::Code::Cancelled, {}};
        crypto_generichash_update(&state, bytesOf(piece),
                                  static_cast<unsigned long long>(piece.size()));
        sha.addData(piece);
    }
    if (digest.size == 0)
        return Error{Error::Code::Invalid, tr("The file is empty."), {}, u"file_hash"_s};
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash_final(&state, hash.data(), hash.size());
    digest.hash = QByteArray(reinterpret_cast<const char *>(hash.data()),
                             static_cast<qsizetype>(hash.size()));
    digest.sha256 = hexOf(sha);
    return digest;
}

Result<StoredFilm> FilmStore::storeFrom(QIODevice &device, const QString &fileName,
                                        const Progress &progress)
{
    if (const auto ready = prepare(); !ready)
        return ready.error();
    const QString type = fileTypeOf(device.peek(headSize));
    const auto digest = digestOf(device, progress);
    if (!digest)
        return digest.error();
    const auto known = contains(digest->hash);
    if (!known)
        return known.error();
    if (!*known) {
        const auto inserted =
            sql::inTransaction(m_films, [&] { return insert(device, *digest, progress); });
        if (!inserted)
            return inserted.error();
    }
    return StoredFilm{digest->hash, digest->sha256, digest->size, fileName, type};
}

Result<> FilmStore::insert(QIODevice &device, const Digest &digest, const Progress &progress)
{
    const auto film = sql::run(
        m_films.db, u"INSERT INTO main.films (hash, sha256, size, stored_at) VALUES (?, ?, ?, ?)"_s,
        {digest.hash, digest.sha256, digest.size, instantText(m_films.clock->now())});
    if (!film)
        return film.error();
    const qint64 id = film->lastInsertId().toLongLong();
    auto piece = sql::prepare(
        m_films.db, u"INSERT INTO main.film_pieces (film_id, place, bytes) VALUES (?, ?, ?)"_s);
    if (!piece)
        return piece.error();
    if (!device.seek(0))
        return unreadable();
    QCryptographicHash sha(QCryptographicHash::Sha256);
    qint64 written = digest.size; // it was read once
    for (int place = 0; !device.atEnd(); ++place) {
        const QByteArray bytes = device.read(pieceSize);
        if (bytes.isEmpty())
            return unreadable();
        sha.addData(bytes);
        if (auto done = sql::run(*piece, {id, place, bytes}); !done)
            return done;
        written += bytes.size();
        if (progress && !progress(written, 2 * digest.size))
            return Error{Error::Code::Cancelled, {}};
    }
    if (hexOf(sha) != digest.sha256)
        return Error{Error::Code::Invalid,
                     tr("The file changed while it was being read. Wait until it is written, and "
                        "add it again."),
                     {},
                     u"file_hash"_s};
    return {};
}

Result<bool> FilmStore::contains(const QByteArray &hash) const
{
    const auto found = sql::value(m_films.db, u"SELECT 1 FROM films WHERE hash = ?"_s, {hash});
    if (!found)
        return found.error();
    return found->isValid();
}

Result<> FilmStore::read(const QByteArray &hash,
                         const std::function<Result<>(const QByteArray &)> &take) const
{
    auto film = sql::run(m_films.db, u"SELECT id, sha256 FROM films WHERE hash = ?"_s, {hash});
    if (!film)
        return film.error();
    if (!film->next())
        return Error{Error::Code::NotFound,
                     tr("The file of this record is not in the clinic's folder."),
                     {}};
    const qint64 id = film->value(0).toLongLong();
    const QString sha256 = film->value(1).toString();
    film->finish();
    auto pieces = sql::run(
        m_films.db, u"SELECT bytes FROM film_pieces WHERE film_id = ? ORDER BY place"_s, {id});
    if (!pieces)
        return pieces.error();
    QCryptographicHash sha(QCryptographicHash::Sha256);
    QByteArray held; // one piece behind, so that the last is given only when all is well
    while (pieces->next()) {
        const QByteArray piece = pieces->value(0).toByteArray();
        sha.addData(piece);
        if (!held.isEmpty()) {
            if (auto taken = take(held); !taken)
                return taken;
        }
        held = piece;
    }
    if (held.isEmpty())
        return Error{
            Error::Code::NotFound, tr("The file is not there, or you may not see it."), {}};
    if (hexOf(sha) != sha256)
        return Error{Error::Code::NotAClinic,
                     tr("The file of this record is damaged. Restore it from the newest backup."),
                     {}};
    return take(held);
}

Result<QByteArray> FilmStore::readAll(const QByteArray &hash, qint64 limit) const
{
    const auto size = sql::value(m_films.db, u"SELECT size FROM films WHERE hash = ?"_s, {hash});
    if (!size)
        return size.error();
    if (size->toLongLong() > limit)
        return Error{Error::Code::Invalid,
                     tr("The file is too large to be shown. Export it and "
                        "open it with another program."),
                     {}};
    QByteArray bytes;
    bytes.reserve(size->toLongLong());
    const auto done = read(hash, [&bytes](const QByteArray &piece) -> Result<> {
        bytes += piece;
        return {};
    });
    if (!done)
        return done.error();
    return bytes;
}

} // namespace tarsus
