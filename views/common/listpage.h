// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

#include <QKeySequence>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace tarsus {

class DetailPane;
class EmptyState;
class FilterChips;
class RecordTableView;
class ViewState;

/// A page that is a list: quick filter and chips on top, the table, the chosen record beside it.
/// A subclass gives the model, the chips and the details; everything else is here, remembered
/// widths, keys, empty states and narrow windows included.
class ListPage : public Page
{
    Q_OBJECT

public:
    /// `key` names what is remembered of this page; `state` may be null.
    ListPage(const QString &key, const QString &emptyIcon, ViewState *state,
             QWidget *parent = nullptr);

    void focusQuickFilter() override;
    bool reveal(qint64 id) override;
    RecordTableView *table() const { return m_table; }
    FilterChips *chips() const { return m_chips; }
    DetailPane *pane() const { return m_pane; }
    /// The key that makes a new record of the kind that the list shows; Ctrl+N is a note, anywhere.
    static QKeySequence newKeys() { return Qt::Key_Insert; }
    QLineEdit *quickFilter() const { return m_quickFilter; }
    EmptyState *emptyState() const { return m_empty; }

protected:
    /// The model of the list; the page does not own it.
    void setListModel(QAbstractItemModel *model);
    /// Words for a list that holds nothing at all. An empty action hides the button.
    void setEmptyTexts(const QString &title, const QString &explanation, const QString &action);
    /// The words of the button that makes a new record; empty hides it.
    void setNewText(const QString &text);
    void setQuickFilterHint(const QString &hint);
    /// "12 of 214" beside the chips; `total` below zero shows one number only.
    void setCounts(qint64 shown, qint64 total);
    /// Chooses between table, "nothing yet" and "nothing found".
    void updateEmptyState();
    QString filterText() const;
    void clearFilters();

    /// The person typed into the quick filter or chose chips: query again.
    virtual void applyFilters() = 0;
    /// Enter or a double click on a record: its form, unless a page does something else.
    virtual void openCurrent(qint64 id);
    /// Fill the pane for this record; 0 where nothing is chosen.
    virtual void showDetails(qint64 id) = 0;
    /// Whether any filter is set beside the page's first state; decides which empty state shows.
    virtual bool isFiltered() const;
    /// Puts chips back to how they stand at the start.
    virtual void resetChips() {}
    virtual void retranslate();

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildToolbar(QWidget *bar);
    void currentChanged(qint64 id);
    void refilter();

    QString m_key;
    ViewState *m_state;
    QLineEdit *m_quickFilter;
    FilterChips *m_chips;
    QLabel *m_count;
    QToolButton *m_columns;
    QPushButton *m_new;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    RecordTableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_nothingFound;
    DetailPane *m_pane;
    bool m_paneFilled = false;
};

} // namespace tarsus
