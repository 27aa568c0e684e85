// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/tone.h"

#include <QStyledItemDelegate>

#include <functional>

namespace tarsus {

/// The cells of a record list: one quiet line under each row, the whole row paler under the mouse,
/// long text cut with an ellipsis and shown whole in a tool tip.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Background and line of the cell; subclasses draw their content over it.
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
};

/// How a state looks in a list; the word is the cell's own text.
struct StateLook
{
    Tone tone = Tone::Neutral;
    Mark mark = Mark::None;
};

/// A cell that is a state: its word in a Badge. `look` gets the cell and answers how it looks.
class BadgeDelegate final : public RecordDelegate
{
    Q_OBJECT

public:
    using Look = std::function<StateLook(const QModelIndex &)>;

    explicit BadgeDelegate(Look look, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look m_look;
};

} // namespace tarsus
