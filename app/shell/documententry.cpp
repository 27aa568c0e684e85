// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/documententry.h"

#include "app/shell/mainwindow.h"
#include "app/shell/workspace.h"
#include "forms/documents/documentform.h"
#include "forms/documents/documenttools.h"
#include "forms/factory/formfactory.h"
#include "models/security/session.h"
#include "views/common/detailpane.h"
#include "views/common/filedrop.h"
#include "views/common/notifier.h"
#include "views/documents/documentspage.h"

#include <QCoreApplication>

namespace tarsus {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::DocumentEntry)
};

/// The pet is not known yet: the form asks for it.
void askForPet(Workspace &workspace, const QStringList &paths)
{
    if (paths.size() > 1) {
        workspace.notifier().showMessage(
            Text::tr("Drop several files onto a pet: then all of them go to it."));
        return;
    }
    workspace.openNew(RecordKind::Document);
    const auto forms = workspace.window().findChildren<DocumentForm *>();
    if (!forms.isEmpty())
        forms.last()->useFile(paths.first());
}

} // namespace

void wireDocuments(Workspace &workspace, Page *page)
{
    QList<RecordPage *> lists = page->findChildren<RecordPage *>();
    if (auto *itself = qobject_cast<RecordPage *>(page))
        lists.append(itself);
    DocumentTools *tools = &workspace.documentTools();
    const bool mayAdd = workspace.session().can(RecordKind::Document, Operation::Create);
    for (RecordPage *list : std::as_const(lists)) {
        if (auto *documents = qobject_cast<DocumentsPage *>(list)) {
            QObject::connect(documents, &DocumentsPage::copyRequested, tools,
                             &DocumentTools::openCopy);
            QObject::connect(documents, &DocumentsPage::saveRequested, tools,
                             &DocumentTools::saveAs);
            if (mayAdd) {
                QObject::connect(
                    new FileDrop(documents), &FileDrop::dropped, &workspace,
                    [&workspace](const QStringList &paths) { askForPet(workspace, paths); });
            }
        } else if (auto *pane = list->findChild<DetailPane *>(); pane && mayAdd) {
            QObject::connect(new FileDrop(pane), &FileDrop::dropped, list,
                             [list, tools](const QStringList &paths) {
                                 if (list->petShown() != 0)
                                     tools->add(list->petShown(), paths);
                             });
        }
    }
}

} // namespace tarsus
