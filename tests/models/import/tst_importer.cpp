// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importer.h"

#include "models/db/sql.h"
#include "models/pets/petrepository.h"
#include "models/services/import/importundo.h"
#include "models/vocabularies/shippedlists.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <memory>

using namespace tarsus;
using namespace Qt::StringLiterals;

namespace {

/// A request for a file and what `--map` and `--set` say of it.
ImportRequest requestFor(const ImportFile &file, const QStringList &sets,
                         const QStringList &maps = {}, RecordKind kind = RecordKind::Pet)
{
    ImportRequest request{file, kind, guessMapping(kind, file.headings())};
    MappingChanges changes(kind, file.headings());
    for (const QString &map : maps) {
        if (const auto done = changes.map(map, request.mapping); !done)
            qFatal("%s", qPrintable(done.error().text));
    }
    for (const QString &set : sets) {
        if (const auto done = changes.set(set, request.mapping); !done)
            qFatal("%s", qPrintable(done.error().text));
    }
    return request;
}

const QStringList defaults{u"ownerName=Unknown owner"_s, u"ownerPhone=000 000"_s,
                           u"medicalHistorySummary=From the licence register"_s,
                           u"assignedSpecialist=sam"_s};

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

class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void petsComeInWithTheirOwners();
    void aValueForAllRowsMakesOneOwner();
    void valuesAreRead_data();
    void valuesAreRead();
    void rowsAreRefused_data();
    void rowsAreRefused();
    void mixesKeepAllTheirBreeds();
    void unknownWordsAreKeptAndCounted();
    void duplicatesAreProposed_data();
    void duplicatesAreProposed();
    void aDuplicateIsTakenWhereSomebodySaysSo();
    void allOrNothing();
    void nothingIsWrittenByACheck();
    void aCheckAndAnImportSayTheSame();
    void aRowThatTheStoreRefusesFailsAlone();
    void whatIsRequiredIsSaidAtOnce();
    void datesThatNobodyCanTell();
    void aStoppedImportLeavesNothing();
    void anotherFileUnderTheSameName();
    void rightsAreKept();
    void aHundredMegabytesAreRefused();
    void theReportCanBeImportedAgain();
    void mappingsAreRemembered();
    void ownersPracticesAndVets_data();
    void ownersPracticesAndVets();
    void undoTakesEverythingBack();
    void undoneRowsAreNoDuplicates();
    void undoIsRefusedWhereSomebodyWorked_data();
    void undoIsRefusedWhereSomebodyWorked();
    void undoKeepsOwnersThatOthersUse();
    void undoNeedsARight();
    void aRegisterOfThousandsOfPets();

private:
    ImportFile file(const QByteArray &text);
    ImportOutcome imported(const ImportRequest &request);
    QVariant value(const QString &text) const;
    DataContext context() { return m_database->context(); }

    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;
};

void TestImporter::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestImporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<test::TestDatabase>();
    m_database->access.person = 1;
    const auto seeded =
        sql::inTransaction(context(), [this] { return seedVocabularies(m_database->db()); });
    QVERIFY(seeded);
}

ImportFile TestImporter::file(const QByteArray &text)
{
    const QString path = m_folder->filePath(u"pets%1.csv"_s.arg(++m_files));
    QFile written(path);
    if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
        qFatal("not written");
    written.close();
    auto opened = ImportFile::open(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    return *opened;
}

ImportOutcome TestImporter::imported(const ImportRequest &request)
{
    auto outcome = Importer(context()).run(request);
    if (!outcome)
        qFatal("%s: %s", qPrintable(outcome.error().text), qPrintable(outcome.error().detail));
    return *outcome;
}

QVariant TestImporter::value(const QString &text) const
{
    const auto found = sql::value(m_database->db(), text);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    return *found;
}

void TestImporter::petsComeInWithTheirOwners()
{
    const auto request = requestFor(
        file(
            "name,species,breed,owner,phone,email,street,city,vet clinic,history,specialist\n"
            "Rex,Dog,\"Retriever, Labrador\",Anna Schmidt,0711 123456,anna@example.org,Hauptstr. 1,"
            "Stuttgart,North Vets,\"Limps since May.\nNo fever.\",Sam Stern\n"
            "Mia,Katze,EKH,ANNA  SCHMIDT,(0711) 12 34 56,,,,north vets,Coughs,kim\n"),
        {});
    const auto outcome = imported(request);
    QVERIFY(outcome.written);
    QCOMPARE(outcome.imported, 2);
    QCOMPARE(outcome.alsoMade.value(RecordKind::Owner), 1);
    QCOMPARE(outcome.alsoMade.value(RecordKind::Practice), 1);
    QCOMPARE(outcome.messages.size(), 0);
    PetRepository pets(context());
    const auto rex = pets.find(value(u"SELECT id FROM pets WHERE pet_name = 'Rex'"_s).toLongLong());
    QVERIFY(rex);
    QCOMPARE(rex->species, u"dog"_s);
    QCOMPARE(rex->breed, u"Labrador Retriever"_s);
    QCOMPARE(rex->medicalHistorySummary, u"Limps since May.\nNo fever."_s);
    QCOMPARE(rex->assignedSpecialistId, 2);
    QCOMPARE(rex->createdById, 1);
    QCOMPARE(value(u"SELECT address FROM owners"_s).toString(), u"Hauptstr. 1, Stuttgart"_s);
    QCOMPARE(
        value(u"SELECT count(*) FROM pets WHERE primary_practice_id = (SELECT id FROM practices"
              " WHERE practice_name = 'North Vets')"_s)
            .toInt(),
        2);
    // Both are found by name, owner and phone, as if they had been entered one by one.
    for (const auto &text : {u"rex"_s, u"mia"_s, u"schmidt"_s, u"123456"_s}) {
        QCOMPARE(
            value(u"SELECT count(*) FROM search_pets WHERE search_pets MATCH '"_s % text % u'\'')
                .toInt(),
            text == u"rex" || text == u"mia" ? 1 : 2);
    }
    QCOMPARE(
        value(u"SELECT count(*) FROM search_owners WHERE search_owners MATCH 'anna'"_s).toInt(), 1);
    QCOMPARE(value(u"SELECT count(*) FROM changes WHERE kind = 'pet' AND operation = 'create'"_s)
                 .toInt(),
             2);
}

void TestImporter::aValueForAllRowsMakesOneOwner()
{
    const auto request = requestFor(file("name,species\nRex,dog\nMia,cat\nTom,cat\n"), defaults);
    const auto outcome = imported(request);
    QCOMPARE(outcome.imported, 3);
    QCOMPARE(outcome.alsoMade.value(RecordKind::Owner), 1);
    QCOMPARE(value(u"SELECT count(DISTINCT owner_id) FROM pets"_s).toInt(), 1);
    // The next file with the same values finds the same owner.
    QCOMPARE(imported(requestFor(file("name,species\nIda,dog\nZoe,dog\n"), defaults))
                 .alsoMade.value(RecordKind::Owner),
             0);
}

void TestImporter::valuesAreRead_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *heading, const char *cell, const char *column,
                        const char *kept) {
        QTest::addRow("%s %s", heading, cell)
            << QString::fromUtf8(heading) << QString::fromUtf8(cell) << QString::fromUtf8(column)
            << QString::fromUtf8(kept);
    };
    row("sex", "F", "sex", "female");
    row("sex", "männlich", "sex", "male");
    row("sex", "MN", "sex", "male");
    row("sex", "MN", "neuter_state", "neutered");
    row("sex", "F/S", "neuter_state", "neutered");
    row("sex", "Male neutered", "neuter_state", "neutered");
    row("neutered", "yes", "neuter_state", "neutered");
    row("kastriert", "nein", "neuter_state", "intact");
    row("dob", "2019-04-03", "date_of_birth", "2019-04-03");
    row("dob", "3.4.2019", "date_of_birth", "2019-04-03");
    row("dob", "2019", "birth_date_precision", "year");
    row("dob", "04/2019", "birth_date_precision", "month");
    row("microchip", "276 0981-0123 4567", "microchip", "276098101234567");
    row("microchip", "9.56000012345678E+14", "microchip", "956000012345678");
    row("deceased", "ja", "deceased", "1");
    row("date of death", "2020-01-01", "deceased", "1");
    row("license number", " S104449 ", "licence_number", "S104449");
    row("colour", "schwarz-weiß", "colour", "schwarz-weiß");
}

void TestImporter::valuesAreRead()
{
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    QFETCH(QString, column);
    QFETCH(QString, kept);
    const QString text = u"name;species;"_s % heading % u"\nRex;dog;"_s % cell % u'\n';
    const auto outcome = imported(requestFor(file(text.toUtf8()), defaults));
    QCOMPARE(outcome.imported, 1);
    QCOMPARE(value(u"SELECT "_s % column % u" FROM pets"_s).toString(), kept);
}

void TestImporter::rowsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("says");
    const QString good = u"Mia,cat,,,\n"_s;
    const QString head = u"name,species,dob,sex,microchip\n"_s % good;
    QTest::newRow("a name is missing")
        << QString(head % u",dog,,,\n") << u"petName"_s << u"Name is missing."_s;
    QTest::newRow("blanks are no name")
        << QString(head % u"  ,dog,,,\n") << u"petName"_s << u"Name is missing."_s;
    QTest::newRow("no species") << QString(head % u"Rex,,,,\n") << u"species"_s
                                << u"Species is missing."_s;
    QTest::newRow("no date") << QString(head % u"Rex,dog,soon,,\n") << u"dateOfBirth"_s
                             << u"“soon” is not a date"_s;
    QTest::newRow("a day that does not exist")
        << QString(head % u"Rex,dog,31.02.2019,,\n") << u"dateOfBirth"_s << u"not a date"_s;
    QTest::newRow("born in the future")
        << QString(head % u"Rex,dog,2031-01-01,,\n") << u"dateOfBirth"_s << u"future"_s;
    QTest::newRow("a sex that nobody knows") << QString(head % u"Rex,dog,,purple,\n") << u"sex"_s
                                             << u"“purple” is not known. Use one of: "_s;
    QTest::newRow("a chip that a spreadsheet shortened")
        << QString(head % u"Rex,dog,,,9.56E+14\n") << u"microchip"_s << u"shortened"_s;
    QTest::newRow("a chip of the wrong length")
        << QString(head % u"Rex,dog,,,12345\n") << u"microchip"_s << u"Microchip: "_s;
    QTest::newRow("more fields than headings")
        << QString(head % u"Rex,dog,,,,Terrier\n") << QString() << u"6 fields"_s;
}

void TestImporter::rowsAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(QString, says);
    const auto outcome = imported(requestFor(file(text.toUtf8()), defaults));
    QCOMPARE(outcome.rows, 2);
    QCOMPARE(outcome.imported, 1);
    QCOMPARE(outcome.failed, 1);
    QCOMPARE(outcome.messages.size(), 1);
    const RowMessage &message = outcome.messages.front();
    QCOMPARE(message.row, 3);
    QCOMPARE(int(message.kind), int(RowMessage::Problem));
    QCOMPARE(message.field, field);
    QVERIFY2(message.text.contains(says), qPrintable(message.text));
    QCOMPARE(value(u"SELECT count(*) FROM pets"_s).toInt(), 1);
}

void TestImporter::mixesKeepAllTheirBreeds()
{
    const auto outcome =
        imported(requestFor(file("animal_name,species,primary_breed,secondary_breed\n"
                                 "A,Dog,\"Retriever, Labrador\",\n"
                                 "B,Dog,\"Retriever, Labrador\",Xoloblim\n"
                                 "C,Dog,\"Retriever, Labrador\",\"Retriever, Labrador\"\n"
                                 "D,Dog,\"Retriever, Labrador\",Mix\n"
                                 "E,Dog,\"Mixed Breed, Medium (up to 44 lbs fully grown)\",Mix\n"),
                            defaults));
    QCOMPARE(outcome.imported, 5);
    QCOMPARE(value(u"SELECT group_concat(breed, '|') FROM (SELECT breed FROM pets ORDER BY id)"_s)
                 .toString(),
             u"Labrador Retriever|Labrador Retriever × Xoloblim|Labrador Retriever|"
             "Labrador Retriever × Mix|Mixed Breed, Medium"_s);
}

void TestImporter::unknownWordsAreKeptAndCounted()
{
    const auto outcome = imported(requestFor(file("name,species,breed\nA,Dog,Xoloblim\n"
                                                  "B,Dog,Xoloblim\nC,Gryphon,\nD,Dog,Poodle\n"),
                                             defaults));
    QCOMPARE(outcome.imported, 4);
    QCOMPARE(outcome.unknown.size(), 2);
    QCOMPARE(outcome.unknown[0].text, u"Xoloblim"_s);
    QCOMPARE(outcome.unknown[0].field, u"breed"_s);
    QCOMPARE(outcome.unknown[0].count, 2);
    QCOMPARE(outcome.unknown[1].text, u"Gryphon"_s);
    QCOMPARE(value(u"SELECT species FROM pets WHERE pet_name = 'C'"_s).toString(), u"Gryphon"_s);
}

void TestImporter::duplicatesAreProposed_data()
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

void TestImporter::duplicatesAreProposed()
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

void TestImporter::aDuplicateIsTakenWhereSomebodySaysSo()
{
    auto request =
        requestFor(file("name,species,licence\nA,dog,L1\nB,dog,L1\nC,dog,L1\n"), defaults);
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

void TestImporter::allOrNothing()
{
    auto request = requestFor(file("name,species\nA,dog\n,dog\nB,dog\n"), defaults);
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

void TestImporter::nothingIsWrittenByACheck()
{
    const auto request = requestFor(file("name,species,clinic\nA,dog,North\n,dog,\n"), defaults);
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

void TestImporter::aCheckAndAnImportSayTheSame()
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

void TestImporter::aRowThatTheStoreRefusesFailsAlone()
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

void TestImporter::whatIsRequiredIsSaidAtOnce()
{
    const auto outcome = Importer(context()).check(requestFor(file("name,species\nA,dog\n"), {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Invalid);
    for (const auto &name :
         {u"medicalHistorySummary"_s, u"ownerName"_s, u"ownerPhone"_s, u"assignedSpecialist"_s})
        QVERIFY2(outcome.error().text.contains(name), qPrintable(name));
}

void TestImporter::datesThatNobodyCanTell()
{
    const auto table = file("name,species,dob\nA,dog,03/04/2019\nB,dog,05/06/2019\n");
    const auto outcome = Importer(context()).check(requestFor(table, defaults));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Invalid);
    QCOMPARE(outcome.error().field, u"dateOfBirth"_s);
    QVERIFY(outcome.error().text.contains(u"dateOfBirth=mdy"_s));
    imported(requestFor(table, defaults + QStringList{u"dateOfBirth=mdy"_s}));
    QCOMPARE(value(u"SELECT date_of_birth FROM pets WHERE pet_name = 'A'"_s).toString(),
             u"2019-03-04"_s);
    // One date proves the order for all.
    imported(requestFor(file("name,species,dob\nC,dog,03/04/2019\nD,dog,25/06/2019\n"), defaults));
    QCOMPARE(value(u"SELECT date_of_birth FROM pets WHERE pet_name = 'C'"_s).toString(),
             u"2019-04-03"_s);
}

void TestImporter::aStoppedImportLeavesNothing()
{
    QByteArray text = "name,species\n";
    for (int i = 0; i < 500; ++i)
        text += "Rex,dog\n";
    const auto request = requestFor(file(text), defaults);
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

void TestImporter::anotherFileUnderTheSameName()
{
    const auto request = requestFor(file("name,species\nA,dog\n"), defaults);
    QFile changed(request.file.path());
    QVERIFY(changed.open(QIODevice::Append));
    changed.write("B,dog\n");
    changed.close();
    const auto outcome = Importer(context()).run(request);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Conflict);
    QCOMPARE(value(u"SELECT count(*) FROM pets"_s).toInt(), 0);
}

void TestImporter::rightsAreKept()
{
    const auto request = requestFor(file("name,species\nA,dog\n"), defaults);
    m_database->access.set(RecordKind::Pet, Operation::Create, Scope::None);
    auto outcome = Importer(context()).run(request);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Forbidden);
    // May make pets, but not the owner that would come with them: nothing is left half-done.
    m_database->access.set(RecordKind::Pet, Operation::Create, Scope::All);
    m_database->access.set(RecordKind::Owner, Operation::Create, Scope::None);
    outcome = Importer(context()).run(request);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Forbidden);
    QCOMPARE(value(u"SELECT (SELECT count(*) FROM pets) + (SELECT count(*) FROM import_batches)"_s)
                 .toInt(),
             0);
}

void TestImporter::aHundredMegabytesAreRefused()
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
    const auto outcome = Importer(context()).run(requestFor(*opened, defaults));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Invalid);
    QVERIFY2(outcome.error().text.contains(u"too long"_s), qPrintable(outcome.error().text));
    QCOMPARE(value(u"SELECT count(*) FROM pets"_s).toInt(), 0);
}

void TestImporter::theReportCanBeImportedAgain()
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

void TestImporter::mappingsAreRemembered()
{
    const auto first =
        requestFor(file("a,b\nRex,dog\n"), defaults, {u"petName=a"_s, u"species=b"_s});
    imported(first);
    const auto again = file("a,b\nMia,cat\n");
    const auto proposed = Importer(context()).proposedMapping(RecordKind::Pet, again);
    QVERIFY(proposed);
    QVERIFY(*proposed == first.mapping);
    const auto other = Importer(context()).proposedMapping(RecordKind::Owner, again);
    QVERIFY(other);
    QVERIFY(other->columns.isEmpty());
}

void TestImporter::ownersPracticesAndVets_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("owners") << RecordKind::Owner
                            << QByteArray("Vorname;Nachname;Telefon;PLZ;Ort\nAnna;Groß;0711 123456;"
                                          "70173;Stuttgart\nAnna;Gross;+49 711 123456;;\n")
                            << u"SELECT group_concat(owner_name || '/' || address) FROM owners"_s;
    QTest::newRow("practices") << RecordKind::Practice
                               << QByteArray("Name,Tel\nNorth Vets,0711 1234567\nnorth vets,\n")
                               << u"SELECT group_concat(practice_name || '/') FROM practices"_s;
    QTest::newRow("vets") << RecordKind::Vet
                          << QByteArray(
                                 "title,first name,last name,email\nDr.,Li,Wu,li@example.org\n"
                                 "Dr.,Li,Wu,li@example.org\n")
                          << u"SELECT group_concat(vet_name || '/') FROM vets"_s;
}

void TestImporter::ownersPracticesAndVets()
{
    QFETCH(RecordKind, kind);
    QFETCH(QByteArray, text);
    QFETCH(QString, names);
    const auto outcome = imported(requestFor(file(text), {}, {}, kind));
    QCOMPARE(outcome.imported, 1);
    QCOMPARE(outcome.skipped, 1);
    const QString kept = value(names).toString();
    QVERIFY2(kept == u"Anna Groß/70173, Stuttgart"_s || kept == u"North Vets/"_s
                 || kept == u"Dr. Li Wu/"_s,
             qPrintable(kept));
    const auto undone = ImportUndo(context()).undo(outcome.batch);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text));
    QCOMPARE(undone->removed, 1);
}

void TestImporter::undoTakesEverythingBack()
{
    const auto request =
        requestFor(file("name,species,clinic\nA,dog,North\nB,cat,North\n"), defaults);
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

void TestImporter::undoneRowsAreNoDuplicates()
{
    const auto request = requestFor(file("name,species,licence\nA,dog,L1\nB,cat,L2\n"), defaults);
    const auto outcome = imported(request);
    QCOMPARE(imported(request).skipped, 2);
    QVERIFY(ImportUndo(context()).undo(outcome.batch));
    const auto again = imported(request);
    QCOMPARE(again.imported, 2);
    QCOMPARE(again.skipped, 0);
    QCOMPARE(again.alsoMade.value(RecordKind::Owner), 1);
}

void TestImporter::undoIsRefusedWhereSomebodyWorked_data()
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

void TestImporter::undoIsRefusedWhereSomebodyWorked()
{
    QFETCH(QString, work);
    QFETCH(QString, says);
    const auto outcome = imported(requestFor(file("name,species\nA,dog\nB,cat\n"), defaults));
    const auto worked = sql::run(m_database->db(), work);
    QVERIFY2(worked, worked ? "" : qPrintable(worked.error().detail));
    const auto undone = ImportUndo(context()).undo(outcome.batch);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, Error::Code::Conflict);
    QVERIFY2(undone.error().text.contains(says), qPrintable(undone.error().text));
    QCOMPARE(value(u"SELECT count(*) FROM pets WHERE deleted_at IS NULL"_s).toInt(), 2);
}

void TestImporter::undoKeepsOwnersThatOthersUse()
{
    const auto first = imported(requestFor(file("name,species\nA,dog\n"), defaults));
    const auto second = imported(requestFor(file("name,species\nB,dog\nC,dog\n"), defaults));
    QCOMPARE(second.alsoMade.value(RecordKind::Owner), 0);
    const auto undone = ImportUndo(context()).undo(first.batch);
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().text));
    QCOMPARE(undone->removed, 1);
    QCOMPARE(undone->kept, 1);
    QCOMPARE(value(u"SELECT count(*) FROM owners WHERE deleted_at IS NULL"_s).toInt(), 1);
}

void TestImporter::undoNeedsARight()
{
    const auto outcome = imported(requestFor(file("name,species\nA,dog\nB,dog\n"), defaults));
    m_database->access.set(RecordKind::Pet, Operation::Delete, Scope::None);
    m_database->access.person = 2;
    const auto other = ImportUndo(context()).undo(outcome.batch);
    QVERIFY(!other);
    QCOMPARE(other.error().code, Error::Code::Forbidden);
    m_database->access.person = 1; // who did it may, without the right to remove others
    QVERIFY(ImportUndo(context()).undo(outcome.batch));
}

void TestImporter::aRegisterOfThousandsOfPets()
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
    const auto request = requestFor(*opened, defaults);
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

QTEST_APPLESS_MAIN(TestImporter)
#include "tst_importer.moc"
