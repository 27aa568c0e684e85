// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipherfile.h"

#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/db/sqlcipher/sqlite3api.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>
#include <QSqlTableModel>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tarsus;
using tarsus::test::giveKey;
using tarsus::test::Kind;
using tarsus::test::SqlCipherFile;

/// What only this driver does, and what it does better than Qt's.
class TestSqlCipherDriver : public QObject
{
    Q_OBJECT

private slots:
    void storesAndReads();
    void registeringTwiceIsHarmless();
    void aHalfReadListBlocksNothing_data();
    void aHalfReadListBlocksNothing();
    void aForwardOnlyListEndsWithFinish();
    void aTableModelBlocksNothing();
    void aQueryIsCancelledFromAnotherThread();
    void everyThreadHasItsConnection();
    void closingEndsWhatIsOpen();
    void aQueryMayOutliveTheDriver();
    void closingWhileTheHandleIsInUse();
    void finalizeAllEndsEveryStatement();
    void theHandleIsSqlites();
    void aColumnMoreWhileAStatementIsPrepared();
    void anIdBelongsToItsQuery();
    void blobsAsSql();
    void nothingOfATextIsLost();
    void manyRowsInALittleMemory();
};

namespace {

constexpr int RowCount = 1000;

bool run(const QSqlDatabase &database, const QString &text)
{
    QSqlQuery query(database);
    return query.exec(text);
}

QVariant value(const QSqlDatabase &database, const QString &text)
{
    QSqlQuery query(database);
    return query.exec(text) && query.next() ? query.value(0) : QVariant();
}

/// In WAL mode, with RowCount rows.
void fill(const QSqlDatabase &database)
{
    QVERIFY(run(database, u"PRAGMA journal_mode = WAL"_s));
    QVERIFY(run(database, u"CREATE TABLE pets (id INTEGER PRIMARY KEY, name TEXT)"_s));
    QVERIFY(
        run(database, QString(u"WITH RECURSIVE s(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM s "
                              "WHERE n < "_s
                              + QString::number(RowCount)
                              + u") INSERT INTO pets SELECT n, 'pet ' || n FROM s"_s)));
}

/// Whether nothing is open that would keep the file from being packed and the log from
/// being emptied; `database` has a busy timeout of 0.
bool isFree(const QSqlDatabase &database)
{
    return run(database, u"VACUUM"_s)
           && value(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s) == QVariant(qint64(0));
}

const QString noWaiting = u"QSQLCIPHER_BUSY_TIMEOUT=0"_s;
const QString endless =
    u"WITH RECURSIVE s(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM s) SELECT count(*) FROM s"_s;

} // namespace

void TestSqlCipherDriver::storesAndReads()
{
    const SqlCipherFile file(Kind::Encrypted);
    const QSqlDatabase database = file.database();
    QVERIFY2(database.isOpen(), qPrintable(database.lastError().text()));
    QVERIFY(run(database, u"CREATE TABLE pets (id INTEGER PRIMARY KEY, name TEXT NOT NULL)"_s));

    QSqlQuery query(database);
    QVERIFY(query.prepare(u"INSERT INTO pets (name) VALUES (:name)"_s));
    query.bindValue(u":name"_s, u"Ödön"_s);
    QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
    QCOMPARE(query.lastInsertId().toLongLong(), 1);
    QCOMPARE(query.numRowsAffected(), 1);

    QVERIFY(query.exec(u"SELECT id, name FROM pets"_s));
    QVERIFY(query.next());
    QCOMPARE(query.value(0), QVariant(qint64(1)));
    QCOMPARE(query.value(1), QVariant(u"Ödön"_s));
    QCOMPARE(query.record().fieldName(1), u"name"_s);
    QVERIFY(!query.next());
}

void TestSqlCipherDriver::registeringTwiceIsHarmless()
{
    const SqlCipherFile file(Kind::Encrypted);
    registerSqlCipherDriver();
    QVERIFY(SqlCipherDriver::of(file.database()));
    QCOMPARE(QSqlDatabase::drivers().count(u"QSQLCIPHER"_s), 1);
    const SqlCipherFile other(Kind::QtSqlite);
    QVERIFY(!SqlCipherDriver::of(other.database()));
}

void TestSqlCipherDriver::aHalfReadListBlocksNothing_data()
{
    QTest::addColumn<int>("read");
    QTest::newRow("no row read") << 0;
    QTest::newRow("one row read") << 1;
    QTest::newRow("half of the rows read") << RowCount / 2;
}

void TestSqlCipherDriver::aHalfReadListBlocksNothing()
{
    QFETCH(int, read);
    SqlCipherFile file(Kind::Encrypted);
    fill(file.database());
    const QSqlDatabase other = file.another(noWaiting);
    QSqlQuery list(file.database());
    QVERIFY(list.exec(u"SELECT id FROM pets ORDER BY id"_s));
    for (int row = 0; row < read; ++row)
        QVERIFY(list.next());
    QVERIFY(isFree(other));
    QVERIFY(isFree(file.database())); // nor on the connection itself
    QVERIFY(run(other, u"DELETE FROM pets"_s));
    // The list is what it was when it was read.
    QVERIFY(list.last());
    QCOMPARE(list.value(0).toInt(), RowCount);
}

void TestSqlCipherDriver::aForwardOnlyListEndsWithFinish()
{
    SqlCipherFile file(Kind::Encrypted);
    fill(file.database());
    const QSqlDatabase other = file.another(noWaiting);
    QSqlQuery list(file.database());
    list.setForwardOnly(true);
    QVERIFY(list.exec(u"SELECT id FROM pets"_s));
    QVERIFY(list.next());
    QVERIFY(!isFree(other)); // it streams: that is the control for the tests beside
    list.finish();
    QVERIFY(isFree(other));

    QVERIFY(list.exec(u"SELECT id FROM pets"_s));
    while (list.next()) {
    }
    QVERIFY(isFree(other)); // as does reading it to the end
}

void TestSqlCipherDriver::aTableModelBlocksNothing()
{
    SqlCipherFile file(Kind::Encrypted);
    fill(file.database());
    const QSqlDatabase other = file.another(noWaiting);
    QSqlTableModel model(nullptr, file.database());
    model.setTable(u"pets"_s);
    QVERIFY(model.select());
    QVERIFY(model.canFetchMore());
    QVERIFY(isFree(other));
}

void TestSqlCipherDriver::aQueryIsCancelledFromAnotherThread()
{
    const SqlCipherFile file(Kind::Encrypted);
    const QSqlDatabase database = file.database();
    SqlCipherDriver *driver = SqlCipherDriver::of(database);
    QVERIFY(driver->hasFeature(QSqlDriver::CancelQuery));
    for (const bool forwardOnly : {false, true}) {
        // Interrupting before the statement runs does nothing: again and again until it has.
        std::atomic_bool over = false;
        std::thread canceller([&] {
            while (!over) {
                driver->cancelQuery();
                std::this_thread::yield();
            }
        });
        QSqlQuery query(database);
        query.setForwardOnly(forwardOnly);
        const bool done = query.exec(endless);
        over = true;
        canceller.join();
        QVERIFY(!done);
        QCOMPARE(query.lastError().nativeErrorCode(), u"9"_s); // SQLITE_INTERRUPT
        QCOMPARE(value(database, u"SELECT 7"_s).toInt(), 7);   // and goes on
    }
    QSqlDatabase(database).close();
    QVERIFY(!driver->cancelQuery());
}

void TestSqlCipherDriver::everyThreadHasItsConnection()
{
    constexpr int threads = 4;
    constexpr int rowsEach = 50;
    const SqlCipherFile file(Kind::Encrypted);
    fill(file.database());
    const QString path = file.path();
    std::atomic_int written = 0;
    std::vector<std::thread> workers;
    workers.reserve(threads);
    for (int i = 0; i < threads; ++i) {
        workers.emplace_back([i, path, &written] {
            const QString name = u"thread %1"_s.arg(i);
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, name);
                database.setDatabaseName(path);
                database.setConnectOptions(u"QSQLCIPHER_BUSY_TIMEOUT=60000"_s);
                giveKey(database);
                database.open();
                QSqlQuery query(database);
                query.prepare(u"INSERT INTO pets (name) VALUES (?)"_s);
                for (int row = 0; row < rowsEach; ++row) {
                    query.bindValue(0, name);
                    written += query.exec() ? 1 : 0;
                }
            }
            QSqlDatabase::removeDatabase(name);
        });
    }
    for (std::thread &worker : workers)
        worker.join();
    QCOMPARE(written.load(), threads * rowsEach);
    QCOMPARE(value(file.database(), u"SELECT count(*) FROM pets"_s).toInt(),
             RowCount + threads * rowsEach);
}

void TestSqlCipherDriver::closingEndsWhatIsOpen()
{
    QTest::failOnWarning(QRegularExpression(u"handle"_s)); // SQLite found everything finalised
    const SqlCipherFile file(Kind::Encrypted);
    fill(file.database());
    QSqlDatabase database = file.database();
    QSqlQuery list(u"SELECT id FROM pets"_s, database);
    QVERIFY(list.seek(3));
    QSqlQuery streaming(database);
    streaming.setForwardOnly(true);
    QVERIFY(streaming.exec(u"SELECT id FROM pets"_s));
    QVERIFY(streaming.next());
    QSqlQuery prepared(database);
    QVERIFY(prepared.prepare(u"DELETE FROM pets"_s));
    QSqlTableModel model(nullptr, database);
    model.setTable(u"pets"_s);
    QVERIFY(model.select());

    database.close();
    QVERIFY(!list.isActive());
    QVERIFY(!list.next());
    QVERIFY(!list.value(0).isValid());
    QVERIFY(!streaming.next());
    QVERIFY(!streaming.value(0).isValid());
    QVERIFY(!prepared.exec());
    QVERIFY(!model.index(0, 1).data().isValid());
    QVERIFY(!database.transaction());
    QVERIFY(database.tables().isEmpty());
    QVERIFY(database.record(u"pets"_s).isEmpty());

    giveKey(database);
    QVERIFY(database.open());
    QCOMPARE(value(database, u"SELECT count(*) FROM pets"_s).toInt(), RowCount);
}

void TestSqlCipherDriver::aQueryMayOutliveTheDriver()
{
    auto file = std::make_unique<SqlCipherFile>(Kind::Encrypted);
    fill(file->database());
    QSqlQuery list(u"SELECT id FROM pets"_s, file->database());
    QVERIFY(list.next());
    file.reset();
    QVERIFY(!list.next());
    QVERIFY(!list.isActive());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"before driver"_s));
    QVERIFY(!list.exec(u"SELECT 1"_s));
}

void TestSqlCipherDriver::closingWhileTheHandleIsInUse()
{
    const SqlCipherFile file(Kind::Encrypted);
    QSqlDatabase database = file.database();
    sqlite3_stmt *statement = nullptr;
    sqlite3 *connection = SqlCipherDriver::of(database)->connection();
    QCOMPARE(sqlite3_prepare_v2(connection, "SELECT 1", -1, &statement, nullptr), SQLITE_OK);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"handle was in use"_s));
    database.close();
    QVERIFY(!database.isOpen());
    QCOMPARE(sqlite3_step(statement), SQLITE_ROW); // SQLite waits with the end for its owner
    sqlite3_finalize(statement);
}

void TestSqlCipherDriver::finalizeAllEndsEveryStatement()
{
    const SqlCipherFile file(Kind::Encrypted);
    fill(file.database());
    SqlCipherDriver *driver = SqlCipherDriver::of(file.database());
    QSqlQuery list(u"SELECT id FROM pets"_s, file.database());
    QVERIFY(list.next());
    QSqlQuery prepared(file.database());
    QVERIFY(prepared.prepare(u"SELECT count(*) FROM pets WHERE id > ?"_s));
    QVERIFY(sqlite3_next_stmt(driver->connection(), nullptr));

    driver->finalizeAll();
    QVERIFY(!sqlite3_next_stmt(driver->connection(), nullptr));
    QVERIFY(!list.isActive());
    QVERIFY(!list.next());
    QVERIFY(!prepared.exec());
    QVERIFY(file.database().isOpen());
    QVERIFY(prepared.prepare(u"SELECT count(*) FROM pets WHERE id > ?"_s));
    prepared.addBindValue(10);
    QVERIFY(prepared.exec());
    QVERIFY(prepared.next());
    QCOMPARE(prepared.value(0).toInt(), RowCount - 10);
}

void TestSqlCipherDriver::theHandleIsSqlites()
{
    const SqlCipherFile file(Kind::Encrypted);
    const QVariant handle = file.database().driver()->handle();
    QCOMPARE(QByteArray(handle.typeName()), QByteArray("sqlite3*"));
    QCOMPARE(*static_cast<sqlite3 *const *>(handle.constData()),
             SqlCipherDriver::of(file.database())->connection());
    const QSqlQuery query(u"SELECT 1"_s, file.database());
    QCOMPARE(QByteArray(query.result()->handle().typeName()), QByteArray("sqlite3_stmt*"));
}

void TestSqlCipherDriver::aColumnMoreWhileAStatementIsPrepared()
{
    const SqlCipherFile file(Kind::Encrypted);
    fill(file.database());
    QSqlQuery query(file.database());
    QVERIFY(query.prepare(u"SELECT * FROM pets"_s));
    QVERIFY(query.exec());
    QCOMPARE(query.record().count(), 2);
    QVERIFY(run(file.database(), u"ALTER TABLE pets ADD COLUMN chip TEXT DEFAULT 'none'"_s));
    QVERIFY(query.exec());
    QCOMPARE(query.record().count(), 3);
    QVERIFY(query.next());
    QCOMPARE(query.value(u"chip"_s).toString(), u"none"_s);
}

void TestSqlCipherDriver::anIdBelongsToItsQuery()
{
    const SqlCipherFile file(Kind::Encrypted);
    fill(file.database());
    QSqlQuery first(file.database());
    QVERIFY(first.exec(u"INSERT INTO pets (id) VALUES (5000)"_s));
    QVERIFY(run(file.database(), u"INSERT INTO pets (id) VALUES (6000), (6001)"_s));
    QCOMPARE(first.lastInsertId().toInt(), 5000);
    QCOMPARE(first.numRowsAffected(), 1);
}

void TestSqlCipherDriver::blobsAsSql()
{
    const SqlCipherFile file(Kind::Encrypted);
    const QByteArray bytes("\x00'\xff", 3);
    QSqlField field(u"photo"_s, QMetaType(QMetaType::QByteArray));
    field.setValue(bytes);
    const QString text = file.database().driver()->formatValue(field);
    QCOMPARE(text, u"X'0027ff'"_s);
    QCOMPARE(value(file.database(), QString(u"SELECT "_s + text)).toByteArray(), bytes);
    // Empty is not null, also when it goes in again.
    const QVariant empty = value(file.database(), u"SELECT X''"_s);
    QVERIFY(!empty.toByteArray().isNull());
    QSqlQuery query(file.database());
    QVERIFY(query.prepare(u"SELECT typeof(?)"_s));
    query.addBindValue(empty);
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toString(), u"blob"_s);
}

void TestSqlCipherDriver::nothingOfATextIsLost()
{
    const SqlCipherFile file(Kind::Encrypted);
    const QChar mark(0xfeff);
    const QStringList texts{QString(mark),   QString(mark) + mark + u"x", u"a\0b"_s, u""_s,
                            u"\U0001F415"_s, QString(100000, u'ö')};
    for (const bool forwardOnly : {true, false}) {
        for (const QString &text : texts) {
            QSqlQuery query(file.database());
            query.setForwardOnly(forwardOnly);
            QVERIFY(query.prepare(u"SELECT ?"_s));
            query.addBindValue(text);
            QVERIFY(query.exec() && query.next());
            QCOMPARE(query.value(0).toString(), text);
            QCOMPARE(query.value(0).toString(), text);
        }
    }
}

void TestSqlCipherDriver::manyRowsInALittleMemory()
{
    const SqlCipherFile file(Kind::Encrypted);
    QSqlQuery query(file.database());
    QVERIFY(query.exec(u"WITH RECURSIVE s(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM s WHERE "
                       "n < 100000) SELECT n, 'text ' || n, NULL, n / 3.0, zeroblob(n % 300) "
                       "FROM s"_s));
    for (const int row : {99999, 0, 50000, 255, 99998}) {
        QVERIFY(query.seek(row));
        const int n = row + 1;
        QCOMPARE(query.value(0).toInt(), n);
        QCOMPARE(query.value(1).toString(), u"text %1"_s.arg(n));
        QVERIFY(query.isNull(2));
        QCOMPARE(query.value(3).toDouble(), n / 3.0);
        QCOMPARE(query.value(4).toByteArray(), QByteArray(n % 300, '\0'));
    }
}

QTEST_GUILESS_MAIN(TestSqlCipherDriver)
#include "tst_sqlcipherdriver.moc"
