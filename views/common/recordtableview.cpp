// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/recordtableview.h"

#include "views/common/recorddelegate.h"
#include "views/common/viewstate.h"
#include "views/style/styleparts.h"
#include "views/style/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {

RecordTableView::RecordTableView(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setSortingEnabled(false);
    setItemDelegate(new RecordDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](QPoint place) {
        QMenu *menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(place));
    });
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, signal, this, &RecordTableView::keepColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RecordTableView::keepColumns);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(idAt(index.row())); });
    setCompact(false);
}

void RecordTableView::setCompact(bool compact)
{
    const int wanted = compact ? 24 : 30;
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setDefaultSectionSize(
        std::max(wanted, fontMetrics().height() + (compact ? 4 : 8)));
}

void RecordTableView::setHiddenForever(const QList<int> &columns)
{
    m_hiddenForever = columns;
    applyColumns();
}

void RecordTableView::setDefaultColumns(const QList<std::pair<int, int>> &columnsAndWidths)
{
    m_defaults = columnsAndWidths;
    applyColumns();
}

void RecordTableView::remember(ViewState *state, const QString &key)
{
    m_state = state;
    m_key = key;
    applyColumns();
}

void RecordTableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    applyColumns();
    setSortingEnabled(model != nullptr);
}

qint64 RecordTableView::idAt(int row) const
{
    return model() ? model()->index(row, 0, rootIndex()).data(m_idRole).toLongLong() : 0;
}

void RecordTableView::setChoosingMany(bool many)
{
    setSelectionMode(many ? QAbstractItemView::ExtendedSelection
                          : QAbstractItemView::SingleSelection);
}

QList<qint64> RecordTableView::chosenIds() const
{
    QList<qint64> ids;
    if (!selectionModel())
        return ids;
    QList<int> rows;
    const QItemSelection chosen = selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    std::ranges::sort(rows);
    for (const int row : std::as_const(rows)) {
        if (const qint64 id = idAt(row); id != 0 && !ids.contains(id))
            ids.append(id);
    }
    return ids;
}

qint64 RecordTableView::currentId() const
{
    return currentIndex().isValid() ? idAt(currentIndex().row()) : 0;
}

bool RecordTableView::selectId(qint64 id)
{
    if (!model() || id == 0)
        return false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (idAt(row) != id)
            continue;
        const int column = std::max(horizontalHeader()->logicalIndexAt(1), 0);
        // Not setCurrentIndex(): with Ctrl held, as in a shortcut, that adds to what is chosen.
        selectionModel()->setCurrentIndex(model()->index(row, column),
                                          QItemSelectionModel::ClearAndSelect
                                              | QItemSelectionModel::Rows);
        scrollTo(currentIndex());
        return true;
    }
    return false;
}

QMenu *RecordTableView::makeColumnMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    if (!model())
        return menu;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (m_hiddenForever.contains(column))
            continue;
        QString words = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(words.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            if (shown && columnWidth(column) < 48)
                setColumnWidth(column, 120);
            keepColumns();
        });
    }
    menu->addSeparator();
    QAction *standard = menu->addAction(tr("Columns as at the start"));
    connect(standard, &QAction::triggered, this, [this] {
        if (m_state)
            m_state->setValue(m_key, {});
        applyColumns();
    });
    return menu;
}

void RecordTableView::keyboardSearch(const QString &text)
{
    const bool isKey = m_lettersAreKeys && !text.isEmpty() && text.front().isLetter();
    if (!text.trimmed().isEmpty() && !isKey)
        emit typed(text);
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit opened(currentId());
        return;
    }
    const bool choosing = (event->modifiers() & Qt::ShiftModifier) != 0
                          && selectionMode() == QAbstractItemView::ExtendedSelection;
    if (!choosing && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        if (model() && model()->rowCount() > 0) { // rows, not cells
            const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
            setCurrentIndex(model()->index(row, std::max(currentIndex().column(), 0)));
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void RecordTableView::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void RecordTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const QRect cell = visualRect(currentIndex());
    QPainter painter(viewport());
    const QRect row(0, cell.top(), viewport()->width(), cell.height());
    styleparts::focusRing(&painter, row, tokensOf(palette()).accent, 4);
}

void RecordTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring goes round the whole row
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        emit currentIdChanged(currentId());
}

void RecordTableView::applyColumns()
{
    if (!model())
        return;
    const QScopedValueRollback guard(m_applying, true);
    QHeaderView *header = horizontalHeader();
    const QByteArray kept =
        m_state ? QByteArray::fromBase64(m_state->value(m_key).toByteArray()) : QByteArray();
    if (kept.isEmpty() || !header->restoreState(kept)) {
        for (int column = 0; column < header->count(); ++column)
            header->setSectionHidden(column, !m_defaults.isEmpty());
        int visual = 0;
        for (const auto &[column, width] : std::as_const(m_defaults)) {
            header->setSectionHidden(column, false);
            header->moveSection(header->visualIndex(column), visual++);
            if (width > 0)
                header->resizeSection(column, width);
            else
                resizeColumnToContents(column);
        }
    }
    for (const int column : std::as_const(m_hiddenForever))
        header->setSectionHidden(column, true);
    header->setStretchLastSection(true);
}

void RecordTableView::keepColumns()
{
    if (m_state && !m_applying && model())
        m_state->setValue(m_key, horizontalHeader()->saveState().toBase64());
}

void RecordTableView::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    m_hoveredRow = row;
    viewport()->update();
}

} // namespace tarsus
