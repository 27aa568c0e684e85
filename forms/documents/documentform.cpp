// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentform.h"

#include "models/core/job.h"
#include "models/documents/documentrepository.h"
#include "models/security/clinic.h"
#include "models/services/documents/documentfiles.h"
#include "ui_documentform.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {

DocumentForm::DocumentForm(const FormContext &context, QWidget *parent)
    : ClinicForm(context, std::make_unique<DocumentRepository>(context.data), parent)
    , m_ui(std::make_unique<Ui::DocumentForm>())
    , m_records(static_cast<DocumentRepository &>(repository()))
{
    m_ui->setupUi(body());
    bindAll();
    connect(m_ui->petPicker, &RecordPicker::valueChanged, this, &DocumentForm::petChanged);
    connect(m_ui->filePicker, &FilePicker::fileChosen, this, &DocumentForm::useFile);
    connect(m_ui->filePicker, &FilePicker::cancelRequested, this, &DocumentForm::stopStoring);
}

DocumentForm::~DocumentForm() = default;

std::unique_ptr<Record> DocumentForm::blank(const Prefill &prefill) const
{
    auto record = std::make_unique<Document>(m_records.blank());
    record->petId = prefill.petId;
    record->referralId = prefill.referralId;
    return record;
}

void DocumentForm::started()
{
    petChanged();
    ClinicForm::started();
    m_ui->filePicker->setReadOnly(!isNew());
    if (isNew())
        return;
    const auto &document = static_cast<const Document &>(record());
    StoredFilm film;
    film.fileName = document.fileName;
    film.size = document.fileSize;
    showKept(film);
}

void DocumentForm::petChanged()
{
    fillReferrals("referral_id", m_ui->petPicker->id());
    const qint64 wanted = static_cast<const Document &>(record()).referralId;
    m_ui->referralCombo->setCurrentIndex(qMax(0, m_ui->referralCombo->findData(wanted)));
}

void DocumentForm::useFile(const QString &path)
{
    stopStoring();
    m_film.reset();
    m_storing = path;
    m_ui->filePicker->showBusy(QFileInfo(path).fileName());
    const std::shared_ptr<Clinic> clinic = context().clinic; // lives as long as the job
    auto *job = startJob<StoredFilm>(
        this,
        [clinic, path](QPromise<Result<StoredFilm>> &promise) {
            promise.setProgressRange(0, 100);
            promise.addResult(
                DocumentFiles(*clinic).store(path, [&promise](qint64 done, qint64 total) {
                    promise.setProgressValue(total > 0 ? int(done * 100 / total) : 0);
                    return !promise.isCanceled();
                }));
        },
        [this, path](const Result<StoredFilm> &film) {
            if (path == m_storing) // not one that was given up for another
                showStored(film);
        });
    connect(job, &QFutureWatcherBase::progressValueChanged, m_ui->filePicker,
            &FilePicker::showProgress);
    m_job = job;
}

void DocumentForm::stopStoring()
{
    if (m_job)
        m_job->cancel();
    if (m_storing.isEmpty())
        return;
    m_storing.clear();
    m_ui->filePicker->showEmpty();
}

void DocumentForm::showStored(const Result<StoredFilm> &film)
{
    m_storing.clear();
    if (!film && film.error().code == Error::Code::Cancelled)
        return m_ui->filePicker->showEmpty();
    if (!film)
        return m_ui->filePicker->showProblem(film.error().text);
    m_film = *film;
    if (m_ui->titleEdit->text().trimmed().isEmpty())
        m_ui->titleEdit->setText(QFileInfo(film->fileName).completeBaseName());
    showKept(*film);
    refreshWarnings();
}

void DocumentForm::showKept(const StoredFilm &film)
{
    m_ui->filePicker->showFile(
        tr("%1, %2").arg(film.fileName, QLocale().formattedDataSize(film.size)), {});
}

Result<> DocumentForm::store(Record &record)
{
    if (isNew() && !m_film) {
        return Error{Error::Code::Invalid,
                     !m_storing.isEmpty()
                         ? tr("The file is still being stored. Save again in a moment.")
                         : tr("The file is missing. Choose it and save again."),
                     {}};
    }
    if (m_film && isNew())
        m_film->describe(static_cast<Document &>(record));
    return ClinicForm::store(record);
}

QJsonObject DocumentForm::moreContent() const
{
    if (!m_film)
        return {{u"storing"_s, m_storing}};
    return {{u"hash"_s, QString::fromLatin1(m_film->hash.toHex())},
            {u"sha256"_s, m_film->sha256},
            {u"size"_s, m_film->size},
            {u"fileName"_s, m_film->fileName},
            {u"fileType"_s, m_film->fileType}};
}

void DocumentForm::restoreMore(const QJsonObject &more)
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
    showKept(film);
}

QStringList DocumentForm::warningsOf(const Record &record) const
{
    Document document = static_cast<const Document &>(record);
    if (m_film)
        m_film->describe(document);
    return m_records.warnings(document);
}

void DocumentForm::retranslateBody()
{
    m_ui->retranslateUi(body());
    m_ui->filePicker->setWords(
        {tr("Drop the file here, or choose it: any kind, up to 1 GiB. It is kept byte for byte, "
            "encrypted."),
         tr("Choose a document"),
         {tr("All files (*)")},
         u"document"_s});
}

} // namespace tarsus
