// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/detailpane.h"

#include "views/common/badge.h"
#include "views/common/detailsection.h"
#include "views/common/flowlayout.h"
#include "views/style/heading.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

void deleteItems(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new QLabel(this))
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_badgeBox(new QWidget(this))
    , m_badges(new FlowLayout(m_badgeBox, 6))
    , m_alerts(new QVBoxLayout)
    , m_actions(nullptr)
    , m_scroll(new QScrollArea(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"pane"_s);
    setMinimumWidth(300);
    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setWordWrap(true);
    m_placeholder->setProperty("look", u"second"_s);
    m_placeholder->setMargin(space::huge);
    m_title->setObjectName(u"detailTitle"_s);
    makeHeading(m_title, 2);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setProperty("look", u"second"_s);
    m_subtitle->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);

    auto *record = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *actionBox = new QWidget(record);
    m_actions = new FlowLayout(actionBox, space::small);
    auto *banner = new QVBoxLayout;
    banner->setContentsMargins(space::large, space::large, space::large, space::medium);
    banner->setSpacing(space::medium);
    banner->addLayout(head);
    banner->addWidget(m_badgeBox);
    m_alerts->setSpacing(space::tiny);
    banner->addLayout(m_alerts);
    banner->addWidget(actionBox);
    auto *line = new QWidget(record);
    line->setAttribute(Qt::WA_StyledBackground);
    line->setProperty("look", u"line"_s);
    line->setFixedHeight(1);

    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(record);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(banner);
    column->addWidget(line);
    column->addWidget(m_scroll, 1);

    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(record);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(m_stack);
    emptySections();
}

void DetailPane::setPlaceholder(const QString &text)
{
    m_placeholder->setText(text);
}

void DetailPane::clear()
{
    emptySections();
    m_title->clear();
    m_stack->setCurrentIndex(0);
}

void DetailPane::begin(const QString &title, const QString &subtitle)
{
    emptySections();
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_picture->hide();
    m_stack->setCurrentIndex(1);
}

void DetailPane::setPicture(const QPixmap &picture)
{
    m_picture->setPixmap(picture);
    m_picture->show();
}

void DetailPane::addBadge(const QString &word, Tone tone, Mark mark)
{
    auto *badge = new Badge(m_badgeBox);
    badge->setState(word, tone, mark);
    m_badges->addWidget(badge);
    m_badgeBox->show();
}

void DetailPane::addAlert(const QString &text, Tone tone)
{
    const QColor color = toneColor(tone, tokensOf(palette()));
    auto *box = new QWidget(m_stack->widget(1));
    auto *picture = new QLabel(box);
    picture->setPixmap(iconPixmap(u"warning"_s, color, 18, devicePixelRatioF()));
    auto *words = new QLabel(text, box);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    words->setFont(bold);
    if (tone == Tone::Danger)
        words->setProperty("look", u"danger"_s);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_alerts->addWidget(box);
}

DetailSection *DetailPane::addSection(const QString &title)
{
    auto *section = new DetailSection(title, m_body);
    m_sections->insertWidget(m_sections->count() - 1, section);
    connect(section, &DetailSection::linkActivated, this, &DetailPane::linkActivated);
    section->show();
    return section;
}

QPushButton *DetailPane::addAction(const QString &objectName, const QString &iconName)
{
    auto *button = new QPushButton(m_stack->widget(1));
    button->setObjectName(objectName);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    m_actions->addWidget(button);
    return button;
}

QString DetailPane::title() const
{
    return m_title->text();
}

void DetailPane::emptySections()
{
    deleteItems(m_badges);
    m_badgeBox->hide();
    deleteItems(m_alerts);
    m_body = new QWidget;
    m_body->setAttribute(Qt::WA_StyledBackground);
    m_body->setProperty("look", u"surface"_s);
    m_sections = new QVBoxLayout(m_body);
    m_sections->setContentsMargins(space::large, space::large, space::large, space::large);
    m_sections->setSpacing(space::large);
    m_sections->addStretch();
    m_scroll->setWidget(m_body); // deletes the one before
    // Once the sections are filled and laid out: their height depends on the width they got.
    QCoreApplication::postEvent(m_scroll, new QEvent(QEvent::LayoutRequest), Qt::LowEventPriority);
}

} // namespace tarsus
