// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chip.h"

#include "views/style/styleparts.h"
#include "views/style/tokens.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace tarsus {

Chip::Chip(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(qint64 count)
{
    if (m_count == count)
        return;
    m_count = count;
    updateAccessibleText();
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    int width = fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 24;
    if (m_count >= 0)
        width += fontMetrics().horizontalAdvance(locale().toString(m_count)) + 6;
    return {width, std::max(28, fontMetrics().height() + 10)};
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        updateAccessibleText();
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return event->ignore(); // the group moves the choice
    QAbstractButton::keyPressEvent(event);
}

void Chip::updateAccessibleText()
{
    setAccessibleDescription(m_count < 0 ? QString() : tr("%n row(s)", nullptr, int(m_count)));
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    const bool hovered = isEnabled() && underMouse();
    QColor fill = isChecked() ? tokens.selection : hovered ? tokens.hover : tokens.surface;
    if (isDown())
        fill = tokens.pressed;
    styleparts::roundedBox(&painter, rect(), fill,
                           hasFocus() || isChecked() ? tokens.accent : tokens.controlLine,
                           hasFocus() ? 2 : 1, height() / 2.0);
    QRect inner = rect().adjusted(12, 0, -12, 0);
    const QColor words = !isEnabled()  ? tokens.disabledText
                         : isChecked() ? tokens.accent
                                       : tokens.text;
    painter.setPen(words);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    if (m_count >= 0) {
        painter.setPen(isChecked() ? tokens.accent : tokens.secondText);
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, locale().toString(m_count));
    }
}

} // namespace tarsus
