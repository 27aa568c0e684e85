// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"

#include <QVariant>

namespace tarsus {

/// A field's value as its column keeps it: days and instants as ISO text, no NULL text.
QVariant toColumn(const Field &field, const QVariant &value);
/// The reverse.
QVariant fromColumn(const Field &field, const QVariant &stored);

} // namespace tarsus
