// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/security/audit/keyholder.h"

#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/security/audit/auditchain.h"
#include "models/security/keyfilestore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tarsus::test {

KeyHolder::KeyHolder(TestClinic &clinic, Functions functions, qint64 person)
{
    auto opened = Connection::open(clinic.file(ClinicFolder::databaseName()),
                                   clinic.clinic().recordsKey(), {.kind = FileKind::Records});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    m_connection = std::move(*opened);
    if (functions == Functions::None)
        return;
    auto actor = std::make_shared<audit::Actor>();
    actor->person = person;
    actor->chainKey = chainKey(clinic);
    actor->clock = clinic.clock;
    if (!audit::registerAuditFunctions(SqlCipherDriver::of(db())->connection(), actor))
        qFatal("audit functions");
}

SecretBytes KeyHolder::chainKey(TestClinic &clinic)
{
    return clinic.clinic().subkey(KeyPurpose::AuditChain);
}

void KeyHolder::run(const QString &text, const QVariantList &values)
{
    if (const auto done = sql::run(db(), text, values); !done)
        qFatal("%s: %s", qPrintable(text), qPrintable(done.error().detail));
}

bool KeyHolder::tries(const QString &text, const QVariantList &values)
{
    return static_cast<bool>(sql::run(db(), text, values));
}

QVariant KeyHolder::value(const QString &text, const QVariantList &values)
{
    const auto found = sql::value(db(), text, values);
    if (!found)
        qFatal("%s: %s", qPrintable(text), qPrintable(found.error().detail));
    return *found;
}

void KeyHolder::dropAppendOnly()
{
    auto query = sql::run(db(), u"SELECT name FROM sqlite_schema WHERE type = 'trigger' "
                                "AND tbl_name GLOB 'audit_*'"_s);
    QStringList names;
    while (query && query->next())
        names += query->value(0).toString();
    query->finish();
    for (const QString &name : names)
        run(QString(u"DROP TRIGGER \""_s % name % u'"'));
}

void KeyHolder::rewriteFrom(qint64 from, const SecretBytes &key)
{
    auto rows = sql::run(db(),
                         u"SELECT seq, at, person_id, session, action, kind, record_id, pet_id, "
                         "detail FROM audit_entries WHERE seq >= ? ORDER BY seq"_s,
                         {from});
    QByteArray previous =
        value(u"SELECT hash FROM audit_entries WHERE seq = ?"_s, {from - 1}).toByteArray();
    QList<std::pair<qint64, QByteArray>> hashes;
    while (rows->next()) {
        const QByteArray action = rows->value(4).toString().toUtf8();
        const QByteArray kind = rows->value(5).toString().toUtf8();
        const QByteArray detail = rows->value(8).toString().toUtf8();
        const auto hash = audit::chainHash(key.view(), viewOf(previous),
                                           {.seq = rows->value(0).toLongLong(),
                                            .at = rows->value(1).toLongLong(),
                                            .person = rows->value(2).toLongLong(),
                                            .session = rows->value(3).toLongLong(),
                                            .record = rows->value(6).toLongLong(),
                                            .pet = rows->value(7).toLongLong(),
                                            .action = {action.constData(), size_t(action.size())},
                                            .kind = {kind.constData(), size_t(kind.size())},
                                            .detail = {detail.constData(), size_t(detail.size())}});
        previous = QByteArray(reinterpret_cast<const char *>(hash.data()), hash.size());
        hashes += {rows->value(0).toLongLong(), previous};
    }
    rows->finish();
    for (const auto &[seq, hash] : hashes)
        run(u"UPDATE audit_entries SET hash = ? WHERE seq = ?"_s, {hash, seq});
}

SecretBytes signingKeyOf(const TestClinic &clinic, const QString &name)
{
    const auto copy = KeyFileStore(clinic.path()).read();
    const PersonSlot *slot = copy->file.person(name);
    const auto key = deriveKey(password(TestClinic::passwordText()), slot->kdf);
    return PersonKeys::unwrap(*key, viewOf(slot->wrapped), viewOf(slot->context()),
                              slot->publicKeys)
        ->signingKey();
}

void KeyHolder::resealFrom(qint64 from, qint64 signer, const SecretBytes &key)
{
    auto rows = sql::run(db(),
                         u"SELECT s.seq, s.epoch, s.step, s.sealed_at, e.hash, s.signer_id "
                         "FROM audit_seals s JOIN audit_entries e ON e.seq = s.seq "
                         "WHERE s.seq >= ? ORDER BY s.seq"_s,
                         {from});
    struct Made
    {
        qint64 seq;
        QByteArray head;
        QByteArray signature;
        qint64 signer;
    };
    QList<Made> made;
    while (rows->next()) {
        const QByteArray head = rows->value(4).toByteArray();
        const qint64 as = signer == 0 ? rows->value(5).toLongLong() : signer;
        made += {rows->value(0).toLongLong(), head,
                 audit::sign(key, {.seq = rows->value(0).toLongLong(),
                                   .epoch = rows->value(1).toLongLong(),
                                   .step = rows->value(2).toLongLong(),
                                   .signer = as,
                                   .at = rows->value(3).toLongLong(),
                                   .head = viewOf(head)}),
                 as};
    }
    rows->finish();
    for (const Made &seal : made)
        run(u"UPDATE audit_seals SET head = ?, signature = ?, signer_id = ? WHERE seq = ?"_s,
            {seal.head, seal.signature, seal.signer, seal.seq});
}

QList<Entry> entriesAfter(const QSqlDatabase &db, qint64 seq)
{
    auto query =
        sql::run(db,
                 u"SELECT seq, person_id, session, action, kind, record_id, pet_id, detail "
                 "FROM audit_entries WHERE seq > ? ORDER BY seq"_s,
                 {seq});
    if (!query)
        qFatal("%s", qPrintable(query.error().detail));
    QList<Entry> entries;
    while (query->next()) {
        entries += {query->value(0).toLongLong(),
                    query->value(1).toLongLong(),
                    query->value(2).toLongLong(),
                    query->value(3).toString(),
                    query->value(4).toString(),
                    query->value(5).toLongLong(),
                    query->value(6).toLongLong(),
                    QJsonDocument::fromJson(query->value(7).toString().toUtf8()).object()};
    }
    return entries;
}

qint64 newestEntry(const QSqlDatabase &db)
{
    const auto newest = sql::value(db, u"SELECT coalesce(max(seq), 0) FROM audit_entries"_s);
    if (!newest)
        qFatal("%s", qPrintable(newest.error().detail));
    return newest->toLongLong();
}

} // namespace tarsus::test
