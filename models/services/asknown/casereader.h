// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/services/asknown/caserewind.h"

#include <QHash>
#include <QSqlDatabase>

#include <functional>

namespace tarsus {

/// Somebody who looked at a case.
struct CaseView
{
    qint64 personId = 0;
    QDateTime first;
    QDateTime last;
    int times = 0;
};

/// A pet's records at a moment, whoever asks: rules are the caller's business.
struct CaseAtMoment
{
    QDateTime at;
    qint64 lastSeq = 0;    ///< the newest entry that counts; 0: the trail begins later
    QDateTime trailBegins; ///< nothing can be undone further back
    QMap<CaseRowKey, CaseRow> rows;
    struct Writing
    {
        qint64 personId = 0;
        QDateTime at;
    };
    QHash<CaseRowKey, Writing> lastWritten; ///< by then
    QList<CaseView> views;                  ///< by then, those who looked last at first
};

/// Reads the records of a pet as they stood at a moment, with everything that belongs to them, out
/// of what is there now and the trail. Needs a connection that sees all of both; a worker's job.
class CaseReader
{
public:
    explicit CaseReader(const QSqlDatabase &db);

    Result<CaseAtMoment> read(qint64 petId, const QDateTime &at) const;

private:
    Result<> readRows(CaseRewind &rewind, qint64 petId) const;
    Result<> readStrays(CaseRewind &rewind, qint64 petId) const;
    Result<> readLater(qint64 petId, qint64 lastSeq, QMap<qint64, TrailEntry> &later) const;
    Result<> readLaterOfRecords(const CaseRewind &rewind, qint64 lastSeq,
                                QMap<qint64, TrailEntry> &later) const;
    Result<> readEarlier(CaseAtMoment &known, qint64 petId) const;
    static void keepThoseOf(CaseRewind &rewind, const CaseAtMoment &known, qint64 petId);

    QSqlDatabase m_db;
};

} // namespace tarsus
