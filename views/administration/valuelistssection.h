// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/vocabularies/valuelists.h"
#include "views/administration/administrationcontext.h"
#include "views/administration/section.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace tarsus {

class RecordTableView;
class ValueItemModel;

/// What the clinic calls things: a list is chosen on the left, its entries stand on the right.
class ValueListsSection final : public Section
{
    Q_OBJECT

public:
    explicit ValueListsSection(AdministrationContext context, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    void focusQuickFilter() override;
    void chooseList(const QString &list);
    /// An entry was saved: shows it in its list.
    void reveal(const QString &list, const QString &code);
    RecordTableView *table() const { return m_table; }
    /// What a list is called: "Species" for `species`.
    static QString listTitle(const QString &list);

signals:
    /// A dialog for this entry is wanted; one without a code is new.
    void editRequested(const tarsus::ValueItem &item);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeToolbar();
    void buildTable();
    void addShortcuts();
    void fillLists();
    void showList();
    void updateButtons();
    void addItem();
    void editItem();
    void toggleItem();
    /// By value: the model that the words come from is filled anew.
    void setActive(QString list, QString code, bool active);
    void move(int by);
    const ValueItem *current() const;
    void retranslate();

    AdministrationContext m_context;
    ValueItemModel *m_model;
    QListWidget *m_names;
    QLineEdit *m_filter;
    QLabel *m_note;
    RecordTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_toggle;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace tarsus
