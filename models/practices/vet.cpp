// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practices/vet.h"

namespace tarsus {
namespace {

constexpr Field vetFields[] = {
    field<&Vet::vetName>("vet_name", "vetName",
                         QT_TRANSLATE_NOOP("tarsus::Field", "Name of the vet"), FieldType::Text,
                         Field::Required),
    field<&Vet::phone>("phone", "phone", QT_TRANSLATE_NOOP("tarsus::Field", "Phone"),
                       FieldType::Phone),
    field<&Vet::email>("email", "email", QT_TRANSLATE_NOOP("tarsus::Field", "E-mail"),
                       FieldType::Email),
    field<&Vet::preferredChannel>("preferred_channel", "preferredChannel",
                                  QT_TRANSLATE_NOOP("tarsus::Field", "Preferred channel"),
                                  FieldType::Choice, Field::OpenList, "channel"),
    field<&Vet::notes>("notes", "notes", QT_TRANSLATE_NOOP("tarsus::Field", "Notes"),
                       FieldType::LongText),
};

} // namespace

const RecordType &Vet::type()
{
    static const RecordType type{RecordKind::Vet, "vets", "Vet", vetFields, makeRecord<Vet>};
    return type;
}

} // namespace tarsus
