// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plans/treatmentplan.h"

namespace tarsus {
namespace {

constexpr Field treatmentplanFields[] = {
    field<&TreatmentPlan::planTitle>("plan_title", "planTitle",
                                     QT_TRANSLATE_NOOP("tarsus::Field", "Title"), FieldType::Text,
                                     Field::Required),
    reference<&TreatmentPlan::petId>("pet_id", "pet", QT_TRANSLATE_NOOP("tarsus::Field", "Pet"),
                                     RecordKind::Pet, Field::Required),
    reference<&TreatmentPlan::referralId>("referral_id", "referral",
                                          QT_TRANSLATE_NOOP("tarsus::Field", "Referral"),
                                          RecordKind::Referral, Field::Required),
    field<&TreatmentPlan::diagnosisNotes>("diagnosis_notes", "diagnosisNotes",
                                          QT_TRANSLATE_NOOP("tarsus::Field", "Diagnosis"),
                                          FieldType::LongText, Field::Required),
    field<&TreatmentPlan::diagnosisCode>("diagnosis_code", "diagnosisCode",
                                         QT_TRANSLATE_NOOP("tarsus::Field", "Diagnosis code"),
                                         FieldType::Text),
    field<&TreatmentPlan::diagnosisCodeSystem>("diagnosis_code_system", "diagnosisCodeSystem",
                                               QT_TRANSLATE_NOOP("tarsus::Field", "Code system"),
                                               FieldType::Text),
    field<&TreatmentPlan::treatmentDetails>("treatment_details", "treatmentDetails",
                                            QT_TRANSLATE_NOOP("tarsus::Field", "Treatment details"),
                                            FieldType::LongText),
    field<&TreatmentPlan::planStatus>("plan_status", "planStatus",
                                      QT_TRANSLATE_NOOP("tarsus::Field", "Status"),
                                      FieldType::Choice, Field::Required, "plan_status"),
    field<&TreatmentPlan::nextReviewDate>("next_review_date", "nextReviewDate",
                                          QT_TRANSLATE_NOOP("tarsus::Field", "Next review"),
                                          FieldType::Date),
    field<&TreatmentPlan::reviewOutcome>(
        "review_outcome", "reviewOutcome",
        QT_TRANSLATE_NOOP("tarsus::Field", "Outcome of the review"), FieldType::LongText),
    field<&TreatmentPlan::medicationNotes>("medication_notes", "medicationNotes",
                                           QT_TRANSLATE_NOOP("tarsus::Field", "Medication"),
                                           FieldType::LongText),
    field<&TreatmentPlan::clientInstructions>(
        "client_instructions", "clientInstructions",
        QT_TRANSLATE_NOOP("tarsus::Field", "Instructions for the owner"), FieldType::LongText,
        Field::Required),
    field<&TreatmentPlan::instructionsState>("instructions_state", "instructionsState",
                                             QT_TRANSLATE_NOOP("tarsus::Field", "Instructions are"),
                                             FieldType::Choice, Field::Optional,
                                             "instructions_state"),
    field<&TreatmentPlan::instructionsGivenAt>(
        "instructions_given_at", "instructionsGivenAt",
        QT_TRANSLATE_NOOP("tarsus::Field", "Instructions given on"), FieldType::Instant,
        Field::MadeByProgram),
    reference<&TreatmentPlan::instructionsGivenById>(
        "instructions_given_by_id", "instructionsGivenBy",
        QT_TRANSLATE_NOOP("tarsus::Field", "Instructions given by"), RecordKind::User,
        Field::MadeByProgram),
    field<&TreatmentPlan::instructionsAcknowledgedAt>(
        "instructions_acknowledged_at", "instructionsAcknowledgedAt",
        QT_TRANSLATE_NOOP("tarsus::Field", "Instructions acknowledged on"), FieldType::Instant,
        Field::MadeByProgram),
    field<&TreatmentPlan::instructionsAcknowledgedBy>(
        "instructions_acknowledged_by", "instructionsAcknowledgedBy",
        QT_TRANSLATE_NOOP("tarsus::Field", "Instructions acknowledged by"), FieldType::Text),
    field<&TreatmentPlan::signedAt>("signed_at", "signedAt",
                                    QT_TRANSLATE_NOOP("tarsus::Field", "Signed on"),
                                    FieldType::Instant, Field::MadeByProgram),
    reference<&TreatmentPlan::signedById>("signed_by_id", "signedBy",
                                          QT_TRANSLATE_NOOP("tarsus::Field", "Signed by"),
                                          RecordKind::User, Field::MadeByProgram),
};

} // namespace

const RecordType &TreatmentPlan::type()
{
    static const RecordType type{RecordKind::Plan, "treatment_plans", "TreatmentPlan",
                                 treatmentplanFields, makeRecord<TreatmentPlan>};
    return type;
}

} // namespace tarsus
