// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cases/casenote.h"

#include "views/style/heading.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int iconSize = 18;
constexpr int buttonWidth = 124;

QLabel *wordLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CaseNote::CaseNote(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_title(wordLabel(this))
    , m_second(wordLabel(this))
    , m_text(wordLabel(this))
    , m_open(new QPushButton(this))
    , m_done(new QPushButton(this))
{
    makeHeading(m_title, 3);
    m_second->setProperty("look", u"second"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_open->setObjectName(u"openButton"_s);
    m_done->setObjectName(u"doneButton"_s);
    m_open->setMinimumWidth(buttonWidth); // one below the other in every note
    m_done->setMinimumWidth(buttonWidth);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_second);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::small, 0, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_open, 0, Qt::AlignTop);
    row->addWidget(m_done, 0, Qt::AlignTop);
    connect(m_open, &QPushButton::clicked, this, &CaseNote::openClicked);
    connect(m_done, &QPushButton::clicked, this, &CaseNote::doneClicked);
    drawIcon();
}

void CaseNote::setWords(const Words &words)
{
    m_title->setText(words.title);
    m_second->setText(words.second);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    m_open->setText(words.open);
    m_open->setVisible(!words.open.isEmpty());
    m_done->setText(words.done);
    m_done->setVisible(!words.done.isEmpty());
    // Beside others of the same word a button is known by what it is about.
    for (QPushButton *button : {m_open, m_done})
        button->setAccessibleDescription(words.title);
    setAccessibleName(words.title);
}

void CaseNote::drawIcon()
{
    m_icon->setPixmap(icon(m_iconName).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

void CaseNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace tarsus
