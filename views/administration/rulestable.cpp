// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/administration/rulestable.h"

#include "views/administration/rolesmodel.h"
#include "views/style/styleparts.h"
#include "views/style/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace tarsus {
namespace {

constexpr int leastRowHeight = 30;
constexpr int kindWidth = 170;
constexpr int scopeWidth = 104;

} // namespace

RulesTable::RulesTable(QWidget *parent)
    : QTableView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setItemDelegate(new ScopeDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(leastRowHeight, fontMetrics().height() + 8));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &RulesTable::changeRequested);
}

void RulesTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    setColumnWidth(0, kindWidth);
    for (int column = 1; column + 1 < model->columnCount(); ++column)
        setColumnWidth(column, scopeWidth);
}

void RulesTable::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool changes =
        key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2 || key == Qt::Key_Space;
    if (changes && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        emit changeRequested(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void RulesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the ring
    emit currentRowChanged(current.row());
}

void RulesTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    styleparts::focusRing(&painter, visualRect(currentIndex()), tokensOf(palette()).accent, 4);
}

} // namespace tarsus
