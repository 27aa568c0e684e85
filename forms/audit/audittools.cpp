// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/audit/audittools.h"

#include "forms/audit/auditexportform.h"
#include "models/core/clock.h"
#include "models/core/job.h"
#include "models/db/sql.h"
#include "models/security/audit/audittrail.h"
#include "models/security/audit/auditverifier.h"
#include "models/security/clinic.h"
#include "models/services/asknown/asknownservice.h"
#include "models/services/trail/trailexport.h"
#include "models/vocabularies/valuelists.h"
#include "views/audit/asknownwindow.h"
#include "views/common/notifier.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// So many are said in the window; tarsusctl says all of them.
constexpr qsizetype mostFindings = 3;

/// Before anything leaves the program, it stands in the trail that it was to.
Result<qint64> exportNoted(Clinic &clinic, const QString &file, const AuditFilter &filter,
                           const TrailExport::Progress &progress)
{
    const auto connection = clinic.connect();
    if (!connection)
        return connection.error();
    const DataContext context = clinic.context(*connection);
    if (!context.access->can(RecordKind::AuditEntry, Operation::Export))
        return TrailExport(context, nullptr).write(file, filter); // says why not
    const auto noted = sql::inTransaction(context, [&] {
        return note(context.db, AuditEvent::Export,
                    {.kind = kindWord(RecordKind::AuditEntry),
                     .pet = filter.petId,
                     .detail = {{u"what"_s, u"audit trail"_s}}});
    });
    if (!noted)
        return noted.error();
    const ValueLists lists(context);
    return TrailExport(context, &lists).write(file, filter, progress);
}

} // namespace

AuditTools::AuditTools(FormContext context, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_window(window)
{}

void AuditTools::verify()
{
    if (m_verifying)
        return m_context.notifier->showMessage(tr("The trail is being checked already."));
    m_verifying = true;
    auto *watcher = startJob<AuditReport>(
        this,
        [clinic = m_context.clinic](QPromise<Result<AuditReport>> &promise) {
            promise.setProgressRange(0, 100);
            promise.addResult(AuditVerifier::verify(*clinic, {}, [&promise](int percent) {
                promise.setProgressValue(percent);
                return !promise.isCanceled();
            }));
        },
        [this](const Result<AuditReport> &done) {
            m_verifying = false;
            if (!done)
                return m_context.notifier->showError(done.error());
            tell(*done);
        });
    emit jobStarted(tr("Checking the audit trail"), watcher);
}

void AuditTools::tell(const AuditReport &report) const
{
    if (report.isWhole()) {
        return m_context.notifier->showMessage(
            tr("The audit trail is whole: all %L1 entries and %L2 seals are as they were written.")
                .arg(report.entries)
                .arg(report.seals));
    }
    QStringList sentences{
        tr("The audit trail is not as it was written. Places that do not fit: %L1.")
            .arg(report.findingCount)};
    for (const AuditFinding &finding : report.findings) {
        if (sentences.size() <= mostFindings)
            sentences.append(finding.text());
    }
    sentences.append(tr("Keep the clinic's folder as it is, and compare it with a backup."));
    m_context.notifier->showError(
        {Error::Code::NotAClinic, sentences.join(u' '), u"audit trail"_s});
}

void AuditTools::exportTrail(const AuditFilter &filter)
{
    auto *form = new AuditExportForm(m_context.clinic, m_window);
    connect(form, &QDialog::accepted, this, [this, filter] { chooseFile(filter); });
    form->open();
}

void AuditTools::chooseFile(const AuditFilter &filter)
{
    const QDate today = m_context.data.clock->now().toTimeZone(m_context.data.zone).date();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_window, tr("Where shall the trail be written?"), folder,
                                   tr("Tables (*.csv)"));
    dialog->setObjectName(u"auditExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("audit trail %1.csv").arg(today.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, filter](const QString &file) { exportTo(file, filter); });
    dialog->open();
}

void AuditTools::exportTo(const QString &file, const AuditFilter &filter)
{
    if (m_exporting)
        return m_context.notifier->showMessage(tr("The trail is being written already."));
    m_exporting = true;
    auto *watcher = startJob<qint64>(
        this,
        [clinic = m_context.clinic, file, filter](QPromise<Result<qint64>> &promise) {
            promise.setProgressRange(0, 0);
            promise.addResult(exportNoted(*clinic, file, filter,
                                          [&promise](qint64) { return !promise.isCanceled(); }));
        },
        [this, file](const Result<qint64> &done) {
            m_exporting = false;
            if (!done)
                return m_context.notifier->showError(done.error());
            m_context.notifier->showMessage(
                tr("%n entries are in %1, readable by anybody who can open that file.", nullptr,
                   static_cast<int>(*done))
                    .arg(QDir::toNativeSeparators(file)));
        });
    emit jobStarted(tr("Writing the audit trail"), watcher);
}

AsKnownWindow *AuditTools::showAsKnown(qint64 petId, const QDateTime &at)
{
    AsKnownWindow::Source source;
    source.zone = m_context.data.zone;
    source.now = [clock = m_context.data.clock] { return clock->now(); };
    source.read =
        [clinic = m_context.clinic](qint64 pet, const QDateTime &moment, QObject *guard,
                                    const std::function<void(const Result<KnownCase> &)> &done) {
            startJob<KnownCase>(
                guard,
                [clinic, pet, moment](QPromise<Result<KnownCase>> &promise) {
                    promise.addResult(readAsKnown(*clinic, pet, moment));
                },
                done);
        };
    auto *window = new AsKnownWindow(petId, std::move(source), m_window);
    connect(window, &AsKnownWindow::shown, this, &AuditTools::asKnownShown);
    window->showAt(at);
    window->show();
    return window;
}

} // namespace tarsus
