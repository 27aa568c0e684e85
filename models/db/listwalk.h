// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QStringList>
#include <QVariant>

#include <limits>
#include <vector>

namespace tarsus {

class StatementCache;

/// A condition on rows, with what its `?` stand for.
struct ListCondition
{
    QString sql;
    QVariantList values;
};

/// One stretch of an order that an index can walk, one loop of the statement inside the other.
/// `levels` are the keys of each loop, outermost first; the last key of a level is unique in it.
/// The record is always called `t`.
struct ListWalk
{
    QString from;
    QString where; ///< what the index starts from; may be empty
    QVariantList values;
    QList<QStringList> levels;
    bool reversed = false; ///< this stretch runs against the others
};

/// A whole order: its stretches one after the other, and what rows must be to be shown.
struct ListPlan
{
    QList<ListWalk> walks;
    ListCondition shown; ///< empty: every row
    bool descending = false;
    bool indexed = true; ///< false: only the database can bring the rows into this order
};

/// Where reading an order stopped. Begins at the beginning.
struct ListCursor
{
    qsizetype walk = 0;
    qsizetype level = -1;   ///< the loop to go on in; -1: at the start of the walk
    QList<QVariantList> at; ///< the keys of the last row read, by level
};

/// How much one call may do.
struct ListBudget
{
    static constexpr int noLimit = std::numeric_limits<int>::max();

    int wanted = 100;     ///< rows to find
    int looked = noLimit; ///< rows to look at for that
    int steps = noLimit;  ///< of SQLite's machine, where rows out of reach are passed over unseen
};

struct ListKeys
{
    std::vector<qint64> ids;
    ListCursor next;
    bool atEnd = false; ///< else there may be more: after `next`
};

/// Reads the next ids of `plan` from `from` on. Every statement starts in the index where the last
/// one stopped; none stays open. With a limit of rows to look at, the condition is asked row by
/// row, so that a rare one costs no more than a page; without, the database does the looking.
Result<ListKeys> readKeys(StatementCache &statements, const ListPlan &plan, const ListCursor &from,
                          ListBudget budget);

/// The statement that readKeys() runs, for tests of its query plan.
QString walkStatement(const ListPlan &plan, qsizetype walk, qsizetype level, bool conditionInside);

} // namespace tarsus
