// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/import/importmapping.h"

#include <QJsonObject>
#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;

class TestImportMapping : public QObject
{
    Q_OBJECT

private slots:
    void headingsAreUnderstood_data();
    void headingsAreUnderstood();
    void everyWordBelongsToOneField();
    void whatIsMissingIsNamed();
    void doubleAndEmptyHeadingsGetNames();
    void changesOfTheCommandLine_data();
    void changesOfTheCommandLine();
    void wrongChangesAreNamed_data();
    void wrongChangesAreNamed();
    void keptByNames();
};

namespace {

/// `petName=animal_name breed=a+b`: what goes where, by headings.
QString shown(const ImportMapping &mapping, RecordKind kind, const QStringList &headings)
{
    QStringList parts;
    for (const ImportField &field : importFields(kind)) {
        QStringList names;
        for (const int column : mapping.columns.value(field.name))
            names += headings.at(column);
        if (!names.isEmpty())
            parts += QString(field.name % u'=' % names.join(u'+'));
    }
    return parts.join(u' ');
}

} // namespace

void TestImportMapping::headingsAreUnderstood_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("mapped");
    QTest::newRow("a licence register")
        << RecordKind::Pet
        << u"license_issue_date,license_number,animal_name,species,primary_breed,secondary_breed,zip_code"_s
        << u"petName=animal_name species=species breed=primary_breed+secondary_breed "
           "licenceNumber=license_number"_s;
    QTest::newRow("a German practice program")
        << RecordKind::Pet
        << u"Patientenname,Tierart,Rasse,Geschlecht,Geb.-Datum,Chip-Nr.,Nachname,Vorname,Straße,"
           u"PLZ,Ort,"
           "Telefon-Nr.,Haustierarzt"_s
        << u"petName=Patientenname species=Tierart breed=Rasse dateOfBirth=Geb.-Datum "
           "sex=Geschlecht microchip=Chip-Nr. ownerName=Vorname+Nachname ownerPhone=Telefon-Nr. "
           "ownerAddress=Straße+PLZ+Ort primaryVetClinic=Haustierarzt"_s;
    QTest::newRow("what this program writes")
        << RecordKind::Pet
        << u"petName,species,breed,medicalHistorySummary,ownerName,ownerPhone,assignedSpecialist"_s
        << u"petName=petName species=species breed=breed "
           "medicalHistorySummary=medicalHistorySummary ownerName=ownerName "
           "ownerPhone=ownerPhone assignedSpecialist=assignedSpecialist"_s;
    QTest::newRow("a whole name goes before its parts")
        << RecordKind::Owner << u"First name,Last name,Full name,Phone"_s
        << u"ownerName=Full name ownerPhone=Phone"_s;
    QTest::newRow("the name of an owner") << RecordKind::Owner << u"Name,Mobile,E-Mail"_s
                                          << u"ownerName=Name ownerPhone=Mobile email=E-Mail"_s;
    QTest::newRow("the name of a practice") << RecordKind::Practice << u"NAME,Tel.,Anschrift"_s
                                            << u"practiceName=NAME phone=Tel. address=Anschrift"_s;
    QTest::newRow("a name of parts")
        << RecordKind::Vet << u"Nachname,Vorname,Titel"_s << u"vetName=Titel+Vorname+Nachname"_s;
    QTest::newRow("nothing that is known") << RecordKind::Pet << u"x,y,z"_s << QString();
}

void TestImportMapping::headingsAreUnderstood()
{
    QFETCH(RecordKind, kind);
    QFETCH(QString, headings);
    QFETCH(QString, mapped);
    const QStringList names = headings.split(u',');
    QCOMPARE(shown(guessMapping(kind, names), kind, names), mapped);
}

void TestImportMapping::everyWordBelongsToOneField()
{
    for (const RecordKind kind : importableKinds()) {
        QSet<QString> seen;
        for (const FieldWords &known : headingWords()) {
            if (known.kind != kind)
                continue;
            QVERIFY2(importField(kind, known.field.toString()), qPrintable(known.field.toString()));
            for (const QStringView word : known.words.split(u' ')) {
                QCOMPARE(headingKey(word.toString()), word.toString());
                QVERIFY2(!seen.contains(word.toString()), qPrintable(word.toString()));
                seen += word.toString();
            }
        }
    }
}

void TestImportMapping::whatIsMissingIsNamed()
{
    ImportMapping mapping = guessMapping(RecordKind::Pet, {u"name"_s, u"species"_s});
    QCOMPARE(mapping.missingFields(RecordKind::Pet),
             (QStringList{u"medicalHistorySummary"_s, u"ownerName"_s, u"ownerPhone"_s,
                          u"assignedSpecialist"_s}));
    mapping.defaults.insert(u"ownerName"_s, u"Unknown owner"_s);
    mapping.defaults.insert(u"ownerPhone"_s, u" "_s);
    QVERIFY(!mapping.missingFields(RecordKind::Pet).contains(u"ownerName"_s));
    QVERIFY(mapping.missingFields(RecordKind::Pet).contains(u"ownerPhone"_s));
    QCOMPARE(mapping.unusedColumns(4), (QList<int>{2, 3}));
}

void TestImportMapping::doubleAndEmptyHeadingsGetNames()
{
    QCOMPARE(namedHeadings({u"name"_s, u" "_s, u"name"_s, u"a\n b"_s, u"name"_s}),
             (QStringList{u"name"_s, u"Column 2"_s, u"name (2)"_s, u"a b"_s, u"name (3)"_s}));
}

void TestImportMapping::changesOfTheCommandLine_data()
{
    QTest::addColumn<QStringList>("maps");
    QTest::addColumn<QString>("mapped");
    QTest::newRow("a column by its heading") << QStringList{u"petName=b"_s} << u"petName=b"_s;
    QTest::newRow("a column by another spelling")
        << QStringList{u"PETNAME= B "_s} << u"petName=b"_s;
    QTest::newRow("a column by its number") << QStringList{u"petName=#3"_s} << u"petName=C=D"_s;
    QTest::newRow("a heading with a sign in it")
        << QStringList{u"petName=C=D"_s} << u"petName=C=D"_s;
    QTest::newRow("the second is joined to the first")
        << QStringList{u"petName=b"_s, u"petName=name"_s} << u"petName=b+name"_s;
    QTest::newRow("nothing leaves the field out") << QStringList{u"petName="_s} << QString();
}

void TestImportMapping::changesOfTheCommandLine()
{
    QFETCH(QStringList, maps);
    QFETCH(QString, mapped);
    const QStringList headings{u"name"_s, u"b"_s, u"C=D"_s};
    ImportMapping mapping = guessMapping(RecordKind::Pet, headings);
    QCOMPARE(shown(mapping, RecordKind::Pet, headings), u"petName=name"_s);
    MappingChanges changes(RecordKind::Pet, headings);
    for (const QString &map : maps)
        QVERIFY(changes.map(map, mapping));
    QCOMPARE(shown(mapping, RecordKind::Pet, headings), mapped);

    QVERIFY(changes.set(u"ownerName=A = B"_s, mapping));
    QCOMPARE(mapping.defaults.value(u"ownerName"_s), u"A = B"_s);
    QVERIFY(changes.set(u"dateOfBirth=mdy"_s, mapping));
    QVERIFY(mapping.dateOrders.value(u"dateOfBirth"_s) == DateOrder::MonthFirst);
    QVERIFY(!mapping.defaults.contains(u"dateOfBirth"_s));
}

void TestImportMapping::wrongChangesAreNamed_data()
{
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such field") << u"petname2=b"_s << u"petName"_s;
    QTest::newRow("no sign") << u"petName"_s << u"petName"_s;
    QTest::newRow("no such column") << u"petName=zzz"_s << u"zzz"_s;
    QTest::newRow("no such number") << u"petName=#9"_s << u"#9"_s;
    QTest::newRow("what the program makes") << u"photoHash=b"_s << u"photoHash"_s;
}

void TestImportMapping::wrongChangesAreNamed()
{
    QFETCH(QString, map);
    QFETCH(QString, says);
    ImportMapping mapping;
    const auto done = MappingChanges(RecordKind::Pet, {u"name"_s, u"b"_s}).map(map, mapping);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Usage);
    QVERIFY2(done.error().text.contains(says), qPrintable(done.error().text));
}

void TestImportMapping::keptByNames()
{
    const QStringList headings{u"a"_s, u"b"_s, u"c"_s};
    ImportMapping mapping;
    mapping.columns = {{u"petName"_s, {2}}, {u"breed"_s, {1, 0}}};
    mapping.defaults = {{u"ownerName"_s, u"Tierheim Zoë"_s}};
    mapping.dateOrders = {{u"dateOfBirth"_s, DateOrder::DayFirst}};
    const QJsonObject kept = mappingToJson(mapping, headings);
    QVERIFY(mappingFromJson(kept, RecordKind::Pet, headings) == mapping);
    const auto moved = mappingFromJson(kept, RecordKind::Pet, {u"c"_s, u"x"_s, u"a"_s});
    QCOMPARE(moved.columns.value(u"petName"_s), QList<int>{0});
    QCOMPARE(moved.columns.value(u"breed"_s), QList<int>{2});
}

QTEST_APPLESS_MAIN(TestImportMapping)
#include "tst_importmapping.moc"
