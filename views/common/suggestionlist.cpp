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
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int subtitleRole = Qt::UserRole + 1;
constexpr int iconRole = Qt::UserRole + 2;
constexpr int kindRole = Qt::UserRole + 3;
constexpr int mostRows = 9;

/// Icon, title and what tells it apart in two lines; the kind at the right.
class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool two = !index.data(subtitleRole).toString().isEmpty();
        return {200, option.fontMetrics.height() * (two ? 2 : 1) + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
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
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, kind);
        room.setRight(room.right() - kindWidth);
        const QString subtitle = index.data(subtitleRole).toString();
        const int line = option.fontMetrics.height();
        const QRect first =
            subtitle.isEmpty() ? room : QRect(room.left(), room.top(), room.width(), line);
        painter->setPen(tokens.secondText);
        painter->drawText(QRect(room.left(), room.top() + line, room.width(), line + 2),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(subtitle, Qt::ElideRight, room.width()));
        painter->setFont(subtitle.isEmpty() ? option.font : headingFont(option.font, 3));
        painter->setPen(index.flags() & Qt::ItemIsEnabled ? tokens.text : tokens.secondText);
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            room.width()));
    }
};

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
    for (const Suggestion &hit : std::as_const(m_hits)) {
        auto *item = new QStandardItem(hit.title);
        item->setData(hit.subtitle, subtitleRole);
        item->setData(kindIcon(hit.kind), iconRole);
        item->setData(kindTitle(hit.kind), kindRole);
        item->setData(u"%1: %2, %3"_s.arg(kindTitle(hit.kind), hit.title, hit.subtitle),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (m_hits.isEmpty() && !m_nothingFound.isEmpty()) {
        auto *item = new QStandardItem(m_nothingFound);
        item->setData(u"search"_s, iconRole);
        item->setFlags(Qt::NoItemFlags);
        m_model->appendRow(item);
    }
    if (!m_extra.isEmpty()) {
        auto *item = new QStandardItem(m_extra);
        item->setData(u"plus"_s, iconRole);
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
    if (!(m_model->item(row)->flags() & Qt::ItemIsEnabled))
        row = std::min(row + 1, m_model->rowCount() - 1);
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
    if (row < m_hits.size()) {
        const Suggestion hit = m_hits.at(row);
        emit chosen(hit);
    } else {
        emit extraChosen();
    }
}

} // namespace tarsus
