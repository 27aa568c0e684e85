// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

class QDialog;

namespace tarsus {

class Workspace;

/// Whether the person may make records of any kind that can be imported.
bool mayImport(const Workspace &workspace);
/// The wizard over the main window; lists and the job bar hear of what it does.
QDialog *openImport(Workspace &workspace, RecordKind kind = RecordKind::Pet);
/// The imports that were done, with their undoing.
QDialog *openImportBatches(Workspace &workspace);

} // namespace tarsus
