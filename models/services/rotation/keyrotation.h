// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/atomicfile.h"
#include "models/security/keyfile.h"

#include <QCoreApplication>
#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace tarsus {

class Clinic;
class Connection;
class SqlCipherKeyProvider;

/// Gives the clinic a new data key, so that whoever left, and kept a key, opens nothing that is
/// written from now on (docs/decisions/0007). Records and films are copied into files with the new
/// key and checked; the key file that names them is the one moment at which everything changes.
/// Before it any failure, crash or full disk leaves the clinic as it was; after it the new files
/// are the clinic. Everybody who may sign in keeps their password, and the recovery code stays.
///
/// Takes as long as copying the clinic, with the write gate held: a worker's job.
class KeyRotation
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::KeyRotation)

public:
    /// How far it is, 0 to 100; returns false to stop, which it heeds until the commit point.
    using Progress = std::function<bool(int percent)>;

    explicit KeyRotation(Clinic &clinic);

    /// For administrators, whose password was asked for again. After success this Clinic is closed
    /// for good: sign in again. Forbidden for who may not; NotAClinic where a key in the key file
    /// is not the one that was approved; Cancelled.
    Result<> run(const Progress &progress = {});

private:
    struct Plan
    {
        KeyFile file;
        DataKey key;
        std::shared_ptr<const SqlCipherKeyProvider> recordsKey;
        std::shared_ptr<const SqlCipherKeyProvider> filmsKey;
    };

    Result<> prepare(const Plan &plan, const Progress &tell);
    Result<Plan> plan(const QSqlDatabase &db) const;
    Result<> sealForEverybody(const QSqlDatabase &db, KeyFile &next, const DataKey &key) const;
    Result<> checkRecovery(const QSqlDatabase &db) const;
    Result<> checkRoom() const;
    Result<> copy(const Plan &plan, const Progress &tell) const;
    Result<> check(const Connection &present, const Plan &plan, const Progress &tell) const;
    Result<qint64> finishRecords(const Plan &plan) const;
    Result<> noteRefusal(const Error &error) const;
    Result<> step(FileStep step) const;
    Result<> sync(const QString &name) const;
    QString path(const QString &name) const;
    /// Of a rotation that came to nothing; what cannot be removed goes at the next opening.
    void removeNew(const Plan &plan) const;
    void removeOld() const;

    Clinic &m_clinic;
};

} // namespace tarsus
