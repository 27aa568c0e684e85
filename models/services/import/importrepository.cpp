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
        const auto done =
            sql::run(m_context.db,
                     u"INSERT INTO import_mappings (header_key, kind, mapping) VALUES (?, ?, ?)"
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
                 u"INSERT INTO import_batches (kind, source_name, created_at, created_by_id)"
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
            u"INSERT INTO import_batch_rows (batch_id, kind, record_id) VALUES (?, ?, ?)"_s);
        if (!prepared)
            return prepared.error();
        m_addToBatch = std::move(*prepared);
    }
    return sql::run(*m_addToBatch, {batch, kindWord(kind), id});
}

Result<> ImportRepository::finishBatch(qint64 batch, qint64 rowCount)
{
    const auto done = sql::run(
        m_context.db, u"UPDATE import_batches SET row_count = ? WHERE id = ?"_s, {rowCount, batch});
    return done ? Result<>() : Result<>(done.error());
}

Result<> ImportRepository::indexForSearch(qint64 batch)
{
    const QString pets =
        u"INSERT INTO search_pets (rowid, pet_name, owner_name, numbers)"
        " SELECT t.id, t.pet_name, t.owner_name, t.numbers FROM import_batch_rows r"
        " JOIN search_pet_texts t ON t.id = r.record_id WHERE r.batch_id = ? AND r.kind = 'pet'"_s;
    const QString owners = u"INSERT INTO search_owners (rowid, owner_name, numbers)"
                           " SELECT t.id, t.owner_name, t.numbers FROM import_batch_rows r"
                           " JOIN search_owner_texts t ON t.id = r.record_id"
                           " WHERE r.batch_id = ? AND r.kind = 'owner'"_s;
    for (const QString &text : {owners, pets}) {
        if (const auto done = sql::run(m_context.db, text, {batch}); !done)
            return done.error();
    }
    return {};
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

/// Every column of the schema that refers to `table`. Asked of the schema, so that a table that
/// comes later is not forgotten.
Result<QList<std::pair<QString, QString>>>
ImportRepository::referringColumns(const QString &table) const
{
    auto rows = sql::run(m_context.db,
                         u"SELECT m.name, f.\"from\" FROM sqlite_master m"
                         " JOIN pragma_foreign_key_list(m.name) f"
                         " WHERE m.type = 'table' AND f.\"table\" = ? ORDER BY 1, 2"_s,
                         {table});
    if (!rows)
        return rows.error();
    QList<std::pair<QString, QString>> columns;
    while (rows->next())
        columns.append({rows->value(0).toString(), rows->value(1).toString()});
    return columns;
}

Result<bool> ImportRepository::isSoftlyRemoved(const QString &table) const
{
    const auto count = sql::value(
        m_context.db, u"SELECT count(*) FROM pragma_table_info(?) WHERE name = 'deleted_at'"_s,
        {table});
    return count ? Result<bool>(count->toInt() > 0) : Result<bool>(count.error());
}

Result<QMap<QString, qint64>> ImportRepository::referringTo(qint64 batch, RecordKind kind) const
{
    const auto columns = referringColumns(tableOf(kind));
    if (!columns)
        return columns.error();
    QMap<QString, qint64> found;
    for (const auto &[table, column] : *columns) {
        const auto softly = isSoftlyRemoved(table);
        if (!softly)
            return softly.error();
        QString text = u"SELECT count(*) FROM import_batch_rows r JOIN "_s % table % u" t ON t."_s
                       % column % u" = r.record_id WHERE r.batch_id = ? AND r.kind = ?"_s;
        QVariantList values{batch, kindWord(kind)};
        if (*softly)
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

Result<qint64> ImportRepository::removeRecords(const ImportBatch &batch, RecordKind kind,
                                               bool unusedOnly)
{
    const QString table = tableOf(kind);
    QString text = u"UPDATE "_s % table
                   % u" SET version = version + 1, updated_at = ?, updated_by_id = nullif(?, 0),"
                     " deleted_at = ?, deleted_reason = ? WHERE deleted_at IS NULL AND id IN"
                     " (SELECT record_id FROM import_batch_rows WHERE batch_id = ? AND kind = ?)"_s;
    if (unusedOnly) {
        text += u" AND version = 1"_s;
        const auto columns = referringColumns(table);
        if (!columns)
            return columns.error();
        for (const auto &[referring, column] : *columns) {
            const auto softly = isSoftlyRemoved(referring);
            if (!softly)
                return softly.error();
            text += u" AND NOT EXISTS (SELECT 1 FROM "_s % referring % u" t WHERE t."_s % column
                    % u" = "_s % table % u".id"_s
                    % (*softly ? u" AND t.deleted_at IS NULL)"_s : u")"_s);
        }
    }
    const QString now = instantText(m_context.clock->now());
    const auto done = sql::run(m_context.db, text,
                               {now, m_context.access->personId(), now,
                                tr("The import of “%1” was undone.").arg(batch.sourceName),
                                batch.id, kindWord(kind)});
    if (!done)
        return done.error();
    return qint64(done->numRowsAffected());
}

Result<> ImportRepository::markUndone(qint64 batch)
{
    const auto done =
        sql::run(m_context.db, u"UPDATE import_batches SET undone_at = ? WHERE id = ?"_s,
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
