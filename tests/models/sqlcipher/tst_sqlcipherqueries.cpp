// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript.h"

#include <QDate>
#include <QDateTime>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

#include <limits>

using namespace Qt::StringLiterals;
using tarsus::test::Script;
using tarsus::test::Transcript;

/// QSqlQuery and QSqlDriver do with our driver what they do with Qt's own.
class TestSqlCipherQueries : public QObject
{
    Q_OBJECT

private slots:
    void sameAsQtsDriver_data();
    void sameAsQtsDriver();
};

namespace {

const QString createPets =
    u"CREATE TABLE pets (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, "
    "weight REAL, photo BLOB, sterile BOOLEAN DEFAULT 0, born DATE, seen DATETIME, "
    "price NUMERIC(10,2) DEFAULT 1.5, note VARCHAR(20) DEFAULT 'it''s', n INT)"_s;

void fill(const QSqlDatabase &database, Transcript &transcript)
{
    transcript.run(database, createPets);
    for (const QString &values :
         {u"'Bella', 21.5, x'00ff10', 1, '2019-02-28', '2024-01-02T03:04:05', 12, 'a', 1"_s,
          u"'Ödön', NULL, NULL, 0, NULL, NULL, 12.75, NULL, 2"_s,
          u"'Łucja \"L\"', 3, x'', NULL, '2020', 17, 'text', '', NULL"_s}) {
        transcript.run(database, QString(u"INSERT INTO pets (name, weight, photo, sterile, born, "
                                         "seen, price, note, n) VALUES ("_s
                                         + values + u')'));
    }
}

QVariantList everyType()
{
    const QDateTime local(QDate(2024, 2, 29), QTime(23, 59, 58, 123));
    const QDateTime utc(QDate(2024, 2, 29), QTime(1, 2, 3), QTimeZone::utc());
    const QDateTime offset(QDate(1890, 1, 1), QTime(12, 0), QTimeZone(5400));
    return {QVariant(),
            QVariant(QMetaType(QMetaType::Int)),
            QVariant(QString()),
            u""_s,
            u"text"_s,
            QString(QChar(u'\0') + u"after a null"_s),
            QString(u"before a mark"_s + QChar(0xfeff)), // at the start Qt's driver loses it
            u"\U0001F415 שלום 漢字 é"_s,
            QByteArray(),
            QByteArray("\0\x01\xff", 3),
            true,
            false,
            0,
            -1,
            std::numeric_limits<int>::max(),
            std::numeric_limits<uint>::max(),
            std::numeric_limits<qint64>::min(),
            std::numeric_limits<qint64>::max(),
            quint64(7),
            std::numeric_limits<quint64>::max(),
            0.1,
            -0.0,
            1e300,
            std::numeric_limits<double>::denorm_min(),
            std::numeric_limits<double>::infinity(),
            std::numeric_limits<double>::quiet_NaN(),
            1.5F,
            QDate(2024, 2, 29),
            QDate(),
            QTime(23, 59, 58, 7),
            QTime(),
            local,
            utc,
            offset,
            QDateTime(),
            QUuid(u"{12345678-1234-5678-9abc-123456789abc}"_s),
            QUuid(),
            QChar(u'x'),
            QVariantList{1, 2}};
}

void valuesOfEveryType(const QSqlDatabase &database, Transcript &transcript)
{
    transcript.run(database, u"CREATE TABLE v (id INTEGER PRIMARY KEY, any, t TEXT, i INTEGER, "
                             "r REAL, b BLOB, n NUMERIC, f BOOLEAN, d DATE)"_s);
    QSqlQuery insert(database);
    transcript.note(u"prepare"_s, insert.prepare(u"INSERT INTO v (any, t, i, r, b, n, f, d) "
                                                 "VALUES (:v, :v, :v, :v, :v, :v, :v, :v)"_s));
    const QVariantList values = everyType();
    for (const QVariant &value : values) {
        insert.bindValue(u":v"_s, value);
        transcript.note(u"exec"_s, insert.exec());
        transcript.note(u"exec"_s, insert.lastError());
    }
    transcript.run(database, u"SELECT *, typeof(any), typeof(t), typeof(i), typeof(r), typeof(b), "
                             "typeof(n), typeof(f), typeof(d), hex(any) FROM v"_s);
    QSqlQuery read(u"SELECT any, d FROM v"_s, database);
    while (read.next()) {
        for (int column = 0; column < 2; ++column) {
            transcript.note(u"date"_s, QVariant(read.value(column).toDate()));
            transcript.note(u"moment"_s, QVariant(read.value(column).toDateTime()));
            transcript.note(u"whether"_s, read.value(column).toBool());
            transcript.note(u"uuid"_s, QVariant(read.value(column).toUuid()));
            transcript.note(u"big"_s, QVariant(read.value(column).toULongLong()));
        }
    }
}

void boundByName(const QSqlDatabase &database, Transcript &transcript)
{
    transcript.run(database, u"CREATE TABLE v (a, b, c)"_s);
    const auto inserted = [&](const QString &text, const QList<std::pair<QString, int>> &values) {
        QSqlQuery query(database);
        transcript.note(text, query.prepare(text));
        for (const auto &[name, value] : values)
            query.bindValue(name, value);
        transcript.note(text, query.exec());
        transcript.note(text, query.lastError());
        transcript.note(text, query.boundValue(0));
        transcript.note(text, query.boundValue(u":a"_s));
        transcript.note(text, query.executedQuery());
        transcript.note(text, query.lastQuery());
    };
    inserted(u"INSERT INTO v VALUES (:a, :b, :c)"_s, {{u":c"_s, 3}, {u":a"_s, 1}, {u":b"_s, 2}});
    inserted(u"INSERT INTO v VALUES (:a, :b, :a)"_s, {{u":a"_s, 1}, {u":b"_s, 2}});
    inserted(u"INSERT INTO v VALUES (:b, :a, :b)"_s, {{u":a"_s, 1}, {u":b"_s, 2}});
    inserted(u"INSERT INTO v VALUES (:a, ':a', 'it''s :b')"_s, {{u":a"_s, 1}});
    inserted(u"INSERT INTO v VALUES (:a, :b, :c)"_s, {{u":a"_s, 1}, {u":unknown"_s, 2}});
    inserted(u"INSERT INTO v VALUES (:ab, :a, :abc)"_s,
             {{u":a"_s, 1}, {u":ab"_s, 2}, {u":abc"_s, 3}});
    transcript.run(database, u"SELECT * FROM v"_s);
}

void boundByPosition(const QSqlDatabase &database, Transcript &transcript)
{
    transcript.run(database, u"CREATE TABLE v (a, b, c)"_s);
    const auto inserted = [&](const QString &text, const QVariantList &values) {
        QSqlQuery query(database);
        transcript.note(text, query.prepare(text));
        for (const QVariant &value : values)
            query.addBindValue(value);
        transcript.note(text, query.exec());
        transcript.note(text, query.lastError());
        transcript.note(text, qint64(query.boundValues().size()));
        transcript.note(text, query.executedQuery());
        transcript.note(text, query.exec()); // the values are still there
    };
    inserted(u"INSERT INTO v VALUES (?, ?, ?)"_s, {1, u"two"_s, 3.5});
    inserted(u"INSERT INTO v VALUES (?, '?', ?)"_s, {1, 2});
    inserted(u"INSERT INTO v VALUES (?, ?, ?)"_s, {1, 2});
    inserted(u"INSERT INTO v VALUES (?, ?, ?)"_s, {1, 2, 3, 4});
    inserted(u"INSERT INTO v VALUES (?, ?, ?)"_s, {});
    inserted(u"INSERT INTO v VALUES (:a, :b, :c)"_s, {1, 2, 3});
    inserted(u"INSERT INTO v VALUES (1, 2, 3)"_s, {1});
    transcript.run(database, u"SELECT * FROM v"_s);
}

/// `?1` may stand several times, and is one value wherever it stands.
void boundByNumber(const QSqlDatabase &database, Transcript &transcript)
{
    transcript.run(database, u"CREATE TABLE v (a, b, c)"_s);
    const auto ran = [&](const QString &text, const QVariantList &values, bool byIndex) {
        QSqlQuery query(database);
        transcript.note(text, query.prepare(text));
        for (int i = 0; i < static_cast<int>(values.size()); ++i) {
            if (byIndex)
                query.bindValue(i, values.at(i));
            else
                query.addBindValue(values.at(i));
        }
        transcript.note(text, query.exec());
        transcript.note(text, query.lastError());
        transcript.note(text, qint64(query.boundValues().size()));
        transcript.note(text, query.executedQuery());
        if (query.isSelect())
            transcript.rows(text, query);
    };
    for (const bool byIndex : {false, true}) {
        ran(u"INSERT INTO v VALUES (?1, ?1, ?1)"_s, {7}, byIndex);
        ran(u"INSERT INTO v VALUES (?1, ?2, ?1)"_s, {1, u"two"_s}, byIndex);
        ran(u"INSERT INTO v VALUES (?2, ?1, ?2)"_s, {1, u"two"_s}, byIndex);
        ran(u"INSERT INTO v VALUES (?3, ?1, ?2)"_s, {1, 2, 3}, byIndex);
        ran(u"INSERT INTO v VALUES (?1, ?, ?1)"_s, {1, 2}, byIndex);
        ran(u"INSERT INTO v VALUES (?2, ?2, ?2)"_s, {1}, byIndex);
        ran(u"INSERT INTO v VALUES (?1, ?1, ?1)"_s, {1, 2, 3}, byIndex);
        ran(u"INSERT INTO v VALUES (?1, ?1, ?1)"_s, {}, byIndex);
        ran(u"INSERT INTO v VALUES (?1, ?2, ?1)"_s, {1, 2, 3}, byIndex);
        ran(u"SELECT (SELECT count(*) FROM v WHERE a = ?1), (SELECT count(*) FROM v WHERE c = ?1)"_s,
            {1}, byIndex);
    }
    transcript.run(database, u"SELECT * FROM v"_s);
}

void batches(const QSqlDatabase &database, Transcript &transcript)
{
    transcript.run(database, u"CREATE TABLE v (a UNIQUE, b, c)"_s);
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO v VALUES (?, ?, ?)"_s);
    query.addBindValue(QVariantList{1, 2, 3});
    query.addBindValue(QVariantList{u"a"_s, QVariant(QMetaType(QMetaType::QString)), u""_s});
    query.addBindValue(QVariantList{0.5, QByteArray("x"), QDate(2024, 1, 1)});
    transcript.note(u"batch"_s, query.execBatch());
    transcript.note(u"batch"_s, query.lastInsertId());
    transcript.note(u"batch"_s, query.boundValue(0).toList().value(0));
    transcript.note(u"the same again"_s, query.execBatch());
    transcript.note(u"the same again"_s, query.lastError());

    query.prepare(u"INSERT INTO v VALUES (:a, :b, :a)"_s);
    query.bindValue(u":b"_s, QVariantList{8, 9});
    query.bindValue(u":a"_s, QVariantList{10, 11});
    transcript.note(u"named batch"_s, query.execBatch());
    transcript.note(u"named batch"_s, query.lastError());
    query.prepare(u"UPDATE v SET b = ? WHERE a = ?"_s);
    query.addBindValue(QVariantList{100, 200});
    query.addBindValue(QVariantList{1, 2});
    transcript.note(u"update"_s, query.execBatch(QSqlQuery::ValuesAsColumns));
    transcript.run(database, u"SELECT * FROM v"_s);
}

void errors(const QSqlDatabase &database, Transcript &transcript)
{
    fill(database, transcript);
    for (const QString &text :
         {u""_s, u"  "_s, u"SELEC 1"_s, u"SELECT * FROM nowhere"_s, u"SELECT nothing FROM pets"_s,
          u"INSERT INTO pets (name) VALUES ('Bella')"_s, u"INSERT INTO pets (name) VALUES (NULL)"_s,
          u"INSERT INTO pets (id, name) VALUES (1, 'x')"_s, u"SELECT 1; SELECT 2"_s, u"SELECT 1;"_s,
          u"SELECT 1; "_s, u"SELECT abs(-9223372036854775808)"_s, u"CREATE TABLE pets (id)"_s,
          u"COMMIT"_s, u"DROP TABLE nowhere"_s, u"SELECT ?"_s, u"SELECT 'open"_s,
          u"INSERT INTO pets (name) VALUES ('new')"_s}) {
        transcript.run(database, text);
    }
    QSqlQuery query(database);
    transcript.note(u"prepare nonsense"_s, query.prepare(u"SELECT FROM"_s));
    transcript.note(u"prepare nonsense"_s, query.lastError());
    transcript.note(u"run it all the same"_s, query.exec());
    transcript.note(u"then something right"_s, query.exec(u"SELECT 1"_s));
    transcript.note(u"then something right"_s, query.lastError());
}

void moving(const QSqlDatabase &database, Transcript &transcript, bool forwardOnly)
{
    transcript.run(database, u"CREATE TABLE v (n INTEGER)"_s);
    transcript.run(database, u"INSERT INTO v VALUES (0), (1), (2), (3), (4), (5), (6), (7)"_s);
    QSqlQuery query(database);
    query.setForwardOnly(forwardOnly);
    const auto stand = [&](const QString &what, bool moved) {
        transcript.note(what, moved);
        transcript.note(what, qint64(query.at()));
        transcript.note(what, query.isValid());
        transcript.note(what, query.isValid() ? query.value(0) : QVariant());
    };
    for (const QString &text : {u"SELECT n FROM v"_s, u"SELECT n FROM v WHERE n < 0"_s}) {
        transcript.note(text, query.exec(text));
        transcript.note(text, qint64(query.size()));
        stand(u"at first"_s, true);
        stand(u"previous from before the first"_s, query.previous());
        stand(u"next"_s, query.next());
        stand(u"next"_s, query.next());
        stand(u"seek 1"_s, query.seek(1));
        stand(u"seek 4"_s, query.seek(4));
        stand(u"previous"_s, query.previous());
        stand(u"seek +2"_s, query.seek(2, true));
        stand(u"seek -3"_s, query.seek(-3, true));
        stand(u"first"_s, query.first());
        stand(u"last"_s, query.last());
        stand(u"last again"_s, query.last());
        stand(u"next after the last"_s, query.next());
        stand(u"next after the end"_s, query.next());
        stand(u"previous from the end"_s, query.previous());
        stand(u"last from the end"_s, query.last());
        stand(u"seek far"_s, query.seek(100));
        stand(u"seek below"_s, query.seek(-1));
        query.exec();
        stand(u"seek at once"_s, query.seek(5));
        query.exec();
        if (query.at() == QSql::BeforeFirstRow) { // Qt's forward-only last() finds a row in none
            stand(u"last at once"_s, query.last());
            stand(u"next"_s, query.next());
        }
        query.finish();
        stand(u"finished"_s, query.next());
        transcript.note(u"finished"_s, query.isActive());
    }
    query.prepare(u"SELECT n FROM v WHERE n > ?"_s);
    query.addBindValue(4);
    for (int turn = 0; turn < 2; ++turn) {
        transcript.note(u"again"_s, query.exec());
        transcript.rows(u"again"_s, query);
    }
}

void scrollable(const QSqlDatabase &database, Transcript &transcript)
{
    moving(database, transcript, false);
}

void forwardOnly(const QSqlDatabase &database, Transcript &transcript)
{
    moving(database, transcript, true);
}

void recordsOfQueries(const QSqlDatabase &database, Transcript &transcript)
{
    fill(database, transcript);
    transcript.run(database,
                   u"CREATE VIEW heavy AS SELECT id, name AS called, weight * 2 AS twice, "
                   "\"born\" FROM pets"_s);
    for (const QString &text :
         {u"SELECT * FROM pets"_s, u"SELECT * FROM pets WHERE 0"_s, u"SELECT * FROM heavy"_s,
          u"SELECT count(*), max(name), avg(weight), NULL, 'a' || name, x'01' FROM pets"_s,
          u"SELECT weight + 1, photo, sterile FROM pets ORDER BY id DESC"_s,
          u"SELECT p.id, q.name AS \"other \"\"one\"\"\" FROM pets p JOIN pets q ON q.id = p.id"_s,
          u"SELECT 1 WHERE 0"_s, u"PRAGMA table_info(pets)"_s, u"EXPLAIN QUERY PLAN SELECT 1"_s,
          u"WITH t(x) AS (VALUES (1), (2)) SELECT x, CAST(x AS TEXT) FROM t"_s,
          u"INSERT INTO pets (name) VALUES ('Rex') RETURNING id, name"_s,
          u"UPDATE pets SET weight = 1"_s, u"DELETE FROM pets WHERE id = 2"_s,
          u"DELETE FROM pets WHERE id = 99"_s, u"SELECT 1"_s, u"DROP VIEW heavy"_s}) {
        transcript.run(database, text);
    }
    QSqlQuery query(u"SELECT * FROM pets"_s, database);
    transcript.note(u"before the first row"_s, query.record());
    query.next();
    transcript.note(u"on the first row"_s, query.record());
    transcript.note(u"by name"_s, query.value(u"NAME"_s));
    transcript.note(u"beyond the columns"_s, query.value(99));
    transcript.note(u"beyond the columns"_s, query.isNull(99));
}

void schema(const QSqlDatabase &database, Transcript &transcript)
{
    fill(database, transcript);
    for (
        const QString &text :
        {u"CREATE VIEW v AS SELECT * FROM pets"_s, u"CREATE TEMP TABLE tmp (a, b)"_s,
         u"CREATE TABLE \"with space\" (\"a b\" TEXT, \"c.d\" INT, PRIMARY KEY (\"c.d\", \"a b\"))"_s,
         u"CREATE TABLE \"dot.ted\" (id INTEGER PRIMARY KEY)"_s,
         u"CREATE TABLE Ünï (id TEXT PRIMARY KEY, x DOUBLE NOT NULL DEFAULT -1) WITHOUT ROWID"_s,
         u"CREATE TABLE strictly (id INTEGER PRIMARY KEY, a ANY, t TEXT DEFAULT 'x') STRICT"_s,
         u"CREATE TABLE made (a INT, b INT AS (a + 1), c INT DEFAULT (1 + 1))"_s,
         u"CREATE VIRTUAL TABLE words USING fts5(body)"_s}) {
        transcript.run(database, text);
    }
    for (const auto type : {QSql::Tables, QSql::Views, QSql::SystemTables, QSql::AllTables}) {
        QStringList names = database.tables(type);
        names.sort();
        transcript.note(u"tables"_s, names.join(u'|'));
    }
    for (const QString &table :
         {u"pets"_s, u"PETS"_s, u"\"pets\""_s, u"main.pets"_s, u"v"_s, u"tmp"_s, u"temp.tmp"_s,
          u"with space"_s, u"\"with space\""_s, u"[with space]"_s, u"Ünï"_s, u"strictly"_s,
          u"made"_s, u"words"_s, u"nowhere"_s, u""_s, u"sqlite_master"_s}) {
        transcript.note(QString(u"record of "_s + table), database.record(table));
        transcript.note(QString(u"key of "_s + table), database.primaryIndex(table));
        transcript.note(u"name of the key"_s, database.primaryIndex(table).name());
    }
}

void identifiersAndValues(const QSqlDatabase &database, Transcript &transcript)
{
    const QSqlDriver *driver = database.driver();
    for (const auto type : {QSqlDriver::FieldName, QSqlDriver::TableName}) {
        for (const QString &name : {u"name"_s, u""_s, u"a b"_s, u"a\"b"_s, u"\"a b\""_s, u"[a b]"_s,
                                    u"Größe"_s, u"\"a\".\"b\""_s}) {
            const QString quoted = driver->escapeIdentifier(name, type);
            transcript.note(name, quoted);
            transcript.note(quoted, driver->isIdentifierEscaped(quoted, type));
            transcript.note(quoted, driver->stripDelimiters(quoted, type));
        }
    }
    transcript.note(u"table"_s, driver->escapeIdentifier(u"main.pets"_s, QSqlDriver::TableName));
    for (const QVariant &value : everyType()) {
        if (value.typeId() == QMetaType::QByteArray)
            continue; // ours is better: see tst_sqlcipherdriver
        QSqlField field(u"f"_s, value.metaType());
        field.setValue(value);
        transcript.note(u"formatted"_s, driver->formatValue(field));
        transcript.note(u"trimmed"_s, driver->formatValue(field, true));
    }
    for (int feature = QSqlDriver::Transactions; feature < QSqlDriver::CancelQuery; ++feature)
        transcript.note(QString::number(feature),
                        driver->hasFeature(static_cast<QSqlDriver::DriverFeature>(feature)));
    for (const auto statement :
         {QSqlDriver::SelectStatement, QSqlDriver::InsertStatement, QSqlDriver::UpdateStatement,
          QSqlDriver::WhereStatement, QSqlDriver::DeleteStatement}) {
        QSqlRecord record;
        record.append(QSqlField(u"id"_s, QMetaType(QMetaType::Int)));
        record.append(QSqlField(u"a b"_s, QMetaType(QMetaType::QString)));
        record.setValue(0, 1);
        transcript.note(u"statement"_s, driver->sqlStatement(statement, u"pets"_s, record, true));
        transcript.note(u"statement"_s, driver->sqlStatement(statement, u"pets"_s, record, false));
    }
}

void transactions(const QSqlDatabase &connection, Transcript &transcript)
{
    QSqlDatabase database = connection;
    fill(database, transcript);
    const auto count = [&] { transcript.run(database, u"SELECT count(*) FROM pets"_s); };
    transcript.note(u"begin"_s, database.transaction());
    transcript.note(u"begin twice"_s, database.transaction());
    transcript.note(u"begin twice"_s, qint64(database.lastError().type()));
    transcript.run(database, u"DELETE FROM pets"_s);
    count();
    transcript.note(u"rollback"_s, database.rollback());
    transcript.note(u"rollback twice"_s, database.rollback());
    count();
    transcript.note(u"begin"_s, database.transaction());
    transcript.run(database, u"DELETE FROM pets WHERE id = 1"_s);
    transcript.note(u"commit"_s, database.commit());
    transcript.note(u"commit twice"_s, database.commit());
    transcript.note(u"commit twice"_s, qint64(database.lastError().type()));
    count();
}

void precision(const QSqlDatabase &database, Transcript &transcript)
{
    for (const auto policy : {QSql::LowPrecisionInt32, QSql::LowPrecisionInt64,
                              QSql::LowPrecisionDouble, QSql::HighPrecision}) {
        for (const bool forward : {true, false}) {
            QSqlQuery query(database);
            query.setForwardOnly(forward);
            query.setNumericalPrecisionPolicy(policy);
            query.exec(u"SELECT 2.75, -2.75, 123456789012, 1e12, '2.5', NULL"_s);
            transcript.rows(u"row"_s, query);
        }
    }
    database.driver()->setNumericalPrecisionPolicy(QSql::LowPrecisionInt64);
    transcript.run(database, u"SELECT 2.75"_s);
}

const QList<std::pair<QString, Script>> scripts{
    {u"values of every type come back"_s, &valuesOfEveryType},
    {u"values bound by name"_s, &boundByName},
    {u"values bound by position"_s, &boundByPosition},
    {u"values bound by number"_s, &boundByNumber},
    {u"batches"_s, &batches},
    {u"errors"_s, &errors},
    {u"moving in a scrollable result"_s, &scrollable},
    {u"moving in a forward-only result"_s, &forwardOnly},
    {u"records, ids and counts of queries"_s, &recordsOfQueries},
    {u"tables, records and keys"_s, &schema},
    {u"identifiers, values, features and statements"_s, &identifiersAndValues},
    {u"transactions"_s, &transactions},
    {u"numbers by precision policy"_s, &precision},
};

} // namespace

void TestSqlCipherQueries::sameAsQtsDriver_data()
{
    tarsus::test::addScripts(scripts);
}

void TestSqlCipherQueries::sameAsQtsDriver()
{
    QFETCH(Script, script);
    QFETCH(int, kind);
    tarsus::test::compareWithQt(script, kind);
}

QTEST_GUILESS_MAIN(TestSqlCipherQueries)
#include "tst_sqlcipherqueries.moc"
