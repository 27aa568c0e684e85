// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/records/recordfacts.h"

namespace tarsus {

RecordFacts::RecordFacts(const RecordListModel &model, qint64 id)
    : m_model(model)
    , m_id(id)
    , m_values(model.readDetail(id))
{}

const ListColumn *RecordFacts::column(const QString &key) const
{
    const QList<const ListColumn *> columns = m_model.detailColumns();
    for (const ListColumn *column : columns) {
        if (key == QLatin1String(column->key))
            return column;
    }
    return nullptr;
}

QString RecordFacts::text(const QString &key) const
{
    const ListColumn *found = column(key);
    return found ? m_model.displayText(*found, m_values.value(key)) : QString();
}

bool RecordFacts::isOverdue(const QString &key) const
{
    const ListColumn *found = column(key);
    return found && m_model.isOverdue(*found, m_values.value(key));
}

QString RecordFacts::title(const QString &key) const
{
    const ListColumn *found = column(key);
    return found ? m_model.titleOf(*found) : QString();
}

QString RecordFacts::joined(const QStringList &keys, const QString &between) const
{
    QStringList known;
    for (const QString &key : keys) {
        if (const QString words = text(key); !words.isEmpty())
            known.append(words);
    }
    return known.join(between);
}

} // namespace tarsus
