// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/rotationform.h"

#include "models/core/job.h"
#include "models/security/accounts.h"
#include "models/security/clinic.h"
#include "models/services/rotation/keyrotation.h"
#include "ui_rotationform.h"
#include "views/common/fielderror.h"
#include "views/style/heading.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int formWidth = 520;

Result<> rotate(Clinic &clinic, const Password &password, QPromise<Result<>> &promise)
{
    {
        const auto connection = clinic.connect();
        if (!connection)
            return connection.error();
        if (auto confirmed = Accounts(clinic, *connection).confirmPassword(password); !confirmed)
            return confirmed;
    }
    return KeyRotation(clinic).run([&promise](int percent) {
        promise.setProgressValue(percent);
        return !promise.isCanceled();
    });
}

} // namespace

RotationForm::RotationForm(std::shared_ptr<Clinic> clinic, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RotationForm>())
    , m_clinic(std::move(clinic))
{
    auto *body = new QWidget(this);
    m_ui->setupUi(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(body);
    setObjectName(u"rotationForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    makeHeading(m_ui->titleLabel, 1);
    setWindowTitle(m_ui->titleLabel->text());
    m_ui->messageLabel->hide();
    for (QWidget *shownLater :
         {static_cast<QWidget *>(m_ui->progressBar), static_cast<QWidget *>(m_ui->progressLabel)}) {
        QSizePolicy keepsPlace = shownLater->sizePolicy();
        keepsPlace.setRetainSizeWhenHidden(true);
        shownLater->setSizePolicy(keepsPlace);
    }
    FieldError::of(m_ui->passwordEdit);
    connect(m_ui->passwordEdit, &QLineEdit::textChanged, this,
            [this] { FieldError::set(m_ui->passwordEdit, {}); });
    connect(m_ui->renewButton, &QPushButton::clicked, this, &RotationForm::start);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &RotationForm::reject);
    m_ui->passwordEdit->setFocus();
    setBusy(false);
    setMinimumWidth(formWidth);
    resize(formWidth, layout()->totalHeightForWidth(formWidth));
}

RotationForm::~RotationForm()
{
    m_ui->passwordEdit->wipe();
}

void RotationForm::start()
{
    if (m_watcher)
        return;
    m_ui->messageLabel->hide();
    if (m_ui->passwordEdit->text().isEmpty()) {
        FieldError::set(m_ui->passwordEdit, tr("Your password is needed."));
        m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    QString typed = m_ui->passwordEdit->text();
    const auto password = std::make_shared<const Password>(Password::take(typed));
    m_ui->passwordEdit->wipe();
    m_watcher = startJob<void>(
        this,
        [clinic = m_clinic, password](QPromise<Result<>> &promise) {
            promise.setProgressRange(0, 100);
            promise.addResult(rotate(*clinic, *password, promise));
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
        return QDialog::reject();
    if (done.error().code == Error::Code::SignIn) {
        FieldError::set(m_ui->passwordEdit, done.error().text);
        m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ui->messageLabel->setText(done.error().text);
    m_ui->messageLabel->show();
}

void RotationForm::setBusy(bool busy)
{
    m_ui->progressLabel->setVisible(busy);
    m_ui->progressBar->setVisible(busy);
    m_ui->progressBar->setValue(0);
    m_ui->passwordEdit->setDisabled(busy);
    m_ui->renewButton->setDisabled(busy);
    if (busy)
        m_ui->cancelButton->setFocus(Qt::OtherFocusReason);
}

void RotationForm::reject()
{
    if (!m_watcher)
        return QDialog::reject();
    m_ui->cancelButton->setDisabled(true);
    m_watcher->cancel();
}

void RotationForm::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(m_ui->titleLabel->parentWidget());
        setWindowTitle(m_ui->titleLabel->text());
    }
}

} // namespace tarsus
