// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/mergeentry.h"

#include "app/shell/caseroom.h"
#include "app/shell/mainwindow.h"
#include "app/shell/workspace.h"
#include "forms/merge/duplicatesform.h"
#include "forms/merge/mergeform.h"
#include "forms/merge/mergejob.h"
#include "forms/merge/mergesform.h"
#include "models/core/mergeaccess.h"
#include "models/security/session.h"
#include "models/services/merge/mergeundo.h"
#include "views/common/jobbar.h"
#include "views/common/notifier.h"
#include "views/records/recordpage.h"

#include <QCoreApplication>

#include <optional>

namespace tarsus {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::MergeEntry)
};

/// A merge takes records of every kind along.
void tellMerged(Workspace &workspace)
{
    for (const RecordKind kind : recordKinds)
        workspace.tellChanged(kind);
}

void undoMerge(Workspace &workspace, qint64 mergeId)
{
    startMergeJob<bool>(
        &workspace, workspace.sharedClinic(),
        [mergeId](const DataContext &context, const auto &) -> Result<bool> {
            const auto undone = MergeUndo(context).undo(mergeId);
            return undone ? Result<bool>(true) : Result<bool>(undone.error());
        },
        [&workspace](const Result<bool> &undone) {
            if (!undone)
                return workspace.notifier().showError(undone.error());
            tellMerged(workspace);
            workspace.notifier().showMessage(
                Text::tr("Both records are there again, with what belonged to each."));
        });
}

/// What was merged can be taken back from the message, and later from the list of merges.
void offerUndo(Workspace &workspace, qint64 mergeId, const QString &title)
{
    tellMerged(workspace);
    workspace.notifier().offerUndo(Text::tr("Merged into “%1”.").arg(title),
                                   [&workspace, mergeId] { undoMerge(workspace, mergeId); });
}

/// The list that is shown, where it is one of records that can be merged.
std::optional<std::pair<RecordKind, qint64>> chosenRecord(const Workspace &workspace)
{
    Page *page = workspace.window().currentPage();
    if (!page)
        return std::nullopt;
    QList<RecordPage *> lists = page->findChildren<RecordPage *>();
    if (auto *self = qobject_cast<RecordPage *>(page))
        lists.prepend(self);
    for (RecordPage *list : std::as_const(lists)) {
        const auto kind = list->recordKind();
        if (list->isVisible() && kind && list->shownId() != 0
            && (kind == RecordKind::Pet || kind == RecordKind::Owner))
            return std::pair(*kind, list->shownId());
    }
    const qint64 pet = workspace.cases().petAtHand();
    return pet != 0 ? std::optional(std::pair(RecordKind::Pet, pet)) : std::nullopt;
}

} // namespace

bool mayMergeRecords(const Workspace &workspace)
{
    return !DuplicatesForm::allowedKinds(workspace.session()).isEmpty();
}

QDialog *openDuplicates(Workspace &workspace)
{
    auto *form = new DuplicatesForm(workspace.formContext(), &workspace.window());
    QObject::connect(form, &DuplicatesForm::recordsChanged, &workspace,
                     [&workspace] { tellMerged(workspace); });
    QObject::connect(form, &DuplicatesForm::merged, &workspace,
                     [&workspace](RecordKind, qint64 mergeId, const QString &title) {
                         offerUndo(workspace, mergeId, title);
                     });
    QObject::connect(form, &DuplicatesForm::jobStarted, &workspace,
                     [&workspace](const QString &title, QFutureWatcherBase *watcher) {
                         workspace.jobs().watch(title, watcher);
                     });
    form->open();
    return form;
}

QDialog *openMerge(Workspace &workspace, RecordKind kind, qint64 staysId)
{
    auto *form = new MergeForm(workspace.formContext(), kind, staysId, &workspace.window());
    QObject::connect(form, &MergeForm::merged, &workspace,
                     [&workspace](RecordKind, qint64 mergeId, const QString &title) {
                         offerUndo(workspace, mergeId, title);
                     });
    form->open();
    return form;
}

void mergeChosen(Workspace &workspace)
{
    const auto chosen = chosenRecord(workspace);
    if (!chosen) {
        workspace.notifier().showMessage(
            Text::tr("Choose a pet or an owner in their list first, or open a case."));
        return;
    }
    if (!mayMerge(workspace.session(), chosen->first)) {
        workspace.notifier().showMessage(
            Text::tr("Your role merges no records of this kind: it needs the right to change and "
                     "remove both. Ask an administrator."));
        return;
    }
    openMerge(workspace, chosen->first, chosen->second);
}

QDialog *openMerges(Workspace &workspace)
{
    auto *form = new MergesForm(workspace.formContext(), &workspace.window());
    QObject::connect(form, &MergesForm::recordsChanged, &workspace,
                     [&workspace] { tellMerged(workspace); });
    form->open();
    return form;
}

} // namespace tarsus
