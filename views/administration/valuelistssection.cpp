// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/administration/valuelistssection.h"

#include "views/administration/valueitemmodel.h"
#include "views/common/notifier.h"
#include "views/common/recorddelegate.h"
#include "views/common/recordtableview.h"
#include "views/keys/livekeys.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QCollator>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {

ValueListsSection::ValueListsSection(AdministrationContext context, QWidget *parent)
    : Section(parent)
    , m_context(std::move(context))
    , m_model(new ValueItemModel(*m_context.lists, this))
    , m_names(new QListWidget(this))
    , m_filter(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_table(new RecordTableView(this))
    , m_add(new QPushButton(icon(u"plus"_s), QString(), this))
    , m_edit(new QPushButton(icon(u"edit"_s), QString(), this))
    , m_toggle(new QPushButton(this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
{
    setObjectName(u"valueListsSection"_s);
    m_names->setObjectName(u"valueListNames"_s);
    m_names->setFixedWidth(220);
    m_names->setFrameShape(QFrame::NoFrame);
    m_note->setWordWrap(true);
    m_note->setProperty("look", u"second"_s);
    m_note->setMargin(space::small);
    m_note->setIndent(space::medium);
    buildTable();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(makeToolbar());
    right->addWidget(m_note);
    right->addWidget(m_table, 1);
    auto *line = new QWidget(this);
    line->setAttribute(Qt::WA_StyledBackground);
    line->setProperty("look", u"line"_s);
    line->setFixedWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_names);
    row->addWidget(line);
    row->addLayout(right, 1);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"surface"_s);
    connect(m_names, &QListWidget::currentRowChanged, this, [this] {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
        showList();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &ValueListsSection::showList);
    addShortcuts();
    retranslate();
}

QWidget *ValueListsSection::makeToolbar()
{
    auto *bar = new QWidget(this);
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setProperty("look", u"bar"_s);
    m_filter->setObjectName(u"valueFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_filter->setFixedWidth(230);
    m_add->setObjectName(u"addValueButton"_s);
    m_edit->setObjectName(u"editValueButton"_s);
    m_toggle->setObjectName(u"toggleValueButton"_s);
    m_up->setObjectName(u"moveUpButton"_s);
    m_up->setIcon(icon(u"chevron-up"_s));
    m_down->setObjectName(u"moveDownButton"_s);
    m_down->setIcon(icon(u"chevron-down"_s));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_filter);
    row->addStretch(1);
    for (QToolButton *button : {m_up, m_down}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    for (QPushButton *button : {m_toggle, m_edit, m_add})
        row->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &ValueListsSection::addItem);
    connect(m_edit, &QPushButton::clicked, this, &ValueListsSection::editItem);
    connect(m_toggle, &QPushButton::clicked, this, &ValueListsSection::toggleItem);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(+1); });
    return bar;
}

void ValueListsSection::buildTable()
{
    m_table->setObjectName(u"valueTable"_s);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false); // the order is the clinic's own
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::NoContextMenu);
    m_table->setItemDelegateForColumn(ValueItemModel::State,
                                      new BadgeDelegate(
                                          [this](const QModelIndex &index) -> StateLook {
                                              const ValueItem *item = m_model->itemAt(index.row());
                                              return item && item->active
                                                         ? StateLook{Tone::Good, Mark::Dot}
                                                         : StateLook{Tone::Neutral, Mark::Ring};
                                          },
                                          m_table));
    const int widths[]{130, 260, 160, 260, 160};
    for (int column = 0; column < ValueItemModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    connect(m_table, &RecordTableView::opened, this, &ValueListsSection::editItem);
    connect(m_table, &RecordTableView::currentIdChanged, this, &ValueListsSection::updateButtons);
    connect(m_table, &RecordTableView::typed, this, [this](const QString &text) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->setText(text);
    });
}

void ValueListsSection::addShortcuts()
{
    const std::pair<QKeySequence, QAbstractButton *> all[]{{Qt::Key_Insert, m_add},
                                                           {Qt::Key_F2, m_edit},
                                                           {Qt::ALT | Qt::Key_Up, m_up},
                                                           {Qt::ALT | Qt::Key_Down, m_down}};
    for (const auto &[keys, button] : all)
        addButtonKeys(keys, button, this)->setContext(Qt::WidgetWithChildrenShortcut);
    addButtonKeys(Qt::Key_Delete, m_toggle, m_table)->setContext(Qt::WidgetShortcut);
}

QString ValueListsSection::title() const
{
    return tr("Value lists");
}

QString ValueListsSection::listTitle(const QString &list)
{
    const std::pair<QString, QString> titles[]{
        {u"species"_s, tr("Species")},
        {u"breed"_s, tr("Breeds")},
        {u"sex"_s, tr("Sex")},
        {u"neuter_state"_s, tr("Neutering")},
        {u"birth_date_precision"_s, tr("Precision of a date of birth")},
        {u"alert_kind"_s, tr("Kinds of alerts")},
        {u"alert_severity"_s, tr("Severity of alerts")},
        {u"referral_status"_s, tr("States of a referral")},
        {u"priority"_s, tr("Priorities")},
        {u"arrival_triage"_s, tr("Triage on arrival")},
        {u"plan_status"_s, tr("States of a plan")},
        {u"instructions_state"_s, tr("States of instructions")},
        {u"code_system"_s, tr("Systems of diagnosis codes")},
        {u"interaction_type"_s, tr("Types of interactions")},
        {u"channel"_s, tr("Ways of contact")},
        {u"body_part"_s, tr("Body parts")},
        {u"view_position"_s, tr("Views of a film")},
        {u"reading_state"_s, tr("States of a reading")},
        {u"appointment_type"_s, tr("Types of appointments")},
        {u"appointment_status"_s, tr("States of an appointment")},
        {u"room"_s, tr("Rooms")},
        {u"document_type"_s, tr("Types of documents")},
        {u"letter_kind"_s, tr("Kinds of letters")},
        {u"letter_status"_s, tr("States of a letter")},
    };
    for (const auto &[name, title] : titles) {
        if (name == list)
            return title;
    }
    return list;
}

void ValueListsSection::fillLists()
{
    const QListWidgetItem *chosen = m_names->currentItem();
    const QString kept = chosen ? chosen->data(Qt::UserRole).toString() : u"species"_s;
    QStringList names = m_context.lists->lists();
    QCollator collator;
    std::sort(names.begin(), names.end(), [&](const QString &left, const QString &right) {
        return collator.compare(listTitle(left), listTitle(right)) < 0;
    });
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    for (const QString &name : std::as_const(names)) {
        auto *item = new QListWidgetItem(listTitle(name), m_names);
        item->setData(Qt::UserRole, name);
        if (ValueLists::isFixed(name))
            item->setIcon(icon(u"lock"_s));
        else
            item->setIcon(icon(u"list"_s));
        item->setToolTip(ValueLists::isFixed(name) ? tr("Only names can be changed here.")
                                                   : QString());
        if (name == kept)
            m_names->setCurrentItem(item);
    }
}

void ValueListsSection::activate()
{
    fillLists();
    showList();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ValueListsSection::focusQuickFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ValueListsSection::chooseList(const QString &list)
{
    for (int row = 0; row < m_names->count(); ++row) {
        if (m_names->item(row)->data(Qt::UserRole).toString() == list)
            m_names->setCurrentRow(row);
    }
}

void ValueListsSection::showList()
{
    const QListWidgetItem *chosen = m_names->currentItem();
    if (!chosen)
        return;
    const QString list = chosen->data(Qt::UserRole).toString();
    const ValueItem *before = list == m_model->list() ? current() : nullptr;
    const QString kept = before ? before->code : QString();
    m_model->show(list, m_filter->text());
    const bool isBreed = list == "breed"_L1;
    m_table->setColumnHidden(ValueItemModel::Parent, !isBreed);
    m_note->setText(
        ValueLists::isFixed(list)
            ? tr(
                "The program works with these entries: their names can be changed, but none can be "
                "added or switched off.")
            : tr("What is switched off is no longer offered, and stays where it is in use."));
    const int row = std::max(0, m_model->rowOf(kept));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, ValueItemModel::Label));
    updateButtons();
}

void ValueListsSection::reveal(const QString &list, const QString &code)
{
    chooseList(list);
    showList();
    if (m_model->rowOf(code) < 0) {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
        showList();
    }
    if (const int row = m_model->rowOf(code); row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, ValueItemModel::Label));
        m_table->scrollTo(m_table->currentIndex());
    }
}

const ValueItem *ValueListsSection::current() const
{
    return m_model->itemAt(m_table->currentIndex().row());
}

void ValueListsSection::updateButtons()
{
    const ValueItem *item = current();
    const bool isFree = !ValueLists::isFixed(m_model->list());
    m_add->setEnabled(isFree);
    m_edit->setEnabled(item);
    m_toggle->setEnabled(item && isFree);
    m_toggle->setText(item && !item->active ? tr("&Offer again") : tr("S&witch off"));
    m_toggle->setIcon(icon(item && !item->active ? u"check"_s : u"minus"_s));
    const bool isWhole = m_filter->text().isEmpty();
    const int row = m_table->currentIndex().row();
    m_up->setEnabled(item && isFree && isWhole && row > 0);
    m_down->setEnabled(item && isFree && isWhole && row + 1 < m_model->rowCount());
}

void ValueListsSection::addItem()
{
    if (!m_add->isEnabled())
        return;
    ValueItem item;
    item.list = m_model->list();
    const QList<ValueItem> &all = m_model->allItems();
    item.position = all.isEmpty() ? 1 : all.last().position + 1;
    if (const ValueItem *now = current())
        item.parent = now->parent;
    emit editRequested(item);
}

void ValueListsSection::editItem()
{
    if (const ValueItem *item = current())
        emit editRequested(ValueItem(*item));
}

void ValueListsSection::toggleItem()
{
    if (const ValueItem *item = current(); item && m_toggle->isEnabled())
        setActive(item->list, item->code, !item->active);
}

void ValueListsSection::setActive(QString list, QString code, bool active)
{
    const auto done = m_context.lists->setActive(list, code, active);
    if (!done)
        return m_context.notifier->showError(done.error());
    reveal(list, code);
    const QString name = m_context.lists->label(list, code);
    const QPointer<ValueListsSection> self(this); // the way back may outlive this page
    m_context.notifier->offerUndo(active ? tr("“%1” is offered again.").arg(name)
                                         : tr("“%1” is no longer offered.").arg(name),
                                  [self, list = std::move(list), code = std::move(code), active] {
                                      if (self)
                                          self->setActive(list, code, !active);
                                  });
}

void ValueListsSection::move(int by)
{
    const QToolButton *button = by < 0 ? m_up : m_down;
    const ValueItem *item = current();
    if (!item || !button->isEnabled())
        return;
    QStringList codes;
    for (const ValueItem &each : m_model->allItems())
        codes += each.code;
    const QString code = item->code;
    const qsizetype from = codes.indexOf(code);
    codes.move(from, from + by);
    const QString list = m_model->list();
    if (const auto done = m_context.lists->reorder(list, codes); !done)
        return m_context.notifier->showError(done.error());
    reveal(list, code);
}

void ValueListsSection::changeEvent(QEvent *event)
{
    Section::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ValueListsSection::retranslate()
{
    m_names->setAccessibleName(tr("Lists"));
    m_table->setAccessibleName(tr("Entries of the list"));
    m_filter->setPlaceholderText(tr("Filter this list"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_add->setText(tr("&Add entry…"));
    m_edit->setText(tr("&Rename…"));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_up->setAccessibleName(tr("Move up"));
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_down->setAccessibleName(tr("Move down"));
    if (m_names->count() > 0) {
        fillLists();
        showList();
    }
    updateButtons();
}

} // namespace tarsus
