// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/paletteentry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace tarsus {

class ViewState;

/// Every action of the program by a few of its letters. It lies over the window, keeps the keys
/// while it is open, and gives them back before it does what was chosen. What was used last
/// stands first.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    /// `state` remembers what was used; it may be null and must live as long as the palette.
    CommandPalette(const QList<PaletteEntry> &entries, ViewState *state, QWidget *window);

    /// Shows it over the upper middle of the window.
    void open();
    QLineEdit *edit() const { return m_edit; }
    int count() const;
    /// The words of a line, best first.
    QString lineText(int row) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void closed();

private:
    void fill();
    void moveChoice(int step);
    void take(int row);
    void leave();
    void place();

    QList<PaletteEntry> m_entries;
    ViewState *m_state;
    QPointer<QWidget> m_focusBefore;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_nothing;
    QStandardItemModel *m_model;
    bool m_leaving = false;
};

} // namespace tarsus
