// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

class QSqlDatabase;

namespace tarsus {

/// Which records of a pet's story a new one belongs to; 0 where to none.
struct Belonging
{
    qint64 petId = 0;
    qint64 referralId = 0;
    qint64 planId = 0;
    qint64 interactionId = 0;
};

/// A record and what it belongs to must be about the same pet, and a plan it names must be one of
/// the referral that it names. Invalid, naming the column, where they are not.
Result<> checkSamePet(const QSqlDatabase &db, const Belonging &belonging);

/// A person who is to be responsible from now on must have an active account. `column` is named
/// in the error.
Result<> checkActivePerson(const QSqlDatabase &db, qint64 userId, const char *column);

} // namespace tarsus
