// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/ruledrecords.h"
#include "models/users/user.h"

namespace tarsus {

/// The people of the clinic as records. Accounts, keys and passwords are models/security's; who
/// leaves is switched off, never removed.
class UserRepository final : public RuledRecords<User>
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::UserRepository)

public:
    using RuledRecords::RuledRecords;

    /// Those with an active account, by name; with `role`, which ships with the program, only those
    /// who have it or one that was made from it.
    Result<QList<User>> active(const QString &role = {}) const;
    /// The id of the person with this user name, whatever its case; 0 where there is none.
    Result<qint64> idOfUsername(const QString &username) const;
    /// "Kim Kaya" is "KK".
    static QString initialsOf(const QString &fullName);

protected:
    Result<> checkKind(const User &user) const override;
    Result<> prepare(User &now, const User *before) override;
    Result<> beforeRemove(const Record &record) override;
};

} // namespace tarsus
