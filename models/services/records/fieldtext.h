// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/record.h"
#include "models/core/result.h"

#include <QJsonValue>
#include <QTimeZone>

namespace tarsus {

/// What a text of the command line, an import or a sync means for a field, whatever the locale:
/// days as 2026-03-01; moments as 2026-03-01T09:30:00Z, with another offset, or without one in
/// `zone` (the clinic's), or a day alone for its beginning; true, yes, 1 and their opposites;
/// numbers with a point. Empty is "nothing". Choices and references are not its business: their
/// text comes back as it is. Invalid, with the field, where the text means nothing.
Result<QVariant> valueFromText(const Field &field, const QString &text, const QTimeZone &zone);

/// A value as exports write it: days and moments as ISO 8601 (moments in UTC), null where there is
/// none. Bytes come out as undefined.
QJsonValue jsonFromValue(const Field &field, const QVariant &value);

} // namespace tarsus
