// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/rotationform.h"

#include "models/core/job.h"
#include "models/security/clinic.h"
#include "models/services/rotation/keyrotation.h"
#include "ui_rotationform.h"

using namespace Qt::StringLiterals;

namespace tarsus {

RotationForm::RotationForm(std::shared_ptr<Clinic> clinic, QWidget *parent)
    : ConfirmedForm(u"rotationForm"_s, std::move(clinic), parent)
    , m_ui(std::make_unique<Ui::RotationForm>())
{
    m_ui->setupUi(body());
    for (QWidget *shownLater :
         {static_cast<QWidget *>(m_ui->progressBar), static_cast<QWidget *>(m_ui->progressLabel)}) {
        QSizePolicy keepsPlace = shownLater->sizePolicy();
        keepsPlace.setRetainSizeWhenHidden(true);
        shownLater->setSizePolicy(keepsPlace);
    }
    beginWithPassword(m_ui->renewButton, 520);
}

RotationForm::~RotationForm() = default;

void RotationForm::confirmed()
{
    m_watcher = startJob<void>(
        this,
        [clinic = clinic()](QPromise<Result<>> &promise) {
            promise.setProgressRange(0, 100);
            promise.addResult(KeyRotation(*clinic).run([&promise](int percent) {
                promise.setProgressValue(percent);
                return !promise.isCanceled();
            }));
        },
        [this](const Result<> &done) { finish(done); });
    connect(m_watcher, &QFutureWatcherBase::progressValueChanged, m_ui->progressBar,
            &QProgressBar::setValue);
    setBusy(true);
    emit jobStarted(tr("New keys"), m_watcher);
}

void RotationForm::finish(const Result<> &done)
{
    m_watcher = nullptr;
    setBusy(false);
    if (done) {
        emit rotated();
        return accept();
    }
    if (done.error().code == Error::Code::Cancelled)
        return ConfirmedForm::reject();
    showError(done.error());
}

void RotationForm::busyChanged(bool busy)
{
    const bool rotates = busy && m_watcher;
    m_ui->progressLabel->setVisible(rotates);
    m_ui->progressBar->setVisible(rotates);
    m_ui->progressBar->setValue(0);
    m_ui->passwordEdit->setDisabled(rotates);
    if (rotates)
        m_ui->cancelButton->setFocus(Qt::OtherFocusReason);
}

void RotationForm::reject()
{
    if (!m_watcher)
        return ConfirmedForm::reject();
    m_ui->cancelButton->setDisabled(true);
    m_watcher->cancel();
}

void RotationForm::retranslate()
{
    m_ui->retranslateUi(body());
}

} // namespace tarsus
