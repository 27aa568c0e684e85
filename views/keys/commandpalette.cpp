// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/commandpalette.h"

#include "views/common/viewstate.h"
#include "views/keys/fuzzymatch.h"
#include "views/style/icons.h"
#include "views/style/styleparts.h"
#include "views/style/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int placesRole = Qt::UserRole + 1;
constexpr int placeRole = Qt::UserRole + 2;
constexpr int keysRole = Qt::UserRole + 3;
constexpr int entryRole = Qt::UserRole + 4;
constexpr int paletteWidth = 640;
constexpr int rowsShown = 11;
constexpr int mostRemembered = 12;
constexpr int usedBonus = 6;
constexpr auto recentKey = "palette/recent"_L1;

/// The icon, the words with what was typed in the accent, where it belongs, and the keys.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &tokens = tokensOf(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen)
            styleparts::roundedBox(painter, QRectF(option.rect).adjusted(4, 1, -4, -1),
                                   tokens.selection, {}, 0, 5);
        QRect room = option.rect.adjusted(14, 0, -14, 0);
        const auto picture = index.data(Qt::DecorationRole).value<QIcon>();
        picture.paint(painter, QRect(room.left(), room.center().y() - 9, 18, 18), Qt::AlignCenter);
        room.setLeft(room.left() + 30);
        painter->setFont(option.font);
        painter->setPen(tokens.secondText);
        const QString keys = index.data(keysRole).toString();
        if (!keys.isEmpty()) {
            painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, keys);
            room.setRight(room.right() - option.fontMetrics.horizontalAdvance(keys) - 16);
        }
        const QString place = index.data(placeRole).toString();
        if (!place.isEmpty()) {
            const int width =
                std::min(option.fontMetrics.horizontalAdvance(place), room.width() / 3);
            painter->drawText(QRect(room.right() - width, room.top(), width, room.height()),
                              Qt::AlignRight | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(place, Qt::ElideRight, width));
            room.setRight(room.right() - width - 12);
        }
        drawWords(painter, room, option, index, tokens);
    }

private:
    static void drawWords(QPainter *painter, const QRect &room, const QStyleOptionViewItem &option,
                          const QModelIndex &index, const Tokens &tokens)
    {
        const QString text =
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
        QTextCharFormat hit;
        hit.setForeground(tokens.accent);
        hit.setFontWeight(QFont::DemiBold);
        hit.setFontUnderline(true); // colour is never alone
        QList<QTextLayout::FormatRange> formats;
        const QVariantList places = index.data(placesRole).toList();
        for (const QVariant &place : places)
            if (place.toInt() < text.size())
                formats.append({place.toInt(), 1, hit});
        QTextLayout layout(text, option.font);
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(room.width());
        layout.endLayout();
        painter->setPen(tokens.text);
        layout.draw(painter, QPointF(room.left(), room.center().y() + 1 - line.height() / 2));
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<PaletteEntry> &entries, ViewState *state,
                               QWidget *window)
    : QFrame(window)
    , m_entries(entries)
    , m_state(state)
    , m_focusBefore(QApplication::focusWidget())
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"popup"_s);
    setAccessibleName(tr("Command palette"));
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->addAction(icon(u"keyboard"_s), QLineEdit::LeadingPosition);
    m_edit->setClearButtonEnabled(true);
    m_edit->setPlaceholderText(tr("What do you want to do? Type some of its letters"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->setAccessibleDescription(tr("Type, choose with the arrow keys, Enter does it"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LineDelegate(this));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Commands"));
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setText(tr("No command is called like that."));
    m_nothing->setProperty("look", u"second"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(space::vast * 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { take(index.row()); });
    window->installEventFilter(this);
    fill();
}

void CommandPalette::open()
{
    place();
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

int CommandPalette::count() const
{
    return m_model->rowCount();
}

QString CommandPalette::lineText(int row) const
{
    return m_model->index(row, 0).data().toString();
}

void CommandPalette::fill()
{
    const QStringList used = m_state ? m_state->value(recentKey).toStringList() : QStringList();
    struct Line
    {
        qsizetype entry = 0;
        FuzzyMatch match;
        qsizetype usedAt = 0;
    };
    QList<Line> lines;
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const PaletteEntry &entry = m_entries.at(at);
        // What it belongs to may be typed, too, but counts less and is not marked.
        auto match = fuzzyMatch(m_edit->text(), entry.text);
        if (!match) {
            match = fuzzyMatch(m_edit->text(), QString(entry.text % u' ' % entry.place));
            if (!match)
                continue;
            match->score /= 2;
            match->places.removeIf([&](int place) { return place >= entry.text.size(); });
        }
        const qsizetype usedAt = used.indexOf(entry.id);
        if (usedAt >= 0)
            match->score += usedBonus;
        lines.append({at, *match, usedAt < 0 ? mostRemembered : usedAt});
    }
    const bool typed = !m_edit->text().trimmed().isEmpty();
    std::ranges::stable_sort(lines, [typed](const Line &one, const Line &other) {
        if (typed && one.match.score != other.match.score)
            return one.match.score > other.match.score;
        return one.usedAt < other.usedAt;
    });
    m_model->clear();
    for (const Line &line : std::as_const(lines)) {
        const PaletteEntry &entry = m_entries.at(line.entry);
        auto *item = new QStandardItem(entry.icon, entry.text);
        QVariantList places;
        for (const int place : line.match.places)
            places.append(place);
        item->setData(places, placesRole);
        item->setData(entry.place, placeRole);
        item->setData(entry.keys, keysRole);
        item->setData(line.entry, entryRole);
        QStringList spoken{entry.text, entry.place, entry.keys};
        spoken.removeAll(QString());
        item->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_nothing->setVisible(lines.isEmpty());
    m_list->setVisible(!lines.isEmpty());
    moveChoice(0);
    place();
}

void CommandPalette::moveChoice(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const QModelIndex now = m_list->currentIndex();
    int row = now.isValid() ? now.row() + step : 0;
    if (step == 1 || step == -1)
        row = (row + rows) % rows; // round, as in a menu
    row = std::clamp(row, 0, rows - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    QAccessibleEvent spoken(m_list, QAccessible::Focus);
    spoken.setChild(row);
    QAccessible::updateAccessibility(&spoken);
}

void CommandPalette::take(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_entries.at(index.data(entryRole).toLongLong());
    if (m_state) {
        QStringList used = m_state->value(recentKey).toStringList();
        used.removeAll(entry.id);
        used.prepend(entry.id);
        m_state->setValue(recentKey, QStringList(used.mid(0, mostRemembered)));
    }
    leave();
    if (entry.run)
        entry.run();
}

void CommandPalette::leave()
{
    if (std::exchange(m_leaving, true))
        return;
    hide();
    if (m_focusBefore && m_edit->hasFocus())
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    emit closed();
    deleteLater();
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int wide = std::min(paletteWidth, window->width() - 2 * space::large);
    int high = m_edit->sizeHint().height() + 3 * space::small + 2;
    const int rows = std::min(m_model->rowCount(), rowsShown);
    high += rows > 0 ? rows * m_list->sizeHintForRow(0) + 2 : m_nothing->minimumHeight();
    setGeometry((window->width() - wide) / 2, 56, wide, std::min(high, window->height() - 72));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched != m_edit)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            leave();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: moveChoice(1); return true;
    case Qt::Key_Up: moveChoice(-1); return true;
    case Qt::Key_PageDown: moveChoice(rowsShown - 1); return true;
    case Qt::Key_PageUp: moveChoice(1 - rowsShown); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_list->currentIndex().row()); return true;
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nowhere else to go
    default: return false;
    }
}

} // namespace tarsus
