// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"

#include <QtGlobal>

class QDialog;

namespace tarsus {

class Workspace;

/// Whether the person may make one of two records of any kind.
bool mayMergeRecords(const Workspace &workspace);
/// What may be there twice, pair by pair.
QDialog *openDuplicates(Workspace &workspace);
/// The chosen pet or owner, or the pet whose case is open, beside another one.
void mergeChosen(Workspace &workspace);
QDialog *openMerge(Workspace &workspace, RecordKind kind, qint64 staysId);
/// The merges that were done, with their undoing.
QDialog *openMerges(Workspace &workspace);

} // namespace tarsus
