// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/atomicfile.h"
#include "models/security/audit/audittrail.h"
#include "models/security/keys.h"

#include <QString>

namespace tarsus {

/// How far the clinic had come when it was last looked at, kept outside the database: SQLCipher
/// does not notice when the write-ahead log, or the whole file, is an older one.
struct Watermark
{
    quint64 keyFileSequence = 0;
    quint32 generation = 0;
    qint64 changes = 0; ///< newest row of `changes` that was committed
    /// Everything was in the main file when this was written: a log beside it is a stranger's.
    bool logIsEmpty = false;
    AuditHead trail = {}; ///< where the audit trail had come to; seq 0: nothing is known of it

    friend bool operator==(const Watermark &, const Watermark &) = default;
};

/// The file `clinic.mark`, encrypted and authenticated, bound to its clinic.
class WatermarkFile
{
public:
    WatermarkFile(const QString &folder, QString clinicId, FileStepHook hook = {});

    static QString fileName();

    Result<> write(const Watermark &mark, const DataKey &key) const;
    /// For a rotation of the data key: beside the mark there is, to count once that cannot be
    /// opened any more.
    Result<> writeNext(const Watermark &mark, const DataKey &key) const;
    /// The next one is the one, from now on.
    void settle() const;
    /// NotAClinic where it is missing, damaged, or of another clinic or data key.
    Result<Watermark> read(const DataKey &key) const;

private:
    Result<Watermark> readOne(const DataKey &key) const;
    /// The same for the mark of the next data key.
    WatermarkFile next() const;
    QByteArray context(const QByteArray &format) const;

    QString m_path;
    QString m_clinicId;
    FileStepHook m_hook;
};

} // namespace tarsus
