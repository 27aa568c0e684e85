// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dateedit.h"

#include "models/core/interval.h"
#include "views/style/icons.h"
#include "views/style/tokens.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// The locale's short form with a year of four digits, so that 05 is never 1905.
QString formatOf(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

QString lettersOfUnits()
{
    return DateEdit::tr("dwmy", "the four letters of days, weeks, months and years");
}

} // namespace

DateEdit::DateEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_button(m_edit->addAction(icon(u"calendar"_s), QLineEdit::TrailingPosition))
{
    m_edit->setObjectName(u"dateText"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus); // a label sends nobody to a field without
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(200);
    setMinimumWidth(fontMetrics().horizontalAdvance(u"00/00/0000"_s) + 44);
    m_edit->installEventFilter(this);
    connect(m_button, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_date = meant();
        emit valueChanged();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &DateEdit::understand);
    retranslate();
}

void DateEdit::setDate(QDate date)
{
    const bool changed = date != m_date;
    m_date = date;
    m_edit->setText(date.isValid() ? locale().toString(date, formatOf(locale())) : QString());
    if (changed)
        emit valueChanged();
}

void DateEdit::setTyped(const QString &text, QDate date)
{
    const bool changed = date != m_date || text != m_edit->text();
    m_date = date;
    m_edit->setText(text);
    if (changed)
        emit valueChanged();
}

bool DateEdit::isMistyped() const
{
    return !m_date.isValid() && !m_edit->text().trimmed().isEmpty();
}

QVariant DateEdit::value() const
{
    return m_date.isValid() ? QVariant(m_date) : QVariant();
}

QDate DateEdit::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
}

QDate DateEdit::meant() const
{
    const QDate day = parse(m_edit->text(), locale(), today());
    return m_rule && Interval::parse(m_edit->text(), lettersOfUnits()) ? m_rule(day) : day;
}

void DateEdit::setLater(const Interval &interval)
{
    const QDate day = interval.after(today());
    setDate(m_rule ? m_rule(day) : day);
    emit editingFinished();
}

void DateEdit::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_button->setVisible(!readOnly);
}

QDate DateEdit::parse(const QString &text, const QLocale &locale, QDate today)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    if (typed == u"t"_s || typed == u"T"_s || typed == tr("t", "the letter that means today"))
        return today;
    if (const auto distance = Interval::parse(typed, lettersOfUnits()))
        return distance->after(today);
    if (const QDate iso = QDate::fromString(typed, Qt::ISODate); iso.isValid())
        return iso;
    const QString format = formatOf(locale);
    if (const QDate whole = locale.toDate(typed, format); whole.isValid() && whole.year() > 999)
        return whole;
    QString shortFormat = format;
    shortFormat.replace(u"yyyy"_s, u"yy"_s);
    QDate date = locale.toDate(typed, shortFormat);
    if (!date.isValid())
        return {};
    while (date.addYears(100) <= today.addYears(20))
        date = date.addYears(100);
    return date;
}

void DateEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier))
            || key->key() == Qt::Key_F4) {
            openCalendar();
            return true;
        }
        const int step = key->key() == Qt::Key_Up ? 1 : key->key() == Qt::Key_Down ? -1 : 0;
        if (step != 0 && m_date.isValid() && !m_edit->isReadOnly()) {
            setDate(m_date.addDays(step));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateEdit::openCalendar()
{
    if (m_edit->isReadOnly())
        return;
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setAttribute(Qt::WA_StyledBackground);
    popup->setProperty("look", u"popup"_s);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setLocale(locale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(m_date.isValid() ? m_date : QDate::currentDate());
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    const auto take = [this, popup](QDate date) {
        setDate(date);
        popup->close();
        m_edit->setFocus();
        emit editingFinished();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus();
}

void DateEdit::understand()
{
    if (m_date.isValid())
        m_edit->setText(locale().toString(m_date, formatOf(locale())));
    emit editingFinished();
}

void DateEdit::retranslate()
{
    m_button->setText(tr("Choose from a calendar"));
    m_edit->setPlaceholderText(locale().toString(QDate(2026, 3, 14), formatOf(locale())));
    if (m_date.isValid())
        setDate(m_date);
}

} // namespace tarsus
