// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>
#include <QStringList>

class QAction;

namespace tarsus {

/// Chooses none, one or several columns of a file from a menu; several are joined in the order in
/// which they were chosen.
class ColumnButton final : public QPushButton
{
    Q_OBJECT

public:
    ColumnButton(const QStringList &headings, QWidget *parent = nullptr);

    QList<int> columns() const { return m_columns; }
    void setColumns(const QList<int> &columns);
    /// The field that the columns are for: part of the accessible name.
    void setFieldTitle(const QString &title);

signals:
    void columnsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void toggle(int column);
    void retranslate();

    QStringList m_headings;
    QString m_fieldTitle;
    QList<int> m_columns;
    QAction *m_none;
    QList<QAction *> m_actions;
};

} // namespace tarsus
