// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptystate.h"

#include "views/style/heading.h"
#include "views/style/icons.h"
#include "views/style/styleparts.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tarsus {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_secondAction(new QPushButton(this))
{
    makeHeading(m_title, 2);
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);
    m_explanation->setProperty("look", u"second"_s);
    m_explanation->setMaximumWidth(460);
    m_explanation->setMinimumWidth(220);
    m_action->setObjectName(u"emptyActionButton"_s);
    m_action->setProperty("kind", u"primary"_s);
    m_action->hide();
    m_secondAction->setObjectName(u"emptySecondButton"_s);
    m_secondAction->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(m_action);
    buttons->addWidget(m_secondAction);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::small);
    column->addStretch(2);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(space::small);
    column->addWidget(m_title);
    auto *middle = new QHBoxLayout; // wraps at a readable width, in the middle
    middle->addStretch(1);
    middle->addWidget(m_explanation, 100);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(space::medium);
    column->addLayout(buttons);
    column->addStretch(3);

    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_secondAction, &QPushButton::clicked, this, &EmptyState::secondActionTriggered);
    updateLook();
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::setSecondAction(const QString &text)
{
    m_secondAction->setText(text);
    m_secondAction->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
}

void EmptyState::updateLook()
{
    constexpr int circle = 88;
    const Tokens &tokens = tokensOf(palette());
    QPixmap picture(QSizeF(circle, circle).toSize() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    styleparts::roundedBox(&painter, QRectF(0, 0, circle, circle), tokens.selection, {}, 0,
                           circle / 2.0);
    painter.drawPixmap(QPointF(24, 24),
                       iconPixmap(m_iconName, tokens.accent, 40, devicePixelRatioF()));
    painter.end();
    m_picture->setPixmap(picture);
}

} // namespace tarsus
