// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QStringList>

namespace tarsus {

class Password;

enum class PasswordFor { Person, Administrator };

/// The least length of a new password, in characters: 12, for administrators 15.
int leastPasswordLength(PasswordFor whom);

/// Whether a new password may be used: long enough, and not little more than words that
/// are tried first everywhere or that anybody knows about the person (`personal`: names,
/// e-mail, clinic). No rules about kinds of characters. Invalid, with the field `password`.
Result<> checkNewPassword(const Password &password, PasswordFor whom, const QStringList &personal);

/// Sign-in name, full name and e-mail of a person; Invalid, with the field.
Result<> checkPerson(const QString &username, const QString &fullName, const QString &email);

} // namespace tarsus
