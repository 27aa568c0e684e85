// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QStyledItemDelegate>

namespace tarsus {

class StoryModel;
struct HistoryEntry;

/// Draws an entry of a story: icon, word, who and when, its state, and the first lines of what it
/// says; addenda under it. What is looked for is marked.
class StoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Lines of text that an entry shows, and an addendum.
    static constexpr int mostLines = 4;
    static constexpr int mostAddendumLines = 2;

    explicit StoryDelegate(const StoryModel &model, QObject *parent = nullptr);

    /// The width that the entries have.
    void setWidth(int width);
    /// Days before this one have passed.
    void setToday(const QDate &today) { m_today = today; }
    void forgetHeights() { m_heights.clear(); }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int heightOf(int row, const QFont &font) const;
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line,
                   const HistoryEntry &entry) const;

    const StoryModel &m_model;
    int m_width = 400;
    QDate m_today;
    mutable QHash<std::pair<int, qint64>, std::pair<size_t, int>> m_heights;
};

} // namespace tarsus
