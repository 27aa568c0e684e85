// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabularies/valuelistlabels.h"

#include "models/vocabularies/valuelists.h"

#include <algorithm>

namespace tarsus {

ValueListLabels::ValueListLabels(const ValueLists &lists)
    : m_lists(lists)
{}

QString ValueListLabels::label(const QString &list, const QString &code) const
{
    return m_lists.label(list, code);
}

QStringList ValueListLabels::codes(const QString &list) const
{
    QStringList codes;
    const QList<ValueItem> items = m_lists.allItems(list);
    for (const ValueItem &item : items)
        codes.append(item.code);
    if (!ValueLists::isFixed(list)) {
        std::ranges::sort(codes, [&](const QString &one, const QString &other) {
            return QString::localeAwareCompare(m_lists.label(list, one), m_lists.label(list, other))
                   < 0;
        });
    }
    return codes;
}

} // namespace tarsus
