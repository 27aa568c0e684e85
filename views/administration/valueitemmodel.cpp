// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/administration/valueitemmodel.h"

#include "models/core/text.h"

using namespace Qt::StringLiterals;

namespace tarsus {

ValueItemModel::ValueItemModel(const ValueLists &lists, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lists(lists)
{}

void ValueItemModel::show(const QString &list, const QString &text)
{
    beginResetModel();
    m_list = list;
    m_items = m_lists.allItems(list);
    m_shown.clear();
    const QString wanted = foldText(text);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const ValueItem &item = m_items.at(i);
        const QString words =
            item.labels.values().join(u' ') + u' ' + item.aliases.join(u' ') + u' ' + item.code;
        if (wanted.isEmpty() || foldText(words).contains(wanted))
            m_shown.append(i);
    }
    endResetModel();
}

const ValueItem *ValueItemModel::itemAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_items.at(m_shown.at(row)) : nullptr;
}

int ValueItemModel::rowOf(const QString &code) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (itemAt(row)->code == code)
            return row;
    }
    return -1;
}

int ValueItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ValueItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ValueItemModel::text(const ValueItem &item, int column) const
{
    switch (column) {
    case State: return item.active ? tr("Offered") : tr("Switched off");
    case Label: return m_lists.label(m_list, item.code);
    case Parent: return m_lists.label(u"species"_s, item.parent);
    case Aliases: return item.aliases.join(u", "_s);
    case Code: return item.code;
    default: return {};
    }
}

QVariant ValueItemModel::data(const QModelIndex &index, int role) const
{
    const ValueItem *item = itemAt(index.row());
    if (!item)
        return {};
    if (role == Qt::DisplayRole)
        return text(*item, index.column());
    if (role == Qt::UserRole)
        return m_shown.at(index.row()) + 1;
    if (role == Qt::AccessibleTextRole)
        return QString(headerData(index.column(), Qt::Horizontal).toString() + u": "_s
                       + text(*item, index.column()));
    return {};
}

QVariant ValueItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case State: return tr("State");
    case Label: return tr("Name");
    case Parent: return tr("Species");
    case Aliases: return tr("Also called");
    case Code: return tr("Code");
    default: return {};
    }
}

} // namespace tarsus
