// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/clinicform.h"
#include "models/imaging/filmstore.h"

#include <QFutureWatcher>
#include <QPointer>

namespace tarsus {

namespace Ui {
class DocumentForm;
}
class DocumentRepository;

/// A document with its file, which may be of any kind. It is stored in the background as soon as
/// it is chosen, with progress; saving never waits for it.
class DocumentForm final : public ClinicForm
{
    Q_OBJECT

public:
    explicit DocumentForm(const FormContext &context, QWidget *parent = nullptr);
    ~DocumentForm() override;

    /// What choosing a file does; also for files that are dropped.
    void useFile(const QString &path);

protected:
    std::unique_ptr<Record> blank(const Prefill &prefill) const override;
    QStringList warningsOf(const Record &record) const override;
    void retranslateBody() override;
    void started() override;
    Result<> store(Record &record) override;
    QJsonObject moreContent() const override;
    void restoreMore(const QJsonObject &more) override;

private:
    void petChanged();
    void showStored(const Result<StoredFilm> &film);
    void showKept(const StoredFilm &film);
    void stopStoring();

    std::unique_ptr<Ui::DocumentForm> m_ui;
    DocumentRepository &m_records;
    std::optional<StoredFilm> m_film;
    QString m_storing; ///< the file that is being stored
    QPointer<QFutureWatcherBase> m_job;
};

} // namespace tarsus
