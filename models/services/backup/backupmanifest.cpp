// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/backup/backupmanifest.h"

#include "models/core/clock.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

constexpr int version = 1;
constexpr auto format = "tarsus-backup"_L1;
constexpr auto hashMember = "hash"_L1;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString hashOf(const QByteArray &bytes, const SecretBytes &key)
{
    ensureSodium();
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()),
                       static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), key.data(), key.size());
    return QString::fromLatin1(hash.toHex());
}

Error notAManifest(const QString &detail)
{
    return {Error::Code::NotAClinic,
            QCoreApplication::translate("tarsus::BackupManifest",
                                        "This file is not a backup of Tarsus, or it is damaged. "
                                        "Nothing was changed: try another backup."),
            detail};
}

} // namespace

QByteArray BackupManifest::encode(const SecretBytes &key) const
{
    QJsonObject fileObjects;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        fileObjects.insert(file.key(),
                           QJsonObject{{u"size"_s, file->size}, {u"sha256"_s, file->sha256}});
    QJsonObject countObjects;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        countObjects.insert(count.key(), *count);
    QJsonObject object{{u"format"_s, format},
                       {u"version"_s, version},
                       {u"clinicId"_s, clinicId},
                       {u"madeAt"_s, instantText(madeAt)},
                       {u"schemaVersion"_s, schemaVersion},
                       {u"changes"_s, changes},
                       {u"auditSeq"_s, auditSeq},
                       {u"auditHash"_s, QString::fromLatin1(auditHash.toHex())},
                       {u"database"_s, database},
                       {u"films"_s, films},
                       {u"files"_s, fileObjects},
                       {u"counts"_s, countObjects}};
    object.insert(hashMember, hashOf(compact(object), key));
    return compact(object);
}

Result<BackupManifest> BackupManifest::decode(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value("format"_L1).toString() != format)
        return notAManifest(u"format"_s);
    if (object.value("version"_L1).toInt() > version) {
        return Error{Error::Code::NotAClinic,
                     QCoreApplication::translate("tarsus::BackupManifest",
                                                 "This backup was made by a newer version of "
                                                 "Tarsus. Install that version to restore it."),
                     u"version"_s};
    }
    BackupManifest manifest;
    manifest.clinicId = object.value("clinicId"_L1).toString();
    manifest.madeAt = instantFromText(object.value("madeAt"_L1).toString());
    manifest.schemaVersion = object.value("schemaVersion"_L1).toInt();
    manifest.changes = object.value("changes"_L1).toInteger();
    manifest.auditSeq = object.value("auditSeq"_L1).toInteger();
    manifest.auditHash = QByteArray::fromHex(object.value("auditHash"_L1).toString().toLatin1());
    manifest.database = object.value("database"_L1).toString();
    manifest.films = object.value("films"_L1).toString();
    const QJsonObject fileObjects = object.value("files"_L1).toObject();
    for (auto file = fileObjects.begin(); file != fileObjects.end(); ++file) {
        const QJsonObject about = file.value().toObject();
        manifest.files.insert(file.key(), {about.value("size"_L1).toInteger(-1),
                                           about.value("sha256"_L1).toString()});
    }
    const QJsonObject countObjects = object.value("counts"_L1).toObject();
    for (auto count = countObjects.begin(); count != countObjects.end(); ++count)
        manifest.counts.insert(count.key(), count.value().toInteger(-1));
    if (manifest.clinicId.isEmpty() || !manifest.madeAt.isValid()
        || !manifest.files.contains(manifest.database) || !manifest.files.contains(manifest.films))
        return notAManifest(u"member"_s);
    return manifest;
}

bool BackupManifest::isGenuine(const QByteArray &bytes, const SecretBytes &key)
{
    QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QString hash = object.take(hashMember).toString();
    return !hash.isEmpty() && hash == hashOf(compact(object), key);
}

} // namespace tarsus
