// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace tarsus {

/// What stands in a field to the letter, also where it is no value yet: blanks, half a date, a
/// name that was not chosen. Passwords are never taken: an empty object.
QJsonObject fieldState(const QWidget *field);
/// Puts it back. A field of another kind than it was taken from stays as it is.
void setFieldState(QWidget *field, const QJsonObject &state);

} // namespace tarsus
