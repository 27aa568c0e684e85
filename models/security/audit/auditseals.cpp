// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/security/audit/auditseals.h"

#include "models/db/sql.h"
#include "models/security/clinicsettings.h"
#include "models/security/keys.h"
#include "models/security/recoverycode.h"

#include <QCoreApplication>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace tarsus::audit {

namespace {

constexpr char carriedKey[] = "audit_chain_key"; // row of settings
constexpr char carriedContext[] = "tarsus audit chain";

QByteArray epochContext(qint64 epoch)
{
    return "tarsus audit epoch " + QByteArray::number(epoch);
}

/// What of the code opens the first keys: not the key that opens its slot in the key file.
SecretBytes epochKey(const RecoveryCode &code)
{
    constexpr char purpose[] = "tarsus audit epoch";
    const SecretBytes key = code.key();
    SecretBytes derived(crypto_generichash_KEYBYTES);
    crypto_generichash(derived.data(), derived.size(),
                       reinterpret_cast<const unsigned char *>(purpose), sizeof purpose, key.data(),
                       key.size());
    return derived;
}

/// The bytes of `secret` for a statement. They end in the encrypted file, and in its cache anyway.
QByteArray storable(const SecretBytes &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), static_cast<qsizetype>(secret.size())};
}

} // namespace

Result<> beginEpoch(const QSqlDatabase &db, const RecoveryCode *code, qint64 at)
{
    const auto last = sql::value(db, u"SELECT coalesce(max(epoch), 0) FROM main.audit_epochs"_s);
    if (!last)
        return last.error();
    const qint64 epoch = last->toLongLong() + 1;
    const SecretBytes first = SecretBytes::random(crypto_generichash_KEYBYTES);
    QByteArray sealed(""); // no text and no NULL: nobody's
    if (code)
        sealed = sealWith(epochKey(*code), first.view(), viewOf(epochContext(epoch)));
    const auto begun = sql::run(
        db, u"INSERT INTO main.audit_epochs (epoch, first_key, begun_at) VALUES (?, ?, ?)"_s,
        {epoch, sealed, at});
    if (!begun)
        return begun.error();
    QByteArray key = storable(first);
    const auto turned =
        sql::run(db,
                 u"INSERT INTO main.audit_ratchet (id, epoch, step, key) VALUES (1, ?, 0, ?) "
                 "ON CONFLICT (id) DO UPDATE SET epoch = excluded.epoch, step = 0, "
                 "key = excluded.key"_s,
                 {epoch, key});
    sodium_memzero(key.data(), static_cast<std::size_t>(key.size()));
    return turned ? Result<>() : turned.error();
}

Result<> beginFirstEpoch(const QSqlDatabase &db, qint64 at)
{
    const auto count = sql::value(db, u"SELECT count(*) FROM main.audit_epochs"_s);
    if (!count)
        return count.error();
    return count->toInt() > 0 ? Result<>() : beginEpoch(db, nullptr, at);
}

std::optional<SecretBytes> firstKey(BytesView sealed, qint64 epoch, const RecoveryCode &code)
{
    return openWith(epochKey(code), sealed, viewOf(epochContext(epoch)));
}

Result<SecretBytes> chainKey(const QSqlDatabase &db, const DataKey &key)
{
    const auto carried = readSetting(db, carriedKey);
    if (!carried)
        return carried.error();
    SecretBytes own = key.subkey(KeyPurpose::AuditChain);
    if (carried->isEmpty())
        return own;
    const QByteArray box = QByteArray::fromBase64(carried->toLatin1());
    auto opened = openWith(own, viewOf(box), viewOf(QByteArray(carriedContext)));
    if (!opened || opened->size() != own.size()) {
        return Error{Error::Code::NotAClinic,
                     QCoreApplication::translate(
                         "tarsus::Clinic",
                         "The key of the audit trail is damaged or was put in from another "
                         "clinic. Nothing was changed. Please restore the newest backup into a "
                         "new folder."),
                     u"audit_chain_key"_s};
    }
    return std::move(*opened);
}

Result<> carryChainKey(const QSqlDatabase &db, const DataKey &present, const DataKey &next)
{
    const auto key = chainKey(db, present);
    if (!key)
        return key.error();
    const QByteArray box = sealWith(next.subkey(KeyPurpose::AuditChain), key->view(),
                                    viewOf(QByteArray(carriedContext)));
    return writeSetting(db, carriedKey, QString::fromLatin1(box.toBase64()));
}

} // namespace tarsus::audit
