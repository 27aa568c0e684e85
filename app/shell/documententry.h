// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tarsus {

class Page;
class Workspace;

/// Files can be dropped onto the pane of a pet and of its story, and onto the page of documents;
/// the buttons of that page do what they say. Nothing for who may not add documents.
void wireDocuments(Workspace &workspace, Page *page);

} // namespace tarsus
