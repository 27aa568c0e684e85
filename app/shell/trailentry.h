// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tarsus {

class Page;
class Workspace;

/// The page of the trail, with what its buttons ask for.
Page *makeAuditPage(Workspace &workspace, QWidget *parent);
/// Whether there is a case that one could see at all.
bool mayAskAsKnown(const Workspace &workspace);
/// The records of the pet that stands in the pane, as they stood at a moment; says what to do
/// where there is none.
void askAsKnown(Workspace &workspace);

} // namespace tarsus
