// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/importentry.h"

#include "app/shell/mainwindow.h"
#include "app/shell/workspace.h"
#include "forms/import/importbatches.h"
#include "forms/import/importwizard.h"
#include "models/security/clinic.h"
#include "views/common/jobbar.h"

namespace tarsus {
namespace {

template<typename Dialog>
QDialog *shown(Workspace &workspace, Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &Dialog::recordsChanged, &workspace, &Workspace::tellChanged);
    QObject::connect(dialog, &Dialog::jobStarted, &workspace,
                     [&workspace](const QString &title, QFutureWatcherBase *watcher) {
                         workspace.jobs().watch(title, watcher);
                     });
    dialog->open();
    return dialog;
}

} // namespace

bool mayImport(const Workspace &workspace)
{
    return !ImportWizard::allowedKinds(workspace.session()).isEmpty();
}

QDialog *openImport(Workspace &workspace, RecordKind kind)
{
    return shown(workspace, new ImportWizard(workspace.formContext(), kind, &workspace.window()));
}

QDialog *openImportBatches(Workspace &workspace)
{
    return shown(workspace, new ImportBatches(workspace.formContext(), &workspace.window()));
}

} // namespace tarsus
