// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/trailentry.h"

#include "app/shell/caseroom.h"
#include "app/shell/pageservices.h"
#include "app/shell/workspace.h"
#include "forms/audit/audittools.h"
#include "models/security/session.h"
#include "views/audit/asknownwindow.h"
#include "views/audit/auditpage.h"
#include "views/common/notifier.h"

#include <QCoreApplication>

namespace tarsus {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::TrailEntry)
};

} // namespace

Page *makeAuditPage(Workspace &workspace, QWidget *parent)
{
    auto *page = new AuditPage(workspace.pageServices().context(), &workspace.search(), parent);
    AuditTools *tools = &workspace.auditTools();
    QObject::connect(page, &AuditPage::verifyRequested, tools, &AuditTools::verify);
    QObject::connect(page, &AuditPage::exportRequested, tools, &AuditTools::exportTrail);
    QObject::connect(page, &AuditPage::asKnownRequested, tools, &AuditTools::showAsKnown);
    return page;
}

bool mayAskAsKnown(const Workspace &workspace)
{
    return workspace.session().can(RecordKind::Pet, Operation::View);
}

void askAsKnown(Workspace &workspace)
{
    if (const qint64 pet = workspace.cases().petAtHand(); pet != 0) {
        workspace.auditTools().showAsKnown(pet);
        return;
    }
    workspace.notifier().showMessage(
        Text::tr("Choose a pet, or something of its story, to see how its records stood."));
}

} // namespace tarsus
