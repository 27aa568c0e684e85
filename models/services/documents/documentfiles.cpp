// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/documents/documentfiles.h"

#include "models/db/sql.h"
#include "models/documents/documentrepository.h"
#include "models/documents/mediatype.h"
#include "models/security/audit/audittrail.h"
#include "models/security/clinic.h"
#include "models/services/documents/privatecopies.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

FilmStore storeOf(Clinic &clinic, const Connection &connection)
{
    return {clinic.context(connection), clinic.subkey(KeyPurpose::FilmAddress)};
}

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mediaTypeHead) : QByteArray();
}

/// Before anything leaves the program, it stands in the trail that it was to.
Result<> noteLeaving(const DataContext &context, const Document &document, const QString &how)
{
    return sql::inTransaction(context, [&] {
        return note(context.db, AuditEvent::Export,
                    {.kind = kindWord(RecordKind::Document),
                     .record = document.id,
                     .pet = document.petId,
                     .detail = {{u"what"_s, how}}});
    });
}

} // namespace

DocumentFiles::DocumentFiles(Clinic &clinic)
    : m_clinic(clinic)
{}

Result<StoredFilm> DocumentFiles::store(const QString &path, const FilmStore::Progress &progress)
{
    const auto films = m_clinic.connectFilms();
    if (!films)
        return films.error();
    const QByteArray head = headOf(path);
    FilmStore store = storeOf(m_clinic, *films);
    auto film = store.storeFile(path, progress);
    if (film)
        film->fileType = mediaTypeOf(film->fileName, head);
    return film;
}

Result<StoredFilm> DocumentFiles::store(const QByteArray &bytes, const QString &fileName)
{
    const auto films = m_clinic.connectFilms();
    if (!films)
        return films.error();
    FilmStore store = storeOf(m_clinic, *films);
    auto film = store.store(bytes, fileName);
    if (film)
        film->fileType =
            mediaTypeOf(film->fileName, bytes.first(qMin(bytes.size(), mediaTypeHead)));
    return film;
}

Result<DocumentFiles::Added> DocumentFiles::add(const QString &path, const Document &wanted,
                                                const FilmStore::Progress &progress)
{
    const auto film = store(path, progress);
    if (!film)
        return film.error();
    return addStored(*film, wanted);
}

Result<DocumentFiles::Added> DocumentFiles::add(const QByteArray &bytes, const QString &fileName,
                                                const Document &wanted)
{
    const auto film = store(bytes, fileName);
    if (!film)
        return film.error();
    return addStored(*film, wanted);
}

Result<DocumentFiles::Added> DocumentFiles::addStored(const StoredFilm &film,
                                                      const Document &wanted)
{
    const auto connection = m_clinic.connect();
    if (!connection)
        return connection.error();
    DocumentRepository documents(m_clinic.context(*connection));
    const auto same = documents.sameFile(wanted.petId, film.hash);
    if (!same)
        return same.error();
    if (*same != 0)
        return Added{*same, true};
    Document document = wanted;
    film.describe(document);
    if (document.documentTitle.trimmed().isEmpty())
        document.documentTitle = QFileInfo(film.fileName).completeBaseName();
    if (document.documentTitle.trimmed().isEmpty())
        document.documentTitle = film.fileName;
    if (const auto added = documents.add(document); !added)
        return added.error();
    return Added{document.id, false};
}

Result<> DocumentFiles::saveTo(qint64 documentId, const QString &path,
                               const FilmStore::Progress &progress)
{
    const auto records = m_clinic.connect();
    const auto films = m_clinic.connectFilms();
    if (!records || !films)
        return records ? films.error() : records.error();
    const DataContext context = m_clinic.context(*records);
    if (!context.access->can(RecordKind::Document, Operation::Export))
        return Error{Error::Code::Forbidden,
                     tr("You may not save documents outside of the clinic. Ask an administrator if "
                        "you need to.")};
    const auto document = DocumentRepository(context).find(documentId);
    if (!document)
        return document.error();
    if (auto noted = noteLeaving(context, *document, u"saved file"_s); !noted)
        return noted;
    QSaveFile file(path);
    const auto failed = [&file] {
        return Error{Error::Code::Failed,
                     tr("The file could not be written. Check the free space, or choose another "
                        "place. What was there before is still there."),
                     file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qint64 written = 0;
    const FilmStore store = storeOf(m_clinic, *films);
    auto read = store.read(document->fileHash, [&](const QByteArray &piece) -> Result<> {
        if (file.write(piece) != piece.size())
            return failed();
        written += piece.size();
        if (progress && !progress(written, document->fileSize))
            return Error{Error::Code::Cancelled, {}};
        return {};
    });
    if (!read)
        return read;
    return file.commit() ? Result<>() : Result<>(failed());
}

Result<QString> DocumentFiles::copy(qint64 documentId, PrivateCopies &copies)
{
    const auto records = m_clinic.connect();
    const auto films = m_clinic.connectFilms();
    if (!records || !films)
        return records ? films.error() : records.error();
    const DataContext context = m_clinic.context(*records);
    const auto document = DocumentRepository(context).find(documentId);
    if (!document)
        return document.error();
    if (const auto noted = noteLeaving(context, *document, u"private copy"_s); !noted)
        return noted.error();
    const FilmStore store = storeOf(m_clinic, *films);
    return copies.make(document->fileName, [&](QIODevice &file) {
        return store.read(document->fileHash, [&](const QByteArray &piece) -> Result<> {
            if (file.write(piece) != piece.size())
                return Error{Error::Code::Failed,
                             tr("There is not enough free memory for a copy of this document."),
                             {}};
            return {};
        });
    });
}

} // namespace tarsus
