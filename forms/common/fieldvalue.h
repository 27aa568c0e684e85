// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include <functional>

class QObject;
class QWidget;

namespace tarsus {

/// The value of a field of a form, whatever widget it is: text is trimmed, a combo box gives the
/// data of its item (or its text where it can be typed into and no item fits), our own fields
/// give their `value`. An empty field gives a null or empty value.
QVariant fieldValue(const QWidget *field);
void setFieldValue(QWidget *field, const QVariant &value);
/// `value` in the words this field shows it with, e.g. the label of a combo box's item.
QString fieldWords(const QWidget *field, const QVariant &value);
/// What is typed is no value at all: a date that is none, a name that was not chosen.
bool isFieldMistyped(const QWidget *field);
void setFieldReadOnly(QWidget *field, bool readOnly);
/// Calls `edited` whenever the value changes, and `left` when the person goes on.
void whenFieldEdited(QWidget *field, QObject *context, const std::function<void()> &edited);
void whenFieldLeft(QWidget *field, QObject *context, const std::function<void()> &left);

} // namespace tarsus
