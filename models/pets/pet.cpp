// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pets/pet.h"

namespace tarsus {
namespace {

constexpr Field petFields[] = {
    field<&Pet::petName>("pet_name", "petName", QT_TRANSLATE_NOOP("tarsus::Field", "Name"),
                         FieldType::Text, Field::Required),
    field<&Pet::species>("species", "species", QT_TRANSLATE_NOOP("tarsus::Field", "Species"),
                         FieldType::Choice, Field::Required | Field::OpenList, "species"),
    field<&Pet::breed>("breed", "breed", QT_TRANSLATE_NOOP("tarsus::Field", "Breed"),
                       FieldType::Choice, Field::OpenList, "breed"),
    field<&Pet::dateOfBirth>("date_of_birth", "dateOfBirth",
                             QT_TRANSLATE_NOOP("tarsus::Field", "Date of birth"), FieldType::Date),
    field<&Pet::birthDatePrecision>("birth_date_precision", "birthDatePrecision",
                                    QT_TRANSLATE_NOOP("tarsus::Field", "Birth date known to"),
                                    FieldType::Choice, Field::Optional, "birth_date_precision"),
    field<&Pet::sex>("sex", "sex", QT_TRANSLATE_NOOP("tarsus::Field", "Sex"), FieldType::Choice,
                     Field::Optional, "sex"),
    field<&Pet::neuterState>("neuter_state", "neuterState",
                             QT_TRANSLATE_NOOP("tarsus::Field", "Neutered"), FieldType::Choice,
                             Field::Optional, "neuter_state"),
    field<&Pet::colour>("colour", "colour",
                        QT_TRANSLATE_NOOP("tarsus::Field", "Colour and markings"), FieldType::Text),
    field<&Pet::microchip>("microchip", "microchip",
                           QT_TRANSLATE_NOOP("tarsus::Field", "Microchip"), FieldType::Text),
    field<&Pet::medicalHistorySummary>("medical_history_summary", "medicalHistorySummary",
                                       QT_TRANSLATE_NOOP("tarsus::Field", "Medical history"),
                                       FieldType::LongText, Field::Required),
    reference<&Pet::ownerId>("owner_id", "owner", QT_TRANSLATE_NOOP("tarsus::Field", "Owner"),
                             RecordKind::Owner, Field::Required),
    reference<&Pet::primaryPracticeId>("primary_practice_id", "primaryVetClinic",
                                       QT_TRANSLATE_NOOP("tarsus::Field", "Primary vet clinic"),
                                       RecordKind::Practice),
    reference<&Pet::assignedSpecialistId>("assigned_specialist_id", "assignedSpecialist",
                                          QT_TRANSLATE_NOOP("tarsus::Field", "Assigned specialist"),
                                          RecordKind::User, Field::Required),
    field<&Pet::insuranceCompany>("insurance_company", "insuranceCompany",
                                  QT_TRANSLATE_NOOP("tarsus::Field", "Insurance company"),
                                  FieldType::Text),
    field<&Pet::insuranceNumber>("insurance_number", "insuranceNumber",
                                 QT_TRANSLATE_NOOP("tarsus::Field", "Insurance number"),
                                 FieldType::Text),
    field<&Pet::deceased>("deceased", "deceased", QT_TRANSLATE_NOOP("tarsus::Field", "Deceased"),
                          FieldType::Boolean),
    field<&Pet::deceasedOn>("deceased_on", "deceasedOn",
                            QT_TRANSLATE_NOOP("tarsus::Field", "Deceased on"), FieldType::Date),
    field<&Pet::licenceNumber>("licence_number", "licenceNumber",
                               QT_TRANSLATE_NOOP("tarsus::Field", "Licence number"),
                               FieldType::Text),
    field<&Pet::photoHash>("photo_hash", "photoHash", QT_TRANSLATE_NOOP("tarsus::Field", "Photo"),
                           FieldType::Bytes, Field::MadeByProgram),
};

} // namespace

const RecordType &Pet::type()
{
    static const RecordType type{RecordKind::Pet, "pets", "Pet", petFields, makeRecord<Pet>};
    return type;
}

} // namespace tarsus
