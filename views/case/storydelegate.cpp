// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/case/storydelegate.h"

#include "models/core/text.h"
#include "models/services/history/storymodel.h"
#include "views/common/badge.h"
#include "views/common/searchsource.h"
#include "views/records/statelook.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int iconSize = 18;
constexpr int left = 44;  ///< where words begin
constexpr int right = 16; ///< free at the end of a line
constexpr int above = 10; ///< and below
constexpr int indent = 16;
/// More than this is never seen in a few lines.
constexpr int mostLetters = 700;

int headHeight(const QFont &font)
{
    return qMax(QFontMetrics(font).height(), iconSize) + 4;
}

QString flowing(const QString &text)
{
    QString flow = text.left(mostLetters).trimmed();
    return flow.replace(u'\n', QChar::LineSeparator);
}

/// Calls `line` with each line of the text that is shown: where it stands in the text, its length,
/// and whether more follows it that is not shown. Returns how many there are.
int eachLine(QTextLayout &layout, int width, int most,
             const std::function<void(const QTextLine &, bool)> &line = {})
{
    int count = 0;
    layout.beginLayout();
    while (count < most) {
        QTextLine next = layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(width);
        ++count;
        if (line)
            line(next,
                 count == most && next.textStart() + next.textLength() < layout.text().size());
    }
    layout.endLayout();
    return count;
}

int linesOf(const QString &text, const QFont &font, int width, int most)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(flowing(text), font);
    return eachLine(layout, width, most);
}

/// The text as search compares it, and for each letter of that where it stands in the text.
QString foldedWithPlaces(const QString &text, QList<int> &places)
{
    QString folded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString one = foldText(text.at(i));
        folded += one.isEmpty() ? u" "_s : one;
        while (places.size() < folded.size())
            places.append(static_cast<int>(i));
    }
    return folded;
}

QList<QTextLayout::FormatRange> marks(const QString &text, const QString &words,
                                      const QColor &ground)
{
    QList<QTextLayout::FormatRange> ranges;
    const QStringList each = foldText(words).split(u' ', Qt::SkipEmptyParts);
    if (each.isEmpty())
        return ranges;
    QList<int> places;
    const QString folded = foldedWithPlaces(text, places);
    for (const QString &word : each) {
        for (qsizetype at = folded.indexOf(word); at >= 0;
             at = folded.indexOf(word, at + word.size())) {
            QTextLayout::FormatRange range;
            range.start = places.at(at);
            range.length = places.at(at + word.size() - 1) + 1 - range.start;
            range.format.setBackground(ground);
            range.format.setFontWeight(QFont::DemiBold);
            ranges.append(range);
        }
    }
    return ranges;
}

struct Words
{
    QString text;
    QString marked; ///< what is looked for
    QFont font;
    QColor color;
    QColor ground; ///< of what is looked for
    int most = 1;
};

/// Returns the height that it took.
int paintWords(QPainter *painter, const QRect &rect, const Words &words)
{
    if (words.text.isEmpty())
        return 0;
    const QString text = flowing(words.text);
    QTextLayout layout(text, words.font);
    layout.setFormats(marks(text, words.marked, words.ground));
    const int lineHeight = QFontMetrics(words.font).lineSpacing();
    int y = 0;
    QList<std::pair<QTextLine, bool>> lines;
    eachLine(layout, rect.width(), words.most, [&](const QTextLine &line, bool goesOn) {
        lines.append({line, goesOn});
    });
    painter->setPen(words.color);
    for (const auto &[line, goesOn] : std::as_const(lines)) {
        if (goesOn) {
            const QString rest = text.mid(line.textStart()).replace(QChar::LineSeparator, u' ');
            painter->setFont(words.font);
            painter->drawText(
                QRect(rect.left(), rect.top() + y, rect.width(), lineHeight), Qt::AlignLeft,
                QFontMetrics(words.font).elidedText(rest, Qt::ElideRight, rect.width()));
        } else {
            line.draw(painter, QPointF(rect.left() - line.x(), rect.top() + y - line.y()));
        }
        y += lineHeight;
    }
    return y;
}

} // namespace

StoryDelegate::StoryDelegate(const StoryModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

void StoryDelegate::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_heights.clear();
}

int StoryDelegate::heightOf(int row, const QFont &font) const
{
    const HistoryEntry &entry = m_model.entryAt(row);
    const QList<HistoryEntry> addenda = m_model.addendaOf(row);
    size_t content = qHashMulti(0, entry.text, entry.detail);
    for (const HistoryEntry &addendum : addenda)
        content = qHashMulti(content, addendum.text);
    auto &known = m_heights[{static_cast<int>(entry.kind), entry.id}];
    if (known.second > 0 && known.first == content)
        return known.second;
    const int lineHeight = QFontMetrics(font).lineSpacing();
    const int width = m_width - left - right;
    int height = 2 * above + headHeight(font)
                 + linesOf(StoryModel::textOf(entry), font, width, mostLines) * lineHeight;
    for (const HistoryEntry &addendum : addenda)
        height += lineHeight + space::tiny
                  + linesOf(StoryModel::textOf(addendum), font, width - indent, mostAddendumLines)
                        * lineHeight;
    known = {content, height};
    return height;
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {100, heightOf(index.row(), option.font)};
}

void StoryDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option,
                              const QRect &line, const HistoryEntry &entry) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QFontMetrics metrics(option.font);
    const QString moment = m_model.momentOf(entry);
    const int momentWidth = metrics.horizontalAdvance(moment);
    painter->setFont(option.font);
    painter->setPen(tokens.secondText);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, moment);
    int end = line.right() - momentWidth - space::medium;
    int at = line.left();
    const auto word = [&](const QString &text, const QFont &font, const QColor &color) {
        const QFontMetrics its(font);
        const QString shown = its.elidedText(text, Qt::ElideRight, qMax(0, end - at));
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect(at, line.top(), qMax(0, end - at), line.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, shown);
        at += its.horizontalAdvance(shown) + space::small;
    };
    const auto badge = [&](const QString &text, Tone tone, Mark mark) {
        const int width = Badge::widthFor(text, mark, option.font);
        if (at + width > end)
            return;
        Badge::paint(painter, QRect(at, line.top(), width, line.height()), text, tone, mark,
                     option.palette, option.font);
        at += width + space::small;
    };
    word(m_model.titleOf(entry), headingFont(option.font, 3), tokens.text);
    if (!entry.person.isEmpty())
        word(entry.person, option.font, tokens.secondText);
    if (const QString state = m_model.stateOf(entry); !state.isEmpty()) {
        const StateLook look = stateLook(StoryModel::stateList(entry.kind), entry.status);
        badge(state, look.tone, look.mark);
    }
    if (entry.isSigned)
        badge(tr("signed"), Tone::Good, Mark::Dot);
    if (entry.due.isValid()) {
        const bool isOver = m_today.isValid() && entry.due < m_today;
        const QString day = QLocale().toString(entry.due, QLocale::ShortFormat);
        const QString text =
            entry.kind == RecordKind::Plan ? tr("review %1").arg(day) : tr("follow up %1").arg(day);
        badge(isOver ? tr("%1, overdue").arg(text) : text, isOver ? Tone::Danger : Tone::Warning,
              isOver ? Mark::FilledTriangle : Mark::Ring);
    }
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const HistoryEntry &entry = m_model.entryAt(index.row());
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QRect rect = option.rect;
    painter->save();
    painter->setClipRect(rect);
    if (isChosen)
        painter->fillRect(rect, tokens.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, tokens.hover);
    if (isChosen && option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), tokens.accent);
    painter->setPen(tokens.line);
    painter->drawLine(rect.left() + left, rect.bottom(), rect.right() - right, rect.bottom());

    const int headTall = headHeight(option.font);
    const QRect head(rect.left() + left, rect.top() + above, rect.width() - left - right,
                     headTall - 4);
    const QPixmap picture = iconPixmap(kindIcon(entry.kind), tokens.secondText, iconSize,
                                       painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.left() + space::large, head.top() + (head.height() - iconSize) / 2,
                        picture);
    paintHead(painter, option, head, entry);

    const QString looked = m_model.filter().words;
    const QColor ground = mixed(tokens.surface, tokens.warning, 0.3);
    const int lineHeight = QFontMetrics(option.font).lineSpacing();
    QRect words(head.left(), rect.top() + above + headTall, head.width(), rect.height());
    words.setTop(words.top()
                 + paintWords(painter, words,
                              {StoryModel::textOf(entry), looked, option.font, tokens.text, ground,
                               mostLines}));
    const QList<HistoryEntry> addenda = m_model.addendaOf(index.row());
    for (const HistoryEntry &addendum : addenda) {
        words.setTop(words.top() + space::tiny);
        const QRect line(words.left() + indent, words.top(), words.width() - indent, lineHeight);
        painter->fillRect(QRect(words.left() + 4, words.top(), 2,
                                lineHeight
                                    + linesOf(StoryModel::textOf(addendum), option.font,
                                              line.width(), mostAddendumLines)
                                          * lineHeight),
                          tokens.line);
        painter->setFont(option.font);
        painter->setPen(tokens.secondText);
        painter->drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            tr("Addendum · %1 · %2", "who, when").arg(addendum.person, m_model.momentOf(addendum)));
        const QRect below(line.left(), line.bottom() + 1, line.width(), rect.height());
        words.setTop(below.top()
                     + paintWords(painter, below,
                                  {StoryModel::textOf(addendum),
                                   {},
                                   option.font,
                                   tokens.text,
                                   ground,
                                   mostAddendumLines}));
    }
    painter->restore();
}

} // namespace tarsus
