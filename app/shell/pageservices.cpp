// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pageservices.h"

#include "models/documents/documentpicture.h"
#include "models/imaging/filmimage.h"
#include "models/imaging/filmstore.h"
#include "models/security/clinic.h"

namespace tarsus {
namespace {

constexpr qint64 largestPreview = 256LL * 1024 * 1024;
constexpr QSize previewSize{1200, 1200};

Result<QImage> readFilm(const DataContext &films, SecretBytes addressKey, const QByteArray &hash)
{
    const auto bytes = FilmStore(films, std::move(addressKey)).readAll(hash, largestPreview);
    if (!bytes)
        return bytes.error();
    return filmImage(*bytes, previewSize);
}

Result<DocumentPicture> readDocument(const DataContext &films, SecretBytes addressKey,
                                     const DocumentView &view)
{
    const auto bytes = FilmStore(films, std::move(addressKey)).readAll(view.hash, largestPreview);
    if (!bytes)
        return bytes.error();
    return documentPicture(*bytes, view.fileType, view.page, view.width);
}

} // namespace

PageServices::PageServices(const std::shared_ptr<Clinic> &clinic, const DataContext &data,
                           const ValueLists &lists)
    : m_data(data)
    , m_labels(lists)
    , m_settings(data)
    , m_viewState(m_settings)
    , m_changes(std::make_unique<ChangeNotifier>(data.db))
    , m_worker(std::make_unique<ReadWorker>([clinic] { return clinic->connect(); }))
    , m_filmWorker(std::make_unique<ReadWorker>([clinic] { return clinic->connectFilms(); }))
{
    m_films = [clinic, data, worker = m_filmWorker.get()](
                  const QByteArray &hash, QObject *guard,
                  const std::function<void(const Result<QImage> &)> &done) {
        worker->run<QImage>(
            guard,
            [clinic, data, hash](const QSqlDatabase &db) {
                DataContext films = data;
                films.db = db;
                return readFilm(films, clinic->subkey(KeyPurpose::FilmAddress), hash);
            },
            done);
    };
    m_documents = [clinic, data, worker = m_filmWorker.get()](
                      const DocumentView &view, QObject *guard,
                      const std::function<void(const Result<DocumentPicture> &)> &done) {
        worker->run<DocumentPicture>(
            guard,
            [clinic, data, view](const QSqlDatabase &db) {
                DataContext films = data;
                films.db = db;
                return readDocument(films, clinic->subkey(KeyPurpose::FilmAddress), view);
            },
            done);
    };
}

PageContext PageServices::context()
{
    return {{m_data, &m_labels, m_worker.get(), m_changes.get()},
            &m_viewState,
            m_films,
            m_documents,
            m_looked,
            m_asKnown};
}

void PageServices::setLooking(std::function<void(RecordKind, qint64)> looked,
                              std::function<void(qint64, const QDateTime &)> asKnown)
{
    m_looked = std::move(looked);
    m_asKnown = std::move(asKnown);
}

} // namespace tarsus
