// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

class QMenu;

namespace tarsus {

class ViewState;

/// The list of a record kind: whole rows, sorted by any column, columns chosen from the header's
/// menu, widths and order remembered, typing goes to the quick filter, Enter opens.
class RecordTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTableView(QWidget *parent = nullptr);

    /// Rows of 24 px instead of 30.
    void setCompact(bool compact);
    /// The role under which a row's first column tells the record's id (Qt::UserRole at first).
    void setIdRole(int role) { m_idRole = role; }
    /// Columns that are never shown nor offered, e.g. version and object id.
    void setHiddenForever(const QList<int> &columns);
    /// Columns that the person sees before they chose any, and their widths in pixels (0: as wide
    /// as its words).
    void setDefaultColumns(const QList<std::pair<int, int>> &columnsAndWidths);
    /// Remembers columns, widths and order under `key` from now on, and applies what was kept.
    void remember(ViewState *state, const QString &key);

    void setModel(QAbstractItemModel *model) override;
    /// Letters typed on the list are steps of the page, not the beginning of a filter.
    void setLettersAreKeys(bool keys) { m_lettersAreKeys = keys; }
    /// Several rows can be chosen at once (Ctrl, Shift, Ctrl+A).
    void setChoosingMany(bool many);
    /// The ids of all chosen rows, from top to bottom; at least the current one, if there is one.
    QList<qint64> chosenIds() const;
    /// The id of the current row, 0 where there is none.
    qint64 currentId() const;
    qint64 idAt(int row) const;
    /// Makes the row with this id current; false where the model has not loaded it.
    bool selectId(qint64 id);
    /// A menu of all columns, each checked where it is shown. The caller owns it.
    QMenu *makeColumnMenu(QWidget *parent);
    int hoveredRow() const { return m_hoveredRow; }
    void keyboardSearch(const QString &text) override;

signals:
    /// Enter or a double click on a row.
    void opened(qint64 id);
    void currentIdChanged(qint64 id);
    /// Letters were typed on the list: they belong to the quick filter.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void applyColumns();
    void keepColumns();
    void setHoveredRow(int row);

    ViewState *m_state = nullptr;
    QString m_key;
    QList<int> m_hiddenForever;
    QList<std::pair<int, int>> m_defaults;
    int m_idRole = Qt::UserRole;
    int m_hoveredRow = -1;
    bool m_applying = false;
    bool m_lettersAreKeys = false;
};

} // namespace tarsus
