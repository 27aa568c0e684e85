// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appointments/appointment.h"

namespace tarsus {
namespace {

constexpr Field appointmentFields[] = {
    reference<&Appointment::petId>("pet_id", "pet", QT_TRANSLATE_NOOP("tarsus::Field", "Pet"),
                                   RecordKind::Pet, Field::Required),
    reference<&Appointment::referralId>("referral_id", "referral",
                                        QT_TRANSLATE_NOOP("tarsus::Field", "Referral"),
                                        RecordKind::Referral),
    field<&Appointment::appointmentDate>("appointment_date", "appointmentDate",
                                         QT_TRANSLATE_NOOP("tarsus::Field", "Date and time"),
                                         FieldType::Instant, Field::Required),
    field<&Appointment::lengthMinutes>("length_minutes", "lengthMinutes",
                                       QT_TRANSLATE_NOOP("tarsus::Field", "Length in minutes"),
                                       FieldType::Integer),
    field<&Appointment::appointmentType>("appointment_type", "appointmentType",
                                         QT_TRANSLATE_NOOP("tarsus::Field", "Type"),
                                         FieldType::Choice, Field::OpenList, "appointment_type"),
    reference<&Appointment::specialistId>("specialist_id", "specialist",
                                          QT_TRANSLATE_NOOP("tarsus::Field", "Specialist"),
                                          RecordKind::User),
    field<&Appointment::room>("room", "room", QT_TRANSLATE_NOOP("tarsus::Field", "Room"),
                              FieldType::Choice, Field::OpenList, "room"),
    field<&Appointment::status>("status", "status", QT_TRANSLATE_NOOP("tarsus::Field", "Status"),
                                FieldType::Choice, Field::Optional, "appointment_status"),
    field<&Appointment::notes>("notes", "notes", QT_TRANSLATE_NOOP("tarsus::Field", "Notes"),
                               FieldType::LongText),
    field<&Appointment::reminderWanted>("reminder_wanted", "reminderWanted",
                                        QT_TRANSLATE_NOOP("tarsus::Field", "Send reminders"),
                                        FieldType::Boolean),
    field<&Appointment::reminderSent>("reminder_sent", "reminderSent",
                                      QT_TRANSLATE_NOOP("tarsus::Field", "Reminder sent"),
                                      FieldType::Boolean, Field::MadeByProgram),
    field<&Appointment::arrivedAt>("arrived_at", "arrivedAt",
                                   QT_TRANSLATE_NOOP("tarsus::Field", "Arrived at"),
                                   FieldType::Instant),
    field<&Appointment::seenAt>("seen_at", "seenAt", QT_TRANSLATE_NOOP("tarsus::Field", "Seen at"),
                                FieldType::Instant),
    field<&Appointment::leftAt>("left_at", "leftAt", QT_TRANSLATE_NOOP("tarsus::Field", "Left at"),
                                FieldType::Instant),
};

} // namespace

const RecordType &Appointment::type()
{
    static const RecordType type{RecordKind::Appointment, "appointments", "AppointmentReminder",
                                 appointmentFields, makeRecord<Appointment>};
    return type;
}

} // namespace tarsus
