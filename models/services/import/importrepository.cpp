// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importrepository.h"

#include "models/core/access.h"
#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/db/sql.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QString headingsKey(RecordKind kind, const QStringList &headings)
{
    QString key = kindWord(kind);
    for (const QString &heading : headings)
        key += u'\n' % headingKey(heading);
    return key;
}

constexpr QStringView batchColumns = u"SELECT b.id, b.kind, b.source_name, b.created_at, "
                                     "b.created_by_id, u.full_name, b.row_count, b.undone_at "
                                     "FROM import_batches b LEFT JOIN users u ON u.id = "
                                     "b.created_by_id ";

ImportBatch batchFrom(const QSqlQuery &row)
{
    ImportBatch batch;
    batch.id = row.value(0).toLongLong();
    batch.kind = kindFromWord(row.value(1).toString()).value_or(RecordKind::Pet);
    batch.sourceName = row.value(2).toString();
    batch.createdAt = instantFromText(row.value(3).toString());
    batch.createdById = row.value(4).toLongLong();
    batch.createdBy = row.value(5).toString();
    batch.rowCount = row.value(6).toLongLong();
    batch.undoneAt = instantFromText(row.value(7).toString());
    return batch;
}

} // namespace

QList<ImportReference> ImportRepository::references()
{
    using K = RecordKind;
    return {
        {K::Owner, "owner_phones", "owner_id", false},
        {K::Owner, "pets", "owner_id", true},
        {K::Practice, "pets", "primary_practice_id", true},
        {K::Practice, "practice_vets", "practice_id", false},
        {K::Practice, "referrals", "referring_practice_id", true},
        {K::Vet, "practice_vets", "vet_id", false},
        {K::Vet, "referral_cc", "vet_id", false},
        {K::Vet, "referrals", "referring_vet_id", true},
        {K::Pet, "appointments", "pet_id", true},
        {K::Pet, "case_grants", "pet_id", false},
        {K::Pet, "documents", "pet_id", true},
        {K::Pet, "hand_overs", "pet_id", false},
        {K::Pet, "interactions", "pet_id", true},
        {K::Pet, "letters", "pet_id", true},
        {K::Pet, "pet_alerts", "pet_id", false},
        {K::Pet, "pet_chips", "pet_id", false},
        {K::Pet, "pet_problems", "pet_id", false},
        {K::Pet, "pet_weights", "pet_id", false},
        {K::Pet, "problem_records", "pet_id", false},
        {K::Pet, "referrals", "pet_id", true},
        {K::Pet, "treatment_plans", "pet_id", true},
        {K::Pet, "xray_logs", "pet_id", true},
    };
}

QList<ImportReference> ImportRepository::referencesTo(RecordKind kind)
{
    QList<ImportReference> found = references();
    found.removeIf([&](const ImportReference &reference) { return reference.kind != kind; });
    return found;
}

ImportRepository::ImportRepository(DataContext context)
    : m_context(std::move(context))
{}

QString ImportRepository::tableOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Owner: return u"owners"_s;
    case RecordKind::Practice: return u"practices"_s;
    case RecordKind::Vet: return u"vets"_s;
    default: return u"pets"_s;
    }
}

Result<std::optional<ImportMapping>> ImportRepository::mapping(RecordKind kind,
                                                               const QStringList &headings) const
{
    const auto stored =
        sql::value(m_context.db, u"SELECT mapping FROM import_mappings WHERE header_key = ?"_s,
                   {headingsKey(kind, headings)});
    if (!stored)
        return stored.error();
    if (!stored->isValid())
        return std::optional<ImportMapping>();
    const auto json = QJsonDocument::fromJson(stored->toString().toUtf8()).object();
    return std::optional(mappingFromJson(json, kind, headings));
}

Result<> ImportRepository::rememberMapping(RecordKind kind, const QStringList &headings,
                                           const ImportMapping &mapping)
{
    const QJsonDocument json(mappingToJson(mapping, headings));
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto done = sql::run(
            m_context.db,
            u"INSERT INTO main.import_mappings (header_key, kind, mapping) VALUES (?, ?, ?)"
            " ON CONFLICT (header_key) DO UPDATE SET mapping = excluded.mapping"_s,
            {headingsKey(kind, headings), kindWord(kind),
             QString::fromUtf8(json.toJson(QJsonDocument::Compact))});
        return done ? Result<>() : Result<>(done.error());
    });
}

Result<qint64> ImportRepository::startBatch(RecordKind kind, const QString &sourceName)
{
    const auto added =
        sql::run(m_context.db,
                 u"INSERT INTO main.import_batches (kind, source_name, created_at, created_by_id)"
                 " VALUES (?, ?, ?, nullif(?, 0))"_s,
                 {kindWord(kind), sourceName, instantText(m_context.clock->now()),
                  m_context.access->personId()});
    if (!added)
        return added.error();
    return added->lastInsertId().toLongLong();
}

Result<> ImportRepository::addToBatch(qint64 batch, RecordKind kind, qint64 id)
{
    if (!m_addToBatch) {
        auto prepared = sql::prepare(
            m_context.db,
            u"INSERT INTO main.import_batch_rows (batch_id, kind, record_id) VALUES (?, ?, ?)"_s);
        if (!prepared)
            return prepared.error();
        m_addToBatch = std::move(*prepared);
    }
    return sql::run(*m_addToBatch, {batch, kindWord(kind), id});
}

Result<> ImportRepository::finishBatch(qint64 batch, qint64 rowCount)
{
    const auto done =
        sql::run(m_context.db, u"UPDATE main.import_batches SET row_count = ? WHERE id = ?"_s,
                 {rowCount, batch});
    return done ? Result<>() : Result<>(done.error());
}

Result<> ImportRepository::indexForSearch(qint64 batch)
{
    const auto done = sql::run(
        m_context.db, u"INSERT INTO main.search_catch_up (batch_id) VALUES (?)"_s, {batch});
    return done ? Result<>() : Result<>(done.error());
}

Result<QList<ImportBatch>> ImportRepository::batches() const
{
    auto rows = sql::run(m_context.db, batchColumns % u"ORDER BY b.id DESC"_s);
    if (!rows)
        return rows.error();
    QList<ImportBatch> batches;
    while (rows->next())
        batches += batchFrom(*rows);
    return batches;
}

Result<ImportBatch> ImportRepository::batch(qint64 id) const
{
    auto rows = sql::run(m_context.db, batchColumns % u"WHERE b.id = ?"_s, {id});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return Error{Error::Code::NotFound, tr("There is no import with the number %1.").arg(id)};
    return batchFrom(*rows);
}

Result<qint64> ImportRepository::recordCount(qint64 batch, RecordKind kind) const
{
    const auto count =
        sql::value(m_context.db,
                   u"SELECT count(*) FROM import_batch_rows r JOIN "_s % tableOf(kind)
                       % u" t ON t.id = r.record_id WHERE r.batch_id = ? AND r.kind = ?"
                         " AND t.deleted_at IS NULL"_s,
                   {batch, kindWord(kind)});
    return count ? Result<qint64>(count->toLongLong()) : Result<qint64>(count.error());
}

Result<qint64> ImportRepository::changedSince(qint64 batch, RecordKind kind) const
{
    const auto count = sql::value(
        m_context.db,
        u"SELECT count(*) FROM import_batch_rows r JOIN "_s % tableOf(kind)
            % u" t ON t.id = r.record_id WHERE r.batch_id = ? AND r.kind = ? AND t.version <> 1"
              " AND t.deleted_at IS NULL"_s,
        {batch, kindWord(kind)});
    return count ? Result<qint64>(count->toLongLong()) : Result<qint64>(count.error());
}

Result<QMap<QString, qint64>> ImportRepository::referringTo(qint64 batch, RecordKind kind) const
{
    QMap<QString, qint64> found;
    for (const ImportReference &reference : referencesTo(kind)) {
        const QString table = QString::fromLatin1(reference.table);
        QString text = u"SELECT count(*) FROM import_batch_rows r JOIN "_s % table % u" t ON t."_s
                       % QLatin1StringView(reference.column)
                       % u" = r.record_id WHERE r.batch_id = ? AND r.kind = ?"_s;
        QVariantList values{batch, kindWord(kind)};
        if (reference.isRecord)
            text += u" AND t.deleted_at IS NULL"_s;
        if (table == u"pets") { // the pets of an owner that came with them
            text += u" AND NOT EXISTS (SELECT 1 FROM import_batch_rows o WHERE o.batch_id = ?"
                    " AND o.kind = 'pet' AND o.record_id = t.id)"_s;
            values += batch;
        }
        const auto count = sql::value(m_context.db, text, values);
        if (!count)
            return count.error();
        if (count->toLongLong() > 0)
            found[table] += count->toLongLong();
    }
    return found;
}

Result<QList<qint64>> ImportRepository::removable(qint64 batch, RecordKind kind,
                                                  bool unusedOnly) const
{
    QString text = u"SELECT r.record_id FROM import_batch_rows r JOIN "_s % tableOf(kind)
                   % u" t ON t.id = r.record_id WHERE r.batch_id = ? AND r.kind = ?"
                     " AND t.deleted_at IS NULL"_s;
    if (unusedOnly) {
        text += u" AND t.version = 1"_s;
        for (const ImportReference &reference : referencesTo(kind)) {
            text += u" AND NOT EXISTS (SELECT 1 FROM "_s % QLatin1StringView(reference.table)
                    % u" o WHERE o."_s % QLatin1StringView(reference.column) % u" = t.id"_s
                    % (reference.isRecord ? u" AND o.deleted_at IS NULL)"_s : u")"_s);
        }
    }
    auto rows = sql::run(m_context.db, text, {batch, kindWord(kind)});
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    while (rows->next())
        ids.append(rows->value(0).toLongLong());
    return ids;
}

Result<qint64> ImportRepository::removeRecords(const ImportBatch &batch, RecordKind kind,
                                               bool unusedOnly)
{
    const auto ids = removable(batch.id, kind, unusedOnly);
    if (!ids)
        return ids.error();
    auto removal = sql::prepare(
        m_context.db, u"UPDATE main."_s % tableOf(kind)
                          % u" SET updated_at = ?, updated_by_id = nullif(?, 0), deleted_at = ?,"
                            " deleted_reason = ?, version = version + 1 WHERE id = ?"_s);
    if (!removal)
        return removal.error();
    const QString now = instantText(m_context.clock->now());
    const QString reason = tr("The import of “%1” was undone.").arg(batch.sourceName);
    for (const qint64 id : *ids) {
        const auto done = sql::run(*removal, {now, m_context.access->personId(), now, reason, id});
        if (!done)
            return done.error();
    }
    return qint64(ids->size());
}

Result<> ImportRepository::markUndone(qint64 batch)
{
    const auto done =
        sql::run(m_context.db, u"UPDATE main.import_batches SET undone_at = ? WHERE id = ?"_s,
                 {instantText(m_context.clock->now()), batch});
    return done ? Result<>() : Result<>(done.error());
}

Result<QList<KnownRecord>> ImportRepository::known(RecordKind kind) const
{
    QString text;
    switch (kind) {
    case RecordKind::Owner:
    case RecordKind::Practice:
    case RecordKind::Vet:
        text = u"SELECT id, name_key, phone_digits, '', '' FROM "_s % tableOf(kind)
               % u" WHERE deleted_at IS NULL"_s;
        break;
    default:
        text = u"SELECT p.id, p.name_key, o.phone_digits, p.chip_key, p.licence_number FROM pets p"
               " JOIN owners o ON o.id = p.owner_id WHERE p.deleted_at IS NULL"_s;
        break;
    }
    auto rows = sql::run(m_context.db, text);
    if (!rows)
        return rows.error();
    QList<KnownRecord> known;
    while (rows->next()) {
        known.append({rows->value(0).toLongLong(), rows->value(1).toString(),
                      rows->value(2).toString(), rows->value(3).toString(),
                      rows->value(4).toString()});
    }
    return known;
}

Result<QList<KnownRecord>> ImportRepository::furtherChips() const
{
    auto rows = sql::run(m_context.db, u"SELECT c.pet_id, c.chip_key FROM pet_chips c JOIN pets p"
                                       " ON p.id = c.pet_id WHERE p.deleted_at IS NULL"_s);
    if (!rows)
        return rows.error();
    QList<KnownRecord> chips;
    while (rows->next())
        chips.append({.id = rows->value(0).toLongLong(), .chip = rows->value(1).toString()});
    return chips;
}

Result<qint64> ImportRepository::personId(const QString &text) const
{
    const QString key = foldText(text);
    auto rows = sql::run(m_context.db,
                         u"SELECT id FROM users WHERE active = 1 AND deleted_at IS NULL AND"
                         " ? IN (username_key, name_key, fold_text(email), fold_text(initials))"
                         " ORDER BY id LIMIT 2"_s,
                         {key});
    if (!rows)
        return rows.error();
    if (!rows->next())
        return qint64(0);
    const qint64 id = rows->value(0).toLongLong();
    if (!rows->next())
        return id;
    // Two fit: a user name is nobody else's, everything else may be.
    const auto exact = sql::value(
        m_context.db, u"SELECT id FROM users WHERE username_key = ? AND active = 1"_s, {key});
    return exact ? Result<qint64>(exact->toLongLong()) : Result<qint64>(exact.error());
}

Result<int> ImportRepository::practicesNamed(const QString &name) const
{
    const auto count = sql::value(
        m_context.db, u"SELECT count(*) FROM practices WHERE name_key = ? AND deleted_at IS NULL"_s,
        {foldText(name)});
    return count ? Result<int>(count->toInt()) : Result<int>(count.error());
}

} // namespace tarsus
