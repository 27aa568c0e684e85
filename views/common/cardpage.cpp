// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/cardpage.h"

#include "views/style/heading.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace tarsus {

CardPage::CardPage(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_name(new QLabel(u"Tarsus"_s, this))
    , m_card(new QWidget(this))
    , m_tools(new QHBoxLayout)
{
    m_card->setAttribute(Qt::WA_StyledBackground);
    m_card->setProperty("look", u"card"_s);
    auto *cardColumn = new QVBoxLayout(m_card);
    cardColumn->setContentsMargins(space::vast, 28, space::vast, space::huge);

    makeHeading(m_name, 1, 4);

    auto *inner = new QWidget;
    m_inner = inner;
    auto *brand = new QHBoxLayout;
    brand->setSpacing(space::medium);
    brand->addStretch();
    brand->addWidget(m_mark);
    brand->addWidget(m_name);
    brand->addStretch();
    m_tools->setSpacing(space::small);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::huge);
    column->addStretch(2);
    column->addLayout(brand);
    auto *middle = new QHBoxLayout; // not an alignment: that would not ask for the right height
    middle->addStretch();
    middle->addWidget(m_card);
    middle->addStretch();
    column->addLayout(middle);
    column->addLayout(m_tools);
    column->addStretch(3);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    inner->installEventFilter(this);
    updateLook();
}

void CardPage::setContent(QWidget *content, int width)
{
    delete m_content;
    m_content = content;
    m_card->setFixedWidth(width);
    m_card->layout()->addWidget(content);
    setFocusProxy(content);
}

void CardPage::addTool(QWidget *tool)
{
    if (m_tools->isEmpty()) {
        m_tools->addStretch();
        m_tools->addStretch();
    }
    m_tools->insertWidget(m_tools->count() - 1, tool);
}

void CardPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
}

void CardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

bool CardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_inner && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

void CardPage::fitHeight()
{
    // A scroll area does not ask for the height that wrapped words need at this width.
    const int needed = m_inner->layout()->totalHeightForWidth(width());
    if (needed > 0 && m_inner->minimumHeight() != needed)
        m_inner->setMinimumHeight(needed);
}

void CardPage::updateLook()
{
    m_mark->setPixmap(iconPixmap(u"tarsus"_s, tokensOf(palette()).accent, 40, devicePixelRatioF()));
}

} // namespace tarsus
