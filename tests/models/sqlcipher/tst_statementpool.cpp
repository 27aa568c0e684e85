// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlcipher/sqlite3api.h"
#include "models/db/sqlcipher/statementpool.h"
#include "sqlcipherfile.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using tarsus::sqlcipher::StatementPool;
using tarsus::test::Kind;
using tarsus::test::SqlCipherFile;

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)
Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt *)
Q_DECLARE_METATYPE(sqlite3_stmt *)

namespace {

const QString selectName = u"SELECT name FROM pets WHERE id = ?"_s;

sqlite3_stmt *statementOf(const QSqlQuery &query)
{
    return qvariant_cast<sqlite3_stmt *>(query.result()->handle());
}

} // namespace

/// Statements stay prepared for the next query with the same text, and nobody notices otherwise.
class TestStatementPool : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_file =
            std::make_unique<SqlCipherFile>(Kind::Encrypted, u"QSQLCIPHER_KEPT_STATEMENTS=2"_s);
        QSqlQuery query(m_file->database());
        QVERIFY(query.exec(u"CREATE TABLE pets (id INTEGER PRIMARY KEY, name TEXT)"_s));
        QVERIFY(query.exec(u"INSERT INTO pets (name) VALUES ('Bella'), ('Max')"_s));
    }
    void cleanup() { m_file.reset(); }

    void theSameTextGetsTheSameStatement()
    {
        sqlite3_stmt *first = nullptr;
        {
            QSqlQuery query(m_file->database());
            QVERIFY(query.prepare(selectName));
            first = statementOf(query);
            QVERIFY(first);
        }
        QSqlQuery again(m_file->database());
        QVERIFY(again.prepare(selectName));
        QCOMPARE(statementOf(again), first);
        QSqlQuery beside(m_file->database()); // the one is in use
        QVERIFY(beside.prepare(selectName));
        QVERIFY(statementOf(beside) != first);
    }

    void valuesOfTheQueryBeforeAreForgotten()
    {
        {
            QSqlQuery query(m_file->database());
            QVERIFY(query.prepare(u"SELECT ?, ?"_s));
            query.addBindValue(u"secret"_s);
            query.addBindValue(1);
            QVERIFY(query.exec());
        }
        QSqlQuery again(m_file->database());
        QVERIFY(again.prepare(u"SELECT ?, ?"_s));
        sqlite3_stmt *statement = statementOf(again);
        QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
        QCOMPARE(sqlite3_column_type(statement, 0), SQLITE_NULL);
        QCOMPARE(sqlite3_column_type(statement, 1), SQLITE_NULL);
        sqlite3_reset(statement);
    }

    void aHalfReadListKeepsNoReadTransactionOpen()
    {
        {
            QSqlQuery query(m_file->database());
            query.setForwardOnly(true);
            QVERIFY(query.exec(u"SELECT name FROM pets"_s));
            QVERIFY(query.next());
        }
        auto *connection = qvariant_cast<sqlite3 *>(m_file->database().driver()->handle());
        QCOMPARE(sqlite3_txn_state(connection, nullptr), SQLITE_TXN_NONE);
        QSqlQuery query(m_file->database());
        QVERIFY(query.exec(u"VACUUM"_s));
    }

    void aChangedSchemaIsNoticed()
    {
        {
            QSqlQuery query(m_file->database());
            QVERIFY(query.exec(u"SELECT * FROM pets"_s));
        }
        QSqlQuery query(m_file->database());
        QVERIFY(query.exec(u"ALTER TABLE pets ADD COLUMN chip TEXT DEFAULT 'none'"_s));
        QVERIFY(query.exec(u"SELECT * FROM pets"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(2).toString(), u"none"_s);
        QCOMPARE(query.record().count(), 3);
        QVERIFY(query.exec(u"DROP TABLE pets"_s));
        QVERIFY(!query.exec(u"SELECT * FROM pets"_s));
    }

    void thoseUsedLongestAgoGoFirst()
    {
        StatementPool pool;
        auto *connection = qvariant_cast<sqlite3 *>(m_file->database().driver()->handle());
        pool.setRoom(2);
        for (const QByteArray &text :
             {"SELECT 1"_ba, "SELECT 2"_ba, "SELECT 3"_ba, "PRAGMA user_version"_ba}) {
            sqlite3_stmt *statement = nullptr;
            QCOMPARE(sqlite3_prepare_v2(connection, text.constData(), -1, &statement, nullptr),
                     SQLITE_OK);
            pool.give(text, statement);
        }
        QVERIFY(!pool.take("SELECT 1"_ba));
        QVERIFY(!pool.take("PRAGMA user_version"_ba)); // only what reads or writes rows
        sqlite3_stmt *third = pool.take("SELECT 3"_ba);
        QVERIFY(third);
        QVERIFY(!pool.take("SELECT 3"_ba)); // it belongs to somebody now
        pool.give("SELECT 3"_ba, third);
        pool.clear();
        QVERIFY(!pool.take("SELECT 2"_ba));
    }

    void unlessToldNothingIsKept()
    {
        const SqlCipherFile plain(Kind::Plain);
        const QString text = u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s;
        auto *connection = qvariant_cast<sqlite3 *>(plain.database().driver()->handle());
        {
            QSqlQuery query(plain.database());
            QVERIFY(query.exec(text));
        }
        QVERIFY(!sqlite3_next_stmt(connection, nullptr));
    }

private:
    std::unique_ptr<SqlCipherFile> m_file;
};

QTEST_GUILESS_MAIN(TestStatementPool)
#include "tst_statementpool.moc"
