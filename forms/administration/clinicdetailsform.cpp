// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/clinicdetailsform.h"

#include "models/core/job.h"
#include "models/core/spokenlanguages.h"
#include "models/security/clinic.h"
#include "models/security/clinicsettings.h"
#include "ui_clinicdetailsform.h"
#include "views/common/searchablebox.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tarsus {

ClinicDetailsForm::ClinicDetailsForm(std::shared_ptr<Clinic> clinic, QWidget *parent)
    : WorkForm(u"clinicDetailsForm"_s, parent)
    , m_ui(std::make_unique<Ui::ClinicDetailsForm>())
    , m_clinic(std::move(clinic))
{
    m_ui->setupUi(body());
    m_ui->nameEdit->setText(m_clinic->name());
    fillTimeZones();
    fillLanguages();
    watch({m_ui->nameEdit, m_ui->timeZoneBox});
    begin(m_ui->saveButton);
    m_ui->nameEdit->setFocus();
}

ClinicDetailsForm::~ClinicDetailsForm() = default;

void ClinicDetailsForm::fillTimeZones()
{
    QComboBox *box = m_ui->timeZoneBox;
    const auto zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            box->addItem(QString::fromLatin1(zone));
    }
    box->addItem(u"UTC"_s);
    const QString now = QString::fromLatin1(m_clinic->zone().id());
    if (box->findText(now) < 0)
        box->addItem(now);
    box->setCurrentIndex(box->findText(now));
    makeSearchable(box);
}

void ClinicDetailsForm::fillLanguages()
{
    QComboBox *box = m_ui->languageBox;
    const QString chosen = box->count() > 0 ? box->currentData().toString() : m_clinic->language();
    box->clear();
    box->addItem(tr("As each computer has it"), QString());
    const QStringList codes = spokenLanguages();
    for (const QString &code : codes)
        box->addItem(nativeLanguageName(code), code);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

QWidget *ClinicDetailsForm::fieldOf(const QString &column) const
{
    if (column == "clinic_name"_L1)
        return m_ui->nameEdit;
    return column == "time_zone"_L1 ? m_ui->timeZoneBox : nullptr;
}

void ClinicDetailsForm::submit()
{
    const ClinicDetails details{m_ui->nameEdit->text().trimmed(),
                                m_ui->timeZoneBox->currentText().trimmed().toLatin1(),
                                m_ui->languageBox->currentData().toString()};
    if (const auto checked = checkDetails(details); !checked)
        return showError(checked.error());
    setBusy(true);
    startJob<void>(
        this,
        [clinic = m_clinic, details](QPromise<Result<>> &promise) {
            const auto connection = clinic->connect();
            promise.addResult(connection ? clinic->changeDetails(*connection, details)
                                         : Result<>(connection.error()));
        },
        [this](const Result<> &done) {
            setBusy(false);
            if (!done)
                return showError(done.error());
            accept();
            emit saved();
        });
}

void ClinicDetailsForm::retranslate()
{
    m_ui->retranslateUi(body());
    fillLanguages();
}

} // namespace tarsus
