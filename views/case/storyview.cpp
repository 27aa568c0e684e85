// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/case/storyview.h"

#include "models/services/history/storymodel.h"
#include "views/case/storydelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPersistentModelIndex>
#include <QResizeEvent>
#include <QScrollBar>

namespace tarsus {

StoryView::StoryView(StoryModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new StoryDelegate(model, this))
{
    setObjectName(QStringLiteral("storyView"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // widths, and so heights, do not depend on it
    setResizeMode(Adjust);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    setModel(&m_model);
    verticalScrollBar()->setSingleStep(24);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (index.isValid())
            emit opened(RecordKind(index.data(StoryModel::KindRole).toInt()),
                        index.data(StoryModel::IdRole).toLongLong());
    });
}

void StoryView::move(int steps)
{
    if (m_model.rowCount() == 0)
        return;
    if (!currentIndex().isValid())
        return setCurrentIndex(m_model.index(0));
    const int wanted = currentIndex().row() + steps;
    if (wanted >= m_model.rowCount() && m_model.canFetchMore())
        m_model.fetchMore();
    setCurrentIndex(m_model.index(qBound(0, wanted, m_model.rowCount() - 1)));
}

void StoryView::goTo(int row)
{
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row));
    scrollTo(currentIndex(), PositionAtTop);
}

bool StoryView::select(RecordKind kind, qint64 id)
{
    const int row = m_model.rowOf(kind, id);
    if (row < 0)
        return false;
    setCurrentIndex(m_model.index(row));
    scrollTo(currentIndex());
    return true;
}

void StoryView::refresh()
{
    const QPersistentModelIndex top = indexAt(QPoint(1, 1));
    const int before = visualRect(top).top();
    const bool isAtTop = verticalScrollBar()->value() == 0;
    m_model.refresh();
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    if (top.isValid() && !isAtTop)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(top).top()
                                      - before);
}

void StoryView::resizeEvent(QResizeEvent *event)
{
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
}

void StoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_J)
        return move(1);
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_K)
        return move(-1);
    QListView::keyPressEvent(event);
}

void StoryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_delegate->forgetHeights();
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

} // namespace tarsus
