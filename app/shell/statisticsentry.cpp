// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/statisticsentry.h"

#include "app/shell/mainwindow.h"
#include "app/shell/pageservices.h"
#include "app/shell/workspace.h"
#include "models/security/session.h"
#include "views/statistics/statisticswindow.h"

namespace tarsus {

bool mayCountReferrals(const Workspace &workspace)
{
    return workspace.session().can(RecordKind::Referral, Operation::View);
}

QDialog *openStatistics(Workspace &workspace)
{
    auto *window =
        new StatisticsWindow(workspace.pageServices().context().lists, &workspace.window());
    QObject::connect(&workspace, &QObject::destroyed, window, &QObject::deleteLater);
    window->open();
    return window;
}

} // namespace tarsus
