// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/services/records/fieldtext.h"
#include "models/services/records/recordregistry.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace tarsus;
using namespace Qt::StringLiterals;
using test::SampleCase;

class RecordRegistryTest : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreColumnsOfTheSchema();
    void everyDocumentFieldIsThere_data();
    void everyDocumentFieldIsThere();
    void textsBecomeValues_data();
    void textsBecomeValues();
    void makesAPetFromWords();
    void makesAWholeStoryFromWords();
    void refusesWords_data();
    void refusesWords();
    void findsByWhatPeopleSay_data();
    void findsByWhatPeopleSay();
    void twoOfOneNameAreAskedAbout();
    void setChangesWhatIsNamed();
    void staleSetIsRefused();
    void nothingIsLeftOfAFailedAdd();
    void listsInOrder();
    void hiddenFieldsDoNotLeave();
    void peopleAreNotAdded();
};

void RecordRegistryTest::fieldsAreColumnsOfTheSchema()
{
    SampleCase sample;
    for (const RecordType *type : recordTypes()) {
        auto rows = sql::run(sample.database.db(), u"SELECT name FROM pragma_table_info(?)"_s,
                             {QString::fromLatin1(type->table)});
        QVERIFY(rows);
        QStringList columns;
        while (rows->next())
            columns += rows->value(0).toString();
        QSet<QString> names;
        for (const Field &field : type->fields) {
            QVERIFY2(columns.contains(QString::fromLatin1(field.column)), field.column);
            const QString name = QString::fromLatin1(field.name);
            QVERIFY2(!names.contains(name), field.name);
            names.insert(name);
        }
    }
}

void RecordRegistryTest::everyDocumentFieldIsThere_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("fields");

    QTest::newRow("User") << u"user"_s << u"username email role fullName"_s;
    QTest::newRow("Pet") << u"pet"_s
                         << u"petName species breed dateOfBirth medicalHistorySummary ownerName "
                            "ownerPhone primaryVetClinic assignedSpecialist"_s;
    QTest::newRow("Referral") << u"referral"_s
                              << u"referralNumber pet referringClinic referralReason status "
                                 "receivedBy receivedAt priority"_s;
    QTest::newRow("TreatmentPlan") << u"plan"_s
                                   << u"planTitle pet referral diagnosisNotes planStatus "
                                      "nextReviewDate medicationNotes clientInstructions createdBy "
                                      "treatmentDetails"_s;
    QTest::newRow("InteractionLog") << u"interaction"_s
                                    << u"pet referral treatmentPlan user interactionType summary "
                                       "followUpNeeded interactionAt"_s;
    QTest::newRow("XRayLog") << u"xray"_s << u"pet xrayDate fileUrl"_s;
    QTest::newRow("AppointmentReminder")
        << u"appointment"_s << u"pet appointmentDate reminderSent"_s;
}

void RecordRegistryTest::everyDocumentFieldIsThere()
{
    QFETCH(QString, kind);
    QFETCH(QString, fields);
    SampleCase sample;
    RecordRegistry registry(sample.database.context());
    const RecordKind which = *kindFromWord(kind);
    const QJsonObject json = registry.toJson(which, *sample.all.blank(which));
    const QStringList names = fields.split(u' ')
                              << u"objectId"_s << u"createdAt"_s << u"updatedAt"_s;
    for (const QString &name : names)
        QVERIFY2(json.contains(name), qPrintable(name));
    QVERIFY(!json.contains(u"password"_s));
    QVERIFY(!json.contains(u"fileHash"_s));
}

void RecordRegistryTest::textsBecomeValues_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value"); // invalid: refused

    const QDateTime morning(QDate(2026, 3, 1), QTime(9, 30), QTimeZone::utc());
    QTest::newRow("a day") << u"next_review_date"_s << u"2026-03-01"_s
                           << QVariant(QDate(2026, 3, 1));
    QTest::newRow("the day of a moment")
        << u"next_review_date"_s << u"2026-03-01T23:00:00.000Z"_s << QVariant(QDate(2026, 3, 1));
    QTest::newRow("a day of another country")
        << u"next_review_date"_s << u"01.03.2026"_s << QVariant();
    QTest::newRow("a day there is not") << u"next_review_date"_s << u"2026-02-30"_s << QVariant();
    QTest::newRow("a moment in UTC")
        << u"received_at"_s << u"2026-03-01T09:30:00Z"_s << QVariant(morning);
    QTest::newRow("a moment with an offset")
        << u"received_at"_s << u"2026-03-01T11:30:00+02:00"_s << QVariant(morning);
    QTest::newRow("a moment at the clinic")
        << u"received_at"_s << u"2026-03-01T10:30"_s << QVariant(morning);
    QTest::newRow("a moment with a blank")
        << u"received_at"_s << u"2026-03-01 10:30"_s << QVariant(morning);
    QTest::newRow("a day for a moment")
        << u"received_at"_s << u"2026-03-01"_s
        << QVariant(QDateTime(QDate(2026, 2, 28), QTime(23, 0), QTimeZone::utc()));
    QTest::newRow("words for a moment") << u"received_at"_s << u"yesterday"_s << QVariant();
    QTest::newRow("yes") << u"follow_up_needed"_s << u"Yes"_s << QVariant(true);
    QTest::newRow("zero") << u"follow_up_needed"_s << u"0"_s << QVariant(false);
    QTest::newRow("perhaps") << u"follow_up_needed"_s << u"perhaps"_s << QVariant();
    QTest::newRow("a number") << u"length_minutes"_s << u"45"_s << QVariant(45LL);
    QTest::newRow("a number with a unit") << u"length_minutes"_s << u"45 min"_s << QVariant();
    QTest::newRow("no number") << u"length_minutes"_s << u""_s << QVariant();
}

void RecordRegistryTest::textsBecomeValues()
{
    QFETCH(QString, column);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    const Field *field = nullptr;
    for (const RecordType *type : recordTypes()) {
        if (!field)
            field = type->fieldByColumn(column);
    }
    if (!field)
        QFAIL("no such column");
    const auto read = valueFromText(*field, text, QTimeZone(3600));
    QCOMPARE(bool(read), value.isValid());
    if (read)
        QCOMPARE(*read, value);
    else
        QCOMPARE(read.error().field, column);
}

void RecordRegistryTest::makesAPetFromWords()
{
    SampleCase sample;
    RecordRegistry registry(sample.database.context());
    const auto made = registry.add(RecordKind::Pet, {{u"petName"_s, u"Fluffy"_s},
                                                     {u"breed"_s, u"Retriever, Golden"_s},
                                                     {u"species"_s, u"Hund"_s},
                                                     {u"sex"_s, u"F"_s},
                                                     {u"dateOfBirth"_s, u"2020-05-17"_s},
                                                     {u"medicalHistorySummary"_s, u"none"_s},
                                                     {u"ownerName"_s, u"Anna Smith"_s},
                                                     {u"ownerPhone"_s, u"040 5556667"_s},
                                                     {u"primaryVetClinic"_s, u"Lakeside Vets"_s},
                                                     {u"assignedSpecialist"_s, u"sam"_s}});
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    const QJsonObject json = registry.toJson(RecordKind::Pet, **made);
    QCOMPARE(json.value(u"species"_s).toString(), u"dog"_s);
    QCOMPARE(json.value(u"breed"_s).toString(), u"Golden Retriever"_s);
    QCOMPARE(json.value(u"sex"_s).toString(), u"female"_s);
    QCOMPARE(json.value(u"dateOfBirth"_s).toString(), u"2020-05-17"_s);
    QCOMPARE(json.value(u"ownerName"_s).toString(), u"Anna Smith"_s);
    QCOMPARE(json.value(u"ownerPhone"_s).toString(), u"040 5556667"_s);
    QCOMPARE(json.value(u"primaryVetClinic"_s).toString(), u"Lakeside Vets"_s);
    QCOMPARE(json.value(u"assignedSpecialist"_s).toString(), u"U2"_s);
    QCOMPARE(json.value(u"assignedSpecialistName"_s).toString(), u"Sam Stern"_s);
    QCOMPARE(json.value(u"createdAt"_s).toString(), u"2026-03-02T09:00:00.000Z"_s);
    // The second pet finds the same owner and practice.
    const auto second = registry.add(RecordKind::Pet, {{u"petName"_s, u"Minka"_s},
                                                       {u"species"_s, u"Tapir"_s},
                                                       {u"medicalHistorySummary"_s, u"none"_s},
                                                       {u"ownerName"_s, u"anna smith"_s},
                                                       {u"ownerPhone"_s, u"0405556667"_s},
                                                       {u"primaryVetClinic"_s, u"LAKESIDE VETS"_s},
                                                       {u"assignedSpecialist"_s, u"Sam Stern"_s}});
    QVERIFY(second);
    const Pet &first = static_cast<const Pet &>(**made);
    const Pet &other = static_cast<const Pet &>(**second);
    QCOMPARE(other.ownerId, first.ownerId);
    QCOMPARE(other.primaryPracticeId, first.primaryPracticeId);
    QCOMPARE(other.species, u"Tapir"_s);
}

void RecordRegistryTest::makesAWholeStoryFromWords()
{
    SampleCase sample;
    RecordRegistry registry(sample.database.context());
    const auto referral =
        registry.add(RecordKind::Referral, {{u"pet"_s, u"rex"_s},
                                            {u"referringClinic"_s, u"Valley Vets"_s},
                                            {u"referringVet"_s, u"Dr. New"_s},
                                            {u"referralReason"_s, u"Cough"_s},
                                            {u"priority"_s, u"High"_s}});
    QVERIFY2(referral, referral ? "" : qPrintable(referral.error().text));
    const QJsonObject json = registry.toJson(RecordKind::Referral, **referral);
    QCOMPARE(json.value(u"priority"_s).toString(), u"urgent"_s);
    QCOMPARE(json.value(u"receivedByName"_s).toString(), u"Ada Admin"_s);
    QCOMPARE(json.value(u"petName"_s).toString(), u"Rex"_s);
    QCOMPARE(json.value(u"referringClinic"_s).toString(), u"Valley Vets"_s);
    const auto plan = registry.add(RecordKind::Plan, {{u"patient"_s, sample.pet.objectId},
                                                      {u"referral"_s, u"R-2026-00002"_s},
                                                      {u"title"_s, u"Cough syrup"_s},
                                                      {u"diagnosisNotes"_s, u"Kennel cough"_s},
                                                      {u"status"_s, u"active"_s},
                                                      {u"clientInstructions"_s, u"Rest"_s}});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text));
    const auto note =
        registry.add(RecordKind::Interaction, {{u"pet"_s, QString::number(sample.pet.id)},
                                               {u"treatmentPlan"_s, u"cough syrup"_s},
                                               {u"interactionType"_s, u"Phone Call"_s},
                                               {u"summary"_s, u"Better"_s},
                                               {u"followUpNeeded"_s, u"false"_s}});
    QVERIFY2(note, note ? "" : qPrintable(note.error().text));
    QCOMPARE(static_cast<const Interaction &>(**note).interactionType, u"call"_s);
    const auto visit = registry.add(
        RecordKind::Appointment,
        {{u"patient"_s, u"Rex"_s}, {u"date"_s, u"2026-03-12"_s}, {u"time"_s, u"14:30"_s}});
    QVERIFY2(visit, visit ? "" : qPrintable(visit.error().text));
    QCOMPARE(static_cast<const Appointment &>(**visit).appointmentDate,
             instantFromText(u"2026-03-12T14:30:00.000Z"_s));
}

void RecordRegistryTest::refusesWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("exit");

    QTest::newRow("a field there is not") << u"shoeSize"_s << u"42"_s << 2;
    QTest::newRow("what the program makes") << u"referralNumber"_s << u"R-1999-1"_s << 7;
    QTest::newRow("a choice there is not") << u"priority"_s << u"whenever"_s << 7;
    QTest::newRow("a person there is not") << u"receivedBy"_s << u"nobody"_s << 7;
    QTest::newRow("a date in words") << u"receivedAt"_s << u"today"_s << 7;
    QTest::newRow("nothing where something must be") << u"referralReason"_s << u" "_s << 7;
    QTest::newRow("a column's name is not a field's") << u"referral_reason"_s << u"x"_s << 2;
}

void RecordRegistryTest::refusesWords()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    SampleCase sample;
    RecordRegistry registry(sample.database.context());
    const auto changed =
        registry.set(RecordKind::Referral, sample.referral.referralNumber, {{name, text}});
    QVERIFY(!changed);
    QTEST(exitCode(changed.error().code), "exit");
    QVERIFY(!changed.error().text.isEmpty());
    QCOMPARE(sample.all.referrals.find(sample.referral.id)->version, 1);
}

void RecordRegistryTest::findsByWhatPeopleSay_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");

    QTest::newRow("an owner by phone") << u"owner"_s << u"+49 (0)30 1234-567"_s << true;
    QTest::newRow("an owner by name") << u"owner"_s << u"zoe angstrom"_s << true;
    QTest::newRow("a practice by name") << u"practice"_s << u"Hilltop vets"_s << true;
    QTest::newRow("a vet by name") << u"vet"_s << u"dr. lee park"_s << true;
    QTest::newRow("a pet by its chip") << u"pet"_s << u"276 098 100 123 456"_s << true;
    QTest::newRow("a referral by its number") << u"referral"_s << u"r-2026-00001"_s << true;
    QTest::newRow("a person by user name") << u"user"_s << u"SAM"_s << true;
    QTest::newRow("half a name") << u"owner"_s << u"zoe"_s << false;
    QTest::newRow("a number too large for an id") << u"pet"_s << u"99999999999999999999"_s << false;
    QTest::newRow("nothing") << u"pet"_s << u""_s << false;
}

void RecordRegistryTest::findsByWhatPeopleSay()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(bool, found);
    SampleCase sample;
    sample.pet.microchip = u"276098100123456"_s;
    QVERIFY(sample.all.pets.update(sample.pet));
    RecordRegistry registry(sample.database.context());
    const auto record = registry.find(*kindFromWord(kind), text);
    QCOMPARE(bool(record), found);
    if (!found)
        QCOMPARE(record.error().code, Error::Code::NotFound);
}

void RecordRegistryTest::twoOfOneNameAreAskedAbout()
{
    SampleCase sample;
    Pet twin = sample.newPet(u"rex"_s);
    QVERIFY(sample.all.pets.add(twin));
    RecordRegistry registry(sample.database.context());
    const auto found = registry.find(RecordKind::Pet, u"Rex"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::Invalid);
    QVERIFY(registry.find(RecordKind::Pet, twin.objectId));
}

void RecordRegistryTest::setChangesWhatIsNamed()
{
    SampleCase sample;
    RecordRegistry registry(sample.database.context());
    const auto changed =
        registry.set(RecordKind::Pet, u"Rex"_s,
                     {{u"colour"_s, u"black"_s}, {u"ownerPhone"_s, u"040 1112223"_s}});
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().text));
    const auto pet = sample.all.pets.find(sample.pet.id);
    QCOMPARE(pet->colour, u"black"_s);
    QCOMPARE(pet->petName, u"Rex"_s);
    QCOMPARE(pet->version, 2);
    QCOMPARE(sample.all.owners.find(sample.owner.id)->phone, u"040 1112223"_s);
    QVERIFY(registry.set(RecordKind::Pet, u"Rex"_s, {{u"primaryVetClinic"_s, u""_s}}));
    QCOMPARE(sample.all.pets.find(sample.pet.id)->primaryPracticeId, 0);
}

void RecordRegistryTest::staleSetIsRefused()
{
    SampleCase sample;
    RecordRegistry registry(sample.database.context());
    QVERIFY(registry.set(RecordKind::Pet, u"Rex"_s, {{u"colour"_s, u"black"_s}}, 1));
    const auto late = registry.set(RecordKind::Pet, u"Rex"_s, {{u"colour"_s, u"white"_s}}, 1);
    QVERIFY(!late);
    QCOMPARE(late.error().code, Error::Code::Conflict);
    QCOMPARE(registry.remove(RecordKind::Pet, u"Rex"_s, u"a mistake"_s, 1).error().code,
             Error::Code::Conflict);
    QCOMPARE(sample.all.pets.find(sample.pet.id)->colour, u"black"_s);
}

void RecordRegistryTest::nothingIsLeftOfAFailedAdd()
{
    SampleCase sample;
    RecordRegistry registry(sample.database.context());
    const auto made = registry.add(RecordKind::Pet, {{u"petName"_s, u"Fluffy"_s},
                                                     {u"ownerName"_s, u"Anna Smith"_s},
                                                     {u"ownerPhone"_s, u"040 5556667"_s},
                                                     {u"primaryVetClinic"_s, u"Lakeside Vets"_s},
                                                     {u"assignedSpecialist"_s, u"sam"_s}});
    QVERIFY(!made); // no species
    QCOMPARE(made.error().field, u"species"_s);
    QCOMPARE(sql::value(sample.database.db(), u"SELECT count(*) FROM owners"_s)->toInt(), 1);
    QCOMPARE(sql::value(sample.database.db(), u"SELECT count(*) FROM practices"_s)->toInt(), 1);
}

void RecordRegistryTest::listsInOrder()
{
    SampleCase sample;
    for (const QString &name : {u"Émile"_s, u"Bella"_s, u"100%"_s}) {
        Pet pet = sample.newPet(name);
        sample.database.clock.advance(std::chrono::seconds(1));
        QVERIFY(sample.all.pets.add(pet));
    }
    RecordRegistry registry(sample.database.context());
    const auto names = [&registry](const QString &filter, const QString &sort, int limit) {
        QStringList result;
        const auto listed = registry.list(RecordKind::Pet, filter, sort, limit,
                                          [&](const Record &record) -> Result<> {
                                              result += static_cast<const Pet &>(record).petName;
                                              return {};
                                          });
        return listed ? result.join(u' ') : listed.error().text;
    };
    QCOMPARE(names({}, {}, 0), u"100% Bella Émile Rex"_s);
    QCOMPARE(names({}, u"petName"_s, 0), u"100% Bella Rex Émile"_s);
    QCOMPARE(names({}, u"-id"_s, 2), u"100% Bella"_s);
    QCOMPARE(names(u"EMI"_s, {}, 0), u"Émile"_s);
    QCOMPARE(names(u"%"_s, {}, 0), u"100%"_s);
    QVERIFY(names({}, u"photoHash"_s, 0).contains(u' '));
    QVERIFY(names({}, u"shoeSize"_s, 0).contains(u"shoeSize"));
}

void RecordRegistryTest::hiddenFieldsDoNotLeave()
{
    SampleCase sample;
    sample.database.access.hidden = QStringList{u"medical_history_summary"_s, u"phone"_s};
    RecordRegistry registry(sample.database.context());
    const auto pet = registry.find(RecordKind::Pet, u"Rex"_s);
    const QJsonObject json = registry.toJson(RecordKind::Pet, **pet);
    QCOMPARE(json.value(u"medicalHistorySummary"_s).toString(), u""_s);
    QVERIFY(json.value(u"ownerPhone"_s).isNull());
    int listed = 0;
    const auto take = [&listed](const Record &) -> Result<> {
        ++listed;
        return {};
    };
    QVERIFY(registry.list(RecordKind::Pet, u"limps"_s, {}, 0, take));
    QCOMPARE(listed, 0); // nor can they be searched
    QVERIFY(!registry.list(RecordKind::Pet, {}, u"medicalHistorySummary"_s, 0, take));
}

void RecordRegistryTest::peopleAreNotAdded()
{
    SampleCase sample;
    RecordRegistry registry(sample.database.context());
    QCOMPARE(registry.add(RecordKind::User, {{u"username"_s, u"eve"_s}}).error().code,
             Error::Code::Usage);
}

QTEST_GUILESS_MAIN(RecordRegistryTest)
#include "tst_recordregistry.moc"
