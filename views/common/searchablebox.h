// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;

namespace tarsus {

/// Lets a person find an entry by typing a part of it. Left with the beginning of one entry alone,
/// the box has that entry; other words stay as they were typed. The list of what fits never
/// outlives the focus, where it would take the letters of the next field.
void makeSearchable(QComboBox *box);

} // namespace tarsus
