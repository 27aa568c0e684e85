// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/instantwidth.h"

#include "models/core/clock.h"
#include "models/db/recordlistmodel.h"

#include <QFontMetrics>
#include <QTimeZone>

namespace tarsus {

int widestInstant(const RecordListModel &model, const ListColumn &column,
                  const QFontMetrics &metrics)
{
    int width = 0;
    for (int hour = 0; hour < 24; ++hour) {
        const QDateTime sample(QDate(2026, 12, 28), QTime(hour, 58), QTimeZone::utc());
        width =
            qMax(width, metrics.horizontalAdvance(model.displayText(column, instantText(sample))));
    }
    return width;
}

} // namespace tarsus
