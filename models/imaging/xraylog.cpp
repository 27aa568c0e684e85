// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imaging/xraylog.h"

namespace tarsus {
namespace {

constexpr Field xraylogFields[] = {
    reference<&XrayLog::petId>("pet_id", "pet", QT_TRANSLATE_NOOP("tarsus::Field", "Pet"),
                               RecordKind::Pet, Field::Required),
    reference<&XrayLog::referralId>("referral_id", "referral",
                                    QT_TRANSLATE_NOOP("tarsus::Field", "Referral"),
                                    RecordKind::Referral),
    field<&XrayLog::xrayDate>("xray_date", "xrayDate",
                              QT_TRANSLATE_NOOP("tarsus::Field", "Taken on"), FieldType::Instant,
                              Field::Required),
    field<&XrayLog::bodyPart>("body_part", "bodyPart",
                              QT_TRANSLATE_NOOP("tarsus::Field", "Body part"), FieldType::Choice,
                              Field::OpenList, "body_part"),
    field<&XrayLog::viewPosition>("view_position", "viewPosition",
                                  QT_TRANSLATE_NOOP("tarsus::Field", "View"), FieldType::Choice,
                                  Field::OpenList, "view_position"),
    field<&XrayLog::readingState>("reading_state", "readingState",
                                  QT_TRANSLATE_NOOP("tarsus::Field", "Reading"), FieldType::Choice,
                                  Field::Optional, "reading_state"),
    field<&XrayLog::findings>("findings", "findings",
                              QT_TRANSLATE_NOOP("tarsus::Field", "Findings"), FieldType::LongText),
    field<&XrayLog::impression>("impression", "impression",
                                QT_TRANSLATE_NOOP("tarsus::Field", "Impression"),
                                FieldType::LongText),
    reference<&XrayLog::reviewerId>(
        "reviewer_id", "reviewer", QT_TRANSLATE_NOOP("tarsus::Field", "Read by"), RecordKind::User),
    field<&XrayLog::followUpNeeded>("follow_up_needed", "followUpNeeded",
                                    QT_TRANSLATE_NOOP("tarsus::Field", "Follow-up needed"),
                                    FieldType::Boolean),
    field<&XrayLog::fileHash>("file_hash", "fileHash", QT_TRANSLATE_NOOP("tarsus::Field", "File"),
                              FieldType::Bytes, Field::Required | Field::MadeByProgram),
    field<&XrayLog::fileSha256>("file_sha256", "fileSha256",
                                QT_TRANSLATE_NOOP("tarsus::Field", "SHA-256 of the file"),
                                FieldType::Text, Field::Required | Field::MadeByProgram),
    field<&XrayLog::fileName>("file_name", "fileName",
                              QT_TRANSLATE_NOOP("tarsus::Field", "File name"), FieldType::Text,
                              Field::Required | Field::MadeByProgram),
    field<&XrayLog::fileType>("file_type", "fileType",
                              QT_TRANSLATE_NOOP("tarsus::Field", "File type"), FieldType::Text,
                              Field::Required | Field::MadeByProgram),
    field<&XrayLog::fileSize>("file_size", "fileSize",
                              QT_TRANSLATE_NOOP("tarsus::Field", "File size"), FieldType::Integer,
                              Field::Required | Field::MadeByProgram),
};

} // namespace

const RecordType &XrayLog::type()
{
    static const RecordType type{RecordKind::Xray, "xray_logs", "XRayLog", xraylogFields,
                                 makeRecord<XrayLog>};
    return type;
}

} // namespace tarsus
