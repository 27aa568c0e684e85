// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/common/fieldvalue.h"

#include "views/common/dateedit.h"
#include "views/common/instantedit.h"
#include "views/common/recordpicker.h"
#include "views/common/richtextedit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace tarsus {
namespace {

/// Tells when the keys leave a widget or any part of it.
class LeaveWatcher final : public QObject
{
public:
    LeaveWatcher(QObject *watched, QObject *parent, std::function<void()> left)
        : QObject(parent)
        , m_left(std::move(left))
    {
        watched->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            m_left();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_left;
};

QMetaProperty valueProperty(const QWidget *field)
{
    return field->metaObject()->userProperty();
}

} // namespace

QVariant fieldValue(const QWidget *field)
{
    if (const auto *edit = qobject_cast<const QLineEdit *>(field))
        return edit->text().trimmed();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(field))
        return edit->toPlainText().trimmed();
    if (const auto *box = qobject_cast<const QComboBox *>(field)) {
        if (!box->isEditable())
            return box->currentData();
        const int item = box->findText(box->currentText().trimmed(), Qt::MatchFixedString);
        return item >= 0 && box->itemData(item).isValid() ? box->itemData(item)
                                                          : QVariant(box->currentText().trimmed());
    }
    if (const auto *box = qobject_cast<const QSpinBox *>(field))
        return box->value() == box->minimum() && !box->specialValueText().isEmpty()
                   ? QVariant()
                   : QVariant(box->value());
    if (const auto *box = qobject_cast<const QDoubleSpinBox *>(field))
        return box->value() <= box->minimum() && !box->specialValueText().isEmpty()
                   ? QVariant()
                   : QVariant(box->value());
    return valueProperty(field).read(field);
}

void setFieldValue(QWidget *field, const QVariant &value)
{
    if (auto *edit = qobject_cast<QLineEdit *>(field)) {
        edit->setText(value.toString());
        edit->setCursorPosition(0);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        text->setPlainText(value.toString());
    } else if (auto *box = qobject_cast<QComboBox *>(field)) {
        const int item = box->findData(value);
        const bool none = value.toString().isEmpty()
                          || (value.userType() == QMetaType::LongLong && value.toLongLong() == 0);
        if (item < 0 && !box->isEditable() && !none) {
            box->addItem(value.toString(), value); // a word that the list no longer has is kept
            box->setCurrentIndex(box->count() - 1);
            return;
        }
        box->setCurrentIndex(item);
        if (item < 0 && box->isEditable())
            box->setEditText(value.toString());
    } else if (auto *number = qobject_cast<QSpinBox *>(field)) {
        number->setValue(value.isNull() ? number->minimum() : value.toInt());
    } else if (auto *decimal = qobject_cast<QDoubleSpinBox *>(field)) {
        decimal->setValue(value.isNull() ? decimal->minimum() : value.toDouble());
    } else if (auto *button = qobject_cast<QAbstractButton *>(field)) {
        button->setChecked(value.toBool());
    } else {
        valueProperty(field).write(field, value);
    }
}

QString fieldWords(const QWidget *field, const QVariant &value)
{
    if (const auto *box = qobject_cast<const QComboBox *>(field)) {
        const int item = box->findData(value);
        return item >= 0 ? box->itemText(item) : value.toString();
    }
    if (const auto *picker = qobject_cast<const RecordPicker *>(field))
        return picker->wordsOf(value.toLongLong());
    const QLocale locale = field->locale();
    if (value.userType() == QMetaType::Bool)
        return value.toBool() ? QCoreApplication::translate("tarsus::FieldValue", "yes")
                              : QCoreApplication::translate("tarsus::FieldValue", "no");
    if (value.userType() == QMetaType::QDate)
        return locale.toString(value.toDate(), QLocale::ShortFormat);
    if (value.userType() == QMetaType::QDateTime)
        return locale.toString(value.toDateTime().toLocalTime(), QLocale::ShortFormat);
    if (value.userType() == QMetaType::Double)
        return locale.toString(value.toDouble());
    return value.toString();
}

bool isFieldMistyped(const QWidget *field)
{
    if (const auto *date = qobject_cast<const DateEdit *>(field))
        return date->isMistyped();
    if (const auto *instant = qobject_cast<const InstantEdit *>(field))
        return instant->isMistyped();
    if (const auto *picker = qobject_cast<const RecordPicker *>(field))
        return picker->isMistyped();
    return false;
}

void setFieldReadOnly(QWidget *field, bool readOnly)
{
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->setReadOnly(readOnly);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        text->setReadOnly(readOnly);
    else if (auto *date = qobject_cast<DateEdit *>(field))
        date->setReadOnly(readOnly);
    else if (auto *picker = qobject_cast<RecordPicker *>(field))
        picker->setReadOnly(readOnly);
    else if (auto *rich = qobject_cast<RichTextEdit *>(field))
        rich->setReadOnly(readOnly);
    else
        field->setDisabled(readOnly);
}

void whenFieldEdited(QWidget *field, QObject *context, const std::function<void()> &edited)
{
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        QObject::connect(edit, &QLineEdit::textChanged, context, edited);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
        QObject::connect(text, &QPlainTextEdit::textChanged, context, edited);
    else if (auto *box = qobject_cast<QComboBox *>(field))
        QObject::connect(box, &QComboBox::currentTextChanged, context, edited);
    else if (auto *number = qobject_cast<QSpinBox *>(field))
        QObject::connect(number, &QSpinBox::valueChanged, context, edited);
    else if (auto *decimal = qobject_cast<QDoubleSpinBox *>(field))
        QObject::connect(decimal, &QDoubleSpinBox::valueChanged, context, edited);
    else if (auto *button = qobject_cast<QAbstractButton *>(field))
        QObject::connect(button, &QAbstractButton::toggled, context, edited);
    else if (auto *date = qobject_cast<DateEdit *>(field))
        QObject::connect(date, &DateEdit::valueChanged, context, edited);
    else if (auto *instant = qobject_cast<InstantEdit *>(field))
        QObject::connect(instant, &InstantEdit::valueChanged, context, edited);
    else if (auto *picker = qobject_cast<RecordPicker *>(field))
        QObject::connect(picker, &RecordPicker::valueChanged, context, edited);
    else if (auto *rich = qobject_cast<RichTextEdit *>(field))
        QObject::connect(rich, &RichTextEdit::htmlChanged, context, edited);
}

void whenFieldLeft(QWidget *field, QObject *context, const std::function<void()> &left)
{
    if (auto *date = qobject_cast<DateEdit *>(field))
        QObject::connect(date, &DateEdit::editingFinished, context, left);
    else if (auto *instant = qobject_cast<InstantEdit *>(field))
        QObject::connect(instant, &InstantEdit::editingFinished, context, left);
    else if (auto *picker = qobject_cast<RecordPicker *>(field))
        QObject::connect(picker, &RecordPicker::editingFinished, context, left);
    else
        new LeaveWatcher(field, context, left);
}

} // namespace tarsus
