// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/sqlcipher/rowcache.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QPointer>
#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>

#include <vector>

struct sqlite3_stmt;

namespace tarsus {
class SqlCipherDriver;
}

namespace tarsus::sqlcipher {

/// One statement and its rows.
///
/// A scrollable result reads all its rows in exec() and ends its statement there:
/// however far somebody then scrolls, no read transaction stays open. A forward-only
/// result steps as it is asked, and holds its read transaction until the last row,
/// QSqlQuery::finish() or its end.
class SqlCipherResult final : public QSqlResult
{
    Q_DECLARE_TR_FUNCTIONS(SqlCipherResult)

public:
    explicit SqlCipherResult(const SqlCipherDriver *driver);
    ~SqlCipherResult() override;

    QVariant handle() const override;

    /// Ends the statement and forgets every row; for a driver that closes.
    void finalize();

protected:
    bool prepare(const QString &query) override;
    bool exec() override;
    bool execBatch(bool arrayBind) override;
    bool reset(const QString &query) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override;
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;
    void setActive(bool active) override;

private:
    enum class Step { Row, Done, Failed };

    void release();
    bool prepareText();
    void dropStatement();
    bool bindAll();
    bool matchParameters(int parameters);
    bool start();
    bool readAll();
    Step step();
    bool streamTo(int row);
    void cacheRow();
    void noteForNotifications(Step first, std::size_t mark);
    void noteFirstRow(bool exists);
    void noteChanges();
    Cell cell(int column);
    bool isColumn(int column) const;
    QSqlError error(const QString &what, QSqlError::ErrorType type, int code) const;
    bool fail(const QSqlError &error);

    QPointer<SqlCipherDriver> m_driver;
    sqlite3_stmt *m_statement = nullptr;
    QByteArray m_text;       ///< of the statement
    bool m_wasEnded = false; ///< by SqlCipherDriver::finalizeAll(), not by who asked
    int m_columns = 0;
    bool m_streaming = false;     ///< forward-only when it was executed
    bool m_firstRowWaits = false; ///< streaming: exec() has stepped to row 0 already
    bool m_rowIsCached = false;   ///< streaming: the row is in m_rows, the statement is over
    RowCache m_rows;
    qsizetype m_selectedRow = -1;
    std::vector<int> m_valueOf;     ///< for each parameter, the bound value; empty: the same order
    std::vector<QByteArray> m_kept; ///< what SQLite only points to
    std::vector<int> m_firstTypes;  ///< SQLite's types of the first row's values
    mutable QSqlRecord m_record;    ///< made when somebody asks
    int m_changes = -1;
    qint64 m_lastId = 0;
};

} // namespace tarsus::sqlcipher
