// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/services/trail/valuewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace tarsus {

/// One entry of the trail as it stands in the file.
struct TrailEntry
{
    qint64 seq = 0;
    QDateTime at; ///< UTC
    qint64 personId = 0;
    qint64 session = 0;
    QString action;
    QString kind; ///< a record kind's word, or a table; empty for what is about none
    qint64 recordId = 0;
    qint64 petId = 0;
    QJsonObject detail; ///< {"column": [old, new]}, or what an event says
};

/// One field of an entry, in words.
struct TrailChange
{
    QString column;
    QString title;
    QString before = {};
    QString after = {};
    bool isHidden = false; ///< the rules keep the values from the person: both texts are empty
    bool isFact = false;   ///< what an event says: `after` alone
};

/// Entries of the trail in words. Shows what the person may see: all of it to administrators, to
/// others what they did themselves, without columns that are hidden from them, and without the
/// values of records that are out of their reach now.
class TrailDetails
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::TrailDetails)

public:
    TrailDetails(DataContext context, const CodeLabels *labels);

    /// NotFound where there is none, or the person may not see it.
    Result<TrailEntry> find(qint64 seq) const;
    /// What it changed, in the order of the fields; what only the program reads is left out.
    QList<TrailChange> changes(const TrailEntry &entry) const;
    /// The name of whom it was; "The program" where nobody was signed in.
    QString person(qint64 personId) const;
    /// "Referral R-2026-0012"; empty where an entry is about no record.
    QString subject(const TrailEntry &entry) const;
    const ValueWords &words() const { return m_words; }

    /// "Anaesthesia: before → after; …", for a table.
    static QString inOneLine(const QList<TrailChange> &changes);

private:
    bool isHidden(const TrailEntry &entry, const QString &column) const;
    bool isInReach(const TrailEntry &entry) const;

    DataContext m_context;
    ValueWords m_words;
};

/// What a question for entries asks for …
inline constexpr char trailEntryColumns[] =
    "seq, at, person_id, session, action, kind, record_id, pet_id, detail";
/// … and the entry that its answer stands on.
TrailEntry trailEntryOf(const QSqlQuery &query);

} // namespace tarsus
