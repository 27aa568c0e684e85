// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/accessrules.h"
#include "views/common/recorddelegate.h"

#include <QAbstractTableModel>

namespace tarsus {

class ValueLists;

/// The access rules of one role as a grid: a kind of record in each line, what may be done with it
/// in each column.
class RolesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { ScopeRole = Qt::UserRole + 1 }; ///< int of Scope, -1 in other columns

    explicit RolesModel(const ValueLists &lists, QObject *parent = nullptr);

    void show(const QList<AccessRule> &rules, const QString &role);
    /// In whole sentences what of this kind is kept from the role; empty where nothing is.
    QStringList limits(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const AccessRule *rule(int row, int column) const;
    static QString fieldTitles(RecordKind kind, const QString &columnNames);
    QString typeTitles(RecordKind kind, const QString &types) const;

    const ValueLists &m_lists;
    QString m_role;
    QList<AccessRule> m_rules;
};

/// How far a rule reaches, as shape and word; nothing but a dash where it does not.
class ScopeDelegate final : public RecordDelegate
{
    Q_OBJECT

public:
    using RecordDelegate::RecordDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace tarsus
