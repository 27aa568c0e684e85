// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/listpage.h"

#include "views/common/detailpane.h"
#include "views/common/emptystate.h"
#include "views/common/filterchips.h"
#include "views/common/recordtableview.h"
#include "views/common/viewstate.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int paneNeedsWidth = 860; // below this the list has the window to itself

} // namespace

ListPage::ListPage(const QString &key, const QString &emptyIcon, ViewState *state, QWidget *parent)
    : Page(parent)
    , m_key(key)
    , m_state(state)
    , m_quickFilter(new QLineEdit(this))
    , m_chips(new FilterChips(this))
    , m_count(new QLabel(this))
    , m_columns(new QToolButton(this))
    , m_new(new QPushButton(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new RecordTableView(this))
    , m_empty(new EmptyState(emptyIcon, this))
    , m_nothingFound(new EmptyState(u"search"_s, this))
    , m_pane(new DetailPane(this))
{
    auto *bar = new QWidget(this);
    buildToolbar(bar);
    for (QWidget *view : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty),
                          static_cast<QWidget *>(m_nothingFound)})
        m_stack->addWidget(view);
    m_stack->setAttribute(Qt::WA_StyledBackground);
    m_stack->setProperty("look", u"surface"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({780, 380});
    if (m_state)
        m_splitter->restoreState(
            QByteArray::fromBase64(m_state->value(m_key + u"/splitter"_s).toByteArray()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_splitter, 1);

    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        if (m_state)
            m_state->setValue(m_key + u"/splitter"_s, m_splitter->saveState().toBase64());
    });
    connect(m_chips, &FilterChips::changed, this, &ListPage::refilter);
    connect(m_quickFilter, &QLineEdit::textChanged, this, &ListPage::refilter);
    connect(m_table, &RecordTableView::typed, this, [this](const QString &text) {
        m_quickFilter->setFocus(Qt::ShortcutFocusReason);
        m_quickFilter->setText(text);
    });
    connect(m_table, &RecordTableView::currentIdChanged, this, &ListPage::currentChanged);
    connect(m_table, &RecordTableView::opened, this, [this](qint64 id) {
        if (id != 0)
            openCurrent(id);
    });
    connect(m_pane, &DetailPane::linkActivated, this, &Page::openRequested);
    const auto makeNew = [this] {
        if (recordKind())
            emit newRequested(*recordKind());
    };
    connect(m_new, &QPushButton::clicked, this, makeNew);
    connect(m_empty, &EmptyState::actionTriggered, this, makeNew);
    connect(m_nothingFound, &EmptyState::actionTriggered, this, &ListPage::clearFilters);
    ListPage::retranslate();
}

void ListPage::buildToolbar(QWidget *bar)
{
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setProperty("look", u"bar"_s);
    m_quickFilter->setObjectName(u"quickFilter"_s);
    m_quickFilter->setClearButtonEnabled(true);
    m_quickFilter->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_quickFilter->setFixedWidth(230);
    m_quickFilter->installEventFilter(this);
    m_count->setObjectName(u"countLabel"_s);
    m_count->setProperty("look", u"second"_s);
    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setAutoRaise(true);
    m_columns->setIcon(icon(u"columns"_s));
    m_new->setObjectName(u"newButton"_s);
    m_new->setIcon(icon(u"plus"_s));
    m_new->hide();
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_quickFilter, 0, Qt::AlignTop);
    row->addWidget(m_chips, 1, Qt::AlignVCenter);
    m_count->setMinimumHeight(space::control);
    for (QWidget *tool : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_new)})
        row->addWidget(tool, 0, Qt::AlignTop);
    connect(m_columns, &QToolButton::clicked, this, [this] {
        QMenu *menu = m_table->makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
}

void ListPage::focusQuickFilter()
{
    m_quickFilter->setFocus(Qt::ShortcutFocusReason);
    m_quickFilter->selectAll();
}

bool ListPage::reveal(qint64 id)
{
    if (m_table->selectId(id))
        return true;
    clearFilters();
    return m_table->selectId(id);
}

void ListPage::setListModel(QAbstractItemModel *model)
{
    m_table->setModel(model);
    if (m_state)
        m_table->remember(m_state, m_key + u"/columns"_s);
    connect(model, &QAbstractItemModel::modelReset, this, &ListPage::updateEmptyState);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPage::updateEmptyState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListPage::updateEmptyState);
    updateEmptyState();
}

void ListPage::setEmptyTexts(const QString &title, const QString &explanation,
                             const QString &action)
{
    m_empty->setTexts(title, explanation);
    m_empty->setAction(action);
}

void ListPage::setNewText(const QString &text)
{
    m_new->setText(text);
    m_new->setToolTip(newKeys().toString(QKeySequence::NativeText));
    m_new->setVisible(!text.isEmpty());
}

void ListPage::setQuickFilterHint(const QString &hint)
{
    m_quickFilter->setPlaceholderText(hint);
    m_quickFilter->setAccessibleName(hint);
}

void ListPage::setCounts(qint64 shown, qint64 total)
{
    if (total < 0 || total == shown)
        m_count->setText(locale().toString(shown));
    else
        m_count->setText(tr("%1 of %2", "rows shown of all rows")
                             .arg(locale().toString(shown), locale().toString(total)));
}

void ListPage::updateEmptyState()
{
    const bool empty = !m_table->model() || m_table->model()->rowCount() == 0;
    QWidget *shown = !empty         ? static_cast<QWidget *>(m_table)
                     : isFiltered() ? static_cast<QWidget *>(m_nothingFound)
                                    : m_empty;
    m_stack->setCurrentWidget(shown);
    m_pane->setVisible(width() >= paneNeedsWidth && shown != m_empty);
    if (empty)
        currentChanged(0);
}

QString ListPage::filterText() const
{
    return m_quickFilter->text().trimmed();
}

void ListPage::clearFilters()
{
    resetChips();
    const QSignalBlocker quiet(m_quickFilter);
    m_quickFilter->clear();
    refilter();
}

bool ListPage::isFiltered() const
{
    return !filterText().isEmpty();
}

void ListPage::retranslate()
{
    m_nothingFound->setTexts(tr("Nothing matches"),
                             tr("No entry fits what is typed and chosen above."));
    m_nothingFound->setAction(tr("Show everything"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_pane->setPlaceholder(tr("Choose a line to see what matters about it here."));
    if (m_quickFilter->placeholderText().isEmpty())
        setQuickFilterHint(tr("Filter this list"));
}

void ListPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Links and pictures in the pane are drawn in the colours of when it was filled.
    if (event->type() == QEvent::PaletteChange && m_paneFilled)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_paneFilled)
                    showDetails(m_table->currentId());
            },
            Qt::QueuedConnection);
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_pane->setVisible(width() >= paneNeedsWidth && m_stack->currentWidget() != m_empty);
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_quickFilter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_table->setFocus(Qt::TabFocusReason);
            if (!m_table->currentIndex().isValid() && m_table->model()
                && m_table->model()->rowCount() > 0)
                m_table->selectId(m_table->idAt(0));
            return true;
        }
        if (key == Qt::Key_Escape && !m_quickFilter->text().isEmpty()) {
            m_quickFilter->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void ListPage::openCurrent(qint64 id)
{
    if (recordKind())
        emit editRequested(*recordKind(), id);
}

void ListPage::currentChanged(qint64 id)
{
    if (id == 0 && !m_paneFilled)
        return;
    m_paneFilled = id != 0;
    showDetails(id);
    if (id == 0)
        m_pane->clear();
}

void ListPage::refilter()
{
    const qint64 kept = m_table->currentId();
    applyFilters();
    if (!m_table->selectId(kept))
        currentChanged(0);
    updateEmptyState();
}

} // namespace tarsus
