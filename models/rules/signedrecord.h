// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"
#include "models/core/result.h"

#include <QStringList>

namespace tarsus {

/// Forbidden, naming the first column, where a signed record was changed in more than
/// `livingColumns`.
Result<> checkNotSigned(const RecordType &type, const Record &now, const Record &before,
                        bool isSigned, const QStringList &livingColumns);

/// Forbidden where the record is signed: signed records never go.
Result<> checkRemovable(bool isSigned);

} // namespace tarsus
