// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace tarsus {

/// The grid of the rules: the arrows go from cell to cell; Enter, F2, the space bar or a double
/// click change the one that the keys are at.
class RulesTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RulesTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

signals:
    void changeRequested(const QModelIndex &index);
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tarsus
