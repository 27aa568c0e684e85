// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/clinicdetailsform.h"

#include "models/core/job.h"
#include "models/core/spokenlanguages.h"
#include "models/security/clinic.h"
#include "models/security/clinicsettings.h"
#include "ui_clinicdetailsform.h"
#include "views/common/fielderror.h"
#include "views/style/heading.h"

#include <QCompleter>
#include <QEvent>
#include <QShortcut>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace tarsus {

ClinicDetailsForm::ClinicDetailsForm(std::shared_ptr<Clinic> clinic, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ClinicDetailsForm>())
    , m_clinic(std::move(clinic))
{
    auto *body = new QWidget(this);
    m_ui->setupUi(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(body);
    setObjectName(u"clinicDetailsForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_ui->titleLabel->text());
    makeHeading(m_ui->titleLabel, 1);
    m_ui->messageLabel->hide();
    m_ui->nameEdit->setText(m_clinic->name());
    fillTimeZones();
    fillLanguages();
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->nameEdit), static_cast<QWidget *>(m_ui->timeZoneBox)})
        FieldError::of(field);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this,
            [this] { FieldError::set(m_ui->nameEdit, {}); });
    connect(m_ui->timeZoneBox, &QComboBox::currentTextChanged, this,
            [this] { FieldError::set(m_ui->timeZoneBox, {}); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ClinicDetailsForm::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ClinicDetailsForm::reject);
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(save, &QShortcut::activated, m_ui->saveButton, &QPushButton::click);
    m_ui->nameEdit->setFocus();
    setBusy(false);
    resize(460, sizeHint().height());
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
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
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

void ClinicDetailsForm::setBusy(bool busy)
{
    m_busy = busy;
    m_ui->spinner->setVisible(busy);
    m_ui->saveButton->setDisabled(busy);
    m_ui->cancelButton->setDisabled(busy);
}

void ClinicDetailsForm::showError(const Error &error)
{
    QWidget *field = error.field == "clinic_name"_L1 ? static_cast<QWidget *>(m_ui->nameEdit)
                     : error.field == "time_zone"_L1 ? m_ui->timeZoneBox
                                                     : nullptr;
    if (field) {
        FieldError::set(field, error.text);
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ui->messageLabel->setText(error.text);
    m_ui->messageLabel->show();
}

void ClinicDetailsForm::submit()
{
    if (m_busy)
        return;
    const ClinicDetails details{m_ui->nameEdit->text().trimmed(),
                                m_ui->timeZoneBox->currentText().trimmed().toLatin1(),
                                m_ui->languageBox->currentData().toString()};
    if (const auto checked = checkDetails(details); !checked)
        return showError(checked.error());
    m_ui->messageLabel->hide();
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

void ClinicDetailsForm::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void ClinicDetailsForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(m_ui->titleLabel->parentWidget());
        setWindowTitle(m_ui->titleLabel->text());
        fillLanguages();
    }
}

} // namespace tarsus
