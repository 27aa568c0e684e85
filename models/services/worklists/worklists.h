// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/db/datacontext.h"
#include "models/services/worklists/workitem.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <QVariant>

namespace tarsus {

/// One list of work, as a question to the database: made in the thread of the session, asked in
/// any.
struct WorkQuestion
{
    QString list;
    RecordKind kind = RecordKind::Interaction;
    QString sql;
    QVariantList values;
    QString countSql;
    QVariantList countValues;
};

/// The one engine of everything that is due: referrals that wait, reports, reviews, follow-ups,
/// films to be read, unsigned consults, hand-overs and reminders. A further list is a line in
/// worklists.cpp. What was put off, or whose owner was reached, is away until its time.
class Worklists
{
public:
    enum class Whose { Mine, Everybodys };
    /// As many of a list as are read at most, those due first; of each where all are asked for.
    static constexpr int mostOfAList = 200;
    static constexpr int mostOfEach = 100;

    /// The names of all lists, in the order in which they are shown.
    static QStringList names();
    /// Whether an outcome can be written on the spot. Other work is done where it belongs.
    static bool takesOutcome(const QString &list);
    /// Whether reaching the owner is a step of it.
    static bool isAboutOwner(const QString &list);

    /// The lists that the person may see, `only` one of them or all.
    static QList<WorkQuestion> questions(const DataContext &context, Whose whose,
                                         const QString &only = {});
    /// All of them as one list: what is due first comes first.
    static Result<QList<WorkItem>> read(const QSqlDatabase &db,
                                        const QList<WorkQuestion> &questions);
    /// How many there are, by list.
    static Result<QHash<QString, qint64>> count(const QSqlDatabase &db,
                                                const QList<WorkQuestion> &questions);
};

} // namespace tarsus
