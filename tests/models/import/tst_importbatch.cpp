// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importer.h"

#include "models/db/sql.h"
#include "models/services/import/importundo.h"
#include "tests/models/import/importbench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

namespace {

/// Says how long something took: on the wall, and of the processor, as others are busy too.
class Stopwatch
{
public:
    Stopwatch() { m_wall.start(); }
    void say(const char *what)
    {
        const auto processor = double(std::clock() - m_processor) / CLOCKS_PER_SEC * 1000;
        qInfo("%s in %lld ms, %.0f ms of the processor", what, m_wall.elapsed(), processor);
        *this = {};
    }

private:
    QElapsedTimer m_wall;
    std::clock_t m_processor = std::clock();
};

} // namespace

/// A whole file: checked, imported, refused, reported and taken back.
class TestImportBatch : public ImportBench
{
    Q_OBJECT

private slots:
    void duplicatesAreProposed_data();
    void duplicatesAreProposed();
    void aDuplicateIsTakenWhereSomebodySaysSo();
    void allOrNothing();
    void nothingIsWrittenByACheck();
    void aCheckAndAnImportSayTheSame();
    void aRowThatTheStoreRefusesFailsAlone();
    void aStoppedImportLeavesNothing();
    void anotherFileUnderTheSameName();
    void aHundredMegabytesAreRefused();
    void theReportCanBeImportedAgain();
    void undoTakesEverythingBack();
    void undoneRowsAreNoDuplicates();
    void undoIsRefusedWhereSomebodyWorked_data();
    void undoIsRefusedWhereSomebodyWorked();
    void undoKeepsOwnersThatOthersUse();
    void undoNeedsARight();
    void aRegisterOfThousandsOfPets();
};

void TestImportBatch::duplicatesAreProposed_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("duplicate");
    // name, species, licence, chip, owner, phone
    QTest::newRow("the same licence number") << QByteArray("Other,dog,L1,,Bea,0800 999") << true;
    QTest::newRow("the same chip, written in another way")
        << QByteArray("Other,dog,,276-098 101234567,Bea,0800 999") << true;
    QTest::newRow("the same name and phone")
        << QByteArray("REX,dog,,,Someone else,+49 711 123456") << true;
    QTest::newRow("the same name and phone, but another licence number")
        << QByteArray("Rex,dog,L2,,Anna,0711 123456") << false;
    QTest::newRow("the same name and phone, but another chip")
        << QByteArray("Rex,dog,,276098101234568,Anna,0711 123456") << false;
    QTest::newRow("only the same name") << QByteArray("Rex,dog,,,Bea,0711 999999") << false;
    QTest::newRow("only the same phone") << QByteArray("Max,dog,,,Anna,0711 123456") << false;
}

void TestImportBatch::duplicatesAreProposed()
{
    QFETCH(QByteArray, row);
    QFETCH(bool, duplicate);
    const QByteArray head = "name,species,licence,chip,owner,phone\n";
    const QByteArray first = "Rex,dog,L1,276098101234567,Anna,0711 123456\n";
    const QStringList sets{u"medicalHistorySummary=none"_s, u"assignedSpecialist=sam"_s};
    const auto say = [&](const ImportOutcome &outcome) {
        return QString(QString::number(outcome.imported) % u'+' % QString::number(outcome.skipped));
    };
    // Within one file.
    auto within = Importer(context()).check(requestFor(file(head + first + row + '\n'), sets));
    QVERIFY(within);
    QCOMPARE(say(*within), duplicate ? u"1+1"_s : u"2+0"_s);
    if (duplicate) {
        QCOMPARE(int(within->messages.front().kind), int(RowMessage::Duplicate));
        QCOMPARE(within->messages.front().row, 3);
        QVERIFY(within->messages.front().text.contains(u"Row 2"_s));
    }
    // Against the clinic.
    QCOMPARE(imported(requestFor(file(head + first), sets)).imported, 1);
    auto against = Importer(context()).check(requestFor(file(head + row + '\n'), sets));
    QVERIFY(against);
    QCOMPARE(say(*against), duplicate ? u"0+1"_s : u"1+0"_s);
    if (duplicate)
        QCOMPARE(against->messages.front().existingId,
                 value(u"SELECT id FROM pets"_s).toLongLong());
}

void TestImportBatch::aDuplicateIsTakenWhereSomebodySaysSo()
{
    auto request =
        requestFor(file("name,species,licence\nA,dog,L1\nB,dog,L1\nC,dog,L1\n"), importDefaults());
    request.choices.insert(4, DuplicateChoice::Import);
    auto outcome = imported(request);
    QCOMPARE(outcome.imported, 2);
    QCOMPARE(outcome.skipped, 1);
    QCOMPARE(value(u"SELECT group_concat(pet_name) FROM pets"_s).toString(), u"A,C"_s);
    request.duplicates = DuplicateChoice::Import;
    request.choices = {{2, DuplicateChoice::Skip}};
    outcome = imported(request);
    QCOMPARE(outcome.imported, 2);
    QCOMPARE(outcome.skipped, 1);
}

void TestImportBatch::allOrNothing()
{
    auto request = requestFor(file("name,species\nA,dog\n,dog\nB,dog\n"), importDefaults());
    request.failing = FailingRows::AllOrNothing;
    const auto outcome = imported(request);
    QVERIFY(!outcome.written);
    QCOMPARE(outcome.failed, 1);
    QCOMPARE(outcome.batch, 0);
    for (const auto *table : {"pets", "owners", "import_batches", "import_batch_rows", "changes"})
        QCOMPARE(value(u"SELECT count(*) FROM "_s % QLatin1StringView(table)
                       % (table == QByteArray("changes") ? u" WHERE kind <> 'user'"_s : QString()))
                     .toInt(),
                 0);
}

void TestImportBatch::nothingIsWrittenByACheck()
{
    const auto request =
        requestFor(file("name,species,clinic\nA,dog,North\n,dog,\n"), importDefaults());
    const auto outcome = Importer(context()).check(request);
    QVERIFY(outcome);
    QVERIFY(!outcome->written);
    QCOMPARE(outcome->imported, 1);
    QCOMPARE(outcome->failed, 1);
    QCOMPARE(outcome->alsoMade.value(RecordKind::Owner), 1);
    QCOMPARE(value(u"SELECT (SELECT count(*) FROM pets) + (SELECT count(*) FROM owners) + (SELECT"
                   " count(*) FROM practices) + (SELECT count(*) FROM import_mappings)"_s)
                 .toInt(),
             0);
}

void TestImportBatch::aCheckAndAnImportSayTheSame()
{
    const auto request =
        requestFor(file("name,species,dob,sex,chip,owner,phone,licence\n"
                        "A,dog,2019-01-01,F,276098101234567,Anna,0711 123456,L1\n"
                        "B,dog,2019-01-01,F,276098101234567,Anna,0711 123456,L2\n"
                        ",dog,,,,Anna,0711 123456,\nC,dog,never,,,Anna,0711 123456,\n"
                        "D,dog,,,,Bea,none,L9\nE,wolf,,,123456789,Bea,0711 99999,L1\n"),
                   {u"medicalHistorySummary=none"_s, u"assignedSpecialist=kim"_s});
    const auto checked = Importer(context()).check(request);
    QVERIFY(checked);
    const auto done = imported(request);
    QCOMPARE(done.imported, checked->imported);
    QCOMPARE(done.failed, checked->failed);
    QCOMPARE(done.skipped, checked->skipped);
    QCOMPARE(done.failed, 3);
    QCOMPARE(done.skipped, 2);
    QVERIFY(done.alsoMade == checked->alsoMade);
    QVERIFY(done.reasons() == checked->reasons());
    // The owner of the row that failed did not come in.
    QCOMPARE(value(u"SELECT group_concat(owner_name) FROM owners"_s).toString(), u"Anna"_s);
}

void TestImportBatch::aRowThatTheStoreRefusesFailsAlone()
{
    QVERIFY(sql::runScript(m_database->db(),
                           "CREATE TRIGGER no_b BEFORE INSERT ON pets WHEN NEW.pet_name = 'B' BEGIN"
                           " SELECT RAISE(ABORT, 'no'); END"));
    const auto outcome =
        imported(requestFor(file("name,species,owner,phone\nA,dog,Ada,0711 111111\n"
                                 "B,dog,Bea,0711 222222\nC,dog,Cem,0711 333333\n"),
                            {u"medicalHistorySummary=none"_s, u"assignedSpecialist=kim"_s}));
    QVERIFY(outcome.written);
    QCOMPARE(outcome.imported, 2);
    QCOMPARE(outcome.failed, 1);
    QCOMPARE(outcome.reasons().firstKey(), 3);
    QCOMPARE(value(u"SELECT group_concat(owner_name) FROM owners"_s).toString(), u"Ada,Cem"_s);
    QCOMPARE(value(u"SELECT count(*) FROM import_batches"_s).toInt(), 1);
    QCOMPARE(value(u"SELECT count(*) FROM import_batch_rows"_s).toInt(), 4);
}

void TestImportBatch::aStoppedImportLeavesNothing()
{
    QByteArray text = "name,species\n";
    for (int i = 0; i < 500; ++i)
        text += "Rex,dog\n";
    const auto request = requestFor(file(text), importDefaults());
    int asked = 0;
    const auto outcome =
        Importer(context()).run(request, [&](qint64, qint64) { return ++asked < 4; });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Cancelled);
    QCOMPARE(asked, 4);
    QCOMPARE(value(u"SELECT (SELECT count(*) FROM pets) + (SELECT count(*) FROM import_batches)"_s)
                 .toInt(),
             0);
    QCOMPARE(imported(request).imported, 500);
}

void TestImportBatch::anotherFileUnderTheSameName()
{
    const auto request = requestFor(file("name,species\nA,dog\n"), importDefaults());
    QFile changed(request.file.path());
    QVERIFY(changed.open(QIODevice::Append));
    changed.write("B,dog\n");
    changed.close();
    const auto outcome = Importer(context()).run(request);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Conflict);
    QCOMPARE(value(u"SELECT count(*) FROM pets"_s).toInt(), 0);
}

void TestImportBatch::aHundredMegabytesAreRefused()
{
    const QString path = m_folder->filePath(u"large.csv"_s);
    QFile large(path);
    QVERIFY(large.open(QIODevice::WriteOnly));
    large.write("name,species\nA,dog\n\"");
    const QByteArray piece(1'000'000, 'x');
    for (int i = 0; i < 100; ++i)
        large.write(piece);
    large.close();
    const auto opened = ImportFile::open(path);
    QVERIFY(opened);
    const auto outcome = Importer(context()).run(requestFor(*opened, importDefaults()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Invalid);
    QVERIFY2(outcome.error().text.contains(u"too long"_s), qPrintable(outcome.error().text));
    QCOMPARE(value(u"SELECT count(*) FROM pets"_s).toInt(), 0);
}

void TestImportBatch::theReportCanBeImportedAgain()
{
    auto request =
        requestFor(file("name;species;licence;history\nA;dog;L1;x\n;dog;L2;\"a;b \"\"c\"\"\"\n"
                        "Zoë;dog;L1;=1+1\n"),
                   {u"ownerName=Unknown"_s, u"ownerPhone=000 000"_s, u"assignedSpecialist=sam"_s});
    const auto outcome = imported(request);
    QCOMPARE(outcome.failed, 1);
    QCOMPARE(outcome.skipped, 1);
    const QString path = m_folder->filePath(u"report.csv"_s);
    QVERIFY(writeImportReport(request, outcome, path));
    QVERIFY(!writeImportReport(request, outcome, request.file.path()));
    auto report = ImportFile::open(path);
    QVERIFY(report);
    QCOMPARE(report->headings(), (QStringList{u"name"_s, u"species"_s, u"licence"_s, u"history"_s,
                                              u"Row"_s, u"Reason"_s}));
    const auto rows = report->preview(10);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0), (QStringList{QString(), u"dog"_s, u"L2"_s, u"a;b \"c\""_s, u"3"_s,
                                       u"Name is missing."_s}));
    QCOMPARE(rows->at(1).mid(0, 5), (QStringList{u"Zoë"_s, u"dog"_s, u"L1"_s, u"=1+1"_s, u"4"_s}));
    QVERIFY(rows->at(1).at(5).contains(u"licence number"_s));
}

void TestImportBatch::undoTakesEverythingBack()
{
    const auto request =
        requestFor(file("name,species,clinic\nA,dog,North\nB,cat,North\n"), importDefaults());
    const auto outcome = imported(request);
    const auto batches = ImportUndo(context()).batches();
    QVERIFY(batches);
    QCOMPARE(batches->size(), 1);
    QCOMPARE(batches->front().rowCount, 2);
    QCOMPARE(batches->front().createdBy, u"Ada Admin"_s);
    QVERIFY(!batches->front().undoneAt.isValid());
    const auto undone = ImportUndo(context()).undo(outcome.batch);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text));
    QCOMPARE(undone->removed, 2);
    QCOMPARE(undone->kept, 0);
    for (const auto *table : {"pets", "owners", "practices"}) {
        QCOMPARE(value(u"SELECT count(*) FROM "_s % QLatin1StringView(table)
                       % u" WHERE deleted_at IS NULL OR version <> 2 OR deleted_reason NOT LIKE"
                         " '%undone%'"_s)
                     .toInt(),
                 0);
    }
    QCOMPARE(value(u"SELECT count(*) FROM changes WHERE operation = 'delete'"_s).toInt(), 4);
    const auto twice = ImportUndo(context()).undo(outcome.batch);
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, Error::Code::Conflict);
    QCOMPARE(ImportUndo(context()).undo(99).error().code, Error::Code::NotFound);
}

void TestImportBatch::undoneRowsAreNoDuplicates()
{
    const auto request =
        requestFor(file("name,species,licence\nA,dog,L1\nB,cat,L2\n"), importDefaults());
    const auto outcome = imported(request);
    QCOMPARE(imported(request).skipped, 2);
    QVERIFY(ImportUndo(context()).undo(outcome.batch));
    const auto again = imported(request);
    QCOMPARE(again.imported, 2);
    QCOMPARE(again.skipped, 0);
    QCOMPARE(again.alsoMade.value(RecordKind::Owner), 1);
}

void TestImportBatch::undoIsRefusedWhereSomebodyWorked_data()
{
    QTest::addColumn<QString>("work");
    QTest::addColumn<QString>("says");
    QTest::newRow("a pet was changed")
        << u"UPDATE pets SET colour = 'red', version = 2 WHERE pet_name = 'A'"_s
        << u"changed since"_s;
    QTest::newRow("a weight was noted")
        << u"INSERT INTO pet_weights (pet_id, weight_kg, entered_value, measured_on, created_at)"
           " VALUES ((SELECT min(id) FROM pets), 5, 5, '2026-01-01', '2026-01-01T00:00:00.000Z')"_s
        << u"further entries"_s;
    QTest::newRow("an appointment was made")
        << u"INSERT INTO appointments (object_id, created_at, updated_at, pet_id, appointment_date)"
           " VALUES ('A1', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z',"
           " (SELECT min(id) FROM pets), '2026-05-01T09:00:00.000Z')"_s
        << u"appointment"_s;
}

void TestImportBatch::undoIsRefusedWhereSomebodyWorked()
{
    QFETCH(QString, work);
    QFETCH(QString, says);
    const auto outcome =
        imported(requestFor(file("name,species\nA,dog\nB,cat\n"), importDefaults()));
    const auto worked = sql::run(m_database->db(), work);
    QVERIFY2(worked, worked ? "" : qPrintable(worked.error().detail));
    const auto undone = ImportUndo(context()).undo(outcome.batch);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, Error::Code::Conflict);
    QVERIFY2(undone.error().text.contains(says), qPrintable(undone.error().text));
    QCOMPARE(value(u"SELECT count(*) FROM pets WHERE deleted_at IS NULL"_s).toInt(), 2);
}

void TestImportBatch::undoKeepsOwnersThatOthersUse()
{
    const auto first = imported(requestFor(file("name,species\nA,dog\n"), importDefaults()));
    const auto second =
        imported(requestFor(file("name,species\nB,dog\nC,dog\n"), importDefaults()));
    QCOMPARE(second.alsoMade.value(RecordKind::Owner), 0);
    const auto undone = ImportUndo(context()).undo(first.batch);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text));
    QCOMPARE(undone->removed, 1);
    QCOMPARE(undone->kept, 1);
    QCOMPARE(value(u"SELECT count(*) FROM owners WHERE deleted_at IS NULL"_s).toInt(), 1);
}

void TestImportBatch::undoNeedsARight()
{
    const auto outcome =
        imported(requestFor(file("name,species\nA,dog\nB,dog\n"), importDefaults()));
    m_database->access.set(RecordKind::Pet, Operation::Delete, Scope::None);
    m_database->access.person = 2;
    const auto other = ImportUndo(context()).undo(outcome.batch);
    QVERIFY(!other);
    QCOMPARE(other.error().code, Error::Code::Forbidden);
    m_database->access.person = 1; // who did it may, without the right to remove others
    QVERIFY(ImportUndo(context()).undo(outcome.batch));
}

void TestImportBatch::aRegisterOfThousandsOfPets()
{
    // The real register where it lies beside, else one that looks like it.
    const QString folder = qEnvironmentVariable("TARSUS_DATA");
    QString path = folder + u"/seattle-pets.csv"_s;
    qint64 rows = 30'000;
    if (folder.isEmpty() || !QFile::exists(path)) {
        QByteArray text = "license_issue_date,license_number,animal_name,species,primary_breed,"
                          "secondary_breed,zip_code\n";
        rows = 3'000;
        QRandomGenerator chance(7);
        const QByteArrayList names{"Lucy",       "Wall-E",       "\"\"\"Bear\"\" the dog\"",
                                   "Zo\xC3\xAB", "Max, the 2nd", "O'Malley"};
        for (int i = 0; i < rows; ++i) {
            QByteArray name = i % 125 == 0 ? QByteArray() : names.at(chance.bounded(6));
            if (name.contains(','))
                name = '"' + name + '"';
            text += "2018-11-16,S" + QByteArray::number(i == 200 ? 100'199 : 100'000 + i) + ','
                    + name
                    + (i % 3 == 0 ? ",Cat,Domestic Shorthair,,98108\n"
                                  : ",Dog,\"Retriever, Labrador\",Mix,98115\n");
        }
        path = file(text).path();
    }
    const auto opened = ImportFile::open(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
    const auto request = requestFor(*opened, importDefaults());
    QCOMPARE(request.mapping.columns.value(u"breed"_s).size(), 2);
    Stopwatch watch;
    const auto checked = Importer(context()).check(request);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().text));
    watch.say("checked");
    const auto outcome = imported(request);
    watch.say("imported");
    QCOMPARE(outcome.rows, rows);
    QVERIFY(outcome.failed > rows / 150 && outcome.failed <= rows / 100); // no name
    QVERIFY(outcome.skipped >= 1 && outcome.skipped < 5);                 // a licence twice
    QCOMPARE(outcome.imported + outcome.failed + outcome.skipped, outcome.rows);
    QCOMPARE(checked->imported, outcome.imported);
    QCOMPARE(outcome.alsoMade.value(RecordKind::Owner), 1);
    QCOMPARE(value(u"SELECT count(*) FROM pets"_s).toLongLong(), outcome.imported);
    qint64 unknown = 0;
    for (const UnknownWord &word : outcome.unknown) {
        unknown += word.count;
        if (word.count > 20)
            qInfo("unknown %s: %s (%lld)", qPrintable(word.field), qPrintable(word.text),
                  word.count);
    }
    qInfo("%lld words in %lld kinds are unknown", unknown, qint64(outcome.unknown.size()));
    watch = {};
    const auto undone = ImportUndo(context()).undo(outcome.batch);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text));
    QCOMPARE(undone->removed, outcome.imported);
    watch.say("undone");
}

QTEST_GUILESS_MAIN(TestImportBatch)
#include "tst_importbatch.moc"
