// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/owners/ownerrepository.h"

#include "models/core/contact.h"
#include "models/core/text.h"
#include "models/db/sql.h"

using namespace Qt::StringLiterals;

namespace tarsus {

Result<QList<OwnerPhone>> OwnerRepository::phones(qint64 ownerId) const
{
    if (const auto seen = find(ownerId); !seen)
        return seen.error();
    auto rows = sql::run(context().db,
                         u"SELECT phone, label FROM owner_phones WHERE owner_id = ? ORDER BY id"_s,
                         {ownerId});
    if (!rows)
        return rows.error();
    QList<OwnerPhone> phones;
    while (rows->next())
        phones.append({rows->value(0).toString(), rows->value(1).toString()});
    return phones;
}

Result<> OwnerRepository::setPhones(qint64 ownerId, const QList<OwnerPhone> &phones)
{
    for (const OwnerPhone &phone : phones) {
        if (!looksLikePhone(phone.phone))
            return invalid("phone", tr("A further phone does not look like a phone number."));
    }
    return sql::inTransaction(context(), [&]() -> Result<> {
        if (auto touched = touch(ownerId); !touched)
            return touched;
        auto cleared = sql::run(context().db, u"DELETE FROM main.owner_phones WHERE owner_id = ?"_s,
                                {ownerId});
        if (!cleared)
            return cleared.error();
        for (const OwnerPhone &phone : phones) {
            auto added = sql::run(
                context().db,
                u"INSERT INTO main.owner_phones (owner_id, phone, label) VALUES (?, ?, ?)"_s,
                {ownerId, phone.phone.trimmed(), phone.label.trimmed()});
            if (!added)
                return added.error();
        }
        return {};
    });
}

Result<QList<Candidate>> OwnerRepository::candidates(const QString &name, const QString &phone,
                                                     int limit) const
{
    CandidateFinder finder(context(),
                           {RecordKind::Owner, "owners", "owner_name", "t.phone", "phone"});
    if (const auto done = finder.addByPhone(phone, "owner_phones", "owner_id"); !done)
        return done.error();
    if (const auto done = finder.addByName(name); !done)
        return done.error();
    return finder.best(limit);
}

Result<qint64> OwnerRepository::idOfSame(const QString &name, const QString &phone) const
{
    auto rows = sql::run(context().db,
                         u"SELECT id, phone_digits FROM owners WHERE name_key = ?"
                         " AND deleted_at IS NULL ORDER BY id"_s,
                         {foldText(name)});
    if (!rows)
        return rows.error();
    const QString digits = digitsOf(phone);
    while (rows->next()) {
        if (isSamePhone(digits, rows->value(1).toString()))
            return rows->value(0).toLongLong();
    }
    return qint64(0);
}

Result<> OwnerRepository::beforeRemove(const Record &record)
{
    const auto pets = sql::value(
        context().db, u"SELECT count(*) FROM pets WHERE owner_id = ? AND deleted_at IS NULL"_s,
        {record.id});
    if (!pets)
        return pets.error();
    if (pets->toInt() == 0)
        return {};
    return Error{Error::Code::Invalid,
                 tr("This owner still has %n pet(s). Give them to another owner or remove them "
                    "first.",
                    nullptr, pets->toInt()),
                 {}};
}

} // namespace tarsus
