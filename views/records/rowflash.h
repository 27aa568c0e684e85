// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QTableView;

namespace tarsus {

/// A row that somebody changed lights up once and fades. Draws over the row, takes nothing.
class RowFlash final : public QWidget
{
    Q_OBJECT

public:
    RowFlash(QTableView *table, const QModelIndex &row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QTableView *m_table;
    QPersistentModelIndex m_row;
    double m_strength = 1;
};

} // namespace tarsus
