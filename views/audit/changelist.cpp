// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/changelist.h"

#include "views/audit/worddiff.h"
#include "views/style/heading.h"
#include "views/style/tokens.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

enum class Side { Before, After };

QString htmlOf(const QList<DiffPart> &parts, Side side, const Tokens &tokens)
{
    const QString open = side == Side::Before
                             ? QString(u"<span style=\"text-decoration:line-through;color:"_s
                                       + tokens.danger.name() + u"\">"_s)
                             : QString(u"<span style=\"text-decoration:underline;font-weight:600;"
                                       "color:"_s
                                       + tokens.good.name() + u"\">"_s);
    QString html;
    for (const DiffPart &part : parts) {
        const QString text = part.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        html += part.isChanged ? QString(open + text + u"</span>"_s) : text;
    }
    return html;
}

QString quiet(const QString &text, const Tokens &tokens)
{
    return u"<span style=\"color:"_s + tokens.secondText.name() + u"\">"_s + text.toHtmlEscaped()
           + u"</span>"_s;
}

} // namespace

ChangeList::ChangeList(const QList<TrailChange> &changes, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"changeList"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::small);
    m_grid->setVerticalSpacing(space::tiny);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    const bool hasBefore = std::ranges::any_of(
        changes, [](const TrailChange &change) { return !change.before.isEmpty(); });
    if (!changes.isEmpty() && hasBefore)
        addHeads(hasBefore);
    for (const TrailChange &change : changes)
        addChange(change, hasBefore && !change.isFact);
}

void ChangeList::addHeads(bool hasBefore)
{
    auto *before = new QLabel(tr("Before"), this);
    auto *after = new QLabel(tr("After"), this);
    for (QLabel *head : {before, after}) {
        head->setFont(headingFont(font(), 3));
        head->setProperty("look", u"second"_s);
    }
    before->setVisible(hasBefore);
    m_grid->addWidget(before, 0, 0);
    m_grid->addWidget(after, 0, 1);
}

void ChangeList::addChange(const TrailChange &change, bool hasBefore)
{
    const int row = m_grid->rowCount();
    auto *title = new QLabel(change.title, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setProperty("look", u"second"_s);
    title->setContentsMargins(0, row > 1 ? space::tiny : 0, 0, 0);
    m_grid->addWidget(title, row, 0, 1, 2);
    const Tokens &tokens = tokensOf(palette());
    if (change.isHidden) {
        m_grid->addWidget(valueBox(quiet(tr("Not for your role to see"), tokens),
                                   tr("%1: not for your role to see").arg(change.title)),
                          row + 1, 0, 1, 2);
        return;
    }
    const auto said = [&](const QString &text) { return text.isEmpty() ? tr("empty") : text; };
    if (!hasBefore) {
        const QString html = change.after.isEmpty()
                                 ? quiet(said(change.after), tokens)
                                 : change.after.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        m_grid->addWidget(
            valueBox(html, tr("%1: %2", "field, value").arg(change.title, said(change.after))),
            row + 1, 0, 1, 2);
        return;
    }
    const auto [gone, come] = wordDiff(change.before, change.after);
    m_grid->addWidget(
        valueBox(change.before.isEmpty() ? quiet(said({}), tokens)
                                         : htmlOf(gone, Side::Before, tokens),
                 tr("%1, before: %2", "field, value").arg(change.title, said(change.before))),
        row + 1, 0);
    m_grid->addWidget(
        valueBox(change.after.isEmpty() ? quiet(said({}), tokens)
                                        : htmlOf(come, Side::After, tokens),
                 tr("%1, after: %2", "field, value").arg(change.title, said(change.after))),
        row + 1, 1);
}

QWidget *ChangeList::valueBox(const QString &html, const QString &accessibleName)
{
    auto *box = new QLabel(html, this);
    box->setTextFormat(Qt::RichText);
    box->setWordWrap(true);
    box->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAccessibleName(accessibleName);
    box->setProperty("look", u"card"_s);
    box->setMargin(6);
    return box;
}

} // namespace tarsus
