// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documenttools.h"

#include "models/core/job.h"
#include "models/documents/document.h"
#include "models/security/clinic.h"
#include "models/services/documents/documentfiles.h"
#include "models/services/documents/privatecopies.h"
#include "views/common/notifier.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tarsus {

DocumentTools::DocumentTools(FormContext context, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_window(window)
    , m_copies(std::make_shared<PrivateCopies>())
    , m_opener(&QDesktopServices::openUrl)
{}

/// A copy that is being made ends first: the job holds the folder as long as it runs.
DocumentTools::~DocumentTools() = default;

void DocumentTools::add(qint64 petId, const QStringList &paths)
{
    auto *watcher = startJob<Outcome>(
        this,
        [clinic = m_context.clinic, petId, paths](QPromise<Result<Outcome>> &promise) {
            Outcome outcome;
            promise.setProgressRange(0, int(paths.size()) * 100);
            Document wanted;
            wanted.petId = petId;
            for (qsizetype i = 0; i < paths.size() && !promise.isCanceled(); ++i) {
                const auto added =
                    DocumentFiles(*clinic).add(paths.at(i), wanted, [&](qint64 done, qint64 total) {
                        promise.setProgressValue(int(i) * 100 + int(done * 100 / qMax(1LL, total)));
                        return !promise.isCanceled();
                    });
                if (!added) {
                    if (added.error().code != Error::Code::Cancelled)
                        outcome.problem = u"“"_s % QFileInfo(paths.at(i)).fileName() % u"”: "_s
                                          % added.error().text;
                    break;
                }
                if (added->wasThere)
                    ++outcome.there;
                else
                    outcome.added.append(added->id);
            }
            promise.addResult(outcome);
        },
        [this](const Result<Outcome> &done) {
            if (done)
                tell(*done);
        });
    emit jobStarted(tr("Storing documents"), watcher);
}

void DocumentTools::tell(const Outcome &outcome)
{
    const auto count = static_cast<int>(outcome.added.size());
    if (!outcome.problem.isEmpty()) {
        m_context.notifier->showError(
            {Error::Code::Invalid,
             outcome.problem % u' '
                 % (count > 0 ? tr("%n document(s) before it were added.", nullptr, count)
                              : tr("Nothing was added."))});
    } else if (count > 0) {
        m_context.notifier->showMessage(tr("%n document(s) added, encrypted.", nullptr, count));
    }
    if (outcome.there > 0)
        m_context.notifier->showMessage(tr("%n file(s) are kept with this pet already.", nullptr,
                                           static_cast<int>(outcome.there)));
    if (count > 0)
        emit documentsAdded(outcome.added);
}

void DocumentTools::openCopy(qint64 documentId)
{
    m_context.notifier->ask(
        m_window,
        {tr("Open a copy in another program?"),
         tr("The copy leaves the protection of the clinic: the other program can read it, and "
            "may keep traces of it. It lies in this machine’s memory, and is wiped when the "
            "clinic is locked or you sign out. What you change in it is not kept."),
         tr("Open a copy"), tr("Stay here")},
        [this, documentId](bool yes) {
            if (yes)
                makeCopy(documentId);
        });
}

void DocumentTools::makeCopy(qint64 documentId)
{
    auto *watcher = startJob<QString>(
        this,
        [clinic = m_context.clinic, copies = m_copies,
         documentId](QPromise<Result<QString>> &promise) {
            promise.addResult(DocumentFiles(*clinic).copy(documentId, *copies));
        },
        [this](const Result<QString> &path) {
            if (!path)
                return m_context.notifier->showError(path.error());
            if (!m_opener(QUrl::fromLocalFile(*path))) {
                m_context.notifier->showError(
                    {Error::Code::Failed, tr("No program on this machine opens this kind of file. "
                                             "The copy was wiped.")});
                m_copies->wipe();
            }
        });
    emit jobStarted(tr("Copying a document"), watcher);
}

void DocumentTools::saveAs(qint64 documentId, const QString &fileName)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_window, tr("Where shall the document be saved?"), folder);
    dialog->setObjectName(u"saveDocumentDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, documentId](const QString &path) { saveTo(documentId, path); });
    dialog->open();
}

void DocumentTools::saveTo(qint64 documentId, const QString &path)
{
    auto *watcher = startJob<bool>(
        this,
        [clinic = m_context.clinic, documentId, path](QPromise<Result<bool>> &promise) {
            promise.setProgressRange(0, 100);
            const auto saved = DocumentFiles(*clinic).saveTo(
                documentId, path, [&promise](qint64 done, qint64 total) {
                    promise.setProgressValue(int(done * 100 / qMax(1LL, total)));
                    return !promise.isCanceled();
                });
            promise.addResult(saved ? Result<bool>(true) : Result<bool>(saved.error()));
        },
        [this, path](const Result<bool> &saved) {
            if (!saved)
                return m_context.notifier->showError(saved.error());
            m_context.notifier->showMessage(
                tr("Saved as %1, readable by anybody who can open that file.")
                    .arg(QDir::toNativeSeparators(path)));
        });
    emit jobStarted(tr("Saving a document"), watcher);
}

} // namespace tarsus
