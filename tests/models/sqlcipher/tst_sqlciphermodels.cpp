// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipherfile.h"
#include "transcript.h"

#include <QAbstractItemModelTester>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlRelationalTableModel>
#include <QSqlTableModel>
#include <QTest>

using namespace Qt::StringLiterals;
using tarsus::test::Script;
using tarsus::test::Transcript;

/// Qt's models do with our driver what they do with Qt's own.
class TestSqlCipherModels : public QObject
{
    Q_OBJECT

private slots:
    void sameAsQtsDriver_data();
    void sameAsQtsDriver();
    void anEditBeforeAllRowsAreFetchedRepeatsNone();
};

namespace {

constexpr int MoreThanOneFetch = 600; // the models fetch 255 rows at a time

void fill(const QSqlDatabase &database, Transcript &transcript)
{
    for (const QString &text :
         {u"CREATE TABLE species (id INTEGER PRIMARY KEY, label TEXT NOT NULL)"_s,
          u"INSERT INTO species VALUES (1, 'dog'), (2, 'cat'), (3, 'guinea pig')"_s,
          u"CREATE TABLE pets (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, "
          "species_id INTEGER REFERENCES species, weight REAL CHECK (weight > 0), "
          "note TEXT DEFAULT 'none')"_s,
          u"INSERT INTO pets VALUES (1, 'Bella', 1, 20.5, NULL), (2, 'Ödön', 2, 4, 'x'), "
          "(3, 'Łucja', 2, NULL, ''), (4, 'Rex', 1, 33, 'y'), (5, 'Pip', NULL, 0.8, 'z')"_s}) {
        transcript.run(database, text);
    }
}

void manyRows(const QSqlDatabase &database, Transcript &transcript)
{
    transcript.run(database, u"CREATE TABLE numbers (id INTEGER PRIMARY KEY, n INTEGER)"_s);
    QSqlQuery(database).exec(QString(
        u"WITH RECURSIVE s(x) AS (VALUES (1) UNION ALL SELECT x + 1 FROM s WHERE x < "_s
        + QString::number(MoreThanOneFetch) + u") INSERT INTO numbers SELECT x, x * 7 FROM s"_s));
}

void queryModel(const QSqlDatabase &database, Transcript &transcript)
{
    fill(database, transcript);
    manyRows(database, transcript);
    QSqlQueryModel model;
    for (const QString &text :
         {u"SELECT * FROM pets ORDER BY name"_s, u"SELECT * FROM pets WHERE 0"_s,
          u"SELECT nothing"_s, u"SELECT n AS number FROM numbers"_s}) {
        model.setQuery(text, database);
        transcript.note(text, model.lastError());
        transcript.note(text, model.record());
        transcript.model(text, model);
        while (model.canFetchMore()) {
            model.fetchMore();
            transcript.note(u"rows"_s, qint64(model.rowCount()));
        }
    }
    transcript.note(u"last row"_s, model.index(MoreThanOneFetch - 1, 0).data());
    transcript.note(u"record of a row"_s, model.record(500));
    model.clear();
    transcript.model(u"cleared"_s, model);
}

/// Goes on whatever fails: what is compared is that the same things fail.
void edits(const QSqlDatabase &database, Transcript &transcript,
           QSqlTableModel::EditStrategy strategy)
{
    fill(database, transcript);
    QSqlTableModel model(nullptr, database);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTable(u"pets"_s);
    model.setEditStrategy(strategy);
    model.setSort(0, Qt::AscendingOrder);
    const auto step = [&](const QString &what, bool done) {
        transcript.note(what, done);
        transcript.note(what, model.lastError());
        transcript.note(what, model.isDirty());
        transcript.model(what, model);
        transcript.run(database, u"SELECT * FROM pets"_s);
    };
    step(u"select"_s, model.select());
    transcript.note(u"key"_s, model.primaryKey());
    step(u"a name"_s, model.setData(model.index(0, 1), u"Bello"_s));
    step(u"a weight that is checked"_s, model.setData(model.index(0, 3), -1));
    step(u"submit"_s, model.submit());
    step(u"revert the row"_s, (model.revertRow(0), true));
    step(u"null"_s, model.setData(model.index(1, 4), QVariant(QMetaType(QMetaType::QString))));
    step(u"submit all"_s, model.submitAll());
    step(u"another row"_s, model.setData(model.index(3, 1), u"Rexy"_s));
    step(u"a name that is taken"_s, model.setData(model.index(4, 1), u"Rexy"_s));
    step(u"submit all"_s, model.submitAll());
    step(u"revert"_s, (model.revertAll(), true));

    QSqlRecord record = model.record();
    transcript.note(u"empty record"_s, record);
    record.setValue(u"name"_s, u"Neu"_s);
    record.setValue(u"species_id"_s, 3);
    record.setGenerated(u"id"_s, false);
    record.setGenerated(u"note"_s, false);
    step(u"insert at the end"_s, model.insertRecord(-1, record));
    step(u"insert in the middle"_s, model.insertRows(2, 1));
    step(u"fill it"_s, model.setData(model.index(2, 1), u"Mitte"_s));
    step(u"submit all"_s, model.submitAll());
    step(u"select"_s, model.select());
    step(u"remove two"_s, model.removeRows(0, 2));
    step(u"submit all"_s, model.submitAll());
    step(u"select"_s, model.select());
    step(u"remove beyond"_s, model.removeRows(99, 1));

    transcript.run(database, u"UPDATE pets SET name = 'from outside' WHERE id = 4"_s);
    step(u"read one row anew"_s, model.selectRow(1));
    transcript.run(database, u"DELETE FROM pets WHERE id = 4"_s);
    step(u"edit what is gone"_s, model.setData(model.index(1, 1), u"gone"_s));
    step(u"submit all"_s, model.submitAll());
    model.revertAll();
    model.setFilter(u"name LIKE '%i%'"_s);
    step(u"filter"_s, model.select());
    model.setFilter(u"nonsense ("_s);
    step(u"wrong filter"_s, model.select());
}

void editsByField(const QSqlDatabase &database, Transcript &transcript)
{
    edits(database, transcript, QSqlTableModel::OnFieldChange);
}

void editsByRow(const QSqlDatabase &database, Transcript &transcript)
{
    edits(database, transcript, QSqlTableModel::OnRowChange);
}

void editsByHand(const QSqlDatabase &database, Transcript &transcript)
{
    edits(database, transcript, QSqlTableModel::OnManualSubmit);
}

void longTable(const QSqlDatabase &database, Transcript &transcript)
{
    manyRows(database, transcript);
    QSqlTableModel model(nullptr, database);
    model.setTable(u"numbers"_s);
    model.setSort(1, Qt::DescendingOrder);
    transcript.note(u"select"_s, model.select());
    transcript.note(u"at first"_s, qint64(model.rowCount()));
    while (model.canFetchMore()) {
        model.fetchMore();
        transcript.note(u"more"_s, qint64(model.rowCount()));
    }
    transcript.model(u"all"_s, model);
    transcript.note(u"an edit far down"_s, model.setData(model.index(500, 1), 1));
    transcript.note(u"submit"_s, model.submit());
    transcript.model(u"all"_s, model);
}

void relations(const QSqlDatabase &database, Transcript &transcript)
{
    fill(database, transcript);
    for (const auto mode :
         {QSqlRelationalTableModel::InnerJoin, QSqlRelationalTableModel::LeftJoin}) {
        QSqlRelationalTableModel model(nullptr, database);
        model.setJoinMode(mode);
        model.setTable(u"pets"_s);
        model.setEditStrategy(QSqlTableModel::OnManualSubmit);
        model.setRelation(2, QSqlRelation(u"species"_s, u"id"_s, u"label"_s));
        model.setSort(2, Qt::DescendingOrder);
        transcript.note(u"select"_s, model.select());
        transcript.model(u"joined"_s, model);
        transcript.model(u"to choose from"_s, *model.relationModel(2));
        transcript.note(u"another species"_s, model.setData(model.index(0, 2), 3));
        transcript.note(u"a species that is none"_s, model.setData(model.index(1, 2), 99));
        transcript.model(u"edited"_s, model);
        transcript.note(u"submit"_s, model.submitAll());
        transcript.note(u"submit"_s, model.lastError());
        QSqlRecord record = model.record();
        transcript.note(u"record"_s, record);
        record.setValue(1, QString(u"New in mode "_s + QString::number(mode)));
        record.setValue(2, 1);
        record.setGenerated(0, false);
        transcript.note(u"insert"_s, model.insertRecord(-1, record));
        transcript.note(u"submit"_s, model.submitAll());
        model.setFilter(u"relTblAl_2.label = 'dog'"_s);
        transcript.note(u"filter"_s, model.select());
        transcript.model(u"filtered"_s, model);
        transcript.run(database, u"SELECT * FROM pets"_s);
    }
}

const QList<std::pair<QString, Script>> scripts{
    {u"QSqlQueryModel"_s, &queryModel},
    {u"QSqlTableModel, each field saved at once"_s, &editsByField},
    {u"QSqlTableModel, each row saved at once"_s, &editsByRow},
    {u"QSqlTableModel, saved when asked"_s, &editsByHand},
    {u"QSqlTableModel of more rows than one fetch brings"_s, &longTable},
    {u"QSqlRelationalTableModel"_s, &relations},
};

} // namespace

void TestSqlCipherModels::sameAsQtsDriver_data()
{
    tarsus::test::addScripts(scripts);
}

void TestSqlCipherModels::sameAsQtsDriver()
{
    QFETCH(Script, script);
    QFETCH(int, kind);
    tarsus::test::compareWithQt(script, kind);
}

/// With Qt's own driver the edit starts the cursor anew, and the list ends with rows twice.
void TestSqlCipherModels::anEditBeforeAllRowsAreFetchedRepeatsNone()
{
    const tarsus::test::SqlCipherFile file(tarsus::test::Kind::Encrypted);
    Transcript transcript;
    manyRows(file.database(), transcript);
    QSqlTableModel model(nullptr, file.database());
    model.setTable(u"numbers"_s);
    QVERIFY(model.select());
    QVERIFY(model.rowCount() < MoreThanOneFetch);
    QVERIFY(model.setData(model.index(3, 1), 1));
    QVERIFY(model.submit());
    while (model.canFetchMore())
        model.fetchMore();
    QCOMPARE(model.rowCount(), MoreThanOneFetch);
    QCOMPARE(model.index(MoreThanOneFetch - 1, 0).data().toInt(), MoreThanOneFetch);
}

QTEST_GUILESS_MAIN(TestSqlCipherModels)
#include "tst_sqlciphermodels.moc"
