// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/migrator.h"
#include "models/db/sql.h"
#include "models/security/audit/audittriggers.h"
#include "models/security/audit/auditverifier.h"
#include "models/services/search/searchservice.h"
#include "tests/support/testclinic.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;

/// A clinic as each older program left it is opened by this one: nothing of it is lost, and what
/// is new is there.
class TestClinicUpgrade : public QObject
{
    Q_OBJECT

private slots:
    void anOlderClinicIsBroughtUpToDate_data();
    void anOlderClinicIsBroughtUpToDate();
    void whatTakesLongIsTold();
    void clocksComeWithoutATrail();
    void whatTheClinicMadeOfItsListsStays();
};

namespace {

constexpr int firstReleased = 2;
constexpr int withTrail = 5;  ///< 0005_audit.sql
constexpr int withClocks = 7; ///< 0007_clocks.sql

const QString migrations = u":/sql/migrations"_s;

struct Rows
{
    QStringList columns;
    QList<QVariantList> values;
};

QStringList textsOf(const QSqlDatabase &db, const QString &query)
{
    QStringList texts;
    auto found = sql::run(db, query);
    while (found && found->next())
        texts.append(found->value(0).toString());
    return texts;
}

/// Without the columns that are made from others.
QStringList columnsOf(const QSqlDatabase &db, const QString &table)
{
    QStringList names;
    auto found = sql::run(db, u"SELECT name FROM pragma_table_info(?)"_s, {table});
    while (found && found->next())
        names.append(found->value(0).toString());
    return names;
}

QStringList tablesOf(const QSqlDatabase &db)
{
    return textsOf(db, u"SELECT name FROM pragma_table_list "
                       "WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
}

QHash<QString, Rows> everyRow(const QSqlDatabase &db)
{
    QHash<QString, Rows> all;
    const QStringList tables = tablesOf(db);
    for (const QString &table : tables) {
        Rows rows{columnsOf(db, table), {}};
        auto found = sql::run(db, u"SELECT "_s + rows.columns.join(u", ") + u" FROM "_s + table);
        while (found && found->next()) {
            QVariantList values;
            for (int column = 0; column < rows.columns.size(); ++column)
                values.append(found->isNull(column) ? QVariant() : found->value(column));
            rows.values.append(values);
        }
        all.insert(table, rows);
    }
    return all;
}

void dropEverything(const QSqlDatabase &db)
{
    for (const auto &[type, word] :
         {std::pair(u"trigger"_s, u"TRIGGER"_s), std::pair(u"view"_s, u"VIEW"_s)}) {
        const QStringList names =
            textsOf(db, u"SELECT name FROM sqlite_schema WHERE type = '"_s + type + u"'"_s);
        for (const QString &name : names)
            QVERIFY(sql::run(db, u"DROP "_s + word + u' ' + name));
    }
    const QStringList indexes = textsOf(
        db, u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'virtual'"_s);
    for (const QString &name : indexes + tablesOf(db))
        QVERIFY(sql::run(db, u"DROP TABLE "_s + name));
}

/// Back to what the program of `version` made, with the rows that are there now.
void makeOlder(TestClinic &clinic, int version)
{
    QVERIFY(audit::removeAuditTriggers(clinic.rawContext()));
    const QSqlDatabase db = clinic.db();
    const QHash<QString, Rows> rows = everyRow(db);
    QVERIFY(sql::runScript(db, "PRAGMA foreign_keys = OFF"));
    dropEverything(db);
    const QStringList files = QDir(migrations).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : files.first(version)) {
        QFile file(migrations + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(sql::runScript(db, file.readAll()));
    }
    const QStringList tables = tablesOf(db);
    for (const QString &table : tables) {
        const Rows &now = rows[table];
        QStringList columns = columnsOf(db, table);
        columns.removeIf([&](const QString &column) { return !now.columns.contains(column); });
        const QString insert = u"INSERT OR REPLACE INTO "_s + table + u" ("_s + columns.join(u", ")
                               + u") VALUES ("_s + QStringList(columns.size(), u"?"_s).join(u", ")
                               + u')';
        for (const QVariantList &values : now.values) {
            QVariantList old;
            for (const QString &column : std::as_const(columns))
                old.append(values.at(now.columns.indexOf(column)));
            QVERIFY2(sql::run(db, insert, old), qPrintable(table));
        }
    }
    QVERIFY(sql::runScript(db, "PRAGMA user_version = " + QByteArray::number(version)));
    // A watermark of then knows nothing of a trail; closing finds none and leaves the mark alone.
    if (version < withTrail)
        QVERIFY(clinic.clinic().markCopy(clinic.path(), 0, {}));
}

/// An owner and their three pets, made by the first person of the clinic.
void addPets(const QSqlDatabase &db)
{
    QVERIFY(sql::run(db, u"INSERT INTO owners (object_id, created_at, updated_at, created_by_id, "
                         "owner_name, phone) VALUES ('owner', '2026-03-01T08:00:00.000Z', "
                         "'2026-03-01T08:00:00.000Z', 1, 'Ida Holm', '030 1')"_s));
    for (const QString &name : {u"Bella"_s, u"Otis"_s, u"Łatka"_s}) {
        QVERIFY(sql::run(db,
                         u"INSERT INTO pets (object_id, created_at, updated_at, created_by_id, "
                         "pet_name, species, medical_history_summary, owner_id, "
                         "assigned_specialist_id) SELECT ?, created_at, updated_at, 1, ?, 'dog', "
                         "'healthy', id, 1 FROM owners WHERE object_id = 'owner'"_s,
                         {name, name}));
    }
}

/// One whose report is due, with the steps that led there.
void addReferral(const QSqlDatabase &db)
{
    const auto must = [&](const QString &text) {
        const auto done = sql::run(db, text);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    };
    must(u"INSERT INTO practices (object_id, created_at, updated_at, created_by_id, practice_name) "
         "VALUES ('practice', '2026-02-01T08:00:00.000Z', '2026-02-01T08:00:00.000Z', 1, 'Oak')"_s);
    must(u"INSERT INTO referrals (object_id, created_at, updated_at, created_by_id, "
         "referral_number, pet_id, referring_practice_id, referral_reason, status, "
         "received_by_id, received_at, priority) SELECT 'referral', p.created_at, p.updated_at, 1, "
         "'R-1', p.id, x.id, 'Limping', 'report_due', 1, '2026-02-24T09:00:00.000Z', 'routine' "
         "FROM pets p, practices x WHERE p.object_id = 'Otis'"_s);
    for (const auto &[status, at] : {std::pair(u"booked"_s, u"2026-02-25T09:00:00.000Z"_s),
                                     std::pair(u"in_progress"_s, u"2026-02-26T08:00:00.000Z"_s),
                                     std::pair(u"report_due"_s, u"2026-02-26T09:00:00.000Z"_s)}) {
        const auto done =
            sql::run(db,
                     u"INSERT INTO referral_steps (referral_id, from_status, to_status, "
                     "stepped_at, user_id) SELECT id, '', ?, ?, 1 FROM referrals"_s,
                     {status, at});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
}

QString petNames(const QSqlDatabase &db)
{
    return sql::value(db, u"SELECT group_concat(pet_name || version, ' ') FROM "
                          "(SELECT pet_name, version FROM pets ORDER BY id)"_s)
        ->toString();
}

} // namespace

void TestClinicUpgrade::anOlderClinicIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    TestClinic clinic;
    const int newest = Migrator(clinic.rawContext()).newestVersion();
    for (int version = firstReleased; version < newest; ++version)
        QTest::addRow("of version %d", version) << version;
}

void TestClinicUpgrade::anOlderClinicIsBroughtUpToDate()
{
    QFETCH(int, version);
    TestClinic clinic;
    addPets(clinic.db());
    const QString names = petNames(clinic.db());
    QVERIFY(!names.isEmpty());
    makeOlder(clinic, version);
    clinic.close();

    clinic.signIn(u"admin"_s);
    QCOMPARE(sql::value(clinic.db(), u"PRAGMA user_version"_s)->toInt(),
             Migrator(clinic.rawContext()).newestVersion());
    QCOMPARE(petNames(clinic.db()), names);
    const QString first =
        sql::value(clinic.db(), u"SELECT pet_name FROM pets WHERE deleted_at IS NULL"_s)
            ->toString();
    const auto hits = SearchService(clinic.context()).find(first, 10);
    QVERIFY(hits && !hits->isEmpty());
    const auto report = AuditVerifier::verify(clinic.clinic());
    QVERIFY(report && report->isWhole());
}

/// The copy, each step of the tables and the clocks are told, in this order; a clinic of today
/// opens without a word.
void TestClinicUpgrade::whatTakesLongIsTold()
{
    using What = OpeningStage::What;
    TestClinic clinic;
    addPets(clinic.db());
    addReferral(clinic.db());
    const int newest = Migrator(clinic.rawContext()).newestVersion();
    makeOlder(clinic, withClocks - 1);
    clinic.close();

    QList<OpeningStage> told;
    const auto open = [&] {
        auto folder = ClinicFolder::hold(clinic.path(), clinic.options);
        if (!folder)
            qFatal("%s", qPrintable(folder.error().text));
        return Clinic::open(*folder, u"admin"_s, password(TestClinic::passwordText()),
                            [&](const OpeningStage &stage) { told.append(stage); });
    };
    {
        const auto opened = open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
    }
    QList<OpeningStage> wanted{{What::Copy}};
    const int steps = newest - withClocks + 1;
    for (int done = 0; done <= steps; ++done)
        wanted.append({What::Upgrade, done, steps});
    wanted.append({What::Clocks, 0, 1});
    wanted.append({What::Clocks, 1, 1});
    QVERIFY(told == wanted);
    told.clear();
    QVERIFY(open());
    QVERIFY(told.isEmpty());
}

/// What follows from the steps of a referral is worked out, not done by anybody.
void TestClinicUpgrade::clocksComeWithoutATrail()
{
    TestClinic clinic;
    addPets(clinic.db());
    addReferral(clinic.db());
    makeOlder(clinic, withClocks - 1);
    const QString question =
        u"SELECT count(*) FROM audit_entries WHERE kind = 'referral' AND action = 'edit'"_s;
    const auto before = sql::value(clinic.db(), question);
    clinic.close();
    clinic.signIn(u"admin"_s);
    QCOMPARE(sql::value(clinic.db(), question)->toInt(), before->toInt());
    auto row = sql::run(clinic.db(), u"SELECT booked_at, discharged_at, report_due_at, "
                                     "acknowledge_due_at FROM referrals"_s);
    QVERIFY(row && row->next());
    QCOMPARE(row->value(0).toString(), u"2026-02-25T09:00:00.000Z"_s);
    QCOMPARE(row->value(1).toString(), u"2026-02-26T09:00:00.000Z"_s);
    QVERIFY(row->value(2).toString() > row->value(1).toString());
    QVERIFY(!row->value(3).toString().isEmpty());
    row->finish();
    const auto report = AuditVerifier::verify(clinic.clinic());
    QVERIFY(report && report->isWhole());
}

/// A newer program adds its new entries of the value lists; what the clinic renamed or switched off
/// stays.
void TestClinicUpgrade::whatTheClinicMadeOfItsListsStays()
{
    TestClinic clinic;
    QVERIFY(audit::removeAuditTriggers(clinic.rawContext()));
    QVERIFY(sql::runScript(
        clinic.db(), "DELETE FROM settings WHERE key = 'shipped_lists';"
                     "DELETE FROM value_items WHERE list = 'species' AND code = 'ferret';"
                     "UPDATE value_items SET active = 0 WHERE list = 'species' AND code = 'cat';"
                     "UPDATE value_items SET labels = '{\"en\":\"Doggo\"}', position = 77 "
                     "WHERE list = 'species' AND code = 'dog';"
                     "INSERT INTO value_items (list, code, labels) "
                     "VALUES ('species', 'gryphon', '{\"en\":\"Gryphon\"}');"));
    clinic.close();
    clinic.signIn(u"admin"_s);
    const auto one = [&](const QString &code, const QString &column) {
        const QString text =
            column == "active"_L1
                ? u"SELECT active FROM value_items WHERE list = 'species' AND code = ?"_s
                : u"SELECT labels FROM value_items WHERE list = 'species' AND code = ?"_s;
        return sql::value(clinic.db(), text, {code})->toString();
    };
    QCOMPARE(one(u"ferret"_s, u"active"_s), u"1"_s);
    QCOMPARE(one(u"cat"_s, u"active"_s), u"0"_s);
    QCOMPARE(one(u"dog"_s, u"labels"_s), u"{\"en\":\"Doggo\"}"_s);
    QCOMPARE(one(u"gryphon"_s, u"active"_s), u"1"_s);

    // Once for each new set of entries, and without a new version of the tables, too.
    QVERIFY(sql::runScript(clinic.db(), "DELETE FROM value_items WHERE code = 'ferret'"));
    clinic.close();
    clinic.signIn(u"admin"_s);
    QCOMPARE(one(u"ferret"_s, u"active"_s), QString());
    QVERIFY(sql::runScript(clinic.db(),
                           "UPDATE settings SET value = 'older' WHERE key = 'shipped_lists'"));
    clinic.close();
    clinic.signIn(u"frontdesk"_s);
    QCOMPARE(one(u"ferret"_s, u"active"_s), u"1"_s);
}

QTEST_GUILESS_MAIN(TestClinicUpgrade)
#include "tst_clinicupgrade.moc"
