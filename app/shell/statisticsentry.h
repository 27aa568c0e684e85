// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace tarsus {

class Workspace;

/// Who sees referrals may count them: of those, and no others.
bool mayCountReferrals(const Workspace &workspace);
/// Opens the statistics of referrals beside the window.
QDialog *openStatistics(Workspace &workspace);

} // namespace tarsus
