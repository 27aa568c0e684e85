// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/common/clinicform.h"
#include "models/imaging/filmstore.h"

#include <QImage>

namespace tarsus {

namespace Ui {
class XrayForm;
}
class XrayRepository;

/// An x-ray log with its film. The file is stored in the background as soon as it is chosen, so
/// that saving the log never waits for it; a film without a log is collected later.
class XrayForm final : public ClinicForm
{
    Q_OBJECT

public:
    explicit XrayForm(const FormContext &context, QWidget *parent = nullptr);
    ~XrayForm() override;

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
    /// A film that is in films.db, with a small picture where one can be made.
    struct Kept
    {
        StoredFilm film;
        QImage picture;
    };

    void petChanged();
    void showKept(const Result<Kept> &kept);
    void showStoredFilm();
    void showFilm(const StoredFilm &film);

    std::unique_ptr<Ui::XrayForm> m_ui;
    XrayRepository &m_records;
    std::optional<StoredFilm> m_film;
    QString m_storing; ///< the file that is being stored
};

} // namespace tarsus
