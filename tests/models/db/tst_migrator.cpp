// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/migrator.h"

#include "models/db/sql.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// A step of tomorrow on a database of today.
class TestMigrator : public QObject
{
    Q_OBJECT

private slots:
    void aStepThatLosesWhatOthersPointToIsRefused_data();
    void aStepThatLosesWhatOthersPointToIsRefused();
    void everyStepIsTold();
};

namespace {

/// The program's own steps, and these.
void writeSteps(const QTemporaryDir &folder, const QByteArrayList &further)
{
    const QDir own(u":/sql/migrations"_s);
    const QStringList names = own.entryList(QDir::Files);
    for (const QString &name : names)
        QVERIFY(QFile::copy(own.filePath(name), folder.filePath(name)));
    int number = 9000;
    for (const QByteArray &script : further) {
        QFile step(folder.filePath(u"%1_step.sql"_s.arg(++number)));
        QVERIFY(step.open(QIODevice::WriteOnly));
        step.write(script);
    }
}

const QByteArray shelves = "CREATE TABLE shelves (id INTEGER PRIMARY KEY, code TEXT UNIQUE);"
                           "CREATE TABLE books (id INTEGER PRIMARY KEY, "
                           "shelf_id INTEGER REFERENCES shelves (id));"
                           "INSERT INTO shelves VALUES (1, 'a'), (2, 'b');"
                           "INSERT INTO books VALUES (1, 1), (2, NULL);";

} // namespace

void TestMigrator::aStepThatLosesWhatOthersPointToIsRefused_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<bool>("isRefused");

    QTest::newRow("a row that points nowhere")
        << QByteArray("INSERT INTO books VALUES (3, 77);") << true;
    QTest::newRow("a row that is made to point nowhere")
        << QByteArray("UPDATE books SET shelf_id = 77;") << true;
    QTest::newRow("what is pointed to is removed")
        << QByteArray("DELETE FROM shelves WHERE id = 1;") << true;
    QTest::newRow("what is pointed to gets another number")
        << QByteArray("UPDATE shelves SET id = 9 WHERE id = 1;") << true;
    QTest::newRow("a table made anew lacks a row")
        << QByteArray("CREATE TABLE next (id INTEGER PRIMARY KEY, code TEXT);"
                      "INSERT INTO next SELECT id, code FROM shelves WHERE id > 1;"
                      "DROP TABLE shelves; ALTER TABLE next RENAME TO shelves;")
        << true;
    QTest::newRow("a table made anew with all rows")
        << QByteArray("CREATE TABLE next (id INTEGER PRIMARY KEY, code TEXT);"
                      "INSERT INTO next SELECT id, code FROM shelves;"
                      "DROP TABLE shelves; ALTER TABLE next RENAME TO shelves;")
        << false;
    QTest::newRow("nobody points to what is removed")
        << QByteArray("DELETE FROM shelves WHERE id = 2;") << false;
    QTest::newRow("an index only")
        << QByteArray("CREATE INDEX by_shelf ON books (shelf_id);") << false;
}

void TestMigrator::aStepThatLosesWhatOthersPointToIsRefused()
{
    QFETCH(QByteArray, step);
    QFETCH(bool, isRefused);
    TestDatabase database;
    const QTemporaryDir folder;
    writeSteps(folder, {shelves, step});
    const int before = *Migrator(database.context()).currentVersion();
    const auto upgraded = Migrator(database.context(), folder.path()).upgrade();
    QCOMPARE(bool(upgraded), !isRefused);
    QCOMPARE(*Migrator(database.context()).currentVersion(), before + (isRefused ? 1 : 2));
    if (!isRefused)
        return;
    QCOMPARE(upgraded.error().code, Error::Code::NotAClinic);
    QCOMPARE(sql::value(database.db(),
                        u"SELECT count(*) FROM books b JOIN shelves s ON s.id = b.shelf_id"_s)
                 ->toInt(),
             1);
}

void TestMigrator::everyStepIsTold()
{
    TestDatabase database;
    const QTemporaryDir folder;
    writeSteps(folder, {shelves, "CREATE INDEX by_shelf ON books (shelf_id);"});
    const int before = *Migrator(database.context()).currentVersion();
    QList<int> told;
    QVERIFY(Migrator(database.context(), folder.path()).upgrade([&](int version) {
        told.append(version);
    }));
    QCOMPARE(told, (QList<int>{before + 1, before + 2}));
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
