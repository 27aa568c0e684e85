// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/security/audit/audittrail.h"
#include "models/security/audit/audittriggers.h"
#include "tests/models/security/audit/auditexamples.h"
#include "tests/models/security/audit/keyholder.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarsus;
using namespace tarsus::test;

/// That every table's rows are written into the trail, with what they were and are.
class TestAuditTriggers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTableOfTheSchemaIsKnownHere();
    void aRowComesChangesAndGoes_data();
    void aRowComesChangesAndGoes();
    void anEditTellsWhatChangedOnly();
    void nothingThatChangesIsNothingToTell();
    void removingAndSigningHaveWordsOfTheirOwn();
    void aKeyIsToldWholeAndOtherBytesByTheirHash();
    void theProgramsOwnCountersAreNotTold();
    void withoutTheFunctionsNothingIsWritten_data();
    void withoutTheFunctionsNothingIsWritten();
    void aRollbackLeavesNoEntry();
    void entriesSayWhoAndInWhichSession();
    void anEventIsNoted_data();
    void anEventIsNoted();
    void aChangeCannotBeNotedAsAnEvent_data();
    void aChangeCannotBeNotedAsAnEvent();
    void theTrailIsNeitherChangedNorCut_data();
    void theTrailIsNeitherChangedNorCut();
    void triggersThatWereTakenAwayComeBack();
};

namespace {

/// Without what a row sets off elsewhere: a merge removes a record, too.
QList<Entry> ofKind(const QString &kind, QList<Entry> entries)
{
    entries.removeIf([&](const Entry &entry) { return entry.kind != kind; });
    return entries;
}

void makeGround(KeyHolder &raw)
{
    for (const QString &statement : auditGround())
        raw.run(statement);
}

} // namespace

void TestAuditTriggers::initTestCase()
{
    QLoggingCategory::setFilterRules(u"tarsus.sql=false"_s); // most of it is refused on purpose
}

void TestAuditTriggers::everyTableOfTheSchemaIsKnownHere()
{
    TestClinic clinic;
    KeyHolder raw(clinic);
    const auto audited = audit::auditedTables(raw.db());
    QVERIFY(audited);
    QStringList known;
    for (const AuditExample &example : auditExamples())
        known += example.table;
    known.sort();
    QCOMPARE(*audited, known); // a new table needs an example, or a reason to be left out
    for (const QString &table : *audited) {
        const int count = raw.value(u"SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' "
                                    "AND tbl_name = ? AND name GLOB 'audit_trail_*'"_s,
                                    {table})
                              .toInt();
        QVERIFY2(count == 3, qPrintable(table));
    }
}

void TestAuditTriggers::aRowComesChangesAndGoes_data()
{
    QTest::addColumn<QString>("table");
    for (const AuditExample &example : auditExamples())
        QTest::newRow(qPrintable(example.table)) << example.table;
}

void TestAuditTriggers::aRowComesChangesAndGoes()
{
    QFETCH(QString, table);
    const AuditExample example = auditExample(table);
    TestClinic clinic;
    KeyHolder raw(clinic, KeyHolder::Functions::AsPerson, 3);
    makeGround(raw);

    qint64 before = newestEntry(raw.db());
    raw.run(u"INSERT INTO main."_s % table % u' ' % example.insert);
    auto entries = ofKind(example.kind, entriesAfter(raw.db(), before));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.front().action, example.action);
    QCOMPARE(entries.front().kind, example.kind);
    QCOMPARE(entries.front().person, 3);
    QVERIFY(!entries.front().detail.isEmpty());
    const qint64 pet = table == "pets"_L1 ? 101 : example.isOfCase ? 100 : 0;
    QCOMPARE(entries.front().pet, pet);
    const qint64 record = entries.front().record;

    if (!example.change.isEmpty()) {
        before = newestEntry(raw.db());
        raw.run(u"UPDATE main."_s % table % u" SET "_s % example.change % example.where);
        entries = ofKind(example.kind, entriesAfter(raw.db(), before));
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.front().kind, example.kind);
        QCOMPARE(entries.front().record, record);
        QCOMPARE(entries.front().pet, pet);
        const QString column = example.change.section(u' ', 0, 0);
        const QJsonArray change = entries.front().detail.value(column).toArray();
        QCOMPARE(change.size(), 2);
        QVERIFY(change.at(0) != change.at(1));
    }

    before = newestEntry(raw.db());
    QCOMPARE(raw.tries(u"DELETE FROM main."_s % table % example.where), !example.isKept);
    entries = entriesAfter(raw.db(), before);
    QCOMPARE(entries.size(), example.isKept ? 0 : 1);
    if (!example.isKept)
        QCOMPARE(entries.front().record, record);
}

void TestAuditTriggers::anEditTellsWhatChangedOnly()
{
    TestClinic clinic;
    KeyHolder raw(clinic, KeyHolder::Functions::AsPerson, 2);
    makeGround(raw);
    const QString name = u"\"Rex\"\\\n\u0001 \u05d0\u05d1"_s;
    const qint64 before = newestEntry(raw.db());
    raw.run(u"UPDATE main.pets SET pet_name = ?, colour = 'black', version = version + 1, "
            "updated_at = '2026-03-02T10:00:00.000Z' WHERE id = 100"_s,
            {name});
    const auto entries = entriesAfter(raw.db(), before);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.front().detail.keys(), (QStringList{u"colour"_s, u"pet_name"_s}));
    QCOMPARE(entries.front().detail.value("pet_name"_L1), QJsonValue(QJsonArray{u"Rex"_s, name}));
    QCOMPARE(entries.front().detail.value("colour"_L1), QJsonValue(QJsonArray{u""_s, u"black"_s}));
}

void TestAuditTriggers::nothingThatChangesIsNothingToTell()
{
    TestClinic clinic;
    KeyHolder raw(clinic, KeyHolder::Functions::AsPerson, 2);
    makeGround(raw);
    const qint64 before = newestEntry(raw.db());
    raw.run(u"UPDATE main.pets SET pet_name = pet_name, version = version + 1 WHERE id = 100"_s);
    raw.run(u"UPDATE main.users SET last_sign_in_at = '2026-03-02T10:00:00.000Z'"_s);
    QCOMPARE(newestEntry(raw.db()), before);
}

void TestAuditTriggers::removingAndSigningHaveWordsOfTheirOwn()
{
    TestClinic clinic;
    KeyHolder raw(clinic, KeyHolder::Functions::AsPerson, 2);
    makeGround(raw);
    raw.run(u"INSERT INTO main.interactions "_s % auditExample(u"interactions"_s).insert);
    const qint64 before = newestEntry(raw.db());
    raw.run(u"UPDATE main.interactions SET signed_at = '2026-03-02T10:00:00.000Z', "
            "signed_by_id = 2 WHERE id = 101"_s);
    raw.run(u"UPDATE main.pets SET deleted_at = '2026-03-02T10:00:00.000Z', "
            "deleted_reason = 'twice' WHERE id = 100"_s);
    raw.run(u"UPDATE main.users SET role = 'coordinator' WHERE id = 2"_s);
    const auto entries = entriesAfter(raw.db(), before);
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).action, u"sign"_s);
    QCOMPARE(entries.at(1).action, u"delete"_s);
    QCOMPARE(entries.at(2).action, u"account"_s);
}

void TestAuditTriggers::aKeyIsToldWholeAndOtherBytesByTheirHash()
{
    TestClinic clinic;
    KeyHolder raw(clinic, KeyHolder::Functions::AsPerson, 2);
    makeGround(raw);
    const qint64 before = newestEntry(raw.db());
    raw.run(u"UPDATE main.users SET signing_public_key = x'0102' WHERE id = 2"_s);
    raw.run(u"UPDATE main.pets SET photo_hash = x'0102' WHERE id = 100"_s);
    const auto entries = entriesAfter(raw.db(), before);
    QCOMPARE(entries.at(0).detail.value("signing_public_key"_L1).toArray().at(1).toString(),
             u"key:0102"_s);
    const QString photo = entries.at(1).detail.value("photo_hash"_L1).toArray().at(1).toString();
    QVERIFY(photo.startsWith("blake2b:"_L1));
    QCOMPARE(photo.size(), 8 + 32);
}

void TestAuditTriggers::theProgramsOwnCountersAreNotTold()
{
    TestClinic clinic;
    KeyHolder raw(clinic, KeyHolder::Functions::AsProgram);
    const qint64 before = newestEntry(raw.db());
    raw.run(u"UPDATE main.settings SET value = '77' WHERE key = 'key_file_sequence'"_s);
    raw.run(u"INSERT INTO main.settings VALUES ('audit_something', '1')"_s);
    QCOMPARE(newestEntry(raw.db()), before);
    raw.run(u"UPDATE main.settings SET value = 'X' WHERE key = 'clinic_name'"_s);
    const auto entries = entriesAfter(raw.db(), before);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.front().detail.value("key"_L1),
             QJsonValue(QJsonArray{u"clinic_name"_s, u"clinic_name"_s}));
}

void TestAuditTriggers::withoutTheFunctionsNothingIsWritten_data()
{
    aRowComesChangesAndGoes_data();
}

void TestAuditTriggers::withoutTheFunctionsNothingIsWritten()
{
    QFETCH(QString, table);
    const AuditExample example = auditExample(table);
    TestClinic clinic;
    {
        KeyHolder raw(clinic, KeyHolder::Functions::AsProgram);
        makeGround(raw);
    }
    KeyHolder tool(clinic);
    QVERIFY(!tool.tries(u"INSERT INTO main."_s % table % u' ' % example.insert));
    QVERIFY(!tool.tries(u"DELETE FROM main."_s % table));
    if (!example.change.isEmpty())
        QVERIFY(!tool.tries(u"UPDATE main."_s % table % u" SET "_s % example.change));
    QVERIFY(!tool.tries(u"INSERT INTO main.audit_events (action) VALUES ('view')"_s));
}

void TestAuditTriggers::aRollbackLeavesNoEntry()
{
    TestClinic clinic;
    KeyHolder raw(clinic, KeyHolder::Functions::AsProgram);
    const qint64 before = newestEntry(raw.db());
    raw.run(u"BEGIN IMMEDIATE"_s);
    raw.run(u"UPDATE main.users SET full_name = 'X' WHERE id = 1"_s);
    raw.run(u"SAVEPOINT part"_s);
    raw.run(u"UPDATE main.users SET full_name = 'Y' WHERE id = 1"_s);
    QCOMPARE(newestEntry(raw.db()), before + 2);
    raw.run(u"ROLLBACK TO part"_s);
    QCOMPARE(newestEntry(raw.db()), before + 1);
    raw.run(u"ROLLBACK"_s);
    QCOMPARE(newestEntry(raw.db()), before);
    raw.run(u"UPDATE main.users SET full_name = 'Z' WHERE id = 1"_s);
    QCOMPARE(newestEntry(raw.db()), before + 1);
}

void TestAuditTriggers::entriesSayWhoAndInWhichSession()
{
    TestClinic clinic(u"specialist"_s);
    KeyHolder raw(clinic);
    const qint64 person = clinic.clinic().session().personId();
    const auto signIn = entriesAfter(raw.db(), newestEntry(raw.db()) - 1).constFirst();
    QCOMPARE(signIn.action, u"sign_in"_s);
    QCOMPARE(signIn.person, person);
    QCOMPARE(signIn.session, signIn.seq);
    QVERIFY(sql::inTransaction(clinic.rawContext(),
                               [&] { return note(clinic.db(), AuditEvent::View); }));
    const auto view = entriesAfter(raw.db(), signIn.seq).constFirst();
    QCOMPARE(view.person, person);
    QCOMPARE(view.session, signIn.seq);
}

void TestAuditTriggers::anEventIsNoted_data()
{
    QTest::addColumn<int>("event");
    for (const AuditEvent event : auditEvents())
        QTest::newRow(qPrintable(auditEventWord(event))) << static_cast<int>(event);
}

void TestAuditTriggers::anEventIsNoted()
{
    QFETCH(int, event);
    TestClinic clinic;
    KeyHolder raw(clinic);
    const qint64 before = newestEntry(raw.db());
    QVERIFY(sql::inTransaction(clinic.rawContext(), [&] {
        return note(clinic.db(), static_cast<AuditEvent>(event),
                    {.kind = u"pet"_s, .record = 7, .pet = 7, .detail = {{u"page"_s, 2}}});
    }));
    const auto entries = entriesAfter(raw.db(), before);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.front().action, auditEventWord(static_cast<AuditEvent>(event)));
    QCOMPARE(entries.front().kind, u"pet"_s);
    QCOMPARE(entries.front().record, 7);
    QCOMPARE(entries.front().pet, 7);
    QCOMPARE(entries.front().detail, (QJsonObject{{u"page"_s, 2}}));
}

void TestAuditTriggers::aChangeCannotBeNotedAsAnEvent_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"create", "edit", "delete", "sign", "rules", "account",
                               "break_glass", "hand_over", "import", "anything", ""})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestAuditTriggers::aChangeCannotBeNotedAsAnEvent()
{
    QFETCH(QString, action);
    TestClinic clinic;
    KeyHolder raw(clinic, KeyHolder::Functions::AsPerson, 2);
    const qint64 before = newestEntry(raw.db());
    QVERIFY(!raw.tries(u"INSERT INTO main.audit_events (action) VALUES (?)"_s, {action}));
    QCOMPARE(newestEntry(raw.db()), before);
}

void TestAuditTriggers::theTrailIsNeitherChangedNorCut_data()
{
    QTest::addColumn<QString>("statement");
    for (const char *statement :
         {"UPDATE main.audit_entries SET detail = ''", "DELETE FROM main.audit_entries",
          "REPLACE INTO main.audit_entries SELECT * FROM main.audit_entries",
          "UPDATE main.audit_seals SET mac = x''", "DELETE FROM main.audit_seals",
          "UPDATE main.audit_epochs SET first_key = x''", "DELETE FROM main.audit_epochs"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void TestAuditTriggers::theTrailIsNeitherChangedNorCut()
{
    QFETCH(QString, statement);
    TestClinic clinic;
    QVERIFY(sql::inTransaction(clinic.rawContext(),
                               [&] { return note(clinic.db(), AuditEvent::Lock); }));
    KeyHolder raw(clinic, KeyHolder::Functions::AsProgram);
    QVERIFY(raw.value(u"SELECT count(*) FROM audit_seals"_s).toInt() > 0);
    QVERIFY(!raw.tries(statement));
}

void TestAuditTriggers::triggersThatWereTakenAwayComeBack()
{
    const QString triggers = u"SELECT count(*) FROM sqlite_schema WHERE tbl_name = 'pets' "
                             "AND name GLOB 'audit_trail_*'"_s;
    TestClinic clinic;
    {
        KeyHolder raw(clinic);
        const QString name = raw.value(u"SELECT name FROM sqlite_schema WHERE tbl_name = 'pets' "
                                       "AND name GLOB 'audit_trail_*'"_s)
                                 .toString();
        raw.run(QString(u"DROP TRIGGER \""_s % name % u'"'));
        QCOMPARE(raw.value(triggers).toInt(), 2);
    }
    clinic.signIn(u"specialist"_s);
    KeyHolder raw(clinic);
    QCOMPARE(raw.value(triggers).toInt(), 3);
}

QTEST_GUILESS_MAIN(TestAuditTriggers)
#include "tst_audittriggers.moc"
