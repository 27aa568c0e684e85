// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/document.h"

namespace tarsus {
namespace {

constexpr Field documentFields[] = {
    reference<&Document::petId>("pet_id", "pet", QT_TRANSLATE_NOOP("tarsus::Field", "Pet"),
                                RecordKind::Pet, Field::Required),
    reference<&Document::referralId>("referral_id", "referral",
                                     QT_TRANSLATE_NOOP("tarsus::Field", "Referral"),
                                     RecordKind::Referral),
    reference<&Document::treatmentPlanId>("treatment_plan_id", "treatmentPlan",
                                          QT_TRANSLATE_NOOP("tarsus::Field", "Treatment plan"),
                                          RecordKind::Plan),
    reference<&Document::interactionId>("interaction_id", "interaction",
                                        QT_TRANSLATE_NOOP("tarsus::Field", "Interaction"),
                                        RecordKind::Interaction),
    field<&Document::documentTitle>("document_title", "documentTitle",
                                    QT_TRANSLATE_NOOP("tarsus::Field", "Title"), FieldType::Text,
                                    Field::Required),
    field<&Document::documentType>("document_type", "documentType",
                                   QT_TRANSLATE_NOOP("tarsus::Field", "Type"), FieldType::Choice,
                                   Field::OpenList, "document_type"),
    field<&Document::fileHash>("file_hash", "fileHash", QT_TRANSLATE_NOOP("tarsus::Field", "File"),
                               FieldType::Bytes, Field::Required | Field::MadeByProgram),
    field<&Document::fileSha256>("file_sha256", "fileSha256",
                                 QT_TRANSLATE_NOOP("tarsus::Field", "SHA-256 of the file"),
                                 FieldType::Text, Field::Required | Field::MadeByProgram),
    field<&Document::fileName>("file_name", "fileName",
                               QT_TRANSLATE_NOOP("tarsus::Field", "File name"), FieldType::Text,
                               Field::Required | Field::MadeByProgram),
    field<&Document::fileType>("file_type", "fileType",
                               QT_TRANSLATE_NOOP("tarsus::Field", "File type"), FieldType::Text,
                               Field::Required | Field::MadeByProgram),
    field<&Document::fileSize>("file_size", "fileSize",
                               QT_TRANSLATE_NOOP("tarsus::Field", "File size"), FieldType::Integer,
                               Field::Required | Field::MadeByProgram),
};

} // namespace

const RecordType &Document::type()
{
    static const RecordType type{RecordKind::Document, "documents", "Document", documentFields,
                                 makeRecord<Document>};
    return type;
}

} // namespace tarsus
