// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/secretbytes.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace tarsus {

/// What a backup says of itself, in its last file `manifest.json`. Nothing in it is secret: sizes,
/// counts and times, no name. It can be read by anybody and written only by who has the clinic's
/// data key.
struct BackupManifest
{
    struct File
    {
        qint64 size = 0;
        QString sha256; ///< hexadecimal

        friend bool operator==(const File &, const File &) = default;
    };

    QString clinicId;
    QDateTime madeAt; ///< UTC
    int schemaVersion = 0;
    qint64 changes = 0;   ///< newest row of the change feed
    qint64 auditSeq = 0;  ///< newest entry of the audit trail; 0: made before there was one
    QByteArray auditHash; ///< of that entry
    QString database;     ///< names among `files`
    QString films;
    QMap<QString, File> files;
    QMap<QString, qint64> counts; ///< rows by table

    static QString fileName() { return QStringLiteral("manifest.json"); }
    static constexpr qint64 longest = 1024LL * 1024;

    friend bool operator==(const BackupManifest &, const BackupManifest &) = default;

    /// With a keyed hash (BLAKE2b, key of KeyPurpose::BackupManifest) in its last member.
    QByteArray encode(const SecretBytes &key) const;
    /// NotAClinic where it is no manifest, or one of a newer version.
    static Result<BackupManifest> decode(const QByteArray &bytes);
    /// Whether encode() with `key` wrote `bytes`.
    static bool isGenuine(const QByteArray &bytes, const SecretBytes &key);
};

} // namespace tarsus
