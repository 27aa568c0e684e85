// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/audit/auditreading.h"
#include "models/security/recoverycode.h"

#include <QHash>

namespace tarsus::audit {

/// Checks the seals against the entries that ask for one, the people's public keys and, where
/// recovery codes are at hand, the keys of the epochs.
class SealCheck
{
public:
    /// `entries` and `keys` in the order of the trail.
    SealCheck(std::vector<SealedEntry> entries, std::vector<KeyChange> keys);

    /// Reads seals, epochs and the keys in force. `signingKeys` are those of the key file, by name.
    Result<> read(const QSqlDatabase &db, const QHash<QString, QByteArray> &signingKeys);
    /// Invalid where there are codes and none of them opens anything.
    Result<> run(const std::vector<RecoveryCode> &codes);

    const std::vector<AuditFinding> &findings() const { return m_findings; }
    qint64 seals() const { return static_cast<qint64>(m_seals.size()); }
    qint64 epochs() const { return static_cast<qint64>(m_epochs.size()); }
    qint64 epochsOpened() const { return m_opened; }

private:
    struct StoredSeal
    {
        Seal seal;
        QByteArray head;
        QByteArray mac;
        QByteArray signature;
    };
    struct Epoch
    {
        qint64 number = 0;
        QByteArray firstKey;
    };

    Result<> readSeals(const QSqlDatabase &db);
    Result<> readEpochs(const QSqlDatabase &db);
    Result<> readPeople(const QSqlDatabase &db, const QHash<QString, QByteArray> &signingKeys);
    QByteArray keyAt(qint64 person, qint64 seq) const;
    void matchEntries();
    void checkSignatures(std::size_t from, std::size_t to, std::vector<AuditFinding> &into) const;
    void checkSteps();
    void checkEpochs();
    Result<> checkMacs(const std::vector<RecoveryCode> &codes);
    const SealedEntry *entryOf(qint64 seq) const;

    std::vector<SealedEntry> m_entries;
    QHash<qint64, std::vector<KeyChange>> m_keys;
    QHash<qint64, QByteArray> m_present; ///< signing keys of the table of users, by id
    std::vector<StoredSeal> m_seals;
    std::vector<Epoch> m_epochs;
    qint64 m_ratchetEpoch = 0;
    qint64 m_ratchetStep = 0;
    qint64 m_opened = 0;
    std::vector<AuditFinding> m_findings;
};

} // namespace tarsus::audit
