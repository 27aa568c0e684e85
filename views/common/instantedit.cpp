// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/instantedit.h"

#include "views/common/dateedit.h"
#include "views/style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QTime startOfDay()
{
    return {9, 0};
}

} // namespace

InstantEdit::InstantEdit(QWidget *parent)
    : QWidget(parent)
    , m_date(new DateEdit(this))
    , m_time(new QTimeEdit(this))
    , m_zone(QTimeZone::systemTimeZone())
{
    m_time->setObjectName(u"timeText"_s);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setMaximumWidth(110);
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(u"00:00 AM"_s) + 18);
    setMaximumWidth(320);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_date, 3);
    row->addWidget(m_time, 2);
    setFocusProxy(m_date);
    setFocusPolicy(Qt::StrongFocus); // a label sends nobody to a field without
    connect(m_date, &DateEdit::valueChanged, this, &InstantEdit::dayChanged);
    connect(m_time, &QTimeEdit::timeChanged, this, &InstantEdit::timeChanged);
    connect(m_date, &DateEdit::editingFinished, this, &InstantEdit::editingFinished);
    connect(m_time, &QTimeEdit::editingFinished, this, &InstantEdit::editingFinished);
    retranslate();
}

void InstantEdit::setTimeZone(const QTimeZone &zone)
{
    const QDateTime before = instant();
    m_zone = zone;
    if (before.isValid())
        setInstant(before);
}

QDateTime InstantEdit::instant() const
{
    if (!m_date->date().isValid())
        return {};
    return QDateTime(m_date->date(), m_time->time(), m_zone).toUTC();
}

void InstantEdit::setInstant(const QDateTime &instant)
{
    const QDateTime before = this->instant();
    const QDateTime local = instant.toTimeZone(m_zone);
    m_timeEntered = instant.isValid();
    setTime(m_timeEntered ? local.time() : startOfDay());
    m_date->setDate(m_timeEntered ? local.date() : QDate());
    if (this->instant() != before)
        emit valueChanged();
}

void InstantEdit::setTyped(const QString &day, QDate date, QTime time, bool timeEntered)
{
    m_timeEntered = true; // so that the day does not choose the time
    m_date->setTyped(day, date);
    setTime(time);
    m_timeEntered = timeEntered;
    emit valueChanged();
}

void InstantEdit::setTime(QTime time)
{
    const QSignalBlocker silent(m_time);
    m_time->setTime(QTime(time.hour(), time.minute()));
}

void InstantEdit::dayChanged()
{
    if (m_past && !m_timeEntered) {
        const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(m_zone);
        setTime(m_date->date() == now.date() ? now.time() : startOfDay());
    }
    emit valueChanged();
}

void InstantEdit::timeChanged()
{
    m_timeEntered = true;
    emit valueChanged();
}

bool InstantEdit::isMistyped() const
{
    return m_date->isMistyped();
}

QVariant InstantEdit::value() const
{
    const QDateTime now = instant();
    return now.isValid() ? QVariant(now) : QVariant();
}

void InstantEdit::retranslate()
{
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(locale().timeFormat(QLocale::ShortFormat));
}

void InstantEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace tarsus
