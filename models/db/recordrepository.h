// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access.h"
#include "models/core/record.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QSqlQuery>

namespace tarsus {

/// Reads and writes records of one kind, whichever path they come by: window, command line,
/// import, sync. Checks required fields, the person's rules and the version; stamps who and when;
/// never deletes physically. A feature's repository adds its own rules in the hooks, which run
/// inside the saving transaction.
class RecordRepository
{
public:
    RecordRepository(DataContext context, const RecordType &type);
    virtual ~RecordRepository() = default;

    const RecordType &type() const { return m_type; }

    /// NotFound where there is none, it was removed, or the person may not see it.
    /// Hidden columns are empty.
    Result<std::unique_ptr<Record>> findRecord(qint64 id) const;
    /// The row with this object_id, or 0.
    Result<qint64> idOf(const QString &objectId) const;
    /// The rows that point at `id` with `column` (of the field table), the newest first, as far as
    /// the person may see them; at most 200.
    Result<QList<qint64>> idsWhere(const char *column, qint64 id) const;
    /// The object_id of a row, removed or not; empty where there is none.
    Result<QString> objectIdOf(qint64 id) const;
    /// Fills id, objectId, version and stamps of `record`.
    Result<> addRecord(Record &record);
    /// The same for many records at once, inside a transaction of the caller's: without a
    /// savepoint for each, which would make the search index write out its pages every time. Where
    /// it fails, the caller takes back what it began: parts of this record may be there.
    Result<> addWithin(Record &record);
    /// Saves what changed. Conflict where `record.version` is not the file's any more:
    /// nothing is written, and findRecord() has the other version to be shown.
    /// A frozen column that was changed is Forbidden; a hidden one keeps its value.
    Result<> updateRecord(Record &record);
    /// A soft delete; the reason is required. Conflict as in updateRecord().
    Result<> remove(qint64 id, int version, const QString &reason);

    /// Everything about `record` that can be said without saving: required fields, lengths,
    /// and the kind's own rules. Invalid, with the field.
    Result<> validate(const Record &record) const;

protected:
    const DataContext &context() const { return m_context; }

    virtual Result<> check(const Record &) const { return {}; }
    virtual Result<> beforeInsert(Record &) { return {}; }
    virtual Result<> beforeUpdate(Record &now, const Record &before);
    /// `before` is nullptr for a new record.
    virtual Result<> afterWrite(const Record &now, const Record *before);
    virtual Result<> beforeRemove(const Record &) { return {}; }

    /// Whether the person's rules let `operation` reach this row.
    Result<bool> reaches(Operation operation, qint64 id) const;
    Result<> forbidden() const;
    Error invalid(const char *column, const QString &text) const;

private:
    Result<std::unique_ptr<Record>> read(qint64 id, Operation operation) const;
    Result<> mayCreate(const Record &record) const;
    Result<> mayAdd(const Record &record) const;
    Result<> writeNew(Record &record);
    Result<> keepProtected(Record &now, const Record &before) const;
    Result<> insertRow(Record &record);
    Result<> updateRow(Record &record);
    Error conflict() const;
    Error notFound() const;

    DataContext m_context;
    const RecordType &m_type;
    mutable std::optional<QSqlQuery> m_select;
    std::optional<QSqlQuery> m_insert;
    std::optional<QSqlQuery> m_update;
};

/// The same with the feature's own struct.
template<typename T>
class Repository : public RecordRepository
{
public:
    explicit Repository(DataContext context)
        : RecordRepository(std::move(context), T::type())
    {}

    Result<T> find(qint64 id) const
    {
        const auto record = findRecord(id);
        if (!record)
            return record.error();
        return static_cast<const T &>(**record);
    }
    Result<> add(T &record) { return addRecord(record); }
    Result<> update(T &record) { return updateRecord(record); }
};

} // namespace tarsus
