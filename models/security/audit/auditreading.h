// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/security/audit/auditchain.h"
#include "models/security/audit/auditfinding.h"

#include <QSqlDatabase>

#include <functional>
#include <vector>

namespace tarsus::audit {

/// An entry that has to be sealed.
struct SealedEntry
{
    qint64 seq = 0;
    qint64 at = 0;
    qint64 person = 0;
    QByteArray hash;
    bool beginsEpoch = false; ///< a new recovery code: what comes next is of another epoch
};

/// An entry that tells a person's public key.
struct KeyChange
{
    qint64 seq = 0;
    qint64 person = 0;
    QByteArray before; ///< empty: there was none
    QByteArray after;
};

/// What is found out about the entries `from` to `to`, in the order of the trail.
struct Reading
{
    qint64 from = 0;
    qint64 to = 0;
    qint64 entries = 0;
    std::vector<AuditFinding> findings; ///< the first ones
    qint64 findingCount = 0;
    std::vector<SealedEntry> sealed;
    std::vector<KeyChange> keys;

    void add(AuditFinding finding);
};

/// At most so many findings are told one by one.
constexpr std::size_t mostFindings = 1000;

/// Reads the entries of `reading` through SQLite's own interface and checks each against the one
/// before it. `goOn` is asked now and then with the entries read since; false: Cancelled.
Result<> readEntries(const QSqlDatabase &db, BytesView chainKey, bool checksHashes,
                     Reading &reading, const std::function<bool(qint64 read)> &goOn);

} // namespace tarsus::audit
