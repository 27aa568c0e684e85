// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/administration/clinicjobs.h"

#include "forms/administration/restoreform.h"
#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/core/job.h"
#include "models/security/clinic.h"
#include "models/services/backup/backupservice.h"
#include "views/common/notifier.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {

ClinicJobs::ClinicJobs(FormContext context, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_window(window)
{}

void ClinicJobs::backUp()
{
    const QString proposed = BackupService(*m_context.clinic).proposedFile();
    auto *dialog =
        new QFileDialog(m_window, tr("Where shall the backup be kept?"), QFileInfo(proposed).path(),
                        tr("Backups (*%1)").arg(BackupService::suffix()));
    dialog->setObjectName(u"backupDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(BackupService::suffix().mid(1));
    QDir().mkpath(QFileInfo(proposed).path());
    dialog->setDirectory(QFileInfo(proposed).path());
    dialog->selectFile(QFileInfo(proposed).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ClinicJobs::backUpTo);
    dialog->open();
}

void ClinicJobs::backUpTo(const QString &file)
{
    if (m_backingUp)
        return m_context.notifier->showMessage(tr("A backup is being made already."));
    m_backingUp = true;
    using Backup = BackupService::Backup;
    auto *watcher = startJob<Backup>(
        this,
        [clinic = m_context.clinic, file](QPromise<Result<Backup>> &promise) {
            promise.setProgressRange(0, 100);
            promise.addResult(BackupService(*clinic).make(file, [&promise](int percent) {
                promise.setProgressValue(percent);
                return !promise.isCanceled();
            }));
        },
        [this](const Result<Backup> &done) {
            m_backingUp = false;
            if (!done)
                return m_context.notifier->showError(done.error());
            m_context.notifier->showMessage(
                tr("The backup was made, read back and checked: %1 (%2).")
                    .arg(QDir::toNativeSeparators(done->file),
                         QLocale().formattedDataSize(done->size)));
            emit backupMade();
        });
    emit jobStarted(tr("Backup"), watcher);
}

void ClinicJobs::verify()
{
    if (m_verifying)
        return m_context.notifier->showMessage(tr("The clinic is being checked already."));
    m_verifying = true;
    auto *watcher = startJob<void>(
        this,
        [clinic = m_context.clinic](QPromise<Result<>> &promise) {
            promise.setProgressRange(0, 100);
            promise.addResult(BackupService(*clinic).verify([&promise](int percent) {
                promise.setProgressValue(percent);
                return !promise.isCanceled();
            }));
        },
        [this](const Result<> &done) {
            m_verifying = false;
            if (!done)
                return m_context.notifier->showError(done.error());
            m_context.notifier->showMessage(
                tr("The clinic is whole: every page, index, reference and film was checked."));
        });
    emit jobStarted(tr("Checking the clinic"), watcher);
}

void ClinicJobs::restore()
{
    auto *form = new RestoreForm(m_context.clinic, m_window);
    connect(form, &RestoreForm::jobStarted, this, &ClinicJobs::jobStarted);
    connect(form, &RestoreForm::restored, this, [this](const QString &folder) {
        m_context.notifier->showMessage(
            tr("The backup was restored into %1 and checked. To open it, start Tarsus with that "
               "folder.")
                .arg(QDir::toNativeSeparators(folder)));
    });
    form->open();
}

QString ClinicJobs::backupText() const
{
    if (!m_context.data.access->can(RecordKind::Setting, Operation::View))
        return {};
    const auto last = BackupService::lastVerified(m_context.data.db);
    if (!last)
        return {};
    if (!last->isValid())
        return tr("No backup yet");
    const QDateTime when = last->toTimeZone(m_context.data.zone);
    const QDate today = m_context.data.clock->now().toTimeZone(m_context.data.zone).date();
    const QString time = QLocale().toString(when.time(), QLocale::ShortFormat);
    if (when.date() == today)
        return tr("Backup verified today %1").arg(time);
    if (when.date() == today.addDays(-1))
        return tr("Backup verified yesterday %1").arg(time);
    return tr("Backup verified %1").arg(QLocale().toString(when.date(), QLocale::ShortFormat));
}

} // namespace tarsus
