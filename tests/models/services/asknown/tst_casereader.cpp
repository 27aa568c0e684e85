// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"
#include "models/services/asknown/casereader.h"
#include "tests/models/security/audit/keyholder.h"

#include <QRandomGenerator>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// Columns that tell no person anything, or that the trail leaves out as bookkeeping.
static bool isLeftOut(const QString &column)
{
    static const QStringList names{
        u"id"_s,         u"object_id"_s,     u"version"_s,    u"updated_at"_s,
        u"photo_hash"_s, u"updated_by_id"_s, u"created_at"_s, u"created_by_id"_s,
        u"file_hash"_s,  u"priority_rank"_s, u"is_open"_s,    u"import_batch_id"_s,
        u"name_key"_s,   u"title_key"_s,     u"chip_key"_s};
    return names.contains(column);
}

using Snapshot = QMap<QString, QMap<QString, QString>>; ///< "kind key" → column → text

class TestCaseReader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMomentIsFoundAgain_data();
    void everyMomentIsFoundAgain();
    void whoWroteAndWhoSawIsKnown();
    void whatIsOlderThanTheTrailTellsItself();
    void momentsBeforeThePetHaveNone();

private:
    struct Bench
    {
        TestClinic clinic;
        QList<std::shared_ptr<KeyHolder>> people; // 1, 2, 3
        QRandomGenerator random;

        explicit Bench(quint32 seed)
            : random(seed)
        {
            for (int person = 1; person <= 3; ++person)
                people.append(
                    std::make_shared<KeyHolder>(clinic, KeyHolder::Functions::AsPerson, person));
        }
        KeyHolder &somebody() { return *people.at(random.bounded(3)); }
        int one(int upTo) { return random.bounded(upTo) + 1; }
        QSqlDatabase db() const { return people.first()->db(); }
        QString word() { return u"word %1"_s.arg(random.bounded(100000)); }
        QString now() const { return instantText(clinic.clock->now()); }
        void makeGround();
        void change();
        void changeRecord();
        void changeBeside();
        qint64 any(const QString &table);
        void insertInteraction();
        int made = 1000;
    };

    static Snapshot snapshot(const QSqlDatabase &db, qint64 petId);
    static Snapshot snapshot(const CaseAtMoment &known);
};

void TestCaseReader::initTestCase()
{
    qputenv("LC_ALL", "C.UTF-8");
}

void TestCaseReader::Bench::makeGround()
{
    KeyHolder &raw = *people.first();
    raw.run(u"INSERT INTO main.owners (id, object_id, created_at, updated_at, owner_name, phone) "
            "VALUES (100, 'O', ?, ?, 'Ada', '1')"_s,
            {now(), now()});
    raw.run(u"INSERT INTO main.practices (id, object_id, created_at, updated_at, practice_name) "
            "VALUES (100, 'P', ?, ?, 'P')"_s,
            {now(), now()});
    for (const int vet : {100, 101, 102})
        raw.run(u"INSERT INTO main.vets (id, object_id, created_at, updated_at, vet_name) "
                "VALUES (?, ?, ?, ?, 'V')"_s,
                {vet, u"V%1"_s.arg(vet), now(), now()});
    for (const int pet : {100, 101}) {
        raw.run(u"INSERT INTO main.pets (id, object_id, created_at, updated_at, pet_name, species, "
                "medical_history_summary, owner_id, assigned_specialist_id) "
                "VALUES (?, ?, ?, ?, 'Rex', 'dog', 'None', 100, 2)"_s,
                {pet, u"PET%1"_s.arg(pet), now(), now()});
        raw.run(u"INSERT INTO main.referrals (id, object_id, created_at, updated_at, "
                "referral_number, pet_id, referring_practice_id, referral_reason, received_by_id, "
                "received_at, priority) VALUES (?, ?, ?, ?, ?, ?, 100, 'Lame', 2, ?, 'soon')"_s,
                {pet, u"R%1"_s.arg(pet), now(), now(), u"R-%1"_s.arg(pet), pet, now()});
        raw.run(u"INSERT INTO main.appointments (id, object_id, created_at, updated_at, pet_id, "
                "appointment_date) VALUES (?, ?, ?, ?, ?, ?)"_s,
                {pet, u"A%1"_s.arg(pet), now(), now(), pet, now()});
        raw.run(u"INSERT INTO main.treatment_plans (id, object_id, created_at, updated_at, "
                "plan_title, pet_id, referral_id, diagnosis_notes, plan_status, "
                "client_instructions) VALUES (?, ?, ?, ?, 'Plan', ?, ?, 'D', 'draft', 'Rest')"_s,
                {pet, u"T%1"_s.arg(pet), now(), now(), pet, pet});
    }
}

/// The id of some row of the table; 0 where there is none.
qint64 TestCaseReader::Bench::any(const QString &table)
{
    return people.first()
        ->value(u"SELECT id FROM "_s % table % u" ORDER BY abs(id * ? % 9973) LIMIT 1"_s,
                {one(9000)})
        .toLongLong();
}

void TestCaseReader::Bench::insertInteraction()
{
    const int id = ++made;
    somebody().run(
        u"INSERT INTO main.interactions (id, object_id, created_at, updated_at, pet_id, user_id, "
        "interaction_type, summary, follow_up_needed, interaction_at) "
        "VALUES (?, ?, ?, ?, ?, 2, 'call', ?, 0, ?)"_s,
        {id, u"I%1"_s.arg(id), now(), now(), random.bounded(4) == 0 ? 101 : 100, word(), now()});
}

void TestCaseReader::Bench::changeRecord()
{
    KeyHolder &raw = somebody();
    switch (random.bounded(11)) {
    case 0: return insertInteraction();
    case 1:
        return raw.run(u"UPDATE main.interactions SET summary = ?, outcome = ? WHERE id = ?"_s,
                       {word(), random.bounded(2) ? word() : QString(), any(u"interactions"_s)});
    case 2: // to the other pet, or back
        return raw.run(u"UPDATE main.interactions SET pet_id = 201 - pet_id WHERE id = ?"_s,
                       {any(u"interactions"_s)});
    case 3:
        return raw.run(u"UPDATE main.interactions SET deleted_at = ?, deleted_reason = 'twice' "
                       "WHERE id = ?"_s,
                       {now(), any(u"interactions"_s)});
    case 4: // and back again
        return raw.run(u"UPDATE main.interactions SET deleted_at = NULL, deleted_reason = '' "
                       "WHERE id = ?"_s,
                       {any(u"interactions"_s)});
    case 5:
        return raw.run(u"UPDATE main.pets SET pet_name = ?, deceased = ?, colour = ? "
                       "WHERE id = 100"_s,
                       {word(), random.bounded(2), random.bounded(2) ? word() : QString()});
    case 6:
        return raw.run(u"UPDATE main.pets SET date_of_birth = ?, primary_practice_id = ? "
                       "WHERE id = 100"_s,
                       {random.bounded(2) ? QVariant(u"2020-01-0%1"_s.arg(one(9))) : QVariant(),
                        random.bounded(2) ? QVariant(100) : QVariant()});
    case 7:
        return raw.run(u"UPDATE main.referrals SET priority = ?, referral_reason = ? "
                       "WHERE id = ?"_s,
                       {random.bounded(2) ? u"urgent"_s : u"soon"_s, word(), 99 + one(2)});
    case 8:
        return raw.run(u"UPDATE main.treatment_plans SET diagnosis_notes = ?, signed_at = ? "
                       "WHERE id = 100"_s,
                       {word(), random.bounded(2) ? QVariant(now()) : QVariant()});
    case 9:
        return raw.run(u"UPDATE main.appointments SET room = ?, length_minutes = ? WHERE id = ?"_s,
                       {word(), 5 + one(100), 99 + one(2)});
    default: // nothing is changed
        return raw.run(u"UPDATE main.pets SET pet_name = pet_name, version = version + 1 "
                       "WHERE id = 100"_s);
    }
}

void TestCaseReader::Bench::changeBeside()
{
    KeyHolder &raw = somebody();
    const int pet = 99 + one(2);
    switch (random.bounded(10)) {
    case 0:
        return raw.run(u"INSERT INTO main.pet_weights (pet_id, weight_kg, entered_value, "
                       "measured_on, created_at) VALUES (?, ?, ?, '2026-03-02', ?)"_s,
                       {pet, one(400) / 8.0, one(400) / 10.0, now()});
    case 1: return raw.run(u"DELETE FROM main.pet_weights WHERE id = ?"_s, {any(u"pet_weights"_s)});
    case 2:
        return raw.run(u"INSERT INTO main.pet_alerts (pet_id, alert_text, created_at) "
                       "VALUES (?, ?, ?)"_s,
                       {pet, word(), now()});
    case 3:
        return raw.run(u"UPDATE main.pet_alerts SET alert_text = ?, active = ? WHERE id = ?"_s,
                       {word(), random.bounded(2), any(u"pet_alerts"_s)});
    case 4:
        return raw.run(u"INSERT INTO main.pet_chips (pet_id, chip) VALUES (?, ?)"_s, {pet, word()});
    case 5: return raw.run(u"DELETE FROM main.pet_chips WHERE id = ?"_s, {any(u"pet_chips"_s)});
    case 6:
        return raw.run(u"INSERT OR IGNORE INTO main.referral_cc (referral_id, vet_id) "
                       "VALUES (?, ?)"_s,
                       {pet, 99 + one(3)});
    case 7:
        return raw.run(u"DELETE FROM main.referral_cc WHERE referral_id = ? AND vet_id = ?"_s,
                       {pet, 99 + one(3)});
    case 8:
        return raw.run(u"INSERT INTO main.appointment_reminders (appointment_id, due_at) "
                       "VALUES (?, ?)"_s,
                       {pet, now()});
    default: // its own trigger changes the appointment, too
        return raw.run(
            u"UPDATE main.appointment_reminders SET result = ? WHERE id = ?"_s,
            {random.bounded(2) ? u"sent"_s : u"failed"_s, any(u"appointment_reminders"_s)});
    }
}

void TestCaseReader::Bench::change()
{
    if (random.bounded(2))
        changeRecord();
    else
        changeBeside();
}

Snapshot TestCaseReader::snapshot(const QSqlDatabase &db, qint64 petId)
{
    const QString pet = QString::number(petId);
    const QList<std::array<QString, 2>> questions{
        {u"pet"_s, u"pets WHERE id = "_s + pet},
        {u"pet_weights"_s, u"pet_weights WHERE pet_id = "_s + pet},
        {u"pet_alerts"_s, u"pet_alerts WHERE pet_id = "_s + pet},
        {u"pet_chips"_s, u"pet_chips WHERE pet_id = "_s + pet},
        {u"referral"_s, u"referrals WHERE pet_id = "_s + pet},
        {u"referral_cc"_s, u"referral_cc WHERE referral_id = "_s + pet},
        {u"plan"_s, u"treatment_plans WHERE pet_id = "_s + pet},
        {u"interaction"_s, u"interactions WHERE pet_id = "_s + pet},
        {u"appointment"_s, u"appointments WHERE pet_id = "_s + pet},
        {u"appointment_reminders"_s, u"appointment_reminders WHERE appointment_id = "_s + pet},
    };
    Snapshot taken;
    for (const auto &[kind, from] : questions) {
        QSqlQuery query(db);
        if (!query.exec(u"SELECT * FROM "_s + from))
            qFatal("%s", qPrintable(from));
        while (query.next()) {
            const QSqlRecord row = query.record();
            QMap<QString, QString> columns;
            for (int i = 0; i < row.count(); ++i) {
                if (!isLeftOut(row.fieldName(i)) && !row.value(i).toString().isEmpty())
                    columns.insert(row.fieldName(i), row.value(i).toString());
            }
            const QString key =
                kind == "referral_cc"_L1
                    ? QString(row.value(0).toString() % u'/' % row.value(1).toString())
                    : row.value(u"id"_s).toString();
            taken.insert(kind % u' ' % key, columns);
        }
    }
    return taken;
}

Snapshot TestCaseReader::snapshot(const CaseAtMoment &known)
{
    Snapshot taken;
    for (auto it = known.rows.cbegin(); it != known.rows.cend(); ++it) {
        QMap<QString, QString> columns;
        for (auto value = it->values.cbegin(); value != it->values.cend(); ++value) {
            if (!isLeftOut(value.key()))
                columns.insert(value.key(), value->toVariant().toString());
        }
        taken.insert(it.key().first % u' ' % it.key().second, columns);
    }
    return taken;
}

void TestCaseReader::everyMomentIsFoundAgain_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 7U, 42U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestCaseReader::everyMomentIsFoundAgain()
{
    QFETCH(quint32, seed);
    Bench bench(seed);
    bench.clinic.clock->advance(std::chrono::seconds(1));
    bench.makeGround();
    QList<std::pair<QDateTime, Snapshot>> taken;
    for (int step = 0; step < 400; ++step) {
        bench.change();
        if (bench.random.bounded(3) == 0)
            continue; // several things in one millisecond
        taken.append({bench.clinic.clock->now(), snapshot(bench.db(), 100)});
        bench.clinic.clock->advance(std::chrono::milliseconds(bench.one(5000)));
    }
    const CaseReader reader(bench.db());
    qsizetype largest = 0;
    for (const auto &[at, wanted] : std::as_const(taken)) {
        const auto known = reader.read(100, at);
        QVERIFY2(known, qPrintable(known ? QString() : known.error().detail));
        const Snapshot found = snapshot(*known);
        largest = qMax(largest, found.size());
        if (found == wanted)
            continue;
        for (const QString &key : wanted.keys()) {
            if (found.value(key) != wanted.value(key))
                qWarning() << key << found.value(key) << "instead of" << wanted.value(key);
        }
        QCOMPARE(found.keys(), wanted.keys());
        QVERIFY(found == wanted);
    }
    QVERIFY(largest > 20);
    QVERIFY(taken.size() > 200);
}

void TestCaseReader::whoWroteAndWhoSawIsKnown()
{
    Bench bench(3);
    bench.clinic.clock->advance(std::chrono::seconds(1));
    bench.makeGround();
    const auto see = [&](int person) {
        bench.clinic.clock->advance(std::chrono::minutes(1));
        bench.people.at(person - 1)
            ->run(u"INSERT INTO audit_events (action, kind, record_id, pet_id, detail) "
                  "VALUES ('view', 'pet', 100, 100, '')"_s);
        return bench.clinic.clock->now();
    };
    const QDateTime begin = bench.clinic.clock->now();
    const QDateTime first = see(2);
    bench.clinic.clock->advance(std::chrono::minutes(1));
    bench.people.at(2)->run(u"UPDATE main.pets SET colour = 'red' WHERE id = 100"_s);
    const QDateTime changed = bench.clinic.clock->now();
    see(3);
    const QDateTime last = see(2);

    const CaseReader reader(bench.db());
    const CaseRowKey pet{u"pet"_s, u"100"_s};
    const auto before = reader.read(100, begin);
    QVERIFY(before && before->views.isEmpty());
    QCOMPARE(before->lastWritten.value(pet).personId, 1);
    const auto between = reader.read(100, changed.addMSecs(-1));
    QVERIFY(between);
    QCOMPARE(between->views.size(), 1);
    QCOMPARE(between->views.first().personId, 2);
    QCOMPARE(between->lastWritten.value(pet).personId, 1);
    QVERIFY(between->rows.value(pet).isChangedSince);
    const auto after = reader.read(100, last);
    QVERIFY(after);
    QCOMPARE(after->lastWritten.value(pet).personId, 3);
    QCOMPARE(after->lastWritten.value(pet).at, changed);
    QVERIFY(!after->rows.value(pet).isChangedSince);
    QCOMPARE(after->views.size(), 2);
    QCOMPARE(after->views.first().personId, 2); // looked last
    QCOMPARE(after->views.first().times, 2);
    QCOMPARE(after->views.first().first, first);
}

void TestCaseReader::whatIsOlderThanTheTrailTellsItself()
{
    Bench bench(5);
    bench.clinic.clock->advance(std::chrono::seconds(1));
    bench.makeGround();
    // As if it had been there before the trail began.
    KeyHolder raw(bench.clinic);
    raw.dropAppendOnly();
    const QString name = raw.value(u"SELECT name FROM sqlite_schema WHERE type = 'trigger' "
                                   "AND name GLOB 'audit_trail_pet_weights_created*'"_s)
                             .toString();
    raw.run(u"DROP TRIGGER "_s + name);
    const QDateTime made = bench.clinic.clock->now().addSecs(30);
    raw.run(u"INSERT INTO main.pet_weights (id, pet_id, weight_kg, entered_value, measured_on, "
            "created_at) VALUES (5, 100, 4.5, 4.5, '2026-03-02', ?)"_s,
            {instantText(made)});
    const CaseReader reader(raw.db());
    const auto before = reader.read(100, made.addSecs(-1));
    QVERIFY(before);
    QVERIFY(!before->rows.contains({u"pet_weights"_s, u"5"_s}));
    const auto after = reader.read(100, made);
    QVERIFY(after && after->rows.contains({u"pet_weights"_s, u"5"_s}));
}

void TestCaseReader::momentsBeforeThePetHaveNone()
{
    Bench bench(5);
    bench.clinic.clock->advance(std::chrono::minutes(1));
    const QDateTime before = bench.clinic.clock->now().addMSecs(-1);
    bench.makeGround();
    const auto known = CaseReader(bench.db()).read(100, before);
    QVERIFY(known);
    QVERIFY(known->rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestCaseReader)
#include "tst_casereader.moc"
