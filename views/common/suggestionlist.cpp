// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/suggestionlist.h"

#include "views/style/icons.h"
#include "views/style/styleparts.h"
#include "views/style/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int subtitleRole = Qt::UserRole + 1;
constexpr int iconRole = Qt::UserRole + 2;
constexpr int kindRole = Qt::UserRole + 3;
constexpr int hitRole = Qt::UserRole + 4; ///< which hit; below zero: none
constexpr int marksRole = Qt::UserRole + 5;
constexpr int headingRole = Qt::UserRole + 6;
constexpr int extraHit = -2;
constexpr int mostRows = 11;

/// Icon, title and what tells it apart in two lines; the kind at the right.
class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(headingRole).toBool())
            return {200, option.fontMetrics.height() + 10};
        const bool two = !index.data(subtitleRole).toString().isEmpty();
        return {200, option.fontMetrics.height() * (two ? 2 : 1) + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        if (index.data(headingRole).toBool()) {
            painter->setFont(headingFont(option.font, 3));
            painter->setPen(tokens.secondText);
            painter->drawText(option.rect.adjusted(14, 4, -14, 0), Qt::AlignLeft | Qt::AlignVCenter,
                              index.data().toString());
            return;
        }
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen)
            styleparts::roundedBox(painter, QRectF(option.rect).adjusted(4, 1, -4, -1),
                                   tokens.selection, {}, 0, 5);
        QRect room = option.rect.adjusted(14, 6, -14, -6);
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QString name = index.data(iconRole).toString();
        if (!name.isEmpty())
            painter->drawPixmap(
                room.left(), room.center().y() - 9,
                iconPixmap(name, chosen ? tokens.accent : tokens.secondText, 20, ratio));
        room.setLeft(room.left() + 32);
        const QString kind = index.data(kindRole).toString();
        const int kindWidth = option.fontMetrics.horizontalAdvance(kind) + 8;
        painter->setFont(option.font);
        painter->setPen(tokens.secondText);
        const bool isPlace = index.data(marksRole).isValid(); // its second line is long
        painter->drawText(
            isPlace ? QRect(room.left(), room.top(), room.width(), option.fontMetrics.height())
                    : room,
            Qt::AlignRight | Qt::AlignVCenter, kind);
        room.setRight(room.right() - kindWidth);
        const QString subtitle = index.data(subtitleRole).toString();
        const int line = option.fontMetrics.height();
        const QRect first =
            subtitle.isEmpty() ? room : QRect(room.left(), room.top(), room.width(), line);
        const QRect second(room.left(), room.top() + line, room.width() + (isPlace ? kindWidth : 0),
                           line + 2);
        paintMarked(painter, second, option, index, tokens);
        painter->setFont(subtitle.isEmpty() ? option.font : headingFont(option.font, 3));
        painter->setPen(index.flags() & Qt::ItemIsEnabled ? tokens.text : tokens.secondText);
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            room.width()));
    }

private:
    /// The second line, with the words that were found underlined in the accent.
    static void paintMarked(QPainter *painter, const QRect &room,
                            const QStyleOptionViewItem &option, const QModelIndex &index,
                            const Tokens &tokens)
    {
        const QString text = option.fontMetrics.elidedText(index.data(subtitleRole).toString(),
                                                           Qt::ElideRight, room.width());
        QTextCharFormat mark;
        mark.setForeground(tokens.accent);
        mark.setFontWeight(QFont::DemiBold);
        mark.setFontUnderline(true);
        QList<QTextLayout::FormatRange> formats;
        const QVariantList marks = index.data(marksRole).toList();
        for (const QVariant &one : marks)
            formats.append({one.toPoint().x(), one.toPoint().y(), mark});
        QTextLayout layout(text, option.font);
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid())
            line.setLineWidth(room.width() + 200);
        layout.endLayout();
        painter->setPen(tokens.secondText);
        layout.draw(painter, room.topLeft());
    }
};

QStandardItem *itemOf(const Suggestion &hit, int number)
{
    auto *item = new QStandardItem(hit.title);
    const bool isRecord = hit.completion.isEmpty();
    const QString note =
        !hit.note.isEmpty() ? hit.note : (isRecord ? kindTitle(hit.kind) : QString());
    item->setData(hit.subtitle, subtitleRole);
    item->setData(isRecord ? kindIcon(hit.kind) : u"filter"_s, iconRole);
    item->setData(note, kindRole);
    item->setData(number, hitRole);
    item->setData(u"%1: %2, %3"_s.arg(note, hit.title, hit.subtitle), Qt::AccessibleTextRole);
    QVariantList marks;
    for (const auto &[first, length] : hit.marks)
        marks.append(QPoint(first, length));
    if (!marks.isEmpty())
        item->setData(marks, marksRole);
    return item;
}

} // namespace

SuggestionList::SuggestionList(QWidget *field)
    : QFrame(field->window())
    , m_field(field)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"popup"_s);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"suggestions"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(this));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Suggestions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 5, 1, 5);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { take(index.row()); });
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    m_field->installEventFilter(this);
    connect(m_field, &QObject::destroyed, this, &QObject::deleteLater);
    hide();
}

void SuggestionList::setHits(const QList<Suggestion> &hits)
{
    m_hits = hits;
    rebuild();
}

void SuggestionList::addHits(const QList<Suggestion> &hits)
{
    const QModelIndex now = m_list->currentIndex();
    const int chosen = now.isValid() ? now.data(hitRole).toInt() : -1;
    m_hits += hits;
    rebuild();
    for (int row = 0; chosen >= 0 && row < m_model->rowCount(); ++row)
        if (m_model->item(row)->data(hitRole).toInt() == chosen)
            m_list->setCurrentIndex(m_model->index(row, 0));
}

void SuggestionList::setExtra(const QString &text)
{
    m_extra = text;
    rebuild();
}

void SuggestionList::setNothingFound(const QString &text)
{
    m_nothingFound = text;
}

void SuggestionList::rebuild()
{
    m_model->clear();
    QString group;
    for (qsizetype number = 0; number < m_hits.size(); ++number) {
        const Suggestion &hit = m_hits.at(number);
        if (hit.group != group) {
            group = hit.group;
            auto *heading = new QStandardItem(group);
            heading->setData(true, headingRole);
            heading->setData(-1, hitRole);
            heading->setFlags(Qt::NoItemFlags);
            if (!group.isEmpty())
                m_model->appendRow(heading);
            else
                delete heading;
        }
        m_model->appendRow(itemOf(hit, int(number)));
    }
    if (m_hits.isEmpty() && !m_nothingFound.isEmpty()) {
        auto *item = new QStandardItem(m_nothingFound);
        item->setData(u"search"_s, iconRole);
        item->setData(-1, hitRole);
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }
    if (!m_extra.isEmpty()) {
        auto *item = new QStandardItem(m_extra);
        item->setData(u"plus"_s, iconRole);
        item->setData(extraHit, hitRole);
        m_model->appendRow(item);
    }
    moveChoice(0);
}

int SuggestionList::count() const
{
    return m_model->rowCount();
}

void SuggestionList::showUnder()
{
    if (m_model->rowCount() == 0)
        return hide();
    QWidget *window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    int height = 12;
    for (int row = 0; row < std::min(m_model->rowCount(), mostRows); ++row)
        height += m_list->sizeHintForRow(row);
    const QPoint place = m_field->mapTo(window, QPoint(0, m_field->height() + 4));
    const int width = std::min(std::max(m_field->width(), 420), window->width() - 16);
    const int below = window->height() - place.y() - 8;
    const int left = std::clamp(place.x(), 8, std::max(8, window->width() - width - 8));
    if (below < std::min(height, 160)) {
        const int above = m_field->mapTo(window, QPoint(0, -4)).y();
        setGeometry(left, std::max(8, above - height), width, std::min(height, above - 8));
    } else {
        setGeometry(left, place.y(), width, std::min(height, below));
    }
    show();
    raise();
}

void SuggestionList::moveChoice(int step)
{
    if (m_model->rowCount() == 0)
        return;
    int row = m_list->currentIndex().row() + step;
    if (!m_list->currentIndex().isValid())
        row = 0;
    row = std::clamp(row, 0, m_model->rowCount() - 1);
    const int way = step < 0 && row > 0 ? -1 : 1; // a heading is stepped over
    if (!(m_model->item(row)->flags() & Qt::ItemIsEnabled))
        row = std::clamp(row + way, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    QAccessibleEvent spoken(m_list, QAccessible::Focus);
    spoken.setChild(row);
    QAccessible::updateAccessibility(&spoken);
}

void SuggestionList::takeChoice()
{
    if (isVisible())
        take(m_list->currentIndex().row());
}

bool SuggestionList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && isVisible()
        && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        showUnder();
    return QFrame::eventFilter(watched, event);
}

void SuggestionList::take(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !(m_model->item(row)->flags() & Qt::ItemIsEnabled))
        return;
    hide();
    const int number = m_model->item(row)->data(hitRole).toInt();
    if (number == extraHit) {
        emit extraChosen();
    } else if (number >= 0) {
        const Suggestion hit = m_hits.at(number);
        emit chosen(hit);
    }
}

} // namespace tarsus
