// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/imaging/xrayform.h"

#include "models/core/job.h"
#include "models/imaging/filmimage.h"
#include "models/imaging/xrayrepository.h"
#include "models/security/clinic.h"
#include "ui_xrayform.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr QSize previewSize(880, 600);
constexpr qint64 largestPreview = 64LL * 1024 * 1024;

/// Runs in a worker, with a connection of its own.
template<typename Work>
auto withFilms(Clinic &clinic, Work &&work) -> decltype(work(std::declval<FilmStore &>()))
{
    auto connection = clinic.connectFilms();
    if (!connection)
        return connection.error();
    FilmStore films(clinic.context(*connection), clinic.subkey(KeyPurpose::FilmAddress));
    return work(films);
}

QImage previewOf(const FilmStore &films, const StoredFilm &film)
{
    if (!isShownAsImage(film.fileType))
        return {};
    const auto bytes = films.readAll(film.hash, largestPreview);
    if (!bytes)
        return {};
    const auto picture = filmImage(*bytes, previewSize);
    return picture ? *picture : QImage();
}

} // namespace

XrayForm::XrayForm(const FormContext &context, QWidget *parent)
    : ClinicForm(context, std::make_unique<XrayRepository>(context.data), parent)
    , m_ui(std::make_unique<Ui::XrayForm>())
    , m_records(static_cast<XrayRepository &>(repository()))
{
    m_ui->setupUi(body());
    bindAll();
    connect(m_ui->petPicker, &RecordPicker::valueChanged, this, &XrayForm::petChanged);
    connect(m_ui->filePicker, &FilePicker::fileChosen, this, &XrayForm::useFile);
}

XrayForm::~XrayForm() = default;

std::unique_ptr<Record> XrayForm::blank(const Prefill &prefill) const
{
    auto record = std::make_unique<XrayLog>(m_records.blank());
    record->petId = prefill.petId;
    record->referralId = prefill.referralId;
    return record;
}

void XrayForm::started()
{
    petChanged();
    ClinicForm::started();
    m_ui->filePicker->setReadOnly(!isNew());
    if (!isNew())
        showStoredFilm();
}

void XrayForm::petChanged()
{
    fillReferrals("referral_id", m_ui->petPicker->id());
    const qint64 wanted = static_cast<const XrayLog &>(record()).referralId;
    m_ui->referralCombo->setCurrentIndex(qMax(0, m_ui->referralCombo->findData(wanted)));
}

void XrayForm::useFile(const QString &path)
{
    m_film.reset();
    m_storing = path;
    m_ui->filePicker->showBusy(QFileInfo(path).fileName());
    const std::shared_ptr<Clinic> clinic = context().clinic; // lives as long as the job
    startJob<Kept>(
        this,
        [clinic, path](QPromise<Result<Kept>> &promise) {
            promise.addResult(withFilms(*clinic, [&](FilmStore &films) -> Result<Kept> {
                const auto film = films.storeFile(path);
                if (!film)
                    return film.error();
                return Kept{*film, previewOf(films, *film)};
            }));
        },
        [this](const Result<Kept> &kept) { showKept(kept); });
}

void XrayForm::showKept(const Result<Kept> &kept)
{
    m_storing.clear();
    if (!kept) {
        m_ui->filePicker->showProblem(kept.error().text);
        return;
    }
    m_film = kept->film;
    m_ui->filePicker->showFile(
        tr("%1, %2").arg(kept->film.fileName, QLocale().formattedDataSize(kept->film.size)),
        kept->picture);
}

void XrayForm::showStoredFilm()
{
    const auto &log = static_cast<const XrayLog &>(record());
    StoredFilm film;
    film.hash = log.fileHash;
    film.fileName = log.fileName;
    film.fileType = log.fileType;
    film.size = log.fileSize;
    showFilm(film);
}

void XrayForm::showFilm(const StoredFilm &film)
{
    m_ui->filePicker->showBusy(film.fileName);
    const std::shared_ptr<Clinic> clinic = context().clinic; // lives as long as the job
    startJob<Kept>(
        this,
        [clinic, film](QPromise<Result<Kept>> &promise) {
            promise.addResult(withFilms(*clinic, [&](FilmStore &films) -> Result<Kept> {
                return Kept{film, previewOf(films, film)};
            }));
        },
        [this](const Result<Kept> &kept) { showKept(kept); });
}

Result<> XrayForm::store(Record &record)
{
    if (isNew() && !m_film) {
        return Error{Error::Code::Invalid,
                     !m_storing.isEmpty()
                         ? tr("The film is still being stored. Save again in a moment.")
                         : tr("The film is missing. Choose its file and save again."),
                     {}};
    }
    if (m_film && isNew())
        m_film->describe(static_cast<XrayLog &>(record));
    return ClinicForm::store(record);
}

/// The film is in films.db already, or its file is still being stored.
QJsonObject XrayForm::moreContent() const
{
    if (!m_film)
        return {{u"storing"_s, m_storing}};
    return {{u"hash"_s, QString::fromLatin1(m_film->hash.toHex())},
            {u"sha256"_s, m_film->sha256},
            {u"size"_s, m_film->size},
            {u"fileName"_s, m_film->fileName},
            {u"fileType"_s, m_film->fileType}};
}

void XrayForm::restoreMore(const QJsonObject &more)
{
    if (!isNew())
        return;
    const QString path = more.value("storing"_L1).toString();
    if (!path.isEmpty())
        return useFile(path);
    StoredFilm film;
    film.hash = QByteArray::fromHex(more.value("hash"_L1).toString().toLatin1());
    film.sha256 = more.value("sha256"_L1).toString();
    film.size = more.value("size"_L1).toInteger();
    film.fileName = more.value("fileName"_L1).toString();
    film.fileType = more.value("fileType"_L1).toString();
    if (film.hash.isEmpty())
        return;
    m_film = film;
    showFilm(film);
}

QStringList XrayForm::warningsOf(const Record &record) const
{
    return m_records.warnings(static_cast<const XrayLog &>(record));
}

void XrayForm::retranslateBody()
{
    m_ui->retranslateUi(body());
}

} // namespace tarsus
