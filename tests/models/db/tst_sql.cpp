// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestSql : public QObject
{
    Q_OBJECT

private slots:
    void functionsFold_data();
    void functionsFold();
    void failedTransactionLeavesNothing();
    void innerFailureIsUndoneAlone();
    void guardsAreOn_data();
    void guardsAreOn();

private:
    static int settings(const test::TestDatabase &database)
    {
        return sql::value(database.db(), u"SELECT count(*) FROM settings"_s)->toInt();
    }
};

void TestSql::functionsFold_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("expected");
    QTest::newRow("accents and case") << u"SELECT fold_text('Zoë  ŁUKASZ')"_s << u"zoe lukasz"_s;
    QTest::newRow("sharp s") << u"SELECT fold_text('Groß')"_s << u"gross"_s;
    QTest::newRow("another script") << u"SELECT fold_text('ΆΛΦΑ')"_s << u"αλφα"_s;
    QTest::newRow("blanks around") << u"SELECT fold_text('  Bo ')"_s << u"bo"_s;
    QTest::newRow("phone") << u"SELECT digits_of('+49 (0)30 / 12-34')"_s << u"490301234"_s;
    QTest::newRow("arabic digits") << u"SELECT digits_of('٠١٢')"_s << u"012"_s;
    QTest::newRow("chip") << u"SELECT chip_key('276-09 8102abc')"_s << u"276098102ABC"_s;
    QTest::newRow("nothing stays nothing") << u"SELECT fold_text(NULL)"_s << QString();
}

void TestSql::functionsFold()
{
    QFETCH(QString, call);
    QFETCH(QString, expected);
    test::TestDatabase database;
    QCOMPARE(sql::value(database.db(), call)->toString(), expected);
}

void TestSql::failedTransactionLeavesNothing()
{
    test::TestDatabase database;
    const auto result = sql::inTransaction(database.context(), [&]() -> Result<> {
        const auto written = sql::run(database.db(), u"INSERT INTO settings VALUES ('a', 'b')"_s);
        return written ? Error{Error::Code::Invalid, u"no"_s} : written.error();
    });
    QCOMPARE(result.error().text, u"no"_s);
    QCOMPARE(settings(database), 0);
    QVERIFY(sql::runScript(database.other(), "INSERT INTO settings VALUES ('free', 'again')"));
}

void TestSql::innerFailureIsUndoneAlone()
{
    test::TestDatabase database;
    const auto insert = [&](const QString &key) -> Result<> {
        const auto done = sql::run(database.db(), u"INSERT INTO settings VALUES (?, '')"_s, {key});
        return done ? Result<>() : done.error();
    };
    const auto result = sql::inTransaction(database.context(), [&]() -> Result<> {
        if (auto kept = insert(u"kept"_s); !kept)
            return kept;
        (void)sql::inTransaction(database.context(), [&]() -> Result<> {
            (void)insert(u"undone"_s);
            return insert(u"kept"_s); // the key is there already
        });
        return insert(u"kept too"_s);
    });
    QVERIFY(result);
    QCOMPARE(settings(database), 2);
}

void TestSql::guardsAreOn_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("expected");
    QTest::newRow("foreign keys") << u"PRAGMA foreign_keys"_s << u"1"_s;
    QTest::newRow("triggers of REPLACE") << u"PRAGMA recursive_triggers"_s << u"1"_s;
    QTest::newRow("write-ahead log") << u"PRAGMA journal_mode"_s << u"wal"_s;
    QTest::newRow("full sync") << u"PRAGMA synchronous"_s << u"2"_s;
    QTest::newRow("no checkpoint of its own") << u"PRAGMA wal_autocheckpoint"_s << u"0"_s;
    QTest::newRow("overwritten when deleted") << u"PRAGMA secure_delete"_s << u"1"_s;
}

void TestSql::guardsAreOn()
{
    QFETCH(QString, pragma);
    QFETCH(QString, expected);
    test::TestDatabase database;
    QCOMPARE(sql::value(database.db(), pragma)->toString(), expected);
}

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"
