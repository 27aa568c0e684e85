// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/document.h"
#include "models/imaging/filmstore.h"

namespace tarsus {

class Clinic;
class PrivateCopies;

/// The files of documents: into the clinic, out of it, and for another program to open. Works on
/// connections of its own, in a worker, as the person who is signed in.
class DocumentFiles
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::DocumentFiles)

public:
    explicit DocumentFiles(Clinic &clinic);

    /// Stores the file, encrypted, and says what it is; the record is added by its form.
    Result<StoredFilm> store(const QString &path, const FilmStore::Progress &progress = {});
    /// The same from memory.
    Result<StoredFilm> store(const QByteArray &bytes, const QString &fileName);

    struct Added
    {
        qint64 id = 0;
        bool wasThere = false; ///< the same file is kept with this pet: nothing was added
    };
    /// Stores the file and adds its record; the title is the file's name where `wanted` has none.
    Result<Added> add(const QString &path, const Document &wanted,
                      const FilmStore::Progress &progress = {});
    Result<Added> add(const QByteArray &bytes, const QString &fileName, const Document &wanted);

    /// Writes the file for its owner alone, notes it as an export first, and replaces what is there
    /// only by a whole one. Forbidden for who may not export documents.
    Result<> saveTo(qint64 documentId, const QString &path,
                    const FilmStore::Progress &progress = {});
    /// A private copy, noted as it leaves the protection. Returns its path.
    Result<QString> copy(qint64 documentId, PrivateCopies &copies);

private:
    Result<Added> addStored(const StoredFilm &film, const Document &wanted);

    Clinic &m_clinic;
};

} // namespace tarsus
