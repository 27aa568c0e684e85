// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importer.h"

#include "models/db/sql.h"
#include "models/pets/petrepository.h"
#include "models/services/import/importundo.h"
#include "tests/models/import/importbench.h"

#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// What becomes of each row.
class TestImporter : public ImportBench
{
    Q_OBJECT

private slots:
    void petsComeInWithTheirOwners();
    void aValueForAllRowsMakesOneOwner();
    void valuesAreRead_data();
    void valuesAreRead();
    void rowsAreRefused_data();
    void rowsAreRefused();
    void mixesKeepAllTheirBreeds();
    void unknownWordsAreKeptAndCounted();
    void whatIsRequiredIsSaidAtOnce();
    void datesThatNobodyCanTell();
    void rightsAreKept();
    void mappingsAreRemembered();
    void ownersPracticesAndVets_data();
    void ownersPracticesAndVets();
};

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
    const auto request =
        requestFor(file("name,species\nRex,dog\nMia,cat\nTom,cat\n"), importDefaults());
    const auto outcome = imported(request);
    QCOMPARE(outcome.imported, 3);
    QCOMPARE(outcome.alsoMade.value(RecordKind::Owner), 1);
    QCOMPARE(value(u"SELECT count(DISTINCT owner_id) FROM pets"_s).toInt(), 1);
    // The next file with the same values finds the same owner.
    QCOMPARE(imported(requestFor(file("name,species\nIda,dog\nZoe,dog\n"), importDefaults()))
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
    const auto outcome = imported(requestFor(file(text.toUtf8()), importDefaults()));
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
    const auto outcome = imported(requestFor(file(text.toUtf8()), importDefaults()));
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
                            importDefaults()));
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
                                             importDefaults()));
    QCOMPARE(outcome.imported, 4);
    QCOMPARE(outcome.unknown.size(), 2);
    QCOMPARE(outcome.unknown[0].text, u"Xoloblim"_s);
    QCOMPARE(outcome.unknown[0].field, u"breed"_s);
    QCOMPARE(outcome.unknown[0].count, 2);
    QCOMPARE(outcome.unknown[1].text, u"Gryphon"_s);
    QCOMPARE(value(u"SELECT species FROM pets WHERE pet_name = 'C'"_s).toString(), u"Gryphon"_s);
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
    const auto outcome = Importer(context()).check(requestFor(table, importDefaults()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, Error::Code::Invalid);
    QCOMPARE(outcome.error().field, u"dateOfBirth"_s);
    QVERIFY(outcome.error().text.contains(u"dateOfBirth=mdy"_s));
    imported(requestFor(table, importDefaults() + QStringList{u"dateOfBirth=mdy"_s}));
    QCOMPARE(value(u"SELECT date_of_birth FROM pets WHERE pet_name = 'A'"_s).toString(),
             u"2019-03-04"_s);
    // One date proves the order for all.
    imported(requestFor(file("name,species,dob\nC,dog,03/04/2019\nD,dog,25/06/2019\n"),
                        importDefaults()));
    QCOMPARE(value(u"SELECT date_of_birth FROM pets WHERE pet_name = 'C'"_s).toString(),
             u"2019-04-03"_s);
}

void TestImporter::rightsAreKept()
{
    const auto request = requestFor(file("name,species\nA,dog\n"), importDefaults());
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

void TestImporter::mappingsAreRemembered()
{
    const auto first =
        requestFor(file("a,b\nRex,dog\n"), importDefaults(), {u"petName=a"_s, u"species=b"_s});
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

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
