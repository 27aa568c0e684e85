// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/records/recordjson.h"

#include "models/core/clock.h"
#include "models/services/records/fieldtext.h"
#include "models/services/records/repositories.h"

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// So many are remembered, then the memory is given back.
constexpr qsizetype mostTargets = 20'000;

/// The field that tells a person which record it is.
const char *titleField(RecordKind kind)
{
    switch (kind) {
    case RecordKind::User: return "fullName";
    case RecordKind::Owner: return "ownerName";
    case RecordKind::Practice: return "practiceName";
    case RecordKind::Vet: return "vetName";
    case RecordKind::Pet: return "petName";
    case RecordKind::Referral: return "referralNumber";
    case RecordKind::Plan: return "planTitle";
    case RecordKind::Interaction:
    case RecordKind::Xray:
    case RecordKind::Appointment:
    case RecordKind::Document:
    case RecordKind::Letter:
    case RecordKind::Setting:
    case RecordKind::AuditEntry: break;
    }
    return nullptr;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

RecordJson::RecordJson(const DataContext &context, const Repositories &repositories)
    : m_context(context)
    , m_repositories(repositories)
{}

QString RecordJson::fileUrl(const QString &sha256, const QString &fileType)
{
    static const QHash<QString, QString> endings{{u"image/png"_s, u".png"_s},
                                                 {u"image/jpeg"_s, u".jpg"_s},
                                                 {u"application/dicom"_s, u".dcm"_s},
                                                 {u"application/pdf"_s, u".pdf"_s}};
    return sha256.isEmpty() ? QString() : u"films/"_s + sha256 + endings.value(fileType, u".bin"_s);
}

QJsonObject RecordJson::toJson(RecordKind kind, const Record &record)
{
    QJsonObject json{{u"id"_s, record.id},
                     {u"objectId"_s, record.objectId},
                     {u"version"_s, record.version},
                     {u"createdAt"_s, textOrNull(instantText(record.createdAt))},
                     {u"updatedAt"_s, textOrNull(instantText(record.updatedAt))}};
    const RecordType &type = m_repositories.of(kind).type();
    for (const Field &field : type.fields) {
        const QVariant value = field.get(record);
        if (field.type == FieldType::Reference)
            addReference(json, field, value.toLongLong());
        else if (field.type != FieldType::Bytes)
            json.insert(QLatin1String(field.name), jsonFromValue(field, value));
    }
    const Target author =
        record.createdById != 0 ? target(RecordKind::User, record.createdById) : Target();
    json.insert(u"createdBy"_s, textOrNull(author.objectId));
    json.insert(u"createdByName"_s, textOrNull(author.title));
    if (const Field *sha256 = type.fieldByName(u"fileSha256"))
        json.insert(u"fileUrl"_s,
                    fileUrl(sha256->get(record).toString(), json.value("fileType"_L1).toString()));
    return json;
}

void RecordJson::addReference(QJsonObject &json, const Field &field, qint64 id)
{
    const QString name = QString::fromLatin1(field.name);
    const Target meant = id != 0 ? target(field.target, id) : Target();
    if (field.target == RecordKind::Practice) { // the documents keep its name
        json.insert(name, textOrNull(meant.title));
        json.insert(name + u"Id"_s, textOrNull(meant.objectId));
        return;
    }
    json.insert(name, textOrNull(meant.objectId));
    switch (field.target) {
    case RecordKind::Owner:
        json.insert(name + u"Name"_s, textOrNull(meant.title));
        json.insert(name + u"Phone"_s, textOrNull(meant.phone));
        break;
    case RecordKind::Referral: json.insert(name + u"Number"_s, textOrNull(meant.title)); break;
    case RecordKind::Plan: json.insert(name + u"Title"_s, textOrNull(meant.title)); break;
    case RecordKind::User:
    case RecordKind::Vet:
    case RecordKind::Pet: json.insert(name + u"Name"_s, textOrNull(meant.title)); break;
    case RecordKind::Practice:
    case RecordKind::Interaction:
    case RecordKind::Xray:
    case RecordKind::Appointment:
    case RecordKind::Document:
    case RecordKind::Letter:
    case RecordKind::Setting:
    case RecordKind::AuditEntry: break;
    }
}

const RecordJson::Target &RecordJson::target(RecordKind kind, qint64 id)
{
    const std::pair key(static_cast<int>(kind), id);
    if (const auto known = m_targets.constFind(key); known != m_targets.constEnd())
        return *known;
    if (m_targets.size() >= mostTargets)
        m_targets.clear();
    Target &found = m_targets[key];
    const RecordRepository &repository = m_repositories.of(kind);
    if (const auto objectId = repository.objectIdOf(id))
        found.objectId = *objectId;
    const char *title = titleField(kind);
    const auto record = repository.findRecord(id); // empty where the person may not see it
    if (!title || !record)
        return found;
    found.title =
        repository.type().fieldByName(QString::fromLatin1(title))->get(**record).toString();
    if (kind == RecordKind::Owner)
        found.phone = static_cast<const Owner &>(**record).phone;
    return found;
}

} // namespace tarsus
