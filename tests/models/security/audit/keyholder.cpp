// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/security/audit/keyholder.h"

#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"

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
