// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/interactions/interaction.h"

namespace tarsus {
namespace {

constexpr Field interactionFields[] = {
    reference<&Interaction::petId>("pet_id", "pet", QT_TRANSLATE_NOOP("tarsus::Field", "Pet"),
                                   RecordKind::Pet, Field::Required),
    reference<&Interaction::referralId>("referral_id", "referral",
                                        QT_TRANSLATE_NOOP("tarsus::Field", "Referral"),
                                        RecordKind::Referral),
    reference<&Interaction::treatmentPlanId>("treatment_plan_id", "treatmentPlan",
                                             QT_TRANSLATE_NOOP("tarsus::Field", "Treatment plan"),
                                             RecordKind::Plan),
    reference<&Interaction::userId>("user_id", "user", QT_TRANSLATE_NOOP("tarsus::Field", "By"),
                                    RecordKind::User, Field::Required),
    field<&Interaction::interactionType>(
        "interaction_type", "interactionType", QT_TRANSLATE_NOOP("tarsus::Field", "Type"),
        FieldType::Choice, Field::Required | Field::OpenList, "interaction_type"),
    field<&Interaction::summary>("summary", "summary",
                                 QT_TRANSLATE_NOOP("tarsus::Field", "Summary"), FieldType::LongText,
                                 Field::Required),
    field<&Interaction::subjective>("subjective", "subjective",
                                    QT_TRANSLATE_NOOP("tarsus::Field", "Subjective"),
                                    FieldType::LongText),
    field<&Interaction::objective>("objective", "objective",
                                   QT_TRANSLATE_NOOP("tarsus::Field", "Objective"),
                                   FieldType::LongText),
    field<&Interaction::assessment>("assessment", "assessment",
                                    QT_TRANSLATE_NOOP("tarsus::Field", "Assessment"),
                                    FieldType::LongText),
    field<&Interaction::plan>("plan", "plan", QT_TRANSLATE_NOOP("tarsus::Field", "Plan"),
                              FieldType::LongText),
    field<&Interaction::followUpNeeded>("follow_up_needed", "followUpNeeded",
                                        QT_TRANSLATE_NOOP("tarsus::Field", "Follow-up needed"),
                                        FieldType::Boolean, Field::Required),
    field<&Interaction::followUpDue>("follow_up_due", "followUpDue",
                                     QT_TRANSLATE_NOOP("tarsus::Field", "Follow-up due"),
                                     FieldType::Date),
    reference<&Interaction::followUpById>("follow_up_by_id", "followUpBy",
                                          QT_TRANSLATE_NOOP("tarsus::Field", "Follow-up by"),
                                          RecordKind::User),
    field<&Interaction::outcome>(
        "outcome", "outcome", QT_TRANSLATE_NOOP("tarsus::Field", "Outcome"), FieldType::LongText),
    field<&Interaction::interactionAt>("interaction_at", "interactionAt",
                                       QT_TRANSLATE_NOOP("tarsus::Field", "Happened on"),
                                       FieldType::Instant, Field::Required),
    field<&Interaction::signedAt>("signed_at", "signedAt",
                                  QT_TRANSLATE_NOOP("tarsus::Field", "Signed on"),
                                  FieldType::Instant, Field::MadeByProgram),
    reference<&Interaction::signedById>("signed_by_id", "signedBy",
                                        QT_TRANSLATE_NOOP("tarsus::Field", "Signed by"),
                                        RecordKind::User, Field::MadeByProgram),
    reference<&Interaction::addendumToId>("addendum_to_id", "addendumTo",
                                          QT_TRANSLATE_NOOP("tarsus::Field", "Addendum to"),
                                          RecordKind::Interaction),
};

} // namespace

const RecordType &Interaction::type()
{
    static const RecordType type{RecordKind::Interaction, "interactions", "InteractionLog",
                                 interactionFields, makeRecord<Interaction>};
    return type;
}

} // namespace tarsus
