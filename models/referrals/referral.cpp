// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/referrals/referral.h"

namespace tarsus {
namespace {

constexpr Field referralFields[] = {
    field<&Referral::referralNumber>("referral_number", "referralNumber",
                                     QT_TRANSLATE_NOOP("tarsus::Field", "Referral number"),
                                     FieldType::Text, Field::Required | Field::MadeByProgram),
    reference<&Referral::petId>("pet_id", "pet", QT_TRANSLATE_NOOP("tarsus::Field", "Pet"),
                                RecordKind::Pet, Field::Required),
    reference<&Referral::referringPracticeId>(
        "referring_practice_id", "referringClinic",
        QT_TRANSLATE_NOOP("tarsus::Field", "Referring clinic"), RecordKind::Practice,
        Field::Required),
    reference<&Referral::referringVetId>("referring_vet_id", "referringVet",
                                         QT_TRANSLATE_NOOP("tarsus::Field", "Referring vet"),
                                         RecordKind::Vet),
    field<&Referral::referralReason>("referral_reason", "referralReason",
                                     QT_TRANSLATE_NOOP("tarsus::Field", "Reason for the referral"),
                                     FieldType::LongText, Field::Required),
    field<&Referral::status>("status", "status", QT_TRANSLATE_NOOP("tarsus::Field", "Status"),
                             FieldType::Choice, Field::Required, "referral_status"),
    reference<&Referral::receivedById>("received_by_id", "receivedBy",
                                       QT_TRANSLATE_NOOP("tarsus::Field", "Received by"),
                                       RecordKind::User, Field::Required),
    field<&Referral::receivedAt>("received_at", "receivedAt",
                                 QT_TRANSLATE_NOOP("tarsus::Field", "Received on"),
                                 FieldType::Instant, Field::Required),
    field<&Referral::priority>("priority", "priority",
                               QT_TRANSLATE_NOOP("tarsus::Field", "Priority"), FieldType::Choice,
                               Field::Required, "priority"),
    reference<&Referral::specialistId>("specialist_id", "assignedSpecialist",
                                       QT_TRANSLATE_NOOP("tarsus::Field", "Assigned specialist"),
                                       RecordKind::User),
    field<&Referral::arrivalTriage>("arrival_triage", "arrivalTriage",
                                    QT_TRANSLATE_NOOP("tarsus::Field", "Triage on arrival"),
                                    FieldType::Choice, Field::Optional, "arrival_triage"),
    field<&Referral::declineReason>(
        "decline_reason", "declineReason",
        QT_TRANSLATE_NOOP("tarsus::Field", "Reason for declining or redirecting"),
        FieldType::LongText),
    field<&Referral::hasForm>("has_form", "hasForm",
                              QT_TRANSLATE_NOOP("tarsus::Field", "Referral form is here"),
                              FieldType::Boolean),
    field<&Referral::hasHistory>("has_history", "hasHistory",
                                 QT_TRANSLATE_NOOP("tarsus::Field", "Patient history is here"),
                                 FieldType::Boolean),
    field<&Referral::hasLab>("has_lab", "hasLab",
                             QT_TRANSLATE_NOOP("tarsus::Field", "Laboratory results are here"),
                             FieldType::Boolean),
    field<&Referral::hasImages>("has_images", "hasImages",
                                QT_TRANSLATE_NOOP("tarsus::Field", "Images are here"),
                                FieldType::Boolean),
    field<&Referral::hasConsent>("has_consent", "hasConsent",
                                 QT_TRANSLATE_NOOP("tarsus::Field", "Owner's consent is here"),
                                 FieldType::Boolean),
    field<&Referral::acknowledgedAt>("acknowledged_at", "acknowledgedAt",
                                     QT_TRANSLATE_NOOP("tarsus::Field", "Acknowledged on"),
                                     FieldType::Instant),
    field<&Referral::ownerContactedAt>("owner_contacted_at", "ownerContactedAt",
                                       QT_TRANSLATE_NOOP("tarsus::Field", "Owner contacted on"),
                                       FieldType::Instant),
    field<&Referral::dischargeNoteAt>("discharge_note_at", "dischargeNoteAt",
                                      QT_TRANSLATE_NOOP("tarsus::Field", "Discharge note sent on"),
                                      FieldType::Instant),
    field<&Referral::finalReportAt>("final_report_at", "finalReportAt",
                                    QT_TRANSLATE_NOOP("tarsus::Field", "Final report sent on"),
                                    FieldType::Instant),
    field<&Referral::bookedAt>("booked_at", "bookedAt",
                               QT_TRANSLATE_NOOP("tarsus::Field", "Appointment booked on"),
                               FieldType::Instant, Field::MadeByProgram),
    field<&Referral::dischargedAt>("discharged_at", "dischargedAt",
                                   QT_TRANSLATE_NOOP("tarsus::Field", "Work-up finished on"),
                                   FieldType::Instant, Field::MadeByProgram),
    field<&Referral::pausedAt>("paused_at", "pausedAt",
                               QT_TRANSLATE_NOOP("tarsus::Field", "Waits for information since"),
                               FieldType::Instant, Field::MadeByProgram),
    field<&Referral::pausedMinutes>(
        "paused_minutes", "pausedMinutes",
        QT_TRANSLATE_NOOP("tarsus::Field", "Minutes waited for information"), FieldType::Integer,
        Field::MadeByProgram),
    field<&Referral::acknowledgeDueAt>("acknowledge_due_at", "acknowledgeDueAt",
                                       QT_TRANSLATE_NOOP("tarsus::Field", "Answer due"),
                                       FieldType::Instant, Field::MadeByProgram),
    field<&Referral::contactDueAt>("contact_due_at", "contactDueAt",
                                   QT_TRANSLATE_NOOP("tarsus::Field", "Call to the owner due"),
                                   FieldType::Instant, Field::MadeByProgram),
    field<&Referral::bookingDueAt>("booking_due_at", "bookingDueAt",
                                   QT_TRANSLATE_NOOP("tarsus::Field", "Appointment due"),
                                   FieldType::Instant, Field::MadeByProgram),
    field<&Referral::dischargeDueAt>("discharge_due_at", "dischargeDueAt",
                                     QT_TRANSLATE_NOOP("tarsus::Field", "Discharge note due"),
                                     FieldType::Instant, Field::MadeByProgram),
    field<&Referral::reportDueAt>("report_due_at", "reportDueAt",
                                  QT_TRANSLATE_NOOP("tarsus::Field", "Final report due"),
                                  FieldType::Instant, Field::MadeByProgram),
};

} // namespace

const RecordType &Referral::type()
{
    static const RecordType type{RecordKind::Referral, "referrals", "Referral", referralFields,
                                 makeRecord<Referral>};
    return type;
}

} // namespace tarsus
