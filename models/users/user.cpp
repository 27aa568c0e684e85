// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/users/user.h"

namespace tarsus {
namespace {

constexpr Field userFields[] = {
    field<&User::username>("username", "username", QT_TRANSLATE_NOOP("tarsus::Field", "User name"),
                           FieldType::Text, Field::Required),
    field<&User::email>("email", "email", QT_TRANSLATE_NOOP("tarsus::Field", "E-mail"),
                        FieldType::Email, Field::Required),
    field<&User::role>("role", "role", QT_TRANSLATE_NOOP("tarsus::Field", "Role"),
                       FieldType::Choice, Field::Required, "role"),
    field<&User::fullName>("full_name", "fullName", QT_TRANSLATE_NOOP("tarsus::Field", "Full name"),
                           FieldType::Text, Field::Required),
    field<&User::initials>("initials", "initials", QT_TRANSLATE_NOOP("tarsus::Field", "Initials"),
                           FieldType::Text),
    field<&User::colour>("colour", "colour",
                         QT_TRANSLATE_NOOP("tarsus::Field", "Colour in the calendar"),
                         FieldType::Text),
    field<&User::workingHours>("working_hours", "workingHours",
                               QT_TRANSLATE_NOOP("tarsus::Field", "Working hours"),
                               FieldType::Text),
    field<&User::active>("active", "active", QT_TRANSLATE_NOOP("tarsus::Field", "Active"),
                         FieldType::Boolean),
    field<&User::lastSignInAt>("last_sign_in_at", "lastSignInAt",
                               QT_TRANSLATE_NOOP("tarsus::Field", "Last sign-in"),
                               FieldType::Instant, Field::MadeByProgram),
};

} // namespace

const RecordType &User::type()
{
    static const RecordType type{RecordKind::User, "users", "User", userFields, makeRecord<User>};
    return type;
}

} // namespace tarsus
