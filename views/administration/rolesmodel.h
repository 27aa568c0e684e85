// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/rules/rulesdraft.h"
#include "views/common/recorddelegate.h"

#include <QAbstractTableModel>

namespace tarsus {

class ValueLists;

/// The access rules of one role as a grid: a kind of record in each line, what may be done with it
/// in each column. Shows a draft, which may hold more than is saved.
class RolesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ScopeRole = Qt::UserRole + 1, ///< int of Scope, -1 in other columns
        ChangedRole,                  ///< true where it is not saved yet
    };

    RolesModel(const RulesDraft &draft, const ValueLists &lists, QObject *parent = nullptr);

    /// Reads the draft again, for this role.
    void show(const QString &role);
    QString role() const { return m_role; }
    /// In whole sentences what of this kind is kept from the role; empty where nothing is.
    QStringList limits(int row) const;

    RecordKind kindAt(int row) const;
    /// The operation of a column; nothing for the kinds' names and the limits.
    std::optional<Operation> operationAt(int column) const;
    bool isLimits(int column) const;
    /// The rule of a cell of an operation.
    AccessRule ruleAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString scopeWords(const QModelIndex &index, Scope scope) const;
    bool isChanged(const QModelIndex &index) const;
    static QString fieldTitles(RecordKind kind, const QString &columnNames);
    QString typeTitles(const QString &types) const;

    const RulesDraft &m_draft;
    const ValueLists &m_lists;
    QString m_role;
};

/// How far a rule reaches, as shape and word; nothing but a dash where it does not. A bar at its
/// side tells that it is not saved yet.
class ScopeDelegate final : public RecordDelegate
{
    Q_OBJECT

public:
    using RecordDelegate::RecordDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace tarsus
