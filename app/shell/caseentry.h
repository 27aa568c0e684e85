// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QList>

class QDialog;

namespace tarsus {

class Workspace;

/// Whether the person gives cases to others, and whether they may ask for one that is not theirs.
bool mayHandOver(const Workspace &workspace);
bool mayBreakGlass(const Workspace &workspace);

/// Over the main window, for the cases of these pets or referrals; lists hear of what is done.
QDialog *openHandOver(Workspace &workspace, RecordKind kind, const QList<qint64> &ids);
/// The same for what is chosen on the page that is shown; says so where nothing is.
void handOverChosen(Workspace &workspace);
QDialog *openBreakGlass(Workspace &workspace);
/// Every case that was opened lately, for who looks after it.
QDialog *openRecentGrants(Workspace &workspace);

} // namespace tarsus
