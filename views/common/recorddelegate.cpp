// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/recorddelegate.h"

#include "views/common/badge.h"
#include "views/common/recordtableview.h"
#include "views/style/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace tarsus {

void RecordDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto *table = qobject_cast<const RecordTableView *>(option.widget);
    QColor fill;
    if (option.state & QStyle::State_Selected)
        fill = tokens.selection;
    else if (table && table->hoveredRow() == index.row())
        fill = tokens.hover;
    if (fill.isValid())
        painter->fillRect(option.rect, fill);
    painter->setPen(mixed(tokens.surface, tokens.line, 0.7));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    paintCell(painter, option, index);
    QStyleOptionViewItem cell = option;
    cell.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    cell.rect.adjust(4, 0, -4, -1);
    QStyledItemDelegate::paint(painter, cell, index);
}

bool RecordDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).isNull()) {
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool cut =
            option.fontMetrics.horizontalAdvance(text) > view->visualRect(index).width() - 16;
        QToolTip::showText(event->globalPos(), cut ? text.toHtmlEscaped() : QString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

BadgeDelegate::BadgeDelegate(Look look, QObject *parent)
    : RecordDelegate(parent)
    , m_look(std::move(look))
{}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    paintCell(painter, option, index);
    const QString word = index.data(Qt::DisplayRole).toString();
    if (word.isEmpty())
        return;
    const StateLook look = m_look(index);
    Badge::paint(painter, option.rect.adjusted(6, 0, -6, -1), word, look.tone, look.mark,
                 option.palette, option.font);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = RecordDelegate::sizeHint(option, index);
    const QString word = index.data(Qt::DisplayRole).toString();
    return {Badge::widthFor(word, m_look(index).mark, option.font) + 12, size.height()};
}

} // namespace tarsus
