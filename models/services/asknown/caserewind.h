// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/trail/traildetails.h"

#include <QDateTime>
#include <QJsonValue>
#include <QMap>

#include <utility>

namespace tarsus {

/// Which row: the kind as the trail has it, and its id, or the keys of a row without one.
using CaseRowKey = std::pair<QString, QString>;
/// What stands in a row, by column. What is empty is not in it.
using CaseValues = QMap<QString, QJsonValue>;

/// One row of a pet's records at some moment.
struct CaseRow
{
    QString kind;
    qint64 id = 0; ///< 0 where the row has none of its own
    CaseValues values;
    bool isChangedSince = false; ///< it is another one now, or is there no more

    qint64 number(const QString &column) const { return values.value(column).toInteger(); }
    QString text(const QString &column) const { return values.value(column).toString(); }
};

/// A pet's records, taken back in time: begins with what is there now and undoes what the trail
/// tells, newest first.
class CaseRewind
{
public:
    void add(const QString &kind, qint64 id, const CaseValues &values);
    /// Entries must come from the newest to the oldest, without a gap. What changed no row changes
    /// nothing here.
    void undo(const TrailEntry &entry);
    void remove(const CaseRowKey &key) { m_rows.remove(key); }

    const QMap<CaseRowKey, CaseRow> &rows() const { return m_rows; }

    static CaseRowKey keyOf(const QString &kind, qint64 id, const CaseValues &values);
    /// The row that an entry is about.
    static CaseRowKey keyOf(const TrailEntry &entry);
    /// Whether nothing stands there, as the trail sees it: NULL and '' are the same.
    static bool isEmpty(const QJsonValue &value);

private:
    QMap<CaseRowKey, CaseRow> m_rows;
};

} // namespace tarsus
