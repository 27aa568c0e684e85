// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/records/fieldwords.h"

using namespace Qt::StringLiterals;

namespace tarsus::fieldwords {
namespace {

struct Word
{
    RecordKind kind;
    QLatin1String word;
    QLatin1String field;
};

using K = RecordKind;

constexpr Word words[] = {
    {K::User, "name"_L1, "fullName"_L1},
    {K::Owner, "name"_L1, "ownerName"_L1},
    {K::Owner, "phone"_L1, "ownerPhone"_L1},
    {K::Practice, "name"_L1, "practiceName"_L1},
    {K::Vet, "name"_L1, "vetName"_L1},
    {K::Pet, "name"_L1, "petName"_L1},
    {K::Pet, "specialist"_L1, "assignedSpecialist"_L1},
    {K::Pet, "primaryPractice"_L1, "primaryVetClinic"_L1},
    {K::Referral, "patient"_L1, "pet"_L1},
    {K::Referral, "specialist"_L1, "assignedSpecialist"_L1},
    {K::Referral, "referringPractice"_L1, "referringClinic"_L1},
    {K::Plan, "patient"_L1, "pet"_L1},
    {K::Plan, "title"_L1, "planTitle"_L1},
    {K::Plan, "status"_L1, "planStatus"_L1},
    {K::Plan, "details"_L1, "treatmentDetails"_L1},
    {K::Interaction, "patient"_L1, "pet"_L1},
    {K::Interaction, "type"_L1, "interactionType"_L1},
    {K::Xray, "patient"_L1, "pet"_L1},
    {K::Xray, "timestamp"_L1, "xrayDate"_L1},
    {K::Xray, "date"_L1, "xrayDate"_L1},
    {K::Appointment, "patient"_L1, "pet"_L1},
    {K::Appointment, "date"_L1, "appointmentDate"_L1},
    {K::Appointment, "type"_L1, "appointmentType"_L1},
    {K::Appointment, "length"_L1, "lengthMinutes"_L1},
    {K::Appointment, "assignedSpecialist"_L1, "specialist"_L1},
    {K::Document, "patient"_L1, "pet"_L1},
    {K::Document, "title"_L1, "documentTitle"_L1},
    {K::Document, "type"_L1, "documentType"_L1},
};

} // namespace

QString fieldName(RecordKind kind, const QString &word)
{
    for (const Word &known : words) {
        if (known.kind == kind && known.word == word)
            return known.field;
    }
    return word;
}

QStringList extraNames(RecordKind kind)
{
    if (kind == K::Pet)
        return {u"ownerName"_s, u"ownerPhone"_s};
    if (kind == K::Xray || kind == K::Document)
        return {u"file"_s};
    if (kind == K::Appointment)
        return {u"time"_s};
    return {};
}

bool isFile(const QString &word)
{
    return word == "file"_L1 || word == "image"_L1 || word == "fileUrl"_L1;
}

QString sortColumn(const RecordType &type, const QString &name)
{
    static const std::pair<QLatin1String, QLatin1String> stamps[] = {
        {"id"_L1, "id"_L1},
        {"objectId"_L1, "object_id"_L1},
        {"version"_L1, "version"_L1},
        {"createdAt"_L1, "created_at"_L1},
        {"updatedAt"_L1, "updated_at"_L1}};
    for (const auto &[outside, column] : stamps) {
        if (name == outside)
            return column;
    }
    const Field *field = type.fieldByName(fieldName(type.kind, name));
    return field ? QString::fromLatin1(field->column) : QString();
}

QList<std::pair<QString, QString>> withTimes(RecordKind kind,
                                             const QList<std::pair<QString, QString>> &texts)
{
    if (kind != K::Appointment)
        return texts;
    QList<std::pair<QString, QString>> result;
    QString time;
    for (const auto &text : texts) {
        if (text.first == "time"_L1)
            time = text.second.trimmed();
        else
            result.append(text);
    }
    for (auto &[name, text] : result) {
        if (!time.isEmpty() && fieldName(kind, name) == "appointmentDate"_L1)
            text = text.trimmed() + u'T' + time;
    }
    return result;
}

} // namespace tarsus::fieldwords
