// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/recordkind.h"
#include "models/core/result.h"
#include "models/db/datacontext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace tarsus {

/// One thing that happened to a pet: a record of its story in short.
struct HistoryEntry
{
    RecordKind kind = RecordKind::Interaction;
    qint64 id = 0;
    QString objectId;
    QDateTime at;   ///< UTC: received, written, taken, taking place …
    QString title;  ///< a number, a title, or the code of a type
    QString text;   ///< what it is about; empty where the rules hide it
    QString status; ///< a code; empty for kinds without one
    QString person; ///< full name of whose work it is
    qint64 referralId = 0;
    QString detail = {};     ///< what it says besides, a paragraph a line: SOAP sections, findings
    bool isSigned = false;   ///< what it says is locked
    QDate due = {};          ///< an open follow-up, or the next review of a plan that goes on
    qint64 addendumToId = 0; ///< the signed interaction that it adds to
    bool operator==(const HistoryEntry &) const = default;
};

/// Which part of a story is wanted, and in which order.
struct StoryFilter
{
    QList<RecordKind> kinds = {}; ///< none: every kind
    qint64 referralId = 0;        ///< only what belongs to this referral
    qint64 problemId = 0;         ///< only notes and plans that name this problem
    QString words = {};           ///< each of them stands in the entry
    bool oldestFirst = false;
    bool nestAddenda =
        false; ///< addenda are left out where what they add to is in reach: addenda()
    bool operator==(const StoryFilter &) const = default;
};

/// A pet's story in one place, all kinds of records merged by their date, the newest first unless
/// the filter says otherwise. Belongs to one thread and one session, like the DataContext.
class HistoryService
{
    Q_DECLARE_TR_FUNCTIONS(tarsus::HistoryService)

public:
    explicit HistoryService(DataContext context);

    /// The next `limit` entries behind `after` (the last one that is known); the first ones
    /// without it. Fewer than `limit` means that there are no more. NotFound where the person may
    /// not see the pet.
    Result<QList<HistoryEntry>> read(qint64 petId, int limit,
                                     const std::optional<HistoryEntry> &after = {},
                                     const StoryFilter &filter = {});
    /// The addenda of the pet's interactions by what they add to, the oldest first.
    Result<QHash<qint64, QList<HistoryEntry>>> addenda(qint64 petId);

    /// What read() asks for the first entries, for who measures it.
    struct Statement
    {
        QString sql;
        QVariantList values;
    };
    Statement statement(qint64 petId, int limit) const;

private:
    Result<> mayRead(qint64 petId) const;

    DataContext m_context;
    std::optional<QSqlQuery> m_query;
};

} // namespace tarsus
