// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/import/tablepreviewmodel.h"

namespace tarsus {

void TablePreviewModel::show(const QStringList &headings, const QList<QStringList> &rows)
{
    beginResetModel();
    m_headings = headings;
    m_rows = rows;
    endResetModel();
}

QStringList TablePreviewModel::samples(int column, int count) const
{
    QStringList found;
    for (const QStringList &row : m_rows) {
        const QString value = row.value(column).simplified();
        if (!value.isEmpty() && !found.contains(value))
            found += value;
        if (found.size() == count)
            break;
    }
    return found;
}

int TablePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TablePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TablePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString text = m_rows.at(index.row()).value(index.column());
    if (role == Qt::DisplayRole)
        return text.simplified();
    return text.size() > 40 ? text.left(1000).toHtmlEscaped() : QVariant();
}

QVariant TablePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    // Row 1 of the file are its headings.
    return orientation == Qt::Horizontal ? QVariant(m_headings.value(section))
                                         : QVariant(section + 2);
}

} // namespace tarsus
