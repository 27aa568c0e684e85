// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/messagebar.h"

#include "views/common/tone.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int shownFor = 10'000; // ms

struct KindLook
{
    QLatin1StringView property;
    QLatin1StringView iconName;
    Tone tone;
};

KindLook lookOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Good: return {"good"_L1, "good"_L1, Tone::Good};
    case MessageBar::Kind::Warning: return {"warning"_L1, "warning"_L1, Tone::Warning};
    case MessageBar::Kind::Danger: return {"danger"_L1, "error"_L1, Tone::Danger};
    case MessageBar::Kind::Information: break;
    }
    return {"information"_L1, "information"_L1, Tone::Information};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText);
    m_action->setObjectName(u"messageActionButton"_s);
    m_close->setObjectName(u"messageCloseButton"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(u"close"_s));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, 6, space::small, 6);
    row->setSpacing(space::medium);
    row->addWidget(m_icon, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0);
    row->addWidget(m_close, 0);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto done = std::move(m_done);
        dismiss();
        if (done)
            done();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    updateLook();
    hide();
}

void MessageBar::showText(Kind kind, const QString &text, const QString &action,
                          std::function<void()> done)
{
    m_kind = kind;
    m_done = std::move(done);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    updateLook();
    show();
    if (m_timer)
        killTimer(m_timer);
    m_timer = kind == Kind::Danger ? 0 : startTimer(shownFor);
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void MessageBar::dismiss()
{
    if (m_timer)
        killTimer(m_timer);
    m_timer = 0;
    m_done = {};
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        updateLook();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QWidget::keyPressEvent(event);
}

void MessageBar::timerEvent(QTimerEvent *)
{
    if (!underMouse() && !isAncestorOf(window()->focusWidget()))
        dismiss();
}

void MessageBar::updateLook()
{
    const KindLook look = lookOf(m_kind);
    if (property("message").toString() != look.property) {
        setProperty("message", QString(look.property));
        style()->unpolish(this);
        style()->polish(this);
    }
    m_icon->setPixmap(iconPixmap(look.iconName, toneColor(look.tone, tokensOf(palette())), 20,
                                 devicePixelRatioF()));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace tarsus
