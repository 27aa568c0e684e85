// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/fieldstate.h"

#include "views/common/dateedit.h"
#include "views/common/instantedit.h"
#include "views/common/recordpicker.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

// Short names: a draft is written every second or so.
constexpr auto typed = "text"_L1;
constexpr auto meant = "value"_L1;
constexpr auto timeOfDay = "time"_L1;
constexpr auto timeEntered = "timeEntered"_L1;

QJsonValue idOrCode(const QVariant &data)
{
    if (data.userType() == QMetaType::LongLong)
        return data.toLongLong();
    return data.isValid() ? QJsonValue(data.toString()) : QJsonValue();
}

QVariant dataOf(const QJsonValue &value)
{
    return value.isDouble() ? QVariant(value.toInteger()) : QVariant(value.toString());
}

void setCombo(QComboBox *box, const QJsonObject &state)
{
    const QString text = state.value(typed).toString();
    if (state.value(meant).isNull()) {
        box->setCurrentIndex(-1);
    } else {
        const QVariant data = dataOf(state.value(meant));
        int item = box->findData(data);
        if (item < 0 && !box->isEditable()) { // a choice that is no longer offered is kept
            box->addItem(text, data);
            item = box->count() - 1;
        }
        box->setCurrentIndex(item);
    }
    if (box->isEditable() && box->currentText() != text)
        box->setEditText(text);
}

/// What is being typed into a number, which need not be one yet.
QLineEdit *editOf(const QAbstractSpinBox *box)
{
    return box->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
}

void setNumberText(const QAbstractSpinBox *box, const QJsonObject &state)
{
    const QString text = state.value(typed).toString();
    if (QLineEdit *edit = editOf(box); edit && edit->text() != text)
        edit->setText(text);
}

} // namespace

QJsonObject fieldState(const QWidget *field)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(field)) {
        if (edit->echoMode() != QLineEdit::Normal)
            return {};
        return {{typed, edit->text()}};
    }
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(field))
        return {{typed, edit->toPlainText()}};
    if (const auto *box = qobject_cast<const QComboBox *>(field))
        return {{meant, box->currentIndex() < 0 ? QJsonValue() : idOrCode(box->currentData())},
                {typed, box->currentText()}};
    if (const auto *box = qobject_cast<const QSpinBox *>(field))
        return {{meant, box->value()}, {typed, editOf(box) ? editOf(box)->text() : QString()}};
    if (const auto *box = qobject_cast<const QDoubleSpinBox *>(field))
        return {{meant, box->value()}, {typed, editOf(box) ? editOf(box)->text() : QString()}};
    if (const auto *button = qobject_cast<const QAbstractButton *>(field))
        return {{meant, button->isChecked()}};
    if (const auto *date = qobject_cast<const DateEdit *>(field))
        return {{typed, date->lineEdit()->text()}, {meant, date->date().toString(Qt::ISODate)}};
    if (const auto *instant = qobject_cast<const InstantEdit *>(field))
        return {{typed, instant->dateEdit()->lineEdit()->text()},
                {meant, instant->dateEdit()->date().toString(Qt::ISODate)},
                {timeOfDay, instant->timeEdit()->time().toString(Qt::ISODate)},
                {timeEntered, instant->isTimeEntered()}};
    if (const auto *picker = qobject_cast<const RecordPicker *>(field))
        return {{typed, picker->lineEdit()->text()}, {meant, picker->id()}};
    return {};
}

void setFieldState(QWidget *field, const QJsonObject &state)
{
    if (state.isEmpty() || fieldState(field) == state)
        return;
    const QString text = state.value(typed).toString();
    const QJsonValue value = state.value(meant);
    const auto day = [&value] { return QDate::fromString(value.toString(), Qt::ISODate); };
    if (auto *edit = qobject_cast<QLineEdit *>(field)) {
        edit->setText(text);
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(field)) {
        plain->setPlainText(text);
        plain->moveCursor(QTextCursor::End);
    } else if (auto *combo = qobject_cast<QComboBox *>(field)) {
        setCombo(combo, state);
    } else if (auto *number = qobject_cast<QSpinBox *>(field)) {
        number->setValue(value.toInt());
        setNumberText(number, state);
    } else if (auto *decimal = qobject_cast<QDoubleSpinBox *>(field)) {
        decimal->setValue(value.toDouble());
        setNumberText(decimal, state);
    } else if (auto *button = qobject_cast<QAbstractButton *>(field)) {
        button->setChecked(value.toBool());
    } else if (auto *date = qobject_cast<DateEdit *>(field)) {
        date->setTyped(text, day());
    } else if (auto *instant = qobject_cast<InstantEdit *>(field)) {
        instant->setTyped(text, day(),
                          QTime::fromString(state.value(timeOfDay).toString(), Qt::ISODate),
                          state.value(timeEntered).toBool());
    } else if (auto *picker = qobject_cast<RecordPicker *>(field)) {
        picker->setTyped(text, value.toInteger());
    }
}

} // namespace tarsus
