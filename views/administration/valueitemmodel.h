// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabularies/valuelists.h"

#include <QAbstractTableModel>

namespace tarsus {

/// The entries of one value list in their order, inactive ones included.
class ValueItemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Label, Parent, Aliases, Code, ColumnCount };

    explicit ValueItemModel(const ValueLists &lists, QObject *parent = nullptr);

    /// Reads `list` anew; with a text only the entries whose words hold it.
    void show(const QString &list, const QString &text);
    QString list() const { return m_list; }
    /// Every entry of the list, whether it is shown or not.
    const QList<ValueItem> &allItems() const { return m_items; }
    /// Null where there is no such row.
    const ValueItem *itemAt(int row) const;
    /// -1 where the entry is not shown.
    int rowOf(const QString &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::UserRole: a number of the row's entry, from 1 on.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const ValueItem &item, int column) const;

    const ValueLists &m_lists;
    QString m_list;
    QList<ValueItem> m_items;
    QList<qsizetype> m_shown;
};

} // namespace tarsus
