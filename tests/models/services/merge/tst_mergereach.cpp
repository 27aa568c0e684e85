// SPDX-FileCopyrightText: 2026 Tarsus contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sql.h"
#include "models/services/asknown/casereader.h"
#include "tests/models/services/merge/mergebench.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tarsus;
using namespace tarsus::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Who may merge, what the trail tells of it, and that no table of a case is forgotten.
class TestMergeReach : public QObject
{
    Q_OBJECT

private slots:
    void whoMayMerge_data();
    void whoMayMerge();
    void pastTheServiceNobodyMergesEither_data();
    void pastTheServiceNobodyMergesEither();
    void theTrailAndTheFeedTellIt();
    void theCaseAsItStoodBeforeIsTold();
    void everyTableOfACaseIsKnownHere();
    void everyTieOfACaseIsKnownHere();
};

namespace {

QString why(const Error &error)
{
    return error.text + u' ' + error.detail;
}

} // namespace

void TestMergeReach::whoMayMerge_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<RecordKind>("kind");
    QTest::newRow("the front desk pets") << u"frontdesk"_s << RecordKind::Pet;
    QTest::newRow("a coordinator pets") << u"coordinator"_s << RecordKind::Pet;
    QTest::newRow("a coordinator owners") << u"coordinator"_s << RecordKind::Owner;
    QTest::newRow("a specialist pets") << u"specialist"_s << RecordKind::Pet;
    QTest::newRow("a specialist owners") << u"specialist"_s << RecordKind::Owner;
}

void TestMergeReach::whoMayMerge()
{
    QFETCH(QString, who);
    QFETCH(RecordKind, kind);
    MergeBench bench;
    const qint64 twice = bench.addOwner(u"M. Schulz"_s, u"030 555 44 33"_s);
    const bool isPet = kind == RecordKind::Pet;
    const MergeOrder order{
        kind, isPet ? bench.bella : bench.owner, isPet ? bench.again : twice, 1, 1, {}, true};
    const auto done = bench.merge(kind, order.staysId, order.duplicateId); // by the administrator
    QVERIFY2(done, done ? "" : qPrintable(why(done.error())));
    mustBe(MergeUndo(bench.context()).undo(*done));
    bench.signIn(who);
    const auto merged = MergeService(bench.context()).merge(order);
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, Error::Code::Forbidden);
    const auto undone = MergeUndo(bench.context()).undo(*done);
    QVERIFY(!undone);
    const bool mayNeither = who != "frontdesk"_L1;
    QCOMPARE(undone.error().code, mayNeither ? Error::Code::Forbidden : Error::Code::NotFound);
}

void TestMergeReach::pastTheServiceNobodyMergesEither_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("statement");
    const QString merge = u"INSERT INTO main.merges (kind, survivor_id, duplicate_id, reason, "
                          "merged_at, merged_by_id) VALUES ('%1', %2, %3, 'x', "
                          "'2026-03-02T09:00:00.000Z', %4)"_s;
    QTest::newRow("the front desk pets")
        << u"frontdesk"_s << merge.arg(u"pet"_s, u"1"_s, u"2"_s, u"4"_s);
    QTest::newRow("a specialist pets")
        << u"specialist"_s << merge.arg(u"pet"_s, u"1"_s, u"2"_s, u"2"_s);
    QTest::newRow("the administrator in another's name")
        << u"admin"_s << merge.arg(u"pet"_s, u"1"_s, u"2"_s, u"2"_s);
    QTest::newRow("the flag of the triggers")
        << u"admin"_s << u"INSERT INTO main.merge_running VALUES (1, 'pet', 1, 2, 'x', 1, 0)"_s;
    QTest::newRow("what went along")
        << u"admin"_s << u"INSERT INTO main.merge_rows VALUES (1, 'letters', 1)"_s;
    QTest::newRow("a merge changed") << u"admin"_s << u"UPDATE main.merges SET fields = '{}'"_s;
    QTest::newRow("a merge removed") << u"admin"_s << u"DELETE FROM main.merges"_s;
    QTest::newRow("the list of the specialist")
        << u"specialist"_s << u"SELECT reason FROM merges"_s;
    QTest::newRow("a signed note moved by hand")
        << u"specialist"_s
        << u"UPDATE main.letters SET pet_id = 2, version = 2, updated_by_id = 2 WHERE id = 1"_s;
}

void TestMergeReach::pastTheServiceNobodyMergesEither()
{
    QFETCH(QString, who);
    QFETCH(QString, statement);
    MergeBench bench;
    bench.addEverything(bench.bella);
    bench.signIn(who);
    const auto before = bench.everything();
    const auto answer = sql::run(bench.context().db, statement);
    QVERIFY(!answer || !statement.startsWith("INSERT"_L1));
    QCOMPARE(bench.everything(), before);
    QCOMPARE(bench.value(u"SELECT count(*) FROM merges"_s).toInt(), 0);
    if (statement.startsWith("SELECT"_L1))
        QVERIFY(!answer);
}

void TestMergeReach::theTrailAndTheFeedTellIt()
{
    MergeBench bench;
    bench.addEverything(bench.again);
    const auto merged = bench.merge(RecordKind::Pet, bench.bella, bench.again);
    QVERIFY(merged);
    QCOMPARE(bench
                 .value(u"SELECT count(*) FROM audit_entries WHERE action = 'merge' AND pet_id = ?"
                        " AND person_id = 1"_s,
                        {bench.bella})
                 .toInt(),
             1);
    const QString pair = u"%[%1,%2]%"_s.arg(bench.again).arg(bench.bella);
    QCOMPARE(bench
                 .value(u"SELECT count(DISTINCT kind) FROM audit_entries WHERE action = 'edit'"
                        " AND detail LIKE ?"_s,
                        {pair})
                 .toInt(),
             14); // seven kinds of records, weights, alerts, chips, hand-overs and marks
    QCOMPARE(bench
                 .value(u"SELECT count(*) FROM audit_entries WHERE action = 'delete' AND kind ="
                        " 'pet' AND record_id = ?"_s,
                        {bench.again})
                 .toInt(),
             1);
    QCOMPARE(
        bench.value(u"SELECT count(*) FROM changes WHERE kind = 'letter' AND operation = 'edit'"_s)
            .toInt(),
        1);
    QCOMPARE(bench
                 .value(u"SELECT count(*) FROM changes WHERE kind = 'pet' AND operation = 'delete'"
                        " AND record_id = ?"_s,
                        {bench.again})
                 .toInt(),
             1);
    QVERIFY(MergeUndo(bench.context()).undo(*merged));
    QCOMPARE(
        bench.value(u"SELECT count(*) FROM audit_entries WHERE action = 'merge_undone'"_s).toInt(),
        1);
}

/// Who knew what, and when: before the merge each had its own.
void TestMergeReach::theCaseAsItStoodBeforeIsTold()
{
    MergeBench bench;
    bench.addEverything(bench.again);
    const QDateTime before = bench.clinic().clock->now();
    bench.clinic().clock->advance(1h);
    QVERIFY(bench.merge(RecordKind::Pet, bench.bella, bench.again));
    bench.clinic().clock->advance(1h);
    const CaseReader reader(bench.db());
    const auto notes = [&](qint64 pet, const QDateTime &at) {
        const auto known = reader.read(pet, at);
        if (!known)
            qFatal("%s", qPrintable(known.error().text));
        return std::ranges::count_if(known->rows, [](const CaseRow &row) {
            return row.kind == "interaction"_L1 || row.kind == "letter"_L1;
        });
    };
    QCOMPARE(notes(bench.again, before), 3);
    QCOMPARE(notes(bench.bella, before), 0);
    QCOMPARE(notes(bench.again, bench.clinic().clock->now()), 0);
    QCOMPARE(notes(bench.bella, bench.clinic().clock->now()), 3);
}

/// A new table that hangs on a pet or an owner must go along: a trigger on merge_running, a line in
/// MergeUndo.
void TestMergeReach::everyTableOfACaseIsKnownHere()
{
    MergeBench bench;
    QSet<QString> known{u"case_grants.pet_id"_s}; // never changed; whom they let in goes along
    for (const MergeUndo::Moved &table : MergeUndo::moved())
        known.insert(QLatin1String(table.table) + u'.' + QLatin1String(table.column));
    auto rows =
        sql::run(bench.db(), u"SELECT m.name, f.\"from\" FROM sqlite_schema m"
                             " JOIN pragma_foreign_key_list(m.name) f"
                             " WHERE m.type = 'table' AND f.\"table\" IN ('pets', 'owners')"_s);
    QVERIFY(rows);
    while (rows->next()) {
        const QString name = rows->value(0).toString() + u'.' + rows->value(1).toString();
        QVERIFY2(known.contains(name), qPrintable(name));
        known.remove(name);
    }
    QVERIFY2(known.isEmpty(), qPrintable(known.values().join(u' ')));
}

void TestMergeReach::everyTieOfACaseIsKnownHere()
{
    MergeBench bench;
    QSet<QString> known;
    QSet<QString> ofPets;
    for (const MergeUndo::Tie &tie : MergeUndo::ties())
        known.insert(QLatin1String(tie.table) + u'.' + QLatin1String(tie.column));
    for (const MergeUndo::Moved &table : MergeUndo::moved()) {
        if (table.kind == RecordKind::Pet)
            ofPets.insert(QLatin1String(table.table));
    }
    auto rows = sql::run(bench.db(), u"SELECT m.name, f.\"from\", f.\"table\" FROM sqlite_schema m"
                                     " JOIN pragma_foreign_key_list(m.name) f"
                                     " WHERE m.type = 'table'"_s);
    QVERIFY(rows);
    while (rows->next()) {
        const QString name = rows->value(0).toString() + u'.' + rows->value(1).toString();
        if (ofPets.contains(rows->value(0).toString())
            && ofPets.contains(rows->value(2).toString()))
            QVERIFY2(known.contains(name), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestMergeReach)
#include "tst_mergereach.moc"
