// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/audit/sealcheck.h"

#include "models/core/text.h"
#include "models/db/sql.h"
#include "models/security/audit/auditseals.h"
#include "models/security/keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace tarsus::audit {

namespace {

using Kind = AuditFinding::Kind;

} // namespace

SealCheck::SealCheck(std::vector<SealedEntry> entries, std::vector<KeyChange> keys)
    : m_entries(std::move(entries))
{
    for (KeyChange &change : keys)
        m_keys[change.person].push_back(std::move(change));
}

Result<> SealCheck::read(const QSqlDatabase &db, const QHash<QString, QByteArray> &signingKeys)
{
    if (auto done = readSeals(db); !done)
        return done;
    if (auto done = readEpochs(db); !done)
        return done;
    return readPeople(db, signingKeys);
}

Result<> SealCheck::readSeals(const QSqlDatabase &db)
{
    auto rows = sql::run(db, u"SELECT seq, epoch, step, signer_id, sealed_at, head, mac, signature "
                             "FROM audit_seals ORDER BY seq"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        m_seals.push_back({{.seq = rows->value(0).toLongLong(),
                            .epoch = rows->value(1).toLongLong(),
                            .step = rows->value(2).toLongLong(),
                            .signer = rows->value(3).toLongLong(),
                            .at = rows->value(4).toLongLong(),
                            .head = {}},
                           rows->value(5).toByteArray(),
                           rows->value(6).toByteArray(),
                           rows->value(7).toByteArray()});
    }
    for (StoredSeal &stored : m_seals)
        stored.seal.head = viewOf(stored.head);
    return {};
}

Result<> SealCheck::readEpochs(const QSqlDatabase &db)
{
    auto rows = sql::run(db, u"SELECT epoch, first_key FROM audit_epochs ORDER BY epoch"_s);
    if (!rows)
        return rows.error();
    while (rows->next())
        m_epochs.push_back({rows->value(0).toLongLong(), rows->value(1).toByteArray()});
    auto ratchet = sql::run(db, u"SELECT epoch, step FROM audit_ratchet"_s);
    if (!ratchet)
        return ratchet.error();
    if (ratchet->next()) {
        m_ratchetEpoch = ratchet->value(0).toLongLong();
        m_ratchetStep = ratchet->value(1).toLongLong();
    }
    return {};
}

/// The keys in force are those that the trail heard of last, and those of the key file.
Result<> SealCheck::readPeople(const QSqlDatabase &db,
                               const QHash<QString, QByteArray> &signingKeys)
{
    QHash<QString, QByteArray> inFile;
    for (auto key = signingKeys.cbegin(); key != signingKeys.cend(); ++key)
        inFile.insert(foldText(key.key()), *key);
    auto rows = sql::run(db, u"SELECT id, username, signing_public_key FROM users ORDER BY id"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        const qint64 id = rows->value(0).toLongLong();
        const QString name = rows->value(1).toString();
        const QByteArray present = rows->value(2).toByteArray();
        m_present.insert(id, present);
        const auto told = m_keys.constFind(id);
        const bool fitsTrail = told == m_keys.cend() || told->back().after == present;
        const auto stored = inFile.constFind(foldText(name));
        if (!fitsTrail || (stored != inFile.cend() && *stored != present))
            m_findings.push_back({Kind::PublicKey, 0, 0, name});
    }
    return {};
}

const SealedEntry *SealCheck::entryOf(qint64 seq) const
{
    const auto found = std::ranges::lower_bound(m_entries, seq, {}, &SealedEntry::seq);
    return found != m_entries.end() && found->seq == seq ? &*found : nullptr;
}

/// Every entry that asks for a seal has one, of its hash, and there is no other.
void SealCheck::matchEntries()
{
    auto seal = m_seals.cbegin();
    const auto alone = [&] {
        m_findings.push_back({Kind::SealAlone, seal->seal.seq, seal->seal.seq});
        ++seal;
    };
    for (const SealedEntry &entry : m_entries) {
        while (seal != m_seals.cend() && seal->seal.seq < entry.seq)
            alone();
        if (seal == m_seals.cend() || seal->seal.seq != entry.seq) {
            m_findings.push_back({Kind::Seal, entry.seq, entry.seq});
            continue;
        }
        if (seal->head != entry.hash || seal->seal.at != entry.at)
            m_findings.push_back({Kind::SealHead, entry.seq, entry.seq});
        ++seal;
    }
    while (seal != m_seals.cend())
        alone();
}

/// The signing key that was in force for somebody when the entry was written.
QByteArray SealCheck::keyAt(qint64 person, qint64 seq) const
{
    const auto changes = m_keys.constFind(person);
    if (changes == m_keys.cend())
        return m_present.value(person);
    const auto later = std::ranges::upper_bound(*changes, seq, {}, &KeyChange::seq);
    return later == changes->begin() ? later->before : std::prev(later)->after;
}

void SealCheck::checkSignatures(std::size_t from, std::size_t to,
                                std::vector<AuditFinding> &into) const
{
    for (std::size_t i = from; i < to; ++i) {
        const StoredSeal &stored = m_seals[i];
        const SealedEntry *entry = entryOf(stored.seal.seq);
        if (!entry) // matchEntries() says so
            continue;
        const bool isUnsigned = entry->person == 0 && stored.seal.signer == 0;
        const bool isRight = isUnsigned
                             || (stored.seal.signer == entry->person
                                 && isSignedBy(viewOf(keyAt(entry->person, entry->seq)),
                                               stored.seal, viewOf(stored.signature)));
        if (!isRight)
            into.push_back({Kind::SealSignature, stored.seal.seq, stored.seal.seq});
    }
}

/// In each epoch the key goes on by one step with every seal, up to the one that is kept.
void SealCheck::checkSteps()
{
    qint64 epoch = m_epochs.empty() ? 0 : m_epochs.front().number;
    qint64 step = 0;
    for (const StoredSeal &stored : m_seals) {
        if (stored.seal.epoch != epoch) {
            epoch = stored.seal.epoch;
            step = 0;
        }
        if (stored.seal.step != step)
            m_findings.push_back({Kind::SealStep, stored.seal.seq, stored.seal.seq});
        step = stored.seal.step + 1;
    }
    if (epoch != m_ratchetEpoch) // nothing was sealed in the newest one yet
        step = 0;
    if (step != m_ratchetStep) {
        const qint64 last = m_seals.empty() ? 0 : m_seals.back().seal.seq;
        m_findings.push_back({Kind::SealStep, last, last});
    }
}

/// Every epoch but the first begins behind an entry that tells of a new recovery code.
void SealCheck::checkEpochs()
{
    for (std::size_t i = 0; i < m_epochs.size(); ++i) {
        const Epoch &epoch = m_epochs[i];
        const auto first = std::ranges::find_if(
            m_seals, [&](const StoredSeal &stored) { return stored.seal.epoch >= epoch.number; });
        const SealedEntry *before =
            first == m_seals.begin() ? nullptr : entryOf(std::prev(first)->seal.seq);
        const bool isRight = i == 0 || (before && before->beginsEpoch && !epoch.firstKey.isEmpty());
        const qint64 place = first == m_seals.end() ? 0 : first->seal.seq;
        if (!isRight || epoch.number != static_cast<qint64>(i) + 1)
            m_findings.push_back({Kind::Epoch, place, place});
    }
}

Result<> SealCheck::checkMacs(const std::vector<RecoveryCode> &codes)
{
    auto seal = m_seals.cbegin();
    bool opensNewest = false;
    for (const Epoch &epoch : m_epochs) {
        std::optional<SecretBytes> key;
        for (const RecoveryCode &code : codes) {
            if (!key)
                key = firstKey(viewOf(epoch.firstKey), epoch.number, code);
        }
        opensNewest = key.has_value() || (epoch.firstKey.isEmpty() && epoch.number == 1);
        m_opened += key ? 1 : 0;
        const qint64 begin = seal == m_seals.cend() ? 0 : seal->seal.seq;
        for (; seal != m_seals.cend() && seal->seal.epoch <= epoch.number; ++seal) {
            if (!key)
                continue;
            const auto mac = sealMac(key->view(), seal->seal);
            if (!std::ranges::equal(mac, viewOf(seal->mac)))
                m_findings.push_back({Kind::SealMac, seal->seal.seq, seal->seal.seq});
            key = nextKey(key->view());
        }
        if (!codes.empty() && !opensNewest && epoch.number == m_epochs.back().number)
            m_findings.push_back({Kind::Epoch, begin, begin});
    }
    if (codes.empty() || m_opened > 0)
        return {};
    return Error{Error::Code::Invalid,
                 QCoreApplication::translate("tarsus::AuditVerifier",
                                             "This is not a recovery code of this clinic, or its "
                                             "seals are older than the code."),
                 {},
                 u"recoveryCode"_s};
}

Result<> SealCheck::run(const std::vector<RecoveryCode> &codes)
{
    matchEntries();
    const std::size_t half = m_seals.size() / 2;
    std::vector<AuditFinding> first;
    std::vector<AuditFinding> second;
    std::thread other([&] { checkSignatures(half, m_seals.size(), second); });
    checkSignatures(0, half, first);
    other.join();
    m_findings.insert(m_findings.end(), first.begin(), first.end());
    m_findings.insert(m_findings.end(), second.begin(), second.end());
    checkSteps();
    checkEpochs();
    return checkMacs(codes);
}

} // namespace tarsus::audit
