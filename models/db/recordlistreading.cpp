// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How RecordListModel reads: pages, what changed, counts.
#include "models/db/recordlistmodel.h"

#include "models/db/sql.h"

#include <QLoggingCategory>
#include <QScopedValueRollback>
#include <QSqlError>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcList, "tarsus.list")

namespace tarsus {
namespace {

/// Rows that the thread of the window looks at for one page: less than a frame. The rest is the
/// worker's.
constexpr int looksPerPage = 1024;
/// The same while somebody types: the search index is asked anew by each statement.
constexpr int looksPerTypedPage = 512;
/// A list read further than this is brought up to date row by row, without new ones.
constexpr int mostMerged = 1000;
/// The same where the connection passes over rows that are not the person's without a word.
constexpr int stepsPerPage = 100'000;
/// While somebody types a step is dearer: what fits the letters lies all over the file.
constexpr int stepsPerTypedPage = 20'000;
/// Rows that one statement reads: its parameter is a JSON array of ids.
constexpr std::size_t rowsAtOnce = 500;

QString jsonOf(std::vector<qint64>::const_iterator from, std::vector<qint64>::const_iterator to)
{
    QString json = u"["_s;
    for (auto it = from; it != to; ++it) {
        if (it != from)
            json += u',';
        json += QString::number(*it);
    }
    return json + u']';
}

} // namespace

bool RecordListModel::select()
{
    m_pageTicket.cancel();
    m_countTicket.cancel();
    m_refreshTimer->stop();
    m_plan = plan();
    m_cursor = {};
    m_stale = false;
    m_touched.clear();
    m_matches = -1;
    if (m_selected && m_context.worker && (!m_plan.indexed || !m_quickText.isEmpty())) {
        readPage({}, pageSize, true); // what is there stays until the answer is: no flicker
        countSoon();
        return true;
    }
    beginResetModel();
    m_ids.clear();
    m_rows.clear();
    m_atEnd = false;
    m_selected = true;
    m_resetting = true; // rows are there when the reset ends; nobody is told of them one by one
    readPage({}, pageSize, false);
    m_resetting = false;
    {
        const QScopedValueRollback telling(m_telling, true);
        endResetModel();
    }
    countSoon();
    return !lastError().isValid();
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    setSort(column, order);
    select();
}

void RecordListModel::setSort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size() || !m_columns.at(column)->order)
        return;
    setOrder(QLatin1String(m_columns.at(column)->order), order);
}

void RecordListModel::clear()
{
    m_pageTicket.cancel();
    m_countTicket.cancel();
    beginResetModel();
    m_ids.clear();
    m_rows.clear();
    m_atEnd = true;
    m_selected = false;
    endResetModel();
}

bool RecordListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_selected && !m_telling && !m_atEnd && !m_pageTicket.isRunning();
}

void RecordListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readPage(m_cursor, pageSize, false);
}

void RecordListModel::readPage(const ListCursor &from, int wanted, bool isMerge)
{
    ListKeys keys;
    keys.next = from;
    if (!needsWorker()) {
        int looks = m_quickText.isEmpty() ? qMax(looksPerPage, wanted * 2) : looksPerTypedPage;
        if (!m_context.worker || !m_fixed.isEmpty())
            looks = ListBudget::noLimit;
        int steps = m_quickText.isEmpty() ? stepsPerPage : stepsPerTypedPage;
        if (looks == ListBudget::noLimit || !isReachLimited())
            steps = ListBudget::noLimit;
        auto read = readKeys(m_statements, m_plan, from, {wanted, looks, steps});
        if (!read)
            return report(read.error());
        keys = std::move(*read);
        wanted -= static_cast<int>(keys.ids.size());
        // A page half found is shown at once, unless it is to replace what is there.
        if (keys.atEnd || wanted <= 0)
            return takePage(keys, isMerge);
        if (!isMerge && !keys.ids.empty()) {
            takePage(keys, false);
            keys.ids.clear();
        }
    }
    m_pageIsMerge = isMerge;
    m_pageTicket = m_context.worker->run<ListKeys>(
        this,
        [plan = m_plan, next = keys.next, wanted](const QSqlDatabase &db) {
            StatementCache statements(db);
            return readKeys(statements, plan, next, {wanted, ListBudget::noLimit});
        },
        [this, isMerge, before = keys.ids](const Result<ListKeys> &read) {
            if (!read)
                return report(read.error());
            ListKeys all = *read;
            all.ids.insert(all.ids.begin(), before.begin(), before.end());
            takePage(all, isMerge);
            emit loadingChanged();
        });
    emit loadingChanged();
}

void RecordListModel::takePage(const ListKeys &keys, bool isMerge)
{
    auto rows = readRows(keys.ids);
    if (!rows)
        return report(rows.error());
    m_cursor = keys.next;
    m_atEnd = keys.atEnd;
    if (isMerge)
        merge(*rows);
    else
        append(*rows);
}

Result<RecordListModel::Rows> RecordListModel::readRows(const std::vector<qint64> &ids) const
{
    Rows rows;
    rows.reserve(static_cast<qsizetype>(ids.size()));
    for (std::size_t start = 0; start < ids.size(); start += rowsAtOnce) {
        const auto from = ids.cbegin() + static_cast<std::ptrdiff_t>(start);
        const auto to =
            ids.cbegin() + static_cast<std::ptrdiff_t>(qMin(start + rowsAtOnce, ids.size()));
        auto query = m_statements.run(m_rowStatement, {jsonOf(from, to)});
        if (!query)
            return query.error();
        while ((*query)->next())
            rows.append({(*query)->value(0).toLongLong(), PackedRow::read(**query, 1)});
        (*query)->finish();
    }
    return rows;
}

void RecordListModel::append(const Rows &rows)
{
    // A record whose place moved between two pages is already there.
    Rows fresh;
    for (const auto &row : rows) {
        if (!m_rows.contains(row.first))
            fresh.append(row);
    }
    if (fresh.isEmpty())
        return;
    const QScopedValueRollback telling(m_telling, true);
    const int first = int(m_ids.size());
    if (!m_resetting)
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (const auto &[id, row] : std::as_const(fresh)) {
        m_ids.append(id);
        m_rows.insert(id, row);
    }
    if (!m_resetting)
        endInsertRows();
}

void RecordListModel::merge(const Rows &rows)
{
    const QScopedValueRollback telling(m_telling, true);
    QHash<qint64, Row> now;
    for (const auto &[id, row] : rows)
        now.insert(id, row);
    for (int i = int(m_ids.size()) - 1; i >= 0; --i) {
        if (now.contains(m_ids.at(i)))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.remove(m_ids.takeAt(i));
        endRemoveRows();
    }
    for (int i = 0; i < rows.size(); ++i) {
        const auto &[id, row] = rows.at(i);
        if (!m_rows.contains(id)) {
            beginInsertRows({}, i, i);
            m_ids.insert(i, id);
            m_rows.insert(id, row);
            endInsertRows();
            continue;
        }
        const int old = int(m_ids.indexOf(id, i));
        if (old > i) {
            beginMoveRows({}, old, old, {}, i);
            m_ids.move(old, i);
            endMoveRows();
        }
        if (m_rows.value(id) != row) {
            m_rows.insert(id, row);
            emit dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
    }
}

void RecordListModel::updateInPlace(const QList<qint64> &ids)
{
    std::vector<qint64> known;
    for (const qint64 id : ids) {
        if (m_rows.contains(id))
            known.push_back(id);
    }
    const auto rows = readRows(known);
    if (!rows)
        return report(rows.error());
    for (const auto &[id, row] : *rows) {
        const int at = rowOf(id);
        m_rows.insert(id, row);
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

void RecordListModel::refresh()
{
    if (!m_selected)
        return;
    m_stale = false;
    m_refreshTimer->stop();
    const QList<qint64> touched = std::exchange(m_touched, {});
    if (m_ids.size() > mostMerged) {
        updateInPlace(touched.isEmpty() ? m_ids : touched);
    } else {
        m_pageTicket.cancel();
        m_plan = plan(); // "today" may have become another day
        readPage({}, qMax(pageSize, int(m_ids.size())), true);
    }
    countSoon();
    if (!touched.isEmpty())
        emit recordsTouched(touched);
}

void RecordListModel::setLive(bool live)
{
    m_live = live;
    if (live && m_stale)
        refresh();
}

void RecordListModel::recordsChanged(RecordKind kind, const QList<qint64> &ids)
{
    if (!m_selected || (kind != m_kind && !relatedKinds().contains(kind)))
        return;
    if (kind == m_kind)
        m_touched += ids;
    m_stale = true;
    if (m_live && !m_refreshTimer->isActive())
        m_refreshTimer->start(0ms);
}

void RecordListModel::countSoon()
{
    if (!m_context.worker)
        return count();
    m_countTimer->start(80ms); // typing goes on: only what it ends with is counted
}

void RecordListModel::count()
{
    struct Counts
    {
        qint64 matches = 0;
        qint64 total = 0;
    };
    const QString from = u"SELECT count(*) FROM "_s % m_table % u" t WHERE t.deleted_at IS NULL"_s;
    ListCondition all = reachCondition();
    ListCondition shown = shownCondition();
    QStringList fixed;
    for (auto it = m_fixed.cbegin(); it != m_fixed.cend(); ++it)
        fixed.append(QString(u" AND t."_s % it.key() % u" = "_s % QString::number(it.value())));
    const auto statement = [&](const ListCondition &condition) {
        return QString(
            from % fixed.join(QString())
            % (condition.sql.isEmpty() ? QString() : QString(u" AND "_s % condition.sql)));
    };
    const std::function<Result<Counts>(const QSqlDatabase &)> work =
        [allText = statement(all), allValues = all.values, shownText = statement(shown),
         shownValues = shown.values](const QSqlDatabase &db) -> Result<Counts> {
        const auto total = sql::value(db, allText, allValues);
        if (!total)
            return total.error();
        const auto matches = shownText == allText ? total : sql::value(db, shownText, shownValues);
        if (!matches)
            return matches.error();
        return Counts{matches->toLongLong(), total->toLongLong()};
    };
    const auto done = [this](const Result<Counts> &counts) {
        if (!counts)
            return report(counts.error());
        m_matches = counts->matches;
        m_total = counts->total;
        emit countsChanged();
    };
    if (!m_context.worker)
        return done(work(m_context.data.db));
    m_countTicket.cancel();
    m_countTicket = m_context.worker->run<Counts>(this, work, done, ReadWorker::Priority::Counted);
}

void RecordListModel::report(const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return;
    m_atEnd = true; // the view would ask for the same page for ever
    qCWarning(lcList).noquote() << "A list could not be read:" << error.detail;
    emit failed(error.text);
}

} // namespace tarsus
