// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/caseentry.h"

#include "app/shell/mainwindow.h"
#include "app/shell/workspace.h"
#include "forms/cases/breakglassform.h"
#include "forms/cases/handoverform.h"
#include "forms/cases/recentgrants.h"
#include "models/cases/breakglass.h"
#include "models/security/clinic.h"
#include "views/common/notifier.h"
#include "views/common/page.h"

#include <QCoreApplication>
#include <QLocale>

namespace tarsus {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::CaseEntry)
};

} // namespace

bool mayHandOver(const Workspace &workspace)
{
    return HandOverService::mayHandOver(workspace.session());
}

bool mayBreakGlass(const Workspace &workspace)
{
    return BreakGlass::mayAsk(workspace.session());
}

QDialog *openHandOver(Workspace &workspace, RecordKind kind, const QList<qint64> &ids)
{
    const auto cases = HandOverService(workspace.context()).casesOf(kind, ids);
    if (!cases) {
        workspace.notifier().showError(cases.error());
        return nullptr;
    }
    auto *form = new HandOverForm(workspace.formContext(), *cases, &workspace.window());
    QObject::connect(form, &HandOverForm::handedOver, &workspace,
                     [&workspace](const QString &name, int count) {
                         workspace.tellChanged(RecordKind::Pet);
                         workspace.tellChanged(RecordKind::Referral);
                         workspace.notifier().showMessage(
                             Text::tr("%n case(s) handed over to %1.", nullptr, count).arg(name));
                     });
    form->open();
    return form;
}

void handOverChosen(Workspace &workspace)
{
    Page *page = workspace.window().currentPage();
    if (!page || !page->handOver())
        workspace.notifier().showMessage(
            Text::tr("Choose one or more pets or referrals in their list first."));
}

QDialog *openBreakGlass(Workspace &workspace)
{
    auto *form = new BreakGlassForm(workspace.formContext(), &workspace.window());
    QObject::connect(form, &BreakGlassForm::opened, &workspace,
                     [&workspace](qint64 petId, const QString &petName, const QDateTime &until) {
                         workspace.tellChanged(RecordKind::Pet);
                         workspace.openRecord(RecordKind::Pet, petId);
                         const QTime time = until.toTimeZone(workspace.context().zone).time();
                         workspace.notifier().showMessage(
                             Text::tr("The case of %1 is open to you until %2.", "pet, time of day")
                                 .arg(petName, QLocale().toString(time, QLocale::ShortFormat)));
                     });
    form->open();
    return form;
}

QDialog *openRecentGrants(Workspace &workspace)
{
    auto *form = new RecentGrants(workspace.formContext(), &workspace.window());
    QObject::connect(form, &RecentGrants::petOpened, &workspace,
                     [&workspace](qint64 petId) { workspace.openRecord(RecordKind::Pet, petId); });
    form->open();
    return form;
}

} // namespace tarsus
