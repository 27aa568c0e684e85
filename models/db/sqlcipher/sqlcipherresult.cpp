// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/sqlcipherresult.h"

#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/db/sqlcipher/sqlite3api.h"
#include "models/db/sqlcipher/values.h"

#include <QHash>
#include <QSqlField>
#include <QVariant>

#include <algorithm>
#include <new>

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt *)
Q_DECLARE_METATYPE(sqlite3_stmt *)

using namespace Qt::StringLiterals;

namespace tarsus::sqlcipher {

SqlCipherResult::SqlCipherResult(const SqlCipherDriver *driver)
    : QSqlResult(driver)
    , m_driver(const_cast<SqlCipherDriver *>(driver)) // QSqlDriver::createResult() is const
{
    m_driver->addResult(this);
}

SqlCipherResult::~SqlCipherResult()
{
    release();
    if (m_driver)
        m_driver->removeResult(this);
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(m_statement);
}

/// The statement is kept for whoever asks the same again, or ends.
void SqlCipherResult::release()
{
    if (m_driver && m_statement)
        m_driver->m_idle.give(m_text, m_statement);
    else
        sqlite3_finalize(m_statement);
    m_statement = nullptr;
}

void SqlCipherResult::finalize()
{
    m_wasEnded = m_wasEnded || m_statement;
    release();
    m_columns = 0;
    m_rows.clear();
    m_kept.clear();
    m_record.clear();
    m_firstRowWaits = false;
    m_rowIsCached = false;
    setAt(QSql::BeforeFirstRow);
    setActive(false);
}

bool SqlCipherResult::prepare(const QString &query)
{
    finalize();
    setSelect(false);
    m_valueOf.clear();
    if (!m_driver || !m_driver->isOpen() || m_driver->isOpenError())
        return false;

    m_text = query.toUtf8();
    m_wasEnded = false;
    return prepareText();
}

bool SqlCipherResult::prepareText()
{
    StatementGuard *guard = m_driver->guard();
    if (guard)
        guard->beforeStatement();
    m_statement = m_driver->m_idle.take(m_text);
    if (m_statement)
        return true;
    const StatementGuard::Asking person(guard, StatementGuard::Asker::Person);
    const char *rest = nullptr;
    const unsigned flags = m_driver->m_idle.isOn() ? SQLITE_PREPARE_PERSISTENT : 0;
    const int code =
        sqlite3_prepare_v3(m_driver->connection(), m_text.constData(),
                           static_cast<int>(m_text.size() + 1), flags, &m_statement, &rest);
    if (code != SQLITE_OK)
        return fail(error(tr("Unable to prepare the statement"), QSqlError::StatementError, code));
    if (guard && sqlite3_stmt_isexplain(m_statement) != 0) {
        dropStatement();
        return fail(QSqlError(tr("Unable to prepare the statement"), tr("not authorized"),
                              QSqlError::StatementError, QString::number(SQLITE_AUTH)));
    }
    if (rest && !QByteArrayView(rest).trimmed().isEmpty()) {
        dropStatement();
        return fail(QSqlError(tr("Unable to run several statements at a time"), QString(),
                              QSqlError::StatementError, QString::number(SQLITE_MISUSE)));
    }
    return true;
}

void SqlCipherResult::dropStatement()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
}

bool SqlCipherResult::reset(const QString &query)
{
    return prepare(query) && exec();
}

bool SqlCipherResult::exec()
{
    setLastError(QSqlError());
    setAt(QSql::BeforeFirstRow);
    m_rows.clear();
    m_record.clear();
    m_selectedRow = -1;
    m_rowIsCached = false;
    m_firstRowWaits = false;
    if (m_driver && m_driver->guard())
        m_driver->guard()->beforeStatement();
    // Ended under somebody else's rules: those of now decide whether it may be run again.
    if (m_wasEnded && !m_statement && m_driver && m_driver->isOpen() && !prepareText())
        return false;
    if (!m_statement || !m_driver) {
        setAt(QSql::AfterLastRow);
        const auto type =
            boundValues().isEmpty() ? QSqlError::ConnectionError : QSqlError::StatementError;
        return fail(
            QSqlError(tr("Unable to run the statement"), tr("There is no statement"), type));
    }
    sqlite3_reset(m_statement); // its code is that of the run before
    if (!bindAll() || !start()) {
        setSelect(false);
        setActive(false);
        return false;
    }
    setSelect(m_columns > 0);
    setActive(true);
    return true;
}

bool SqlCipherResult::execBatch(bool)
{
    const QVariantList columns = boundValues();
    if (columns.isEmpty())
        return false;
    QList<QVariantList> lists;
    for (const QVariant &column : columns)
        lists.append(column.toList());

    bool done = true;
    for (qsizetype row = 0; done && row < lists.constFirst().size(); ++row) {
        QVariantList &values = boundValues();
        for (qsizetype column = 0; column < lists.size(); ++column)
            values[column] = lists.at(column).value(row);
        done = exec();
    }
    boundValues() = columns;
    return done;
}

bool SqlCipherResult::bindAll()
{
    const int parameters = sqlite3_bind_parameter_count(m_statement);
    if (!matchParameters(parameters))
        return fail(
            QSqlError(tr("Parameter count mismatch"), QString(), QSqlError::StatementError));

    const QVariantList &values = boundValues();
    m_kept.resize(static_cast<std::size_t>(parameters));
    for (int i = 0; i < parameters; ++i) {
        const auto slot = static_cast<std::size_t>(i);
        const int from = m_valueOf.empty() ? i : m_valueOf[slot];
        const int code = bind(m_statement, i + 1, values.at(from), m_kept[slot]);
        if (code != SQLITE_OK)
            return fail(error(tr("Unable to bind a parameter"), QSqlError::StatementError, code));
    }
    return true;
}

/// A name that stands twice is one parameter for SQLite and two values for Qt.
bool SqlCipherResult::matchParameters(int parameters)
{
    const int values = static_cast<int>(boundValues().size());
    if (parameters == values) {
        m_valueOf.clear();
        return true;
    }
    if (parameters > values || parameters == 0)
        return false;

    QHash<QString, std::size_t> parameterOf;
    for (int i = 0; i < parameters; ++i) {
        if (const char *name = sqlite3_bind_parameter_name(m_statement, i + 1))
            parameterOf.insert(QString::fromUtf8(name), static_cast<std::size_t>(i));
    }
    m_valueOf.assign(static_cast<std::size_t>(parameters), -1);
    for (int i = 0; i < values; ++i) {
        const auto parameter = parameterOf.constFind(boundValueName(i));
        if (parameter == parameterOf.cend())
            return false;
        if (m_valueOf[*parameter] < 0)
            m_valueOf[*parameter] = i;
    }
    return std::find(m_valueOf.cbegin(), m_valueOf.cend(), -1) == m_valueOf.cend();
}

/// The first step, which for everything but a list is the whole work.
bool SqlCipherResult::start()
{
    m_streaming = isForwardOnly();
    const std::size_t mark = m_driver->m_changes.mark();
    const Step first = step();
    if (m_driver->m_changes.isActive())
        noteForNotifications(first, mark);
    if (first != Step::Row)
        setAt(QSql::AfterLastRow); // as Qt's driver
    if (first == Step::Failed)
        return false;
    // Only now: a statement is prepared anew in the step when the schema has changed.
    m_columns = sqlite3_column_count(m_statement);
    noteFirstRow(first == Step::Row);
    if (m_streaming) {
        m_firstRowWaits = first == Step::Row;
        noteChanges();
        return true;
    }
    const bool read = first == Step::Done || readAll();
    noteChanges();
    return read;
}

void SqlCipherResult::noteForNotifications(Step first, std::size_t mark)
{
    // No changes counted: the statement took back what it had done. With OR FAIL it did not.
    if (first == Step::Failed && sqlite3_changes(m_driver->connection()) == 0)
        m_driver->m_changes.forget(mark);
    if (first == Step::Done)
        m_driver->m_changes.noteSavepoint(sqlite3_sql(m_statement));
}

bool SqlCipherResult::readAll()
{
    try {
        Step last = Step::Row;
        while (last == Step::Row) {
            cacheRow();
            last = step();
        }
        return last == Step::Done;
    } catch (const std::bad_alloc &) {
        m_rows.clear();
        sqlite3_reset(m_statement);
        return fail(QSqlError(tr("Unable to keep the rows: no memory is left"), QString(),
                              QSqlError::StatementError, QString::number(SQLITE_NOMEM)));
    }
}

/// One step; an end or an error also ends the read transaction.
SqlCipherResult::Step SqlCipherResult::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return Step::Row;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        m_driver->statementEnded();
        return Step::Done;
    }
    setLastError(error(tr("Unable to fetch a row"), QSqlError::ConnectionError, code));
    sqlite3_reset(m_statement);
    m_driver->statementEnded();
    return Step::Failed;
}

void SqlCipherResult::cacheRow()
{
    m_rows.beginRow();
    for (int column = 0; column < m_columns; ++column)
        m_rows.append(cellOf(m_statement, column));
    m_rows.endRow();
}

void SqlCipherResult::noteFirstRow(bool exists)
{
    m_firstTypes.assign(static_cast<std::size_t>(m_columns), -1);
    if (!exists)
        return;
    for (int column = 0; column < m_columns; ++column)
        m_firstTypes[static_cast<std::size_t>(column)] = sqlite3_column_type(m_statement, column);
}

void SqlCipherResult::noteChanges()
{
    m_changes = sqlite3_changes(m_driver->connection());
    m_lastId = sqlite3_last_insert_rowid(m_driver->connection());
}

bool SqlCipherResult::fetch(int row)
{
    if (!isActive() || row < 0)
        return false;
    if (at() == row)
        return true;
    if (m_streaming)
        return streamTo(row);
    if (row >= m_rows.rowCount()) {
        setAt(QSql::AfterLastRow);
        return false;
    }
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchFirst()
{
    if (m_streaming && at() != QSql::BeforeFirstRow)
        return false;
    return fetch(0);
}

bool SqlCipherResult::fetchLast()
{
    if (!isActive())
        return false;
    if (!m_streaming)
        return fetch(static_cast<int>(m_rows.rowCount() - 1));
    if (at() == QSql::AfterLastRow || m_rowIsCached)
        return false;
    // The statement loses a row with the next step: the last one is kept aside.
    int row = at();
    m_rows.clear();
    if (row >= 0)
        cacheRow();
    while (streamTo(row + 1)) {
        ++row;
        m_rows.clear();
        cacheRow();
    }
    if (lastError().isValid() || m_rows.rowCount() == 0)
        return false;
    m_rowIsCached = true;
    m_selectedRow = -1;
    setAt(row);
    return true;
}

bool SqlCipherResult::streamTo(int row)
{
    if (at() == QSql::AfterLastRow || at() > row || m_rowIsCached || !m_statement)
        return false;
    for (int reached = at(); reached < row; setAt(++reached)) {
        const bool waiting = m_firstRowWaits;
        m_firstRowWaits = false;
        const bool there = waiting || (reached != QSql::BeforeFirstRow && step() == Step::Row);
        if (!there) {
            setAt(QSql::AfterLastRow);
            noteChanges();
            return false;
        }
    }
    return true;
}

bool SqlCipherResult::isColumn(int column) const
{
    return column >= 0 && column < m_columns && at() >= 0;
}

Cell SqlCipherResult::cell(int column)
{
    if (m_streaming && !m_rowIsCached)
        return cellOf(m_statement, column);
    const qsizetype row = m_streaming ? 0 : at();
    if (m_selectedRow != row) {
        m_rows.select(row, m_columns);
        m_selectedRow = row;
    }
    return m_rows.cell(column);
}

QVariant SqlCipherResult::data(int column)
{
    return isColumn(column) ? toVariant(cell(column), numericalPrecisionPolicy()) : QVariant();
}

bool SqlCipherResult::isNull(int column)
{
    return !isColumn(column) || cell(column).kind == Cell::Kind::Null;
}

int SqlCipherResult::size()
{
    return -1; // as Qt's driver: the models then fetch as they are scrolled
}

int SqlCipherResult::numRowsAffected()
{
    return m_changes;
}

QVariant SqlCipherResult::lastInsertId() const
{
    return isActive() && m_lastId != 0 ? QVariant(m_lastId) : QVariant();
}

QSqlRecord SqlCipherResult::record() const
{
    if (!isActive() || !isSelect() || !m_statement)
        return {};
    if (!m_record.isEmpty())
        return m_record;
    for (int column = 0; column < m_columns; ++column) {
        const auto text = [&](auto *read) {
            return toText(read(m_statement, column)).remove(u'"');
        };
        const QString declaration = toText(sqlite3_column_decltype(m_statement, column));
        const int stored = m_firstTypes[static_cast<std::size_t>(column)];
        QSqlField field(text(sqlite3_column_name),
                        declaration.isEmpty() ? storedType(stored) : declaredType(declaration),
                        text(sqlite3_column_table_name));
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0) // later versions no longer use it
        field.setSqlType(stored);
#endif
        m_record.append(field);
    }
    return m_record;
}

/// Ends the read transaction. QSqlTableModel calls this before it writes and goes on
/// reading the rows that are there: only an inactive result forgets them.
void SqlCipherResult::detachFromResultSet()
{
    if (!m_streaming || !m_statement)
        return;
    sqlite3_reset(m_statement);
    m_firstRowWaits = false;
    if (m_driver)
        m_driver->statementEnded();
}

void SqlCipherResult::setActive(bool active)
{
    if (!active)
        m_rows.clear();
    QSqlResult::setActive(active);
}

QSqlError SqlCipherResult::error(const QString &what, QSqlError::ErrorType type, int code) const
{
    return m_driver->error(what, type, code);
}

bool SqlCipherResult::fail(const QSqlError &error)
{
    setLastError(error);
    return false;
}

} // namespace tarsus::sqlcipher
