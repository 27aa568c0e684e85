// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/recordrepository.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/db/columnvalue.h"
#include "models/db/scope.h"
#include "models/db/sql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("tarsus::RecordRepository", text);
}

/// Longer texts are a mistake or an attack: a film belongs into films.db.
constexpr qsizetype longestText = 1'000'000;

QVariant idOrNull(qint64 id)
{
    return id != 0 ? QVariant(id) : QVariant();
}

QString columnList(const RecordType &type)
{
    QString columns =
        u"t.id, t.object_id, t.version, t.created_at, t.updated_at, t.created_by_id, "_s
        % u"t.updated_by_id, t.deleted_at, t.deleted_reason"_s;
    for (const Field &field : type.fields)
        columns += u", t."_s % QLatin1String(field.column);
    return columns;
}

void readRow(const QSqlQuery &query, const RecordType &type, Record &record)
{
    record.id = query.value(0).toLongLong();
    record.objectId = query.value(1).toString();
    record.version = query.value(2).toInt();
    record.createdAt = instantFromText(query.value(3).toString());
    record.updatedAt = instantFromText(query.value(4).toString());
    record.createdById = query.value(5).toLongLong();
    record.updatedById = query.value(6).toLongLong();
    record.deletedAt = instantFromText(query.value(7).toString());
    record.deletedReason = query.value(8).toString();
    int column = 9;
    for (const Field &field : type.fields)
        field.set(record, fromColumn(field, query.value(column++)));
}

} // namespace

RecordRepository::RecordRepository(DataContext context, const RecordType &type)
    : m_context(std::move(context))
    , m_type(type)
{}

Result<std::unique_ptr<Record>> RecordRepository::findRecord(qint64 id) const
{
    auto record = read(id, Operation::View);
    if (!record)
        return record;
    const QStringList hidden = m_context.access->hiddenColumns(m_type.kind);
    for (const Field &field : m_type.fields) {
        if (hidden.contains(QLatin1String(field.column)))
            field.set(**record, QVariant());
    }
    return record;
}

Result<qint64> RecordRepository::idOf(const QString &objectId) const
{
    const QString text =
        u"SELECT id FROM "_s % QLatin1String(m_type.table) % u" WHERE object_id = ?"_s;
    const auto id = sql::value(m_context.db, text, {objectId});
    if (!id)
        return id.error();
    return id->toLongLong();
}

Result<QList<qint64>> RecordRepository::idsWhere(const char *column, qint64 id) const
{
    Q_ASSERT(m_type.fieldByColumn(QString::fromLatin1(column)));
    const ScopeClause scope = scopeClause(*m_context.access, m_type.kind, Operation::View, u"t"_s);
    auto rows = sql::run(m_context.db,
                         u"SELECT t.id FROM "_s % QLatin1StringView(m_type.table) % u" t WHERE t."_s
                             % QLatin1StringView(column) % u" = ? AND t.deleted_at IS NULL AND "_s
                             % scope.sql % u" ORDER BY t.id DESC LIMIT 200"_s,
                         QVariantList{id} + scope.values);
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    while (rows->next())
        ids.append(rows->value(0).toLongLong());
    return ids;
}

Result<QString> RecordRepository::objectIdOf(qint64 id) const
{
    const QString text =
        u"SELECT object_id FROM "_s % QLatin1String(m_type.table) % u" WHERE id = ?"_s;
    const auto objectId = sql::value(m_context.db, text, {id});
    if (!objectId)
        return objectId.error();
    return objectId->toString();
}

Result<std::unique_ptr<Record>> RecordRepository::read(qint64 id, Operation operation) const
{
    const ScopeClause scope = scopeClause(*m_context.access, m_type.kind, operation, u"t"_s);
    const QString text = u"SELECT "_s % columnList(m_type) % u" FROM "_s
                         % QLatin1String(m_type.table)
                         % u" t WHERE t.id = ? AND t.deleted_at IS NULL AND "_s % scope.sql;
    if (!m_select || m_select->lastQuery() != text) {
        auto prepared = sql::prepare(m_context.db, text);
        if (!prepared)
            return prepared.error();
        m_select = std::move(*prepared);
    }
    if (const auto done = sql::run(*m_select, QVariantList{id} + scope.values); !done)
        return done.error();
    if (!m_select->next()) {
        m_select->finish();
        return notFound();
    }
    auto record = m_type.make();
    readRow(*m_select, m_type, *record);
    m_select->finish();
    return record;
}

Result<bool> RecordRepository::reaches(Operation operation, qint64 id) const
{
    const ScopeClause scope = scopeClause(*m_context.access, m_type.kind, operation, u"t"_s);
    if (scope.sql == u"1")
        return true;
    // With the key alone it would look as if somebody counted rows (SqlGuard).
    const QString text = u"SELECT t.object_id FROM "_s % QLatin1String(m_type.table)
                         % u" t WHERE t.id = ? AND "_s % scope.sql;
    const auto found = sql::value(m_context.db, text, QVariantList{id} + scope.values);
    if (!found)
        return found.error();
    return found->isValid();
}

Result<> RecordRepository::mayCreate(const Record &record) const
{
    const Scope scope = m_context.access->scope(m_type.kind, Operation::Create);
    if (scope == Scope::None)
        return forbidden();
    const Field *pet = m_type.fieldByColumn(u"pet_id");
    if (scope != Scope::Assigned || !pet)
        return {};
    const ScopeClause mine = caseClause(*m_context.access, u"?"_s);
    const auto found = sql::value(m_context.db, u"SELECT "_s % mine.sql,
                                  mine.values + QVariantList{pet->get(record)});
    if (!found)
        return found.error();
    return found->toBool() ? Result<>() : forbidden();
}

Result<> RecordRepository::validate(const Record &record) const
{
    for (const Field &field : m_type.fields) {
        const QVariant value = field.get(record);
        const bool text = value.typeId() == QMetaType::QString;
        const bool empty = text ? value.toString().trimmed().isEmpty() : value.isNull();
        if (field.isRequired() && !field.isMadeByProgram() && empty) {
            return invalid(field.column,
                           say(QT_TRANSLATE_NOOP("tarsus::RecordRepository",
                                                 "%1 is missing. Fill it in and save again."))
                               .arg(field.title()));
        }
        if (text && value.toString().size() > longestText) {
            return invalid(field.column,
                           say(QT_TRANSLATE_NOOP("tarsus::RecordRepository",
                                                 "%1 is too long. Shorten it and save again."))
                               .arg(field.title()));
        }
    }
    return check(record);
}

Result<> RecordRepository::mayAdd(const Record &record) const
{
    if (auto allowed = mayCreate(record); !allowed)
        return allowed;
    return validate(record);
}

Result<> RecordRepository::addRecord(Record &record)
{
    if (auto good = mayAdd(record); !good)
        return good;
    return sql::inTransaction(m_context, [&] { return writeNew(record); });
}

Result<> RecordRepository::addWithin(Record &record)
{
    if (auto good = mayAdd(record); !good)
        return good;
    return writeNew(record);
}

Result<> RecordRepository::writeNew(Record &record)
{
    record.objectId = record.objectId.isEmpty() ? newObjectId() : record.objectId;
    record.version = 1;
    record.createdAt = record.updatedAt = m_context.clock->now();
    record.createdById = record.updatedById = m_context.access->personId();
    if (auto ready = beforeInsert(record); !ready)
        return ready;
    if (auto written = insertRow(record); !written)
        return written;
    return afterWrite(record, nullptr);
}

Result<> RecordRepository::updateRecord(Record &record)
{
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto before = read(record.id, Operation::View);
        if (!before)
            return before.error();
        const auto reached = reaches(Operation::Edit, record.id);
        if (!reached)
            return reached.error();
        if (!*reached)
            return forbidden();
        if ((*before)->version != record.version)
            return conflict();
        if (auto kept = keepProtected(record, **before); !kept)
            return kept;
        if (auto valid = validate(record); !valid)
            return valid;
        if (auto ready = beforeUpdate(record, **before); !ready)
            return ready;
        if (auto written = updateRow(record); !written)
            return written;
        return afterWrite(record, before->get());
    });
}

Result<> RecordRepository::keepProtected(Record &now, const Record &before) const
{
    const QStringList hidden = m_context.access->hiddenColumns(m_type.kind);
    const QStringList frozen = m_context.access->frozenColumns(m_type.kind);
    for (const Field &field : m_type.fields) {
        const QLatin1String column(field.column);
        if (hidden.contains(column))
            field.set(now, field.get(before));
        else if (frozen.contains(column) && field.get(now) != field.get(before)) {
            return Error{Error::Code::Forbidden,
                         say(QT_TRANSLATE_NOOP("tarsus::RecordRepository",
                                               "You may not change %1. Nothing was saved."))
                             .arg(field.title()),
                         {},
                         column};
        }
    }
    return {};
}

Result<> RecordRepository::insertRow(Record &record)
{
    if (!m_insert) {
        QString columns =
            u"object_id, version, created_at, updated_at, created_by_id, "_s % u"updated_by_id"_s;
        QString marks = u"?, ?, ?, ?, ?, ?"_s;
        for (const Field &field : m_type.fields) {
            columns += u", "_s % QLatin1String(field.column);
            marks += u", ?"_s;
        }
        auto prepared =
            sql::prepare(m_context.db, u"INSERT INTO main."_s % QLatin1String(m_type.table)
                                           % u" ("_s % columns % u") VALUES ("_s % marks % u')');
        if (!prepared)
            return prepared.error();
        m_insert = std::move(*prepared);
    }
    QVariantList values{record.objectId,
                        record.version,
                        instantText(record.createdAt),
                        instantText(record.updatedAt),
                        idOrNull(record.createdById),
                        idOrNull(record.updatedById)};
    for (const Field &field : m_type.fields) {
        values.append(toColumn(field, field.get(record)));
    }
    if (auto done = sql::run(*m_insert, values); !done)
        return done;
    record.id = m_insert->lastInsertId().toLongLong();
    return {};
}

Result<> RecordRepository::updateRow(Record &record)
{
    const int oldVersion = record.version;
    // What rules hide was read as empty: it stays as it is.
    const QStringList hidden = m_context.access->hiddenColumns(m_type.kind);
    QString text = u"UPDATE main."_s % QLatin1String(m_type.table)
                   % u" SET version = ?, updated_at = ?, updated_by_id = ?"_s;
    for (const Field &field : m_type.fields) {
        if (!hidden.contains(QLatin1String(field.column)))
            text += u", "_s % QLatin1String(field.column) % u" = ?"_s;
    }
    text += u" WHERE id = ? AND version = ?"_s;
    if (!m_update || m_update->lastQuery() != text) {
        auto prepared = sql::prepare(m_context.db, text);
        if (!prepared)
            return prepared.error();
        m_update = std::move(*prepared);
    }
    const QDateTime now = m_context.clock->now();
    QVariantList values{oldVersion + 1, instantText(now), idOrNull(m_context.access->personId())};
    for (const Field &field : m_type.fields) {
        if (!hidden.contains(QLatin1String(field.column)))
            values.append(toColumn(field, field.get(record)));
    }
    values << record.id << oldVersion;
    if (auto done = sql::run(*m_update, values); !done)
        return done;
    if (m_update->numRowsAffected() != 1)
        return conflict();
    record.version = oldVersion + 1;
    record.updatedAt = now;
    record.updatedById = m_context.access->personId();
    return {};
}

Result<> RecordRepository::remove(qint64 id, int version, const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return Error{Error::Code::Invalid,
                     say(QT_TRANSLATE_NOOP("tarsus::RecordRepository",
                                           "Say why it is removed: a reason is required.")),
                     {},
                     u"deleted_reason"_s};
    }
    return sql::inTransaction(m_context, [&]() -> Result<> {
        const auto record = read(id, Operation::View);
        if (!record)
            return record.error();
        const auto reached = reaches(Operation::Delete, id);
        if (!reached)
            return reached.error();
        if (!*reached)
            return forbidden();
        if ((*record)->version != version)
            return conflict();
        if (auto ready = beforeRemove(**record); !ready)
            return ready;
        const QString now = instantText(m_context.clock->now());
        auto done = sql::run(
            m_context.db,
            u"UPDATE main."_s % QLatin1String(m_type.table)
                % u" SET updated_at = ?, updated_by_id = ?, deleted_at = ?, deleted_reason = ?,"
                  " version = version + 1 WHERE id = ?"_s,
            {now, idOrNull(m_context.access->personId()), now, reason.trimmed(), id});
        return done ? Result<>() : Result<>(done.error());
    });
}

Result<> RecordRepository::beforeUpdate(Record &, const Record &)
{
    return {};
}

Result<> RecordRepository::afterWrite(const Record &, const Record *)
{
    return {};
}

Result<> RecordRepository::forbidden() const
{
    return Error{Error::Code::Forbidden,
                 say(QT_TRANSLATE_NOOP("tarsus::RecordRepository",
                                       "You may not do that with this record (%1). Ask an "
                                       "administrator if you need to."))
                     .arg(kindTitle(m_type.kind)),
                 {}};
}

Error RecordRepository::invalid(const char *column, const QString &text) const
{
    return {Error::Code::Invalid, text, {}, QLatin1String(column)};
}

Error RecordRepository::conflict() const
{
    return {Error::Code::Conflict,
            say(QT_TRANSLATE_NOOP("tarsus::RecordRepository",
                                  "Somebody else changed this record meanwhile. Nothing was "
                                  "overwritten: compare both versions and save again.")),
            {}};
}

Error RecordRepository::notFound() const
{
    return {Error::Code::NotFound,
            say(QT_TRANSLATE_NOOP("tarsus::RecordRepository",
                                  "This record (%1) is not there, or you may not see it."))
                .arg(kindTitle(m_type.kind)),
            {}};
}

} // namespace tarsus
