// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/fielderror.h"

#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// The layout that holds `widget`, looked for through nested layouts.
QLayout *layoutHolding(QLayout *layout, const QWidget *widget)
{
    if (!layout)
        return nullptr;
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem *item = layout->itemAt(i);
        if (item->widget() == widget)
            return layout;
        if (QLayout *found = layoutHolding(layout->itemAt(i)->layout(), widget))
            return found;
    }
    return nullptr;
}

} // namespace

FieldError *FieldError::of(QWidget *field)
{
    if (auto *made = qobject_cast<FieldError *>(field->parentWidget()))
        return made;
    return new FieldError(field);
}

void FieldError::set(QWidget *field, const QString &text)
{
    if (text.isEmpty() && !qobject_cast<FieldError *>(field->parentWidget()))
        return;
    of(field)->setText(text);
}

QString FieldError::textOf(const QWidget *field)
{
    const auto *made = qobject_cast<const FieldError *>(field->parentWidget());
    return made && !made->m_row->isHidden() ? made->m_text->text() : QString();
}

FieldError::FieldError(QWidget *field)
    : QWidget(field->parentWidget())
    , m_field(field)
    , m_row(new QWidget(this))
    , m_icon(new QLabel(m_row))
    , m_text(new QLabel(m_row))
{
    const bool hidden = field->isHidden();
    QLayout *layout = layoutHolding(field->parentWidget()->layout(), field);
    Q_ASSERT_X(layout, "FieldError", "the field must be in a layout");
    setSizePolicy(field->sizePolicy());
    delete layout->replaceWidget(field, this);
    // Beside a field with an error the others stay where they were.
    if (field->sizePolicy().verticalPolicy() == QSizePolicy::Fixed)
        layout->setAlignment(this, Qt::AlignTop);

    m_text->setObjectName(u"fieldErrorText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setProperty("look", u"danger"_s);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(field); // takes the field over as a child
    column->addWidget(m_row);
    m_row->hide();
    setFocusProxy(field);
    field->setHidden(hidden);
    setHidden(hidden);
    field->installEventFilter(this);
    updateLook();
    if (!hidden && parentWidget() && parentWidget()->isVisible())
        show();
}

void FieldError::setText(const QString &text)
{
    m_text->setText(text);
    m_row->setVisible(!text.isEmpty());
    if (!m_field)
        return;
    m_field->setProperty("invalid", !text.isEmpty());
    m_field->setAccessibleDescription(text);
    m_field->update();
}

/// A field that its form hides leaves no gap.
bool FieldError::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field
        && (event->type() == QEvent::HideToParent || event->type() == QEvent::ShowToParent))
        setHidden(m_field->isHidden());
    return QWidget::eventFilter(watched, event);
}

void FieldError::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void FieldError::updateLook()
{
    m_icon->setPixmap(iconPixmap(u"error"_s, tokensOf(palette()).danger, 16, devicePixelRatioF()));
}

} // namespace tarsus
