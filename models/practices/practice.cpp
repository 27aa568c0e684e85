// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practices/practice.h"

namespace tarsus {
namespace {

constexpr Field practiceFields[] = {
    field<&Practice::practiceName>("practice_name", "practiceName",
                                   QT_TRANSLATE_NOOP("tarsus::Field", "Practice name"),
                                   FieldType::Text, Field::Required),
    field<&Practice::phone>("phone", "phone", QT_TRANSLATE_NOOP("tarsus::Field", "Phone"),
                            FieldType::Phone),
    field<&Practice::email>("email", "email", QT_TRANSLATE_NOOP("tarsus::Field", "E-mail"),
                            FieldType::Email),
    field<&Practice::address>("address", "address", QT_TRANSLATE_NOOP("tarsus::Field", "Address"),
                              FieldType::LongText),
    field<&Practice::preferredChannel>("preferred_channel", "preferredChannel",
                                       QT_TRANSLATE_NOOP("tarsus::Field", "Preferred channel"),
                                       FieldType::Choice, Field::OpenList, "channel"),
    field<&Practice::notes>("notes", "notes", QT_TRANSLATE_NOOP("tarsus::Field", "Notes"),
                            FieldType::LongText),
};

} // namespace

const RecordType &Practice::type()
{
    static const RecordType type{RecordKind::Practice, "practices", "Practice", practiceFields,
                                 makeRecord<Practice>};
    return type;
}

} // namespace tarsus
