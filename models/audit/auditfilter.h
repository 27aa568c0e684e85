// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/listwalk.h"

#include <QDateTime>
#include <QMetaType>

namespace tarsus {

class Access;

/// What of the trail is wanted; what is left empty does not narrow it down.
struct AuditFilter
{
    qint64 petId = 0;
    qint64 personId = 0;
    QDateTime from = {};  ///< this moment and later
    QDateTime until = {}; ///< before this moment
    QString subject = {}; ///< a name of auditwords::subjects()
    QString action = {};  ///< a code of the trail

    bool isEmpty() const { return *this == AuditFilter(); }
    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

/// The entries as lists know records: `id`, `created_by_id`, never removed. A table in FROM, which
/// SQLite sees through.
QString auditRows();
/// The way through the entries that `filter` wants, newest last: along the index that leaves out
/// most. `t` is auditRows().
QList<ListWalk> auditWalks(const Access &access, const AuditFilter &filter);
/// What an entry must be to fit.
ListCondition auditCondition(const AuditFilter &filter);

} // namespace tarsus
