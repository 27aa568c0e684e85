// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tarsus {

class Page;
class Workspace;

/// Ctrl+P prints what a page is about: Today its day list, the appointments that of the chosen
/// one, the desk its queue, the plans the instructions of the chosen one, notes the call sheet, a
/// pet its history. On Today, where nothing is typed, P alone does it too.
void addPrintKeys(Workspace &workspace, Page *page);

} // namespace tarsus
