// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/db/recordrepository.h"
#include "models/rules/fieldrules.h"

namespace tarsus {

/// What the repositories of all features have in common: the rules of the field table run first,
/// then those of the kind, which a repository adds by overriding checkKind(), prepare() and
/// written().
template<typename T>
class RuledRecords : public Repository<T>
{
public:
    explicit RuledRecords(DataContext context)
        : Repository<T>(context)
        , m_rules(context)
    {}

    /// A new record with what the kind begins with: who, when, the first state.
    virtual T blank() const { return {}; }
    /// What is not wrong, but should be seen before it is saved; in the person's language.
    virtual QStringList warnings(const T &) const { return {}; }

protected:
    /// What makes a record of this kind invalid, whether it is new or not.
    virtual Result<> checkKind(const T &) const { return {}; }
    /// Last touches inside the saving transaction, and what depends on other rows. `before` is
    /// nullptr for a new record.
    virtual Result<> prepare(T &, const T *) { return {}; }
    /// What else the save writes.
    virtual Result<> written(const T &, const T *) { return {}; }

    const ValueLists &lists() const { return m_rules.lists(); }
    /// Saves a record as it is: who may change it may change what hangs on it (a phone, a weight),
    /// and its version shows that something did.
    Result<> touch(qint64 id)
    {
        auto record = this->find(id);
        if (!record)
            return record.error();
        return this->update(*record);
    }
    QDateTime now() const { return this->context().clock->now(); }
    /// The day it is at the clinic.
    QDate today() const { return now().toTimeZone(this->context().zone).date(); }

    Result<> check(const Record &record) const final
    {
        if (auto valid = FieldRules::check(this->type(), record); !valid)
            return valid;
        return checkKind(static_cast<const T &>(record));
    }
    Result<> beforeInsert(Record &record) final
    {
        if (auto there = m_rules.checkReferences(this->type(), record, nullptr); !there)
            return there;
        return prepare(static_cast<T &>(record), nullptr);
    }
    Result<> beforeUpdate(Record &now, const Record &before) final
    {
        FieldRules::keepMadeByProgram(this->type(), now, before);
        if (auto there = m_rules.checkReferences(this->type(), now, &before); !there)
            return there;
        return prepare(static_cast<T &>(now), static_cast<const T *>(&before));
    }
    Result<> afterWrite(const Record &now, const Record *before) final
    {
        return written(static_cast<const T &>(now), static_cast<const T *>(before));
    }

private:
    FieldRules m_rules;
};

} // namespace tarsus
