// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/datacontext.h"
#include "models/services/worklists/workitem.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QList>

namespace tarsus {

/// The lines of a worklist, in their order. The id of a line (Qt::UserRole) tells its list, too.
class WorklistModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Due, List, Pet, Owner, What, Who, ColumnCount };

    explicit WorklistModel(DataContext context, QObject *parent = nullptr);

    /// Shows these, of which each has every word of `filter` somewhere.
    void setItems(const QList<WorkItem> &items);
    void setFilter(const QString &filter);
    const QList<WorkItem> &items() const { return m_shown; }
    qsizetype totalCount() const { return m_all.size(); }
    const WorkItem *itemOf(qint64 id) const;
    static qint64 idOf(const WorkItem &item);
    /// The list in the person's words, e.g. "Follow-ups".
    static QString listTitle(const QString &list);
    /// The same on a chip, where every letter counts.
    static QString shortTitle(const QString &list);
    QString dueText(const WorkItem &item) const;
    bool isOverdue(const WorkItem &item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const WorkItem &item, int column) const;
    void show();

    DataContext m_context;
    QList<WorkItem> m_all;
    QList<WorkItem> m_shown;
    QString m_filter;
};

} // namespace tarsus
