// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipherfile.h"

#include "models/db/sqlcipher/sqlcipherdriver.h"
#include "models/db/sqlcipher/sqlite3api.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;
using tarsus::test::Kind;
using tarsus::test::SqlCipherFile;

/// Notifications tell what is committed, and nothing else.
class TestSqlCipherNotifications : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsCommitted_data();
    void onlyWhatIsCommitted();
    void notBeforeTheStatementIsOver();
    void whatTheHandleDoes();
    void aCommitThatFails();
    void endWithTheSubscription();
    void endWithTheConnection();
    void subscribingTwice();
};

namespace {

void run(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &text : statements) {
        QSqlQuery query(database);
        query.exec(text); // some are meant to fail
    }
}

/// A file with the tables pets and owners, and what it was told about pets.
struct Subscribed
{
    Subscribed()
    {
        run(database(),
            {u"PRAGMA foreign_keys = ON"_s, u"CREATE TABLE owners (id INTEGER PRIMARY KEY)"_s,
             u"CREATE TABLE pets (id INTEGER PRIMARY KEY, name TEXT UNIQUE, owner_id "
             "INTEGER REFERENCES owners DEFERRABLE INITIALLY DEFERRED)"_s,
             u"CREATE TABLE log (text TEXT)"_s,
             u"INSERT INTO pets VALUES (1, 'a', NULL), (2, 'b', NULL)"_s});
        QObject::connect(
            database().driver(), &QSqlDriver::notification, &context,
            [this](const QString &table, QSqlDriver::NotificationSource, const QVariant &row) {
                told.append(QString(table + u' ' + row.toString()));
            });
        database().driver()->subscribeToNotification(u"pets"_s);
    }

    QSqlDatabase database() const { return file.database(); }
    static void deliver() { QCoreApplication::sendPostedEvents(); }

    SqlCipherFile file{Kind::Encrypted};
    QObject context;
    QStringList told;
};

} // namespace

void TestSqlCipherNotifications::onlyWhatIsCommitted_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QStringList>("told");
    const QString insert3 = u"INSERT INTO pets VALUES (3, 'c', NULL)"_s;
    const QString insert4 = u"INSERT INTO pets VALUES (4, 'd', NULL)"_s;
    const QString insertTwice = u"INSERT INTO pets VALUES (5, 'e', NULL), (6, 'e', NULL)"_s;

    QTest::newRow("a statement by itself") << QStringList{insert3} << QStringList{u"pets 3"_s};
    QTest::newRow("update and delete")
        << QStringList{u"UPDATE pets SET name = name || '!'"_s, u"DELETE FROM pets WHERE id = 1"_s}
        << QStringList{u"pets 1"_s, u"pets 2"_s, u"pets 1"_s};
    QTest::newRow("another table")
        << QStringList{u"INSERT INTO owners VALUES (1)"_s} << QStringList{};
    QTest::newRow("a transaction that is open")
        << QStringList{u"BEGIN"_s, insert3} << QStringList{};
    QTest::newRow("a transaction that is committed")
        << QStringList{u"BEGIN"_s, insert3, insert4, u"COMMIT"_s}
        << QStringList{u"pets 3"_s, u"pets 4"_s};
    QTest::newRow("a transaction that is rolled back")
        << QStringList{u"BEGIN"_s, insert3, u"ROLLBACK"_s} << QStringList{};
    QTest::newRow("one committed, one rolled back")
        << QStringList{insert3, u"BEGIN"_s, insert4, u"ROLLBACK"_s} << QStringList{u"pets 3"_s};
    QTest::newRow("one rolled back, one committed")
        << QStringList{u"BEGIN"_s, insert3, u"ROLLBACK"_s, insert4} << QStringList{u"pets 4"_s};
    QTest::newRow("a commit that fails and is rolled back, then one committed")
        << QStringList{u"BEGIN"_s, u"INSERT INTO pets VALUES (3, 'c', 77)"_s, u"COMMIT"_s,
                       u"ROLLBACK"_s, insert4}
        << QStringList{u"pets 4"_s};
    QTest::newRow("a statement that fails") << QStringList{insertTwice} << QStringList{};
    QTest::newRow("a statement that fails in a transaction")
        << QStringList{u"BEGIN"_s, insert3, insertTwice, insert4, u"COMMIT"_s}
        << QStringList{u"pets 3"_s, u"pets 4"_s};
    QTest::newRow("a statement that fails and keeps what it did")
        << QStringList{u"INSERT OR FAIL INTO pets VALUES (5, 'e', NULL), (6, 'e', NULL)"_s}
        << QStringList{u"pets 5"_s};
    QTest::newRow("back to a savepoint") << QStringList{u"BEGIN"_s,
                                                        insert3,
                                                        u"SAVEPOINT \"in side\""_s,
                                                        insert4,
                                                        u"rollback to savepoint \"In Side\""_s,
                                                        u"COMMIT"_s}
                                         << QStringList{u"pets 3"_s};
    QTest::newRow("a savepoint that is released")
        << QStringList{u"SAVEPOINT a"_s, insert3,        u"SAVEPOINT b"_s,
                       insert4,          u"RELEASE b"_s, u"RELEASE SAVEPOINT a"_s}
        << QStringList{u"pets 3"_s, u"pets 4"_s};
    QTest::newRow("back to a savepoint around a released one")
        << QStringList{u"SAVEPOINT a"_s,   insert3,       u"SAVEPOINT b"_s, insert4, u"RELEASE b"_s,
                       u"ROLLBACK TO a"_s, u"RELEASE a"_s}
        << QStringList{};
    QTest::newRow("what a trigger does")
        << QStringList{u"CREATE TRIGGER t AFTER INSERT ON owners BEGIN UPDATE pets SET "
                       "owner_id = new.id WHERE id = 2; END"_s,
                       u"INSERT INTO owners VALUES (1)"_s}
        << QStringList{u"pets 2"_s};
}

void TestSqlCipherNotifications::onlyWhatIsCommitted()
{
    QFETCH(QStringList, statements);
    QFETCH(QStringList, told);
    Subscribed pets;
    run(pets.database(), statements);
    QCOMPARE(pets.told, QStringList()); // never in the middle of a statement
    Subscribed::deliver();
    QCOMPARE(pets.told, told);
}

void TestSqlCipherNotifications::notBeforeTheStatementIsOver()
{
    Subscribed pets;
    QSqlQuery query(pets.database());
    query.setForwardOnly(true);
    QVERIFY(query.exec(u"INSERT INTO pets (id) VALUES (10), (11), (12) RETURNING id"_s));
    QVERIFY(query.next());
    Subscribed::deliver();
    QCOMPARE(pets.told, QStringList()); // not committed: the statement has rows left
    while (query.next()) {
    }
    Subscribed::deliver();
    QCOMPARE(pets.told, (QStringList{u"pets 10"_s, u"pets 11"_s, u"pets 12"_s}));
}

void TestSqlCipherNotifications::whatTheHandleDoes()
{
    Subscribed pets;
    sqlite3 *connection = SqlCipherDriver::of(pets.database())->connection();
    QCOMPARE(sqlite3_exec(connection, "BEGIN; DELETE FROM pets WHERE id = 1; COMMIT;", nullptr,
                          nullptr, nullptr),
             SQLITE_OK);
    Subscribed::deliver();
    QCOMPARE(pets.told, QStringList{u"pets 1"_s});
}

void TestSqlCipherNotifications::aCommitThatFails()
{
    Subscribed pets;
    QSqlDatabase database = pets.database();
    QVERIFY(database.transaction());
    run(database, {u"INSERT INTO pets VALUES (3, 'c', 77)"_s}); // there is no owner 77
    QVERIFY(!database.commit());
    Subscribed::deliver();
    QCOMPARE(pets.told, QStringList());
    // The transaction is still open: what was missing can be added.
    run(database, {u"INSERT INTO owners VALUES (77)"_s});
    QVERIFY(database.commit());
    Subscribed::deliver();
    QCOMPARE(pets.told, QStringList{u"pets 3"_s});
}

void TestSqlCipherNotifications::endWithTheSubscription()
{
    Subscribed pets;
    run(pets.database(), {u"DELETE FROM pets WHERE id = 1"_s});
    QVERIFY(pets.database().driver()->unsubscribeFromNotification(u"pets"_s));
    run(pets.database(), {u"DELETE FROM pets WHERE id = 2"_s});
    Subscribed::deliver();
    QCOMPARE(pets.told, QStringList());
    QVERIFY(pets.database().driver()->subscribedToNotifications().isEmpty());
}

void TestSqlCipherNotifications::endWithTheConnection()
{
    Subscribed pets;
    run(pets.database(), {u"DELETE FROM pets WHERE id = 1"_s});
    pets.database().close();
    Subscribed::deliver();
    QCOMPARE(pets.told, QStringList());
    QVERIFY(pets.database().driver()->subscribedToNotifications().isEmpty());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Not subscribed"_s));
    QVERIFY(!pets.database().driver()->subscribeToNotification(u"pets"_s));
}

void TestSqlCipherNotifications::subscribingTwice()
{
    Subscribed pets;
    QSqlDriver *driver = pets.database().driver();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Not subscribed"_s));
    QVERIFY(!driver->subscribeToNotification(u"pets"_s));
    QVERIFY(driver->subscribeToNotification(u"owners"_s));
    QCOMPARE(driver->subscribedToNotifications(), (QStringList{u"pets"_s, u"owners"_s}));
    run(pets.database(), {u"INSERT INTO owners VALUES (8)"_s, u"DELETE FROM pets WHERE id = 2"_s});
    Subscribed::deliver();
    QCOMPARE(pets.told, (QStringList{u"owners 8"_s, u"pets 2"_s}));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Not unsubscribed"_s));
    QVERIFY(!driver->unsubscribeFromNotification(u"log"_s));
}

QTEST_GUILESS_MAIN(TestSqlCipherNotifications)
#include "tst_sqlciphernotifications.moc"
