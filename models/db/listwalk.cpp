// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/listwalk.h"

#include "models/db/sql.h"
#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/db/statementcache.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace tarsus {
namespace {

/// Rows that one statement looks at where the condition is asked row by row.
constexpr int stride = 512;

/// A single key compares by itself: SQLite walks an index from `(a) > (?)` as from `a > ?`.
QString tuple(const QStringList &parts)
{
    return parts.size() == 1 ? parts.first() : QString(u'(' % parts.join(u", ") % u')');
}

QString marks(qsizetype count)
{
    return tuple(QStringList(count, u"?"_s));
}

QStringList keysFrom(const ListWalk &walk, qsizetype level)
{
    QStringList keys;
    for (qsizetype i = qMax<qsizetype>(level, 0); i < walk.levels.size(); ++i)
        keys += walk.levels.at(i);
    return keys;
}

qsizetype keyCount(const ListWalk &walk)
{
    qsizetype count = 0;
    for (const QStringList &level : walk.levels)
        count += level.size();
    return count;
}

QVariantList valuesFor(const ListPlan &plan, const ListCursor &cursor, bool conditionInside,
                       int limit)
{
    const ListWalk &walk = plan.walks.at(cursor.walk);
    QVariantList values = conditionInside ? QVariantList() : plan.shown.values;
    values += walk.values;
    for (qsizetype i = 0; i < cursor.level; ++i)
        values += cursor.at.at(i).last();
    if (cursor.level >= 0)
        values += cursor.at.at(cursor.level);
    if (conditionInside)
        values += plan.shown.values;
    values += limit;
    return values;
}

/// The range is read to its end: on with the loop around it, or with the next stretch.
void leaveRange(ListCursor &cursor)
{
    if (cursor.level > 0) {
        --cursor.level;
        return;
    }
    cursor = {cursor.walk + 1, -1, {}};
}

/// Remembers the row the query stands on as the last one read.
void stopAt(ListCursor &cursor, const ListWalk &walk, const QSqlQuery &query)
{
    cursor.at.clear();
    int column = 2;
    for (const QStringList &level : walk.levels) {
        QVariantList values;
        for (qsizetype i = 0; i < level.size(); ++i)
            values += query.value(column++);
        cursor.at += values;
    }
    cursor.level = walk.levels.size() - 1;
}

/// Lets a statement do only so much, and tells whether it was stopped for that.
class StepBudget
{
public:
    StepBudget(const QSqlDatabase &db, int steps)
        : m_driver(steps == ListBudget::noLimit ? nullptr : SqlCipherDriver::of(db))
    {
        if (m_driver)
            m_driver->setStepBudget(steps);
    }
    ~StepBudget()
    {
        if (m_driver)
            m_driver->setStepBudget(0);
    }
    StepBudget(const StepBudget &) = delete;
    StepBudget &operator=(const StepBudget &) = delete;

    bool isOn() const { return m_driver; }
    bool isUsedUp(const Error &error) const
    {
        return m_driver && error.code == Error::Code::Cancelled;
    }

private:
    SqlCipherDriver *m_driver;
};

struct Reader
{
    StatementCache &statements;
    const ListPlan &plan;
    ListBudget budget;
    ListKeys keys = {};
    int looked = 0;
    bool isOver = false;

    /// The budget is used up: the cursor stands where the last row was found.
    Result<> giveUp()
    {
        looked = budget.looked;
        isOver = true;
        return {};
    }

    bool conditionInside() const
    {
        return budget.looked == ListBudget::noLimit || plan.shown.sql.isEmpty();
    }
    int missing() const { return budget.wanted - static_cast<int>(keys.ids.size()); }

    /// One statement.
    Result<> readRange()
    {
        const ListWalk &walk = plan.walks.at(keys.next.walk);
        const StepBudget limited(statements.database(), budget.steps);
        const bool inside = conditionInside();
        const int limit = inside ? missing() : qMin(stride, budget.looked - looked);
        auto query = statements.run(walkStatement(plan, keys.next.walk, keys.next.level, inside),
                                    valuesFor(plan, keys.next, inside, limit));
        if (!query)
            return limited.isUsedUp(query.error()) ? giveUp() : query.error();
        int rows = 0;
        ListCursor &cursor = keys.next;
        while (missing() > 0 && (*query)->next()) {
            ++rows;
            if ((*query)->value(1).toBool())
                keys.ids.push_back((*query)->value(0).toLongLong());
            if (missing() == 0 || rows == limit || limited.isOn())
                stopAt(cursor, walk, **query);
        }
        const QSqlError error = (*query)->lastError();
        (*query)->finish();
        looked += rows;
        if (error.isValid() && missing() > 0)
            return limited.isUsedUp(sql::errorFrom(error)) ? giveUp() : sql::errorFrom(error);
        if (missing() > 0 && rows < limit)
            leaveRange(cursor);
        return {};
    }
};

} // namespace

QString walkStatement(const ListPlan &plan, qsizetype walkIndex, qsizetype level,
                      bool conditionInside)
{
    const ListWalk &walk = plan.walks.at(walkIndex);
    const bool down = plan.descending != walk.reversed;
    const QString direction = down ? u" DESC"_s : QString();

    QStringList where;
    if (!walk.where.isEmpty())
        where += walk.where;
    for (qsizetype i = 0; i < level; ++i)
        where += walk.levels.at(i).last() % u" = ?"_s;
    if (level >= 0) {
        const QStringList &keys = walk.levels.at(level);
        where += tuple(keys) % (down ? u" < "_s : u" > "_s) % marks(keys.size());
    }
    const bool ask = !plan.shown.sql.isEmpty();
    if (ask && conditionInside)
        where += plan.shown.sql;

    QString columns = u"t.id, "_s;
    columns += ask && !conditionInside ? plan.shown.sql : u"1"_s;
    for (const QString &key : keysFrom(walk, 0))
        columns += u", "_s % key;
    QStringList order;
    for (const QString &key : keysFrom(walk, level))
        order += QString(key % direction);
    Q_ASSERT(keyCount(walk) > 0);
    return u"SELECT "_s % columns % u" FROM "_s % walk.from
           % (where.isEmpty() ? QString() : u" WHERE "_s % where.join(u" AND ")) % u" ORDER BY "_s
           % order.join(u", ") % u" LIMIT ?"_s;
}

Result<ListKeys> readKeys(StatementCache &statements, const ListPlan &plan, const ListCursor &from,
                          ListBudget budget)
{
    Reader reader{statements, plan, budget};
    reader.keys.next = from;
    while (reader.keys.next.walk < plan.walks.size() && reader.missing() > 0
           && reader.looked < budget.looked && !reader.isOver) {
        if (const auto read = reader.readRange(); !read)
            return read.error();
    }
    reader.keys.atEnd = reader.keys.next.walk >= plan.walks.size();
    return std::move(reader.keys);
}

} // namespace tarsus
