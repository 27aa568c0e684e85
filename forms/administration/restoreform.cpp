// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/restoreform.h"

#include "models/core/job.h"
#include "models/security/clinic.h"
#include "models/security/password.h"
#include "models/services/backup/restoreservice.h"
#include "ui_restoreform.h"
#include "views/common/fielderror.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

const QString passwordField = u"password"_s;

} // namespace

RestoreForm::RestoreForm(std::shared_ptr<Clinic> clinic, QWidget *parent)
    : WorkForm(u"restoreForm"_s, parent)
    , m_ui(std::make_unique<Ui::RestoreForm>())
    , m_clinic(std::move(clinic))
{
    m_ui->setupUi(body());
    m_ui->userEdit->setText(m_clinic->session().username());
    m_ui->folderEdit->setText(QDir::toNativeSeparators(m_clinic->folder() + u"-restored"_s));
    watch({m_ui->fileEdit, m_ui->folderEdit, m_ui->userEdit, m_ui->passwordEdit});
    connect(m_ui->fileEdit, &QLineEdit::editingFinished, this, &RestoreForm::look);
    connect(m_ui->browseFileButton, &QPushButton::clicked, this, &RestoreForm::browseFile);
    connect(m_ui->browseFolderButton, &QPushButton::clicked, this, &RestoreForm::browseFolder);
    begin(m_ui->restoreButton, 520);
    m_ui->fileEdit->setFocus();
}

RestoreForm::~RestoreForm()
{
    m_ui->fileEdit->disconnect(this); // it loses the cursor while the dialog goes away
    m_ui->passwordEdit->wipe();
}

void RestoreForm::setFile(const QString &path)
{
    m_ui->fileEdit->setText(QDir::toNativeSeparators(path));
    look();
}

void RestoreForm::browseFile()
{
    auto *dialog = new QFileDialog(this, tr("Which backup?"), m_clinic->folder() + u"/backups"_s,
                                   tr("Backups (*%1)").arg(BackupService::suffix()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RestoreForm::setFile);
    dialog->open();
}

void RestoreForm::browseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Into which new, empty folder?"),
                                   QFileInfo(m_clinic->folder()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_ui->folderEdit->setText(QDir::toNativeSeparators(path));
    });
    dialog->open();
}

/// What the backup says of itself, before a password is typed.
void RestoreForm::look()
{
    m_ui->fileNoteLabel->clear();
    const QString file = QDir::fromNativeSeparators(m_ui->fileEdit->text().trimmed());
    if (file.isEmpty())
        return;
    startJob<BackupManifest>(
        this,
        [file](QPromise<Result<BackupManifest>> &promise) {
            promise.addResult(RestoreService::look(file));
        },
        [this, file](const Result<BackupManifest> &manifest) {
            if (file != QDir::fromNativeSeparators(m_ui->fileEdit->text().trimmed()))
                return; // another one was chosen meanwhile
            if (!manifest)
                return FieldError::set(m_ui->fileEdit, manifest.error().text);
            m_ui->fileNoteLabel->setText(
                tr("Made %1, with %2 pets and %3 referrals.", "date and time, numbers")
                    .arg(QLocale().toString(manifest->madeAt.toTimeZone(m_clinic->zone()),
                                            QLocale::ShortFormat),
                         QLocale().toString(manifest->counts.value(u"pets"_s)),
                         QLocale().toString(manifest->counts.value(u"referrals"_s))));
        });
}

bool RestoreForm::check()
{
    const std::pair<QLineEdit *, QString> needed[]{
        {m_ui->fileEdit, tr("Please choose the backup.")},
        {m_ui->folderEdit, tr("Please choose a new folder.")},
        {m_ui->userEdit, tr("A user name of the backup is needed.")},
        {m_ui->passwordEdit, tr("The password of that time is needed.")}};
    QLineEdit *first = nullptr;
    for (const auto &[edit, text] : needed) {
        const bool missing = edit->text().trimmed().isEmpty();
        if (missing)
            FieldError::set(edit, text);
        if (missing && !first)
            first = edit;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

QWidget *RestoreForm::fieldOf(const QString &column) const
{
    return column == passwordField ? m_ui->passwordEdit : nullptr;
}

void RestoreForm::busyChanged(bool busy)
{
    m_ui->progressBar->setVisible(busy);
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->fileEdit), static_cast<QWidget *>(m_ui->folderEdit),
          static_cast<QWidget *>(m_ui->userEdit), static_cast<QWidget *>(m_ui->passwordEdit),
          static_cast<QWidget *>(m_ui->browseFileButton),
          static_cast<QWidget *>(m_ui->browseFolderButton)})
        field->setDisabled(busy);
}

void RestoreForm::submit()
{
    if (!check())
        return;
    const auto password = std::make_shared<const Password>(m_ui->passwordEdit->take());
    setBusy(true);
    const QString file = QDir::fromNativeSeparators(m_ui->fileEdit->text().trimmed());
    const QString folder = QDir::fromNativeSeparators(m_ui->folderEdit->text().trimmed());
    m_watcher = startJob<BackupManifest>(
        this,
        [file, folder, user = m_ui->userEdit->text().trimmed(), password,
         options = m_clinic->options()](QPromise<Result<BackupManifest>> &promise) {
            promise.setProgressRange(0, 100);
            promise.addResult(RestoreService::restore(file, folder, {user, *password}, options,
                                                      [&promise](int percent) {
                                                          promise.setProgressValue(percent);
                                                          return !promise.isCanceled();
                                                      }));
        },
        [this, folder](const Result<BackupManifest> &done) {
            m_watcher = nullptr;
            setBusy(false);
            if (!done) {
                Error error = done.error();
                if (error.code == Error::Code::SignIn)
                    error.field = passwordField;
                return showError(error);
            }
            emit restored(folder);
            accept();
        });
    connect(m_watcher, &QFutureWatcherBase::progressValueChanged, m_ui->progressBar,
            &QProgressBar::setValue);
    emit jobStarted(tr("Restoring a backup"), m_watcher);
}

void RestoreForm::reject()
{
    if (m_watcher)
        m_watcher->cancel(); // first stop the work; a second Esc leaves
    else
        WorkForm::reject();
}

void RestoreForm::retranslate()
{
    m_ui->retranslateUi(body());
    look();
}

} // namespace tarsus
