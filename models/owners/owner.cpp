// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/owners/owner.h"

namespace tarsus {
namespace {

constexpr Field ownerFields[] = {
    field<&Owner::ownerName>("owner_name", "ownerName",
                             QT_TRANSLATE_NOOP("tarsus::Field", "Owner name"), FieldType::Text,
                             Field::Required),
    field<&Owner::phone>("phone", "ownerPhone", QT_TRANSLATE_NOOP("tarsus::Field", "Owner phone"),
                         FieldType::Phone, Field::Required),
    field<&Owner::email>("email", "email", QT_TRANSLATE_NOOP("tarsus::Field", "E-mail"),
                         FieldType::Email),
    field<&Owner::address>("address", "address", QT_TRANSLATE_NOOP("tarsus::Field", "Address"),
                           FieldType::LongText),
    field<&Owner::preferredChannel>("preferred_channel", "preferredChannel",
                                    QT_TRANSLATE_NOOP("tarsus::Field", "Preferred channel"),
                                    FieldType::Choice, Field::OpenList, "channel"),
    field<&Owner::consentToShareOn>(
        "consent_to_share_on", "consentToShareOn",
        QT_TRANSLATE_NOOP("tarsus::Field", "Agreed to share records on"), FieldType::Date),
    field<&Owner::notes>("notes", "notes", QT_TRANSLATE_NOOP("tarsus::Field", "Notes"),
                         FieldType::LongText),
};

} // namespace

const RecordType &Owner::type()
{
    static const RecordType type{RecordKind::Owner, "owners", "Owner", ownerFields,
                                 makeRecord<Owner>};
    return type;
}

} // namespace tarsus
